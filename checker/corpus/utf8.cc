#include "checker/corpus/utf8.h"

#include <cstdint>
#include <cstring>

namespace concord {
namespace {

bool Continues(absl::string_view bytes, size_t at) {
  return at < bytes.size() &&
         (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
}

}  // namespace

size_t ValidUtf8Prefix(absl::string_view bytes) {
  size_t at = 0;
  while (at < bytes.size()) {
    // Eight ASCII bytes at a time.
    while (at + 8 <= bytes.size()) {
      uint64_t chunk;
      std::memcpy(&chunk, bytes.data() + at, 8);
      if (chunk & 0x8080808080808080u) break;
      at += 8;
    }
    if (at >= bytes.size()) break;
    const unsigned char c = static_cast<unsigned char>(bytes[at]);
    if (c < 0x80) {
      ++at;
    } else if (c >= 0xC2 && c <= 0xDF) {
      if (!Continues(bytes, at + 1)) return at;
      at += 2;
    } else if (c >= 0xE0 && c <= 0xEF) {
      if (!Continues(bytes, at + 1) || !Continues(bytes, at + 2)) return at;
      const unsigned char second = static_cast<unsigned char>(bytes[at + 1]);
      if (c == 0xE0 && second < 0xA0) return at;  // overlong
      if (c == 0xED && second > 0x9F) return at;  // surrogate
      at += 3;
    } else if (c >= 0xF0 && c <= 0xF4) {
      if (!Continues(bytes, at + 1) || !Continues(bytes, at + 2) ||
          !Continues(bytes, at + 3)) {
        return at;
      }
      const unsigned char second = static_cast<unsigned char>(bytes[at + 1]);
      if (c == 0xF0 && second < 0x90) return at;  // overlong
      if (c == 0xF4 && second > 0x8F) return at;  // above U+10FFFF
      at += 4;
    } else {
      return at;
    }
  }
  return bytes.size();
}

}  // namespace concord
