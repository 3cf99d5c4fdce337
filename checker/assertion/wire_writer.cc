#include "checker/assertion/wire_writer.h"

#include <algorithm>

namespace concord {

void WireWriter::Grow(size_t more) {
  constexpr size_t kSmallest = 4096;
  const size_t used = size();
  const size_t capacity = std::max(kSmallest, 2 * (used + more));
  std::unique_ptr<char[]> buffer(new char[capacity]);
  if (used > 0) std::memcpy(&buffer[capacity - used], &buffer_[at_], used);
  buffer_ = std::move(buffer);
  capacity_ = capacity;
  at_ = capacity - used;
}

}  // namespace concord
