#include "checker/corpus/file_map.h"

#include <algorithm>

namespace concord {

void FileMap::Clear() {
  pieces_.clear();
  text_size_ = 0;
}

void FileMap::Copy(uint32_t file_begin, uint32_t size) {
  if (size == 0) return;
  const bool goes_on =
      !pieces_.empty() && pieces_.back().copied &&
      pieces_.back().file_begin + (text_size_ - pieces_.back().text_begin) ==
          file_begin;
  if (!goes_on) pieces_.push_back({text_size_, file_begin, 0, true});
  text_size_ += size;
}

void FileMap::Replace(uint32_t file_begin, uint32_t file_size, uint32_t size) {
  if (size == 0) return;
  pieces_.push_back({text_size_, file_begin, file_size, false});
  text_size_ += size;
}

// The piece that holds byte `offset`, the last one for what lies behind all.
const FileMap::Piece& FileMap::At(uint32_t offset) const {
  const auto behind = std::upper_bound(
      pieces_.begin(), pieces_.end(), offset,
      [](uint32_t at, const Piece& piece) { return at < piece.text_begin; });
  return behind == pieces_.begin() ? *behind : behind[-1];
}

uint32_t FileMap::MappedBegin(uint32_t offset) const {
  if (offset >= text_size_) return End(text_size_);
  const Piece& piece = At(offset);
  return piece.copied ? piece.file_begin + (offset - piece.text_begin)
                      : piece.file_begin;
}

uint32_t FileMap::MappedEnd(uint32_t offset) const {
  if (offset == 0) return Begin(0);
  offset = std::min(offset, text_size_);
  const Piece& piece = At(offset - 1);
  return piece.copied ? piece.file_begin + (offset - piece.text_begin)
                      : piece.file_begin + piece.file_size;
}

}  // namespace concord
