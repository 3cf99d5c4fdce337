#include "checker/language/letter_case.h"

#include <array>
#include <cstdint>

namespace concord {
namespace {

// The small letter of a capital of two bytes, as code points; 0 if it has none.
// Only pairs whose UTF-8 has the same length are here.
constexpr uint32_t Small(uint32_t c) {
  if (c >= 0xC0 && c <= 0xDE) return c == 0xD7 ? 0 : c + 0x20;
  if (c >= 0x100 && c <= 0x17F) {  // pairs: capital, small
    const bool odd_capitals = (c >= 0x139 && c <= 0x148) || c >= 0x179;
    if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F)
      return 0;
    if (c == 0x178) return 0xFF;
    return (c & 1) == (odd_capitals ? 1u : 0u) ? c + 1 : 0;
  }
  if (c >= 0x218 && c <= 0x21B) return (c & 1) == 0 ? c + 1 : 0;  // S, T comma
  if (c == 0x386) return 0x3AC;
  if (c >= 0x388 && c <= 0x38A) return c + 37;
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return c + 63;
  if (c >= 0x391 && c <= 0x3AB) return c == 0x3A2 ? 0 : c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x490 && c <= 0x491) return c == 0x490 ? c + 1 : 0;
  return 0;
}

constexpr bool IsSmall(uint32_t c) {
  constexpr uint32_t kCapitalI = 0x130;  // "İ": its small letter is ASCII's
  if (Small(c) != 0 || c == kCapitalI || c == 0xF7) return false;
  return (c >= 0xDF && c <= 0x17F) || (c >= 0x218 && c <= 0x21B) ||
         c == 0x390 || (c >= 0x3AC && c <= 0x3CE) ||
         (c >= 0x430 && c <= 0x45F) || c == 0x491;
}

// Small letters of all characters of two bytes, as SmallOfTwoBytes() has them.
constexpr std::array<uint16_t, 0x800> MakeSmallLetters() {
  std::array<uint16_t, 0x800> letters{};
  for (uint32_t c = 0; c < 0x800; ++c) {
    const uint32_t small = Small(c) != 0 ? Small(c) : c;
    letters[c] = static_cast<uint16_t>((0xC0 | small >> 6) << 8 |
                                       (0x80 | (small & 0x3F)));
  }
  return letters;
}

constexpr std::array<uint16_t, 0x800> kSmallLetters = MakeSmallLetters();

bool TwoBytes(absl::string_view text, size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xE0) == 0xC0 &&
         at + 1 < text.size();
}

uint16_t PairAt(absl::string_view text, size_t at) {
  return static_cast<uint16_t>(static_cast<unsigned char>(text[at]) << 8 |
                               static_cast<unsigned char>(text[at + 1]));
}

uint16_t SmallAt(absl::string_view text, size_t at) {
  return SmallOfTwoBytes(static_cast<unsigned char>(text[at]),
                         static_cast<unsigned char>(text[at + 1]));
}

}  // namespace

uint16_t SmallOfTwoBytes(unsigned char first, unsigned char second) {
  return kSmallLetters[(first & 0x1Fu) << 6 | (second & 0x3Fu)];
}

bool IsCapitalAt(absl::string_view text, size_t at) {
  const char c = text[at];
  if (c >= 0) return c >= 'A' && c <= 'Z';
  return TwoBytes(text, at) && SmallAt(text, at) != PairAt(text, at);
}

bool IsSmallAt(absl::string_view text, size_t at) {
  const char c = text[at];
  if (c >= 0) return c >= 'a' && c <= 'z';
  return TwoBytes(text, at) &&
         IsSmall((static_cast<unsigned char>(c) & 0x1Fu) << 6 |
                 (static_cast<unsigned char>(text[at + 1]) & 0x3Fu));
}

void ToLowerCase(absl::string_view text, char* out) {
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    out[at] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (c >= 0 || !TwoBytes(text, at)) continue;
    const uint16_t small = SmallAt(text, at);
    out[at] = static_cast<char>(small >> 8);
    out[++at] = static_cast<char>(small & 0xFF);
  }
}

}  // namespace concord
