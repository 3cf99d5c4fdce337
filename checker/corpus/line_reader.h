// Lines of a file, none longer than a limit: what comes from elsewhere must not
// take all memory by being one line.
//
//   LineReader lines(file);
//   absl::string_view line;
//   while (lines.Next(line) == LineReader::kLine) ...

#ifndef CONCORD_CHECKER_CORPUS_LINE_READER_H_
#define CONCORD_CHECKER_CORPUS_LINE_READER_H_

#include <cstddef>
#include <cstdio>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"

namespace concord {

class LineReader {
 public:
  enum Found {
    kLine,
    kTooLong,  // more than kMostLineBytes: skipped, up to its end
    kEnd,      // of the file, or an error: see ferror() and errno
  };

  // `file` stays the caller's.
  explicit LineReader(std::FILE* file) : file_(file) {}

  // The next line with its '\n', which the last may lack; good until the next
  // call.
  Found Next(absl::string_view& line);

  // Lines so far, those that were too long with them.
  size_t number() const { return number_; }

  // Bytes of the file that were handed out or skipped since the last call.
  size_t TakeBytes() { return std::exchange(bytes_, 0); }

 private:
  bool Fill();

  std::FILE* const file_;
  std::string buffer_;
  size_t begin_ = 0;  // of what is not handed out yet
  size_t end_ = 0;    // of what was read
  size_t number_ = 0;
  size_t bytes_ = 0;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_LINE_READER_H_
