#include "checker/cli/shared_flags.h"

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/cli/output.h"
#include "checker/gate/gate.h"

namespace concord {

void PolicyFlag::AddTo(FlagSet& flags) {
  flags.String("policy", "FILE",
               "what fails: a concord.v1.Policy in text format", path_);
}

absl::StatusOr<v1::Policy> PolicyFlag::Policy() const {
  return path_.empty() ? DefaultPolicy() : ReadPolicy(path_);
}

void ColorFlag::AddTo(FlagSet& flags) {
  flags.Value(
      "color", "auto|always|never", "colours in the text form",
      [this](const std::string& value) {
        if (value != "auto" && value != "always" && value != "never") {
          return absl::InvalidArgumentError(absl::StrCat(
              "--color is \"", value, "\"; expected auto, always or never"));
        }
        choice_ = value;
        return absl::OkStatus();
      });
}

bool ColorFlag::Use() const { return UseColor(choice_); }

}  // namespace concord
