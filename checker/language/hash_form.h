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

// The hash of a form of at most 16 bytes: its first and its last eight, with
// zeros behind its end. Who has the form in a register needs no branch for its
// length.
inline uint64_t HashShortForm(uint64_t low, uint64_t high, size_t size) {
  return MixForm(MixForm(0x9E3779B97F4A7C15u * (size + 1), low), high);
}

inline uint64_t HashForm(absl::string_view form) {
  uint64_t chunk[2] = {0, 0};
  if (form.size() <= sizeof chunk) {
    if (!form.empty()) std::memcpy(chunk, form.data(), form.size());
    return HashShortForm(chunk[0], chunk[1], form.size());
  }
  // Chunks of eight, the last of which may overlap the one before.
  uint64_t hash = 0x9E3779B97F4A7C15u * (form.size() + 1);
  const char* data = form.data();
  const char* const last = data + form.size() - 8;
  for (; data < last; data += 8) {
    std::memcpy(chunk, data, 8);
    hash = MixForm(hash, chunk[0]);
  }
  std::memcpy(chunk, last, 8);
  return MixForm(hash, chunk[0]);
}

// Where a form's slot is in a table of perfect hashing by displacement (Belazzougui,
// Botelho and Dietzfelbinger 2009, "Hash, displace, and compress"): the form's
// bucket has a displacement with which no two forms meet in one slot.
inline size_t FormBucket(uint64_t hash, size_t buckets) {
  return static_cast<size_t>((hash & 0xFFFFFFFFu) * buckets >> 32);
}
inline size_t FormSlot(uint64_t hash, uint16_t displacement, size_t slots) {
  const uint32_t place =
      static_cast<uint32_t>(hash >> 20) +
      displacement * (static_cast<uint32_t>(hash >> 8) | 1u);
  return static_cast<size_t>(uint64_t{place} * slots >> 32);
}

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_HASH_FORM_H_
