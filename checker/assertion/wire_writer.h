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
  void Clear() { at_ = capacity_; }

  size_t size() const { return capacity_ - at_; }
  absl::string_view written() const { return {&buffer_[at_], size()}; }

  // Integers, enums and flags; of a negative one its two's complement.
  void Uint(uint32_t field, uint64_t value) {
    if (value == 0) return;
    Varint(value);
    Tag(field, kVarint);
  }

  // sint32
  void Sint(uint32_t field, int32_t value) {
    Uint(field, static_cast<uint32_t>(value) << 1 ^
                    static_cast<uint32_t>(value >> 31));
  }

  void Double(uint32_t field, double value) {
    const uint64_t bits = absl::bit_cast<uint64_t>(value);
    if (bits == 0) return;
    Fixed64(bits);
    Tag(field, kFixed64);
  }

  void String(uint32_t field, absl::string_view value) {
    if (!value.empty()) Element(field, value);
  }

  // One of a repeated string, which is written though it be empty.
  void Element(uint32_t field, absl::string_view value) {
    Bytes(value);
    Varint(value.size());
    Tag(field, kLengthDelimited);
  }

  void Packed(uint32_t field, absl::Span<const uint32_t> values) {
    if (values.empty()) return;
    const size_t end = size();
    for (size_t i = values.size(); i-- > 0;) PackedElement(values[i]);
    Message(field, end);
  }

  // One of a packed field, which Message() then makes of all of them.
  void PackedElement(uint32_t value) { Varint(value); }

  void PackedFixed(uint32_t field, absl::Span<const uint64_t> values) {
    if (values.empty()) return;
    const size_t end = size();
    for (size_t i = values.size(); i-- > 0;) Fixed64(values[i]);
    Message(field, end);
  }

  // Makes a message of what was written since size() was `end`, which may be
  // nothing.
  void Message(uint32_t field, size_t end) {
    Varint(size() - end);
    Tag(field, kLengthDelimited);
  }

  // Bytes as they are: to compose a string or message of parts.
  void Bytes(absl::string_view bytes) {
    if (bytes.size() > at_) Grow(bytes.size());
    at_ -= bytes.size();
    std::memcpy(&buffer_[at_], bytes.data(), bytes.size());
  }

 private:
  enum WireType { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2 };
  static constexpr size_t kLongestVarint = 10;

  void Tag(uint32_t field, WireType type) { Varint(field << 3 | type); }

  void Varint(uint64_t value) {
    if (at_ < kLongestVarint) Grow(kLongestVarint);
    if (value < 0x80) {
      buffer_[--at_] = static_cast<char>(value);
      return;
    }
    const int bits = 64 - __builtin_clzll(value);
    at_ -= static_cast<size_t>(bits + 6) / 7;
    char* to = &buffer_[at_];
    for (; value >= 0x80; value >>= 7) *to++ = static_cast<char>(value | 0x80);
    *to = static_cast<char>(value);
  }

  void Fixed64(uint64_t bits) {
    if (at_ < sizeof bits) Grow(sizeof bits);
    at_ -= sizeof bits;
    for (size_t i = 0; i < sizeof bits; ++i)
      buffer_[at_ + i] = static_cast<char>(bits >> (8 * i));
  }

  // Makes room for `more` bytes.
  void Grow(size_t more);

  std::unique_ptr<char[]> buffer_;
  size_t capacity_ = 0;
  size_t at_ = 0;  // of the first byte written
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_WIRE_WRITER_H_
