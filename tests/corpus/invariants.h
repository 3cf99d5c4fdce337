// What holds of every article that the corpus stage delivers.

#ifndef CONCORD_TESTS_CORPUS_INVARIANTS_H_
#define CONCORD_TESTS_CORPUS_INVARIANTS_H_

#include <cstdio>
#include <cstdlib>

#include "checker/corpus/corpus.h"
#include "checker/corpus/utf8.h"

namespace concord {

inline void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Dies where something does not hold.
inline void RequireInvariants(const SourceArticle& article) {
  const absl::string_view bytes = article.bytes;
  Require(ValidUtf8Prefix(bytes) == bytes.size(), "the bytes are UTF-8");
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
}

}  // namespace concord

#endif  // CONCORD_TESTS_CORPUS_INVARIANTS_H_
