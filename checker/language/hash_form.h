// The hash of a surface form: the compiler of the packs and the reader of texts
// share it.

#ifndef CONCORD_CHECKER_LANGUAGE_HASH_FORM_H_
#define CONCORD_CHECKER_LANGUAGE_HASH_FORM_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"

namespace concord {

// Multiply and fold.
inline uint64_t MixForm(uint64_t hash, uint64_t chunk) {
  hash = (hash ^ chunk) * 0xD6E8FEB86659FD93u;
  return hash ^ hash >> 32;
}

// The hash of a form of at most 16 bytes: its first eight and those behind
// them, with zeros behind its end. One wide multiplication folded to its half
// (as wyhash does); who has the form in a register needs no branch for its
// length.
inline uint64_t HashShortForm(uint64_t low, uint64_t high, size_t size) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(low ^ (0x9E3779B97F4A7C15u + size)) *
                       (high ^ 0xD6E8FEB86659FD93u);
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

inline uint64_t HashForm(absl::string_view form) {
  const char* const data = form.data();
  const size_t size = form.size();
  auto load8 = [](const char* p) {
    uint64_t v;
    std::memcpy(&v, p, 8);
    return v;
  };
  auto load4 = [](const char* p) {
    uint32_t v;
    std::memcpy(&v, p, 4);
    return uint64_t{v};
  };
  auto byte = [data](size_t at) {
    return uint64_t{static_cast<unsigned char>(data[at])} << 8 * at;
  };
  // Loads of fixed size that overlap, for a copy of variable size is a call.
  if (size > 16) {
    uint64_t hash = 0x9E3779B97F4A7C15u * (size + 1);
    for (size_t at = 0; at + 8 < size; at += 8)
      hash = MixForm(hash, load8(data + at));
    return MixForm(hash, load8(data + size - 8));
  }
  if (size > 8) {
    return HashShortForm(load8(data), load8(data + size - 8) >> 8 * (16 - size),
                         size);
  }
  if (size == 8) return HashShortForm(load8(data), 0, size);
  if (size >= 4) {
    return HashShortForm(load4(data) | load4(data + size - 4) << 8 * (size - 4),
                         0, size);
  }
  if (size == 0) return HashShortForm(0, 0, 0);
  return HashShortForm(byte(0) | byte(size / 2) | byte(size - 1), 0, size);
}

// Where a form's slot is in a table of perfect hashing by displacement
// (Belazzougui, Botelho and Dietzfelbinger 2009, "Hash, displace, and
// compress"): the form's bucket has a displacement with which no two forms meet
// in one slot.
inline uint32_t FormBucket(uint64_t hash, size_t buckets) {
  return static_cast<uint32_t>((hash & 0xFFFFFFFFu) * buckets >> 32);
}
inline uint32_t FormSlot(uint64_t hash, uint16_t displacement, size_t slots) {
  const uint32_t place = static_cast<uint32_t>(hash >> 20) +
                         displacement * (static_cast<uint32_t>(hash >> 8) | 1u);
  return static_cast<uint32_t>(uint64_t{place} * slots >> 32);
}

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_HASH_FORM_H_
