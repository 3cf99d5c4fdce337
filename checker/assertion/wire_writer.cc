#include "checker/assertion/wire_writer.h"

#include <algorithm>
#include <utility>

namespace concord {

void WireWriter::Grow(size_t more) {
  constexpr size_t kSmallest = 16384;  // most articles take no more
  const size_t used = size();
  const size_t capacity = std::max(kSmallest, 2 * (used + more));
  std::unique_ptr<char[]> buffer(new char[capacity]);
  char* const end = buffer.get() + capacity;
  if (used > 0) std::memcpy(end - used, at_, used);
  buffer_ = std::move(buffer);
  end_ = end;
  at_ = end - used;
}

}  // namespace concord
