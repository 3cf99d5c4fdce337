// Corpus: finds article files, reads them, and tells the article's own words
// from its front matter and from the page around it.
//
//   CorpusReader reader({"testdata/parade"});
//   reader.ForEach([](const SourceArticle& article) { ... });
//   for (const absl::Status& problem : reader.problems()) ...
//
// What cannot be read is a problem with file, line and what was expected; the
// readable rest is still delivered. A path that does not exist is one too.

#ifndef CONCORD_CHECKER_CORPUS_CORPUS_H_
#define CONCORD_CHECKER_CORPUS_CORPUS_H_

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/language/lexicon.h"
#include "checker/text/text.h"
#include "proto/article.pb.h"

namespace concord {

struct SourceArticle {
  v1::Article article;
  // The file as it lies on disk (of JSONL: the text field). Valid UTF-8.
  std::string bytes;
  // The article's own words: front matter, boilerplate lines and the lone date
  // at the start are left out; the headline (the front matter's title, or the
  // first line where it reads like one) is marked.
  std::vector<Prose> prose;
  // By `article.language`, else detected; nullptr: no pack for it.
  const Lexicon* lexicon = nullptr;
};

// Overrides of what files say, from the command line. "" overrides nothing.
struct ArticleOverrides {
  std::string id;
  std::string source;
  std::string published;
  std::string language;
};

class CorpusReader {
 public:
  // Files and folders, as the user named them. A folder is read recursively in
  // sorted order; hidden files and files of other endings in it are skipped. A
  // file that is named itself is read whatever its ending (as text).
  explicit CorpusReader(std::vector<std::string> paths,
                        ArticleOverrides overrides = {});

  // Calls `use` for each article in order; the reference is good during the call.
  void ForEach(const std::function<void(const SourceArticle&)>& use);

  // After ForEach: what could not be read, in order. Messages read
  // "path:line:column: what was found; expected what".
  const std::vector<absl::Status>& problems() const { return problems_; }

 private:
  std::vector<std::string> paths_;
  ArticleOverrides overrides_;
  std::vector<absl::Status> problems_;
};

// One article from memory: bytes with optional front matter. `path` is for
// messages. Fails if bytes are not UTF-8 or the front matter does not parse.
absl::Status ParseArticle(absl::string_view path, std::string bytes,
                          const ArticleOverrides& overrides, SourceArticle& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_CORPUS_H_
