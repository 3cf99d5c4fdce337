// What holds of every article that the corpus stage delivers.

#ifndef CONCORD_TESTS_CORPUS_INVARIANTS_H_
#define CONCORD_TESTS_CORPUS_INVARIANTS_H_

#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/corpus/corpus.h"
#include "checker/corpus/utf8.h"
#include "tests/fuzzing/require.h"

namespace concord {

// Dies where something does not hold.
inline void RequireInvariants(const SourceArticle& article) {
  const absl::string_view bytes = article.bytes;
  Require(ValidUtf8Prefix(bytes) == bytes.size(), "the bytes are UTF-8");
  for (const std::string* field :
       {&article.article.id(), &article.article.source(),
        &article.article.published(), &article.article.language(),
        &article.article.title(), &article.article.url()}) {
    Require(ValidUtf8Prefix(*field) == field->size(), "metadata are UTF-8");
  }
  uint32_t at = 0;
  for (const Prose& prose : article.prose) {
    Require(at <= prose.range.begin, "prose is in order and disjoint");
    Require(prose.range.begin < prose.range.end, "prose is not empty");
    Require(prose.range.end <= bytes.size(), "prose lies in the text");
    const absl::string_view part =
        bytes.substr(prose.range.begin, prose.range.size());
    Require(ValidUtf8Prefix(part) == part.size(),
            "prose begins and ends with characters");
    at = prose.range.end;
  }
  if (article.places.empty()) return;
  Require(article.places.text_size() == bytes.size(), "all words have a place");
  for (uint32_t i = 0; i < bytes.size(); ++i) {
    const uint32_t begin = article.places.Begin(i);
    const uint32_t end = article.places.End(i + 1);
    Require(begin <= end && end <= article.file.size(),
            "words stand in the file");
    // What is no entity is there as it is.
    if (end == begin + 1) {
      const bool space =
          bytes[i] == ' ' &&
          absl::ascii_isspace(static_cast<unsigned char>(article.file[begin]));
      Require(space || article.file[begin] == bytes[i],
              "words are those of the file");
    }
  }
}

// What a file of any bytes comes to. Dies where something does not hold.
inline void RequireArticleOrProblem(const std::string& path,
                                    absl::string_view bytes) {
  SourceArticle article;
  const absl::Status status =
      ParseArticle(path, std::string(bytes), {}, article);
  if (status.ok()) return RequireInvariants(article);
  const absl::string_view message = status.message();
  Require(absl::StartsWith(message, path + ":"), "a problem names the file");
  Require(message.find('\n') == absl::string_view::npos,
          "a problem is one line");
  Require(ValidUtf8Prefix(message) == message.size(), "a problem is UTF-8");
}

}  // namespace concord

#endif  // CONCORD_TESTS_CORPUS_INVARIANTS_H_
