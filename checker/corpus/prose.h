// Prose: the parts of a text that are an article's own words, by offset. What
// the corpus stage hands to the text stage, apart from the bytes.

#ifndef CONCORD_CHECKER_CORPUS_PROSE_H_
#define CONCORD_CHECKER_CORPUS_PROSE_H_

#include <cstdint>

namespace concord {

// UTF-8 bytes of an article, end exclusive.
struct ByteRange {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool empty() const { return begin == end; }
  uint32_t size() const { return end - begin; }
};

// A run of lines that are the article's own words.
struct Prose {
  ByteRange range;
  bool headline = false;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_PROSE_H_
