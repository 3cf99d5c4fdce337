#include "checker/corpus/text_length.h"

#include <cstddef>
#include <cstring>

namespace concord {
namespace {

constexpr uint64_t kOnes = 0x0101010101010101u;

// Of eight bytes, those that go on with a character, and those that begin one
// of four bytes.
uint32_t Continuing(uint64_t bytes) {
  return __builtin_popcountll((bytes >> 7) & ~(bytes >> 6) & kOnes);
}
uint32_t BeginningFour(uint64_t bytes) {
  return __builtin_popcountll((bytes >> 7) & (bytes >> 6) & (bytes >> 5) &
                              (bytes >> 4) & kOnes);
}

}  // namespace

TextLength LengthOf(absl::string_view text) {
  uint32_t continuing = 0, four = 0;
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, 8);
    if ((bytes & (kOnes << 7)) == 0) continue;  // ASCII, as most text is
    continuing += Continuing(bytes);
    four += BeginningFour(bytes);
  }
  uint64_t rest = 0;
  // An empty text may have no address.
  if (at < text.size()) std::memcpy(&rest, text.data() + at, text.size() - at);
  continuing += Continuing(rest);
  four += BeginningFour(rest);
  TextLength length;
  length.bytes = static_cast<uint32_t>(text.size());
  length.code_points = length.bytes - continuing;
  length.utf16 = length.code_points + four;
  return length;
}

}  // namespace concord
