// concord check PATH...

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/cli/commands.h"
#include "checker/cli/report_flags.h"
#include "checker/language/lexicon.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Reads the articles at PATH..., compares what they say about the same "
    "events, and\n"
    "reports where they agree and where they contradict each other. What "
    "cannot be\n"
    "read is told on standard error; the rest is still reported.\n";

// Says of which languages nothing can be read; false if that is all of them.
bool HasReadableArticle(const Checker& checker) {
  struct Unread {
    int articles = 0;
    std::string first;
  };
  std::map<std::string, Unread> unread;  // by language
  size_t count = 0;
  for (const auto& article : checker.articles()) {
    const std::string& language = article.get().article().language();
    if (!language.empty() && FindLexicon(language) != nullptr) continue;
    Unread& group = unread[language];
    if (group.articles++ == 0) group.first = article.get().article().path();
    ++count;
  }
  for (const auto& [language, group] : unread) {
    PrintWarning(absl::StrCat(
        group.first,
        group.articles == 1
            ? ""
            : absl::StrCat(" and ", group.articles - 1, " more"),
        language.empty() ? ": the language is not known"
                         : absl::StrCat(": there is no language pack for \"",
                                        language, "\""),
        "; only dates and names are read"));
  }
  return count < checker.articles().size();
}

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
  if (paths->empty()) {
    return BadUsage(
        flags, absl::InvalidArgumentError("no PATH given; expected articles"));
  }
  const absl::StatusOr<v1::Policy> policy = report_flags.Policy();
  if (!policy.ok()) {
    PrintError(policy.status().message());
    return kCouldNotRun;
  }

  Checker checker;
  checker.AddPaths(*std::move(paths), ThreadsOf(threads));
  for (const absl::Status& problem : checker.problems())
    PrintError(problem.message());
  if (!checker.articles().empty() && !HasReadableArticle(checker)) {
    const absl::Status problem = absl::InvalidArgumentError(
        "no article is in a language with a pack: nothing was checked");
    PrintError(problem.message());
    checker.AddProblem(problem);
  }
  v1::ConsistencyReport report = checker.Check(*policy);
  return report_flags.Finish(report, *policy, "concord");
}

}  // namespace concord
