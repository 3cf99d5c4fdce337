// concord compare FILE...

#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/cli/assertion_files.h"
#include "checker/cli/commands.h"
#include "checker/cli/report_flags.h"
#include "checker/report/part.h"
#include "re2/re2.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Compares what articles state, as `concord extract` or another program "
    "wrote it\n"
    "(JSON, one object a line, or length-delimited binary), and reports.\n";

absl::Status ParseShard(const std::string& value, ReportPart& part) {
  const size_t slash = value.find('/');
  if (slash != std::string::npos &&
      absl::SimpleAtoi(value.substr(0, slash), &part.shard) &&
      absl::SimpleAtoi(value.substr(slash + 1), &part.shards) &&
      part.shard < part.shards) {
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      absl::StrCat("--shard is \"", value,
                   "\"; expected I/N with I from 0 to N-1, such as 0/4"));
}

}  // namespace

ExitStatus RunCompare(const Arguments& arguments) {
  FlagSet flags("compare", "FILE...", kAbout);
  ReportFlags report_flags;
  report_flags.AddTo(flags);
  std::string name = "concord";
  ReportPart part;
  flags.String("name", "NAME", "of the test suite in JUnit", name);
  flags.String("filter", "REGEX",
               "only findings of whose kind and claim, or of one of whose "
               "articles, a part matches",
               part.filter);
  flags.Value(
      "shard", "I/N",
      "only every N-th finding, from the I-th on, counted from 0",
      [&part](const std::string& value) { return ParseShard(value, part); });
  absl::StatusOr<Arguments> paths = flags.Parse(arguments);
  if (!paths.ok()) return BadUsage(flags, paths.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  if (const absl::Status fit = report_flags.Check(); !fit.ok())
    return BadUsage(flags, fit);
  if (paths->empty()) {
    return BadUsage(flags, absl::InvalidArgumentError(
                               "no FILE given; expected ArticleAssertions"));
  }
  const RE2 pattern(part.filter, RE2::Quiet);
  if (!pattern.ok()) {
    return BadUsage(
        flags, absl::InvalidArgumentError(absl::StrCat(
                   "--filter is no regular expression: ", pattern.error())));
  }
  const absl::StatusOr<PolicyInUse> policy = report_flags.Policy({});
  if (!policy.ok()) {
    PrintError(policy.status().message());
    return kCouldNotRun;
  }

  Checker checker;
  for (const std::string& path : *paths) {
    const absl::Status status =
        ReadAssertions(path, [&](v1::ArticleAssertions&& assertions) {
          return checker.AddAssertions(std::move(assertions));
        });
    if (status.ok()) continue;
    PrintError(status.message());
    checker.AddProblem(status);
  }
  if (!KnowsItsSources(*policy, checker)) return kCouldNotRun;
  v1::ConsistencyReport report = checker.Check(policy->policy);
  const absl::Status accepted = report_flags.ApplyBaseline(*policy, report);
  if (!accepted.ok()) {
    PrintError(accepted.message());
    return kCouldNotRun;
  }
  if (const absl::Status kept = KeepPart(part, report); !kept.ok()) {
    PrintError(absl::StrCat("--filter: ", kept.message()));
    return kCouldNotRun;
  }
  // Paths are relative to wherever the assertions were extracted.
  return report_flags.Finish(report, *policy, name, Workspace());
}

}  // namespace concord
