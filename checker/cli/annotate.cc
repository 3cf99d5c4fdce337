// concord annotate

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/cli/annotated_json.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/cli/timeml.h"
#include "checker/corpus/corpus.h"
#include "checker/corpus/line_reader.h"
#include "checker/corpus/problem.h"
#include "checker/language/lexicon.h"
#include "checker/mention/mention.h"
#include "checker/ordered_pipeline.h"
#include "checker/text/text.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Reads {\"id\", \"text\", \"language\", \"published\"} from standard "
    "input, one object a\n"
    "line, and writes {\"id\", \"mentions\": [{\"start\", \"end\", \"kind\", "
    "\"value\"}]}, one line\n"
    "for each line. A line that does not parse is told on standard error and "
    "answered\n"
    "without mentions.\n"
    "With --timex one TimeML document for each line instead, its times inline "
    "as TIMEX3.\n";

// What one thread keeps.
struct Annotator {
  SourceArticle article;
  Text text;
  std::vector<Mention> mentions;
};

// Some lines, and what they come to.
struct Batch {
  std::string lines;
  size_t first_line = 0;  // from 1
  // Numbers of those that were too long and are empty instead.
  std::vector<size_t> too_long;
  std::string output;
  std::vector<std::string> problems;
};

// Answers one line, or what cannot be one.
absl::Status Annotate(size_t line_number, absl::string_view line, bool too_long,
                      bool timex, Annotator& annotator, std::string& output) {
  constexpr char kInput[] = "standard input";
  SourceArticle& article = annotator.article;
  absl::Status status =
      ParseArticleRecord(kInput, line_number, line, {}, article);
  if (too_long) status = LineTooLong(kInput, line_number);
  annotator.mentions.clear();
  if (status.ok()) {
    const Lexicon* lexicon =
        article.lexicon != nullptr ? article.lexicon : FindLexicon("und");
    DocumentTime document_time;
    ParseDocumentTime(article.article.document_time(), document_time);
    // All of the text: what is an article's own words is not asked here.
    const Prose all{{0, static_cast<uint32_t>(article.bytes.size())}, false};
    if (lexicon != nullptr) {
      Tokenize(article.bytes, {all}, *lexicon, annotator.text);
      FindMentions(annotator.text, document_time, annotator.mentions);
    }
  }
  if (timex) {
    AppendTimeMl(article.article.id(), status.ok() ? article.bytes : "",
                 status.ok() ? article.article.document_time() : "",
                 annotator.mentions, output);
  } else {
    AppendAnnotatedText(article.article.id(), annotator.mentions, output);
  }
  return status;
}

// Reads standard input by lines.
class Input {
 public:
  bool Read(Batch& batch) {
    constexpr size_t kEnough = 1 << 16;
    batch.lines.clear();
    batch.too_long.clear();
    batch.first_line = lines_.number() + 1;
    while (batch.lines.size() < kEnough) {
      absl::string_view line;
      const LineReader::Found found = lines_.Next(line);
      if (found == LineReader::kEnd) break;
      if (found == LineReader::kTooLong) {
        batch.too_long.push_back(lines_.number());
        line = "\n";
      }
      absl::StrAppend(&batch.lines, line);
    }
    return !batch.lines.empty();
  }

 private:
  LineReader lines_{stdin};
};

void AnnotateBatch(bool timex, Batch& batch, Annotator& annotator) {
  batch.output.clear();
  batch.problems.clear();
  size_t line_number = batch.first_line;
  for (size_t at = 0; at < batch.lines.size(); ++line_number) {
    const size_t newline = batch.lines.find('\n', at);
    const size_t end =
        newline == std::string::npos ? batch.lines.size() : newline;
    const bool too_long = std::count(batch.too_long.begin(),
                                     batch.too_long.end(), line_number) > 0;
    const absl::Status status = Annotate(
        line_number, absl::string_view(batch.lines).substr(at, end - at),
        too_long, timex, annotator, batch.output);
    if (!status.ok()) batch.problems.emplace_back(status.message());
    at = end + 1;
  }
}

}  // namespace

ExitStatus RunAnnotate(const Arguments& arguments) {
  FlagSet flags("annotate", "", kAbout);
  int threads = 0;
  bool timex = false;
  flags.Switch("timex", "TimeML with TIMEX3 tags, not JSON", timex);
  flags.Number("threads",
               "threads that read texts; 0: as many as the machine has",
               threads);
  absl::StatusOr<Arguments> rest = flags.Parse(arguments);
  if (!rest.ok()) return BadUsage(flags, rest.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  if (!rest->empty()) {
    return BadUsage(flags, absl::InvalidArgumentError(absl::StrCat(
                               "unexpected argument \"", rest->front(),
                               "\"; expected texts on standard input")));
  }

  Input input;
  OutputFile out("");
  bool any_problem = false;
  OrderedPipeline<Batch, Annotator> pipeline(
      [&](Batch& batch) { return input.Read(batch); },
      [timex](Batch& batch, Annotator& annotator) {
        AnnotateBatch(timex, batch, annotator);
      },
      [&](Batch& batch) {
        out.Write(batch.output);
        for (const std::string& problem : batch.problems) PrintError(problem);
        any_problem |= !batch.problems.empty();
      });
  pipeline.Run(ThreadsOf(threads), /*alone=*/2);
  const absl::Status written = out.Close();
  if (!written.ok()) PrintError(written.message());
  return written.ok() && !any_problem ? kPassed : kCouldNotRun;
}

}  // namespace concord
