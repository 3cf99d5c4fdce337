// Protocol Buffers' wire format, written from behind: what is written last
// stands first, so that the length of a message is known when it is due, and
// everything is written once.
//
//   WireWriter out;
//   const size_t end = out.size();
//   out.String(v1::Role::kTextFieldNumber, "soldiers");
//   out.Uint(v1::Role::kNameFieldNumber, v1::Role::COUNTED);
//   out.Message(v1::Assertion::kRolesFieldNumber, end);
//
// Fields are written from the highest number to the lowest and repeated ones
// from the last to the first; then the bytes are those of the library's own
// serialiser. As in proto3, nothing is written of a field that has its default.

#ifndef CONCORD_CHECKER_ASSERTION_WIRE_WRITER_H_
#define CONCORD_CHECKER_ASSERTION_WIRE_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>

#include "absl/base/casts.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace concord {

class WireWriter {
 public:
  // Forgets what was written and keeps the memory.
  void Clear() { at_ = end_; }

  size_t size() const { return static_cast<size_t>(end_ - at_); }
  absl::string_view written() const { return {at_, size()}; }

  // Integers, enums and flags; of a negative one its two's complement.
  void Uint(uint32_t field, uint64_t value) {
    if (value == 0) return;
    at_ = Tag(field, kVarint, Varint(value, Room(2 * kLongestVarint)));
  }

  // sint32
  void Sint(uint32_t field, int32_t value) {
    Uint(field, static_cast<uint32_t>(value) << 1 ^
                    static_cast<uint32_t>(value >> 31));
  }

  void Double(uint32_t field, double value) {
    const uint64_t bits = absl::bit_cast<uint64_t>(value);
    if (bits == 0) return;
    at_ = Tag(field, kFixed64, Fixed(bits, Room(8 + kLongestVarint)));
  }

  void String(uint32_t field, absl::string_view value) {
    if (!value.empty()) Element(field, value);
  }

  // One of a repeated string, which is written though it be empty.
  void Element(uint32_t field, absl::string_view value) {
    char* to = Room(value.size() + 2 * kLongestVarint) - value.size();
    Copy(value, to);
    at_ = Tag(field, kLengthDelimited, Varint(value.size(), to));
  }

  void Packed(uint32_t field, absl::Span<const uint32_t> values) {
    if (values.empty()) return;
    const size_t end = size();
    PackedElements(values);
    Message(field, end);
  }

  // Some of a packed field, which Message() then makes of all of them.
  void PackedElements(absl::Span<const uint32_t> values) {
    char* to = Room(values.size() * kLongestVarint);
    for (size_t i = values.size(); i-- > 0;) to = Varint(values[i], to);
    at_ = to;
  }

  void PackedFixed(uint32_t field, absl::Span<const uint64_t> values) {
    if (values.empty()) return;
    const size_t end = size();
    char* to = Room(values.size() * 8);
    for (size_t i = values.size(); i-- > 0;) to = Fixed(values[i], to);
    at_ = to;
    Message(field, end);
  }

  // Makes a message of what was written since size() was `end`, which may be
  // nothing.
  void Message(uint32_t field, size_t end) {
    char* const to = Room(2 * kLongestVarint);
    at_ = Tag(field, kLengthDelimited, Varint(size() - end, to));
  }

  // Bytes as they are: to compose a string or message of parts.
  void Bytes(absl::string_view bytes) {
    at_ = Room(bytes.size()) - bytes.size();
    Copy(bytes, at_);
  }

 private:
  enum WireType { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2 };
  static constexpr size_t kLongestVarint = 10;

  // Most strings are names of concepts and keys, for which a call costs more
  // than the copy: two moves, which may overlap, take any length up to sixteen.
  static void Copy(absl::string_view from, char* to) {
    const size_t size = from.size();
    const char* const begin = from.data();
    if (size > 16 || size < 4) {
      if (size != 0) std::memcpy(to, begin, size);
    } else if (size >= 8) {
      uint64_t first, last;
      std::memcpy(&first, begin, 8);
      std::memcpy(&last, begin + size - 8, 8);
      std::memcpy(to, &first, 8);
      std::memcpy(to + size - 8, &last, 8);
    } else {
      uint32_t first, last;
      std::memcpy(&first, begin, 4);
      std::memcpy(&last, begin + size - 4, 4);
      std::memcpy(to, &first, 4);
      std::memcpy(to + size - 4, &last, 4);
    }
  }

  // These write before `to` and return where what they wrote begins.
  static char* Varint(uint64_t value, char* to) {
    if (value < 0x80) {
      *--to = static_cast<char>(value);
      return to;
    }
    const int bits = 64 - __builtin_clzll(value);
    char* const begin = to - (bits + 6) / 7;
    for (to = begin; value >= 0x80; value >>= 7)
      *to++ = static_cast<char>(value | 0x80);
    *to = static_cast<char>(value);
    return begin;
  }
  static char* Tag(uint32_t field, WireType type, char* to) {
    return Varint(field << 3 | type, to);
  }
  static char* Fixed(uint64_t bits, char* to) {
    to -= sizeof bits;
    for (size_t i = 0; i < sizeof bits; ++i)
      to[i] = static_cast<char>(bits >> (8 * i));
    return to;
  }

  // Where what was written begins, with room for `more` bytes before it.
  char* Room(size_t more) {
    if (static_cast<size_t>(at_ - buffer_.get()) < more) Grow(more);
    return at_;
  }
  void Grow(size_t more);

  std::unique_ptr<char[]> buffer_;
  char* at_ = nullptr;   // the first byte written
  char* end_ = nullptr;  // of the buffer
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_WIRE_WRITER_H_
