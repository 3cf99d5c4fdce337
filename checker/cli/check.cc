// concord check PATH...

#include <string>
#include <utility>

#include "checker/checker.h"
#include "checker/cli/articles.h"
#include "checker/cli/commands.h"
#include "checker/cli/report_flags.h"
#include "checker/cli/workspace.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Reads the articles at PATH..., compares what they say about the same "
    "events, and\n"
    "reports where they agree and where they contradict each other. What "
    "cannot be\n"
    "read is told on standard error; the rest is still reported.\n";

}  // namespace

ExitStatus RunCheck(const Arguments& arguments) {
  FlagSet flags("check", "PATH...", kAbout);
  ReportFlags report_flags;
  report_flags.AddTo(flags);
  int threads = 0;
  flags.Number("threads",
               "threads that read articles; 0: as many as the machine has",
               threads);
  absl::StatusOr<Arguments> paths = flags.Parse(arguments);
  if (!paths.ok()) return BadUsage(flags, paths.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  if (const absl::Status fit = report_flags.Check(); !fit.ok())
    return BadUsage(flags, fit);
  if (paths->empty()) {
    return BadUsage(
        flags, absl::InvalidArgumentError("no PATH given; expected articles"));
  }
  const absl::StatusOr<PolicyInUse> policy = report_flags.Policy(*paths);
  if (!policy.ok()) {
    PrintError(policy.status().message());
    return kCouldNotRun;
  }

  report_flags.TellHowToExplain(*paths);
  Checker checker;
  ReadArticles(*std::move(paths), ThreadsOf(threads), checker);
  if (!KnowsItsSources(*policy, checker)) return kCouldNotRun;
  v1::ConsistencyReport report = checker.Check(policy->policy);
  const absl::Status accepted = report_flags.ApplyBaseline(*policy, report);
  if (!accepted.ok()) {
    PrintError(accepted.message());
    return kCouldNotRun;
  }
  return report_flags.Finish(report, *policy, "concord", FindWorkspace());
}

}  // namespace concord
