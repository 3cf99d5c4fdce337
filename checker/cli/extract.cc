// concord extract PATH...

#include <unistd.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/checker.h"
#include "checker/cli/assertion_files.h"
#include "checker/cli/bazel_worker/worker.h"
#include "checker/cli/commands.h"
#include "checker/cli/explanation.h"
#include "checker/cli/output.h"
#include "checker/cli/progress.h"
#include "checker/corpus/corpus.h"
#include "checker/corpus/iso_time.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Writes what the articles at PATH... state, one "
    "concord.v1.ArticleAssertions each,\n"
    "for `concord compare`. @FILE stands for arguments in FILE, one a line.\n"
    "With --explain instead how each sentence is read, for people who extend a "
    "pack.\n";

constexpr char kPersistentWorker[] = "--persistent_worker";

struct Options {
  bool binary = false;
  std::string output;
  ArticleOverrides overrides;
  int threads = 0;
  bool explain = false;
  int sentence = 0;  // to explain, from 1; 0: all
};

void AddFlags(FlagSet& flags, Options& options) {
  flags.Value("format", "json|binpb",
              "one JSON object a line, or length-delimited binary",
              [&options](const std::string& value) {
                if (value != "json" && value != "binpb") {
                  return absl::InvalidArgumentError(absl::StrCat(
                      "--format is \"", value, "\"; expected json or binpb"));
                }
                options.binary = value == "binpb";
                return absl::OkStatus();
              });
  flags.String("output", "FILE", "write to FILE, not to standard output",
               options.output);
  flags.String("id", "ID", "of the article, whatever it is named",
               options.overrides.id);
  flags.String("source", "NAME", "the outlet, whatever the article says",
               options.overrides.source);
  flags.Value(
      "published", "TIME", "ISO 8601, whatever the article says",
      [&options](const std::string& value) {
        if (ParseIsoTime(value, options.overrides.published))
          return absl::OkStatus();
        return absl::InvalidArgumentError(absl::StrCat(
            "--published is \"", value,
            "\"; expected an ISO 8601 date or time such as 2025-09-03"));
      });
  flags.String("language", "TAG", "BCP 47, whatever the article says",
               options.overrides.language);
  flags.Number("threads",
               "threads that read articles; 0: as many as the machine has",
               options.threads);
  flags.Switch("explain",
               "tokens, mentions, rules and assertions of each sentence, as "
               "text",
               options.explain);
  flags.Number("sentence", "with --explain: only this one, from 1",
               options.sentence);
}

// Flags that do not go together, and paths that are missing.
absl::Status CheckUsage(const Options& options, const Arguments& paths) {
  if (options.sentence > 0 && !options.explain)
    return absl::InvalidArgumentError("--sentence needs --explain");
  if (options.explain && options.binary)
    return absl::InvalidArgumentError("--explain writes text, not binpb");
  if (paths.empty())
    return absl::InvalidArgumentError("no PATH given; expected articles");
  return absl::OkStatus();
}

// How the articles are read; the problems.
std::vector<absl::Status> Explain(const Options& options,
                                  std::vector<std::string> paths) {
  OutputFile out(options.output);
  CorpusReader reader(std::move(paths), options.overrides);
  Explainer explainer;
  std::vector<absl::Status> missing;
  std::string buffer;
  reader.ForEach([&](const SourceArticle& article) {
    if (explainer.Append(article, options.sentence, buffer)) {
      out.Write(buffer);
      buffer = "\n";  // between two articles
    } else {
      missing.push_back(absl::NotFoundError(absl::StrCat(
          article.article.path(), ": no sentence ", options.sentence)));
    }
  });
  std::vector<absl::Status> problems = reader.problems();
  problems.insert(problems.end(), missing.begin(), missing.end());
  const absl::Status written = out.Close();
  if (!written.ok()) problems.push_back(written);
  return problems;
}

// Writes what can be read; the problems.
std::vector<absl::Status> Extract(const Options& options,
                                  std::vector<std::string> paths) {
  if (options.explain) return Explain(options, std::move(paths));
  OutputFile out(options.output);
  CorpusReader reader(std::move(paths), options.overrides);
  // Not among what standard output prints on the same terminal.
  const std::unique_ptr<Progress> progress =
      options.output.empty() && isatty(STDOUT_FILENO)
          ? nullptr
          : ProgressOnStandardError();
  reader.Watch(WatchOf(progress.get()));
  std::string buffer;
  bool any = false;
  auto appended = [&] {
    constexpr size_t kEnough = 1 << 16;
    any = true;
    if (buffer.size() < kEnough) return;
    out.Write(buffer);
    buffer.clear();
  };
  const int threads = ThreadsOf(options.threads);
  if (options.binary) {
    ExtractAllToWire(reader, threads, [&](const std::string& wire) {
      AppendDelimited(wire, buffer);
      appended();
    });
  } else {
    ExtractAll(reader, threads, [&](OwnedAssertions& extracted) {
      AppendJsonLine(extracted.get(), buffer);
      appended();
    });
  }
  std::vector<absl::Status> problems = reader.problems();
  // Of nothing there is no file.
  if (!any && !problems.empty()) return problems;
  out.Write(buffer);
  const absl::Status written = out.Close();
  if (!written.ok()) problems.push_back(written);
  return problems;
}

// One request of a worker: the arguments of one command.
absl::Status Serve(const Arguments& arguments) {
  Options options;
  FlagSet flags("extract", "PATH...", kAbout);
  AddFlags(flags, options);
  absl::StatusOr<Arguments> paths = flags.Parse(arguments);
  if (!paths.ok()) return paths.status();
  const absl::Status usage = CheckUsage(options, *paths);
  if (!usage.ok()) return usage;
  const std::vector<absl::Status> problems =
      Extract(options, *std::move(paths));
  if (problems.empty()) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrJoin(
      problems, "\n", [](std::string* line, const absl::Status& problem) {
        absl::StrAppend(line, "error: ", problem.message());
      }));
}

}  // namespace

ExitStatus RunExtract(const Arguments& arguments) {
  if (arguments == Arguments{kPersistentWorker}) {
    return ServeWorkRequests(Serve) == 0 ? kPassed : kCouldNotRun;
  }
  Options options;
  FlagSet flags("extract", "PATH...", kAbout);
  AddFlags(flags, options);
  absl::StatusOr<Arguments> paths = flags.Parse(arguments);
  if (!paths.ok()) return BadUsage(flags, paths.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  const absl::Status usage = CheckUsage(options, *paths);
  if (!usage.ok()) return BadUsage(flags, usage);
  const std::vector<absl::Status> problems =
      Extract(options, *std::move(paths));
  for (const absl::Status& problem : problems) PrintError(problem.message());
  return problems.empty() ? kPassed : kCouldNotRun;
}

}  // namespace concord
