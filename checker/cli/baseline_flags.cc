#include "checker/cli/baseline_flags.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "checker/cli/output.h"
#include "checker/corpus/iso_time.h"
#include "checker/gate/baseline.h"

namespace concord {
namespace {

std::string Today() {
  return absl::FormatCivilTime(
      absl::ToCivilDay(absl::Now(), absl::LocalTimeZone()));
}

}  // namespace

void BaselineFlags::AddTo(FlagSet& flags) {
  flags.String("baseline", "FILE",
               "accepted findings: a concord.v1.Baseline in text format",
               path_);
  flags.String("write-baseline", "FILE",
               "accept what fails now: add it to FILE, with --reason", write_);
  flags.String("reason", "TEXT", "why --write-baseline accepts it",
               *like_.mutable_reason());
  flags.String("who", "NAME", "who accepts it", *like_.mutable_who());
  flags.Value("expires", "DATE", "the last day on which it is accepted",
              [this](const std::string& value) {
                if (!IsIsoDay(value)) {
                  return absl::InvalidArgumentError(
                      absl::StrCat("--expires is \"", value,
                                   "\"; expected a day such as 2025-09-03"));
                }
                like_.set_expires(value);
                return absl::OkStatus();
              });
  flags.Switch("prune-baseline",
               "drop what has expired, or is no finding any more, from the "
               "file of --baseline",
               prune_);
}

absl::Status BaselineFlags::Check() const {
  if (!write_.empty() && !path_.empty() && write_ != path_) {
    return absl::InvalidArgumentError(
        "--baseline and --write-baseline name two files; expected one");
  }
  if (prune_ && path_.empty()) {
    return absl::InvalidArgumentError(
        "--prune-baseline without --baseline; expected the file to prune");
  }
  if (write_.empty() != like_.reason().empty()) {
    return absl::InvalidArgumentError(
        write_.empty() ? "--reason without --write-baseline"
                       : "--write-baseline without --reason; expected why "
                         "the findings are accepted");
  }
  return absl::OkStatus();
}

absl::Status BaselineFlags::Apply(const std::string& as_of,
                                  v1::Severity fail_level,
                                  const v1::Policy& policy,
                                  v1::ConsistencyReport& report) const {
  const std::string& path = write_.empty() ? path_ : write_;
  if (path.empty()) return absl::OkStatus();
  const std::string today = as_of.empty() ? Today() : as_of;
  Baseline baseline;
  baseline.path = path;
  std::error_code error;
  if (write_.empty() || std::filesystem::exists(path, error)) {
    absl::StatusOr<Baseline> read = ReadBaseline(path);
    if (!read.ok()) return read.status();
    baseline = *std::move(read);
  }
  if (prune_ || !write_.empty()) {
    if (report.summary().articles() == 0 ||
        !report.summary().unreadable().empty()) {
      return absl::FailedPreconditionError(
          absl::StrCat(path, ": left as it is, since not all could be read"));
    }
    if (prune_) Prune(report, today, baseline);
    if (!write_.empty()) Accept(report, fail_level, like_, baseline);
    OutputFile out(path);
    out.Write(TextOf(baseline));
    const absl::Status status = out.Close();
    if (!status.ok()) return status;
    // For the lines of what it tells.
    absl::StatusOr<Baseline> read = ReadBaseline(path);
    if (!read.ok()) return read.status();
    baseline = *std::move(read);
  }
  ApplyBaseline(baseline, today, policy, report);
  return absl::OkStatus();
}

}  // namespace concord
