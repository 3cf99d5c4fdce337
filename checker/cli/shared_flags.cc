#include "checker/cli/shared_flags.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/cli/policy_file.h"
#include "checker/gate/gate.h"

namespace concord {

bool KnowsItsSources(const PolicyInUse& use, const Checker& checker) {
  if (use.path.empty() || checker.articles().empty()) return true;
  const absl::Status status = CheckSources(use.path, checker.Sources());
  if (!status.ok()) PrintError(status.message());
  return status.ok();
}

void PolicyFlag::AddTo(FlagSet& flags) {
  flags.String("policy", "FILE",
               "what fails: a concord.v1.Policy in text format; by default "
               "concord.textproto beside the articles or above them",
               path_);
}

absl::StatusOr<PolicyInUse> PolicyFlag::Find(
    const std::vector<std::string>& paths) const {
  PolicyInUse use;
  use.path = path_;
  if (use.path.empty()) {
    absl::StatusOr<std::string> found = FindPolicyFile(paths);
    if (!found.ok()) return found.status();
    use.path = *std::move(found);
  }
  absl::StatusOr<v1::Policy> policy =
      use.path.empty() ? DefaultPolicy() : ReadPolicy(use.path);
  if (!policy.ok()) return policy.status();
  use.policy = *std::move(policy);
  return use;
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
