// How far the reading of a corpus is.

#ifndef CONCORD_CHECKER_CORPUS_CORPUS_PROGRESS_H_
#define CONCORD_CHECKER_CORPUS_CORPUS_PROGRESS_H_

#include <cstddef>
#include <cstdint>

namespace concord {

// Bytes are those of files as they lie on disk.
struct CorpusProgress {
  size_t files = 0;
  size_t files_read = 0;  // or being read
  uint64_t bytes = 0;
  uint64_t bytes_read = 0;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_CORPUS_PROGRESS_H_
