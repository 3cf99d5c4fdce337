#include "checker/corpus/line_reader.h"

#include <cstring>

#include "checker/limits.h"

namespace concord {

// Reads more behind what is there; false at the end of the file.
bool LineReader::Fill() {
  constexpr size_t kBlock = size_t{1} << 16;
  if (begin_ > 0) {
    std::memmove(&buffer_[0], &buffer_[begin_], end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + kBlock) buffer_.resize(2 * end_ + kBlock);
  const size_t got = std::fread(&buffer_[end_], 1, kBlock, file_);
  end_ += got;
  return got > 0;
}

LineReader::Found LineReader::Next(absl::string_view& line) {
  size_t searched = 0;  // behind begin_
  bool too_long = false;
  for (;;) {
    const size_t size = end_ - begin_;
    const void* newline =
        size == searched
            ? nullptr
            : std::memchr(&buffer_[begin_ + searched], '\n', size - searched);
    size_t length = size;
    if (newline != nullptr) {
      length = static_cast<const char*>(newline) - &buffer_[begin_] + 1;
    } else if (size > kMostLineBytes) {
      too_long = true;
      bytes_ += size;
      begin_ = end_;
      searched = 0;
      if (Fill()) continue;
      length = 0;
    } else {
      searched = size;
      if (Fill()) continue;
    }
    if (length == 0 && !too_long) return kEnd;
    line = absl::string_view(buffer_).substr(begin_, length);
    begin_ += length;
    bytes_ += length;
    ++number_;
    return too_long || length > kMostLineBytes ? kTooLong : kLine;
  }
}

}  // namespace concord
