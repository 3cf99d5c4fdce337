// Corpus: finds article files, reads them, and tells the article's own words
// from its front matter and from the page around it.
//
//   CorpusReader reader({"testdata/beijing-parade"});
//   reader.ForEach([](const SourceArticle& article) { ... });
//   for (const absl::Status& problem : reader.problems()) ...
//
// What cannot be read is a problem with file, line and what was expected; the
// readable rest is still delivered. A path that does not exist is one too.

#ifndef CONCORD_CHECKER_CORPUS_CORPUS_H_
#define CONCORD_CHECKER_CORPUS_CORPUS_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/corpus/corpus_progress.h"
#include "checker/corpus/file_map.h"
#include "checker/corpus/prose.h"
#include "checker/language/lexicon.h"
#include "proto/article.pb.h"

namespace concord {

struct InputFile;

struct SourceArticle {
  v1::Article article;
  // The file as it lies on disk (of JSONL and ninjs: the text field); of HTML
  // the words of the page. Valid UTF-8.
  std::string bytes;
  // Of HTML: where `bytes` stand in the file (in the text field), and what it
  // holds. Empty where `bytes` are that.
  FileMap places;
  std::string file;
  // The text is a field of a record: a place is its line, and bytes into it.
  bool is_record = false;
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
  ~CorpusReader();

  // Calls `use` for each article in order; the reference is good during the
  // call.
  void ForEach(const std::function<void(const SourceArticle&)>& use);

  // The same one by one: replaces `article` by the next one, false after the
  // last. An article that is used again keeps its memory.
  bool Next(SourceArticle& article);

  // Calls `watch` behind every article that is read; it may ask HowFar() it is.
  void Watch(std::function<void(CorpusReader&)> watch);

  // When it is asked first, it asks the system how large the files are.
  CorpusProgress HowFar();

  // So far: what could not be read, in order. Messages read
  // "path:line:column: what was found; expected what". Two articles of one id
  // are a problem, too; the first is delivered. So is a folder without
  // articles.
  const std::vector<absl::Status>& problems() const { return problems_; }

 private:
  struct State;

  bool ReadNext(SourceArticle& out);
  bool ReadWhole(const InputFile& file, SourceArticle& out);
  void OpenRecords(const std::string& path);
  bool NextRecord(SourceArticle& out);
  bool HasNewId(const SourceArticle& article);

  std::vector<std::string> paths_;
  ArticleOverrides overrides_;
  std::vector<absl::Status> problems_;
  std::unique_ptr<State> state_;
};

// One article from memory: text with optional front matter, or what the ending
// of `path` says (.html, .htm; .json: a ninjs item). `path` is for messages,
// and its file name without the ending is the article's id unless the item has
// one. Fails if `bytes` are empty or not UTF-8, hold a NUL, or do not parse
// (see front_matter.h, html_page.h, ninjs.h). A text without prose is none of
// these.
absl::Status ParseArticle(absl::string_view path, std::string bytes,
                          const ArticleOverrides& overrides,
                          SourceArticle& out);

// One article from a line of JSONL, number `line_number` of `path`. Offsets are
// into the text field. Its id is empty if it has none.
absl::Status ParseArticleRecord(absl::string_view path, size_t line_number,
                                absl::string_view line,
                                const ArticleOverrides& overrides,
                                SourceArticle& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_CORPUS_H_
