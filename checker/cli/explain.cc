// concord explain FINDING_ID PATH...

#include <memory>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/cli/articles.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/cli/progress.h"
#include "checker/cli/shared_flags.h"
#include "checker/report/explanation_report.h"
#include "proto/explanation.pb.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Tells how a finding of `concord check` came about: the sentences that "
    "were "
    "held\n"
    "against each other, their values, what spoke for and against their "
    "answering one\n"
    "question and how much, and the rule that decided. Of what one article "
    "alone tells:\n"
    "what is nearest to it in the others, and why it was not joined. PATH... "
    "is "
    "what\n"
    "`check` was given.\n";

}  // namespace

ExitStatus RunExplain(const Arguments& arguments) {
  FlagSet flags("explain", "FINDING_ID PATH...", kAbout);
  bool json = false;
  int threads = 0;
  PolicyFlag policy_flag;
  ColorFlag color_flag;
  flags.Value("format", "text|json", "form of the explanation; text by default",
              [&json](const std::string& value) {
                if (value != "text" && value != "json") {
                  return absl::InvalidArgumentError(absl::StrCat(
                      "unknown format \"", value, "\"; expected text or json"));
                }
                json = value == "json";
                return absl::OkStatus();
              });
  policy_flag.AddTo(flags);
  color_flag.AddTo(flags);
  flags.Number("threads",
               "threads that read articles; 0: as many as the machine has",
               threads);
  absl::StatusOr<Arguments> rest = flags.Parse(arguments);
  if (!rest.ok()) return BadUsage(flags, rest.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  if (rest->empty()) {
    return BadUsage(flags, absl::InvalidArgumentError(
                               "no FINDING_ID given; expected an id that "
                               "`concord check` prints"));
  }
  if (rest->size() == 1) {
    return BadUsage(
        flags, absl::InvalidArgumentError(absl::StrCat(
                   "no PATH given after FINDING_ID \"", rest->front(),
                   "\"; expected the articles that `concord check` read")));
  }
  const std::string id = rest->front();
  rest->erase(rest->begin());
  const absl::StatusOr<PolicyInUse> policy = policy_flag.Find(*rest);
  if (!policy.ok()) {
    PrintError(policy.status().message());
    return kCouldNotRun;
  }

  Checker checker;
  const std::unique_ptr<Progress> progress = ProgressOnStandardError();
  ReadArticles(*std::move(rest), ThreadsOf(threads), progress.get(), checker);
  const absl::StatusOr<v1::Explanation> explanation =
      checker.Explain(id, policy->policy);
  if (!explanation.ok()) {
    PrintError(explanation.status().message());
    return kCouldNotRun;
  }
  RenderOptions options;
  options.color = color_flag.Use();
  options.width = TerminalWidth();
  const ExitStatus printed =
      Print(json ? RenderExplanationJson(*explanation)
                 : RenderExplanationText(*explanation, options));
  return checker.problems().empty() ? printed : kCouldNotRun;
}

}  // namespace concord
