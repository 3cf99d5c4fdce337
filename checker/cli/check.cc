// concord check PATH...

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/cli/articles.h"
#include "checker/cli/commands.h"
#include "checker/cli/progress.h"
#include "checker/cli/report_flags.h"
#include "checker/cli/workspace.h"
#include "checker/report/focus.h"

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
  std::vector<std::string> against;
  flags.Value("against", "PATH",
              "report only findings that PATH... has a part in, checked "
              "against the articles at this path; may repeat",
              [&against](const std::string& value) {
                against.push_back(value);
                return absl::OkStatus();
              });
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

  Checker checker;
  const std::unique_ptr<Progress> progress = ProgressOnStandardError();
  ReadArticles(*paths, ThreadsOf(threads), progress.get(), checker);
  absl::flat_hash_set<std::string> drafts;
  for (const OwnedAssertions& article : checker.articles())
    drafts.insert(article.get().article().id());
  const size_t others =
      ReadAgainst(against, ThreadsOf(threads), progress.get(), checker);
  Arguments all = *paths;
  all.insert(all.end(), against.begin(), against.end());
  report_flags.TellHowToExplain(all);
  if (!KnowsItsSources(*policy, checker)) return kCouldNotRun;
  if (progress != nullptr) {
    progress->Say(
        absl::StrCat("comparing ", checker.articles().size(), " articles"));
  }
  v1::ConsistencyReport report = checker.Check(policy->policy);
  if (progress != nullptr) progress->Clear();
  const absl::Status accepted = report_flags.ApplyBaseline(*policy, report);
  if (!accepted.ok()) {
    PrintError(accepted.message());
    return kCouldNotRun;
  }
  if (!against.empty()) {
    FocusOn(drafts, report);
    report.mutable_summary()->set_against(static_cast<uint32_t>(others));
  }
  std::vector<v1::ArticleText> texts;
  if (report_flags.WantsTexts()) {
    // One after the other, as above: both may have an article of the same id.
    ReadTexts(*paths, report, progress.get(), texts);
    ReadTexts(against, report, progress.get(), texts);
  }
  return report_flags.Finish(report, *policy, "concord", FindWorkspace(),
                             texts);
}

}  // namespace concord
