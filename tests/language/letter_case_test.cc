#include "checker/language/letter_case.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "unicode/uchar.h"

namespace concord {
namespace {

// What the header says it knows, beside ASCII.
std::vector<uint32_t> Letters() {
  std::vector<uint32_t> letters;
  for (const auto& [first, last] :
       std::vector<std::pair<uint32_t, uint32_t>>{
           {0xC0, 0x17F},    // Latin-1, Latin Extended-A
           {0x218, 0x21B},   // Romanian
           {0x386, 0x3CE},   // Greek
           {0x400, 0x45F},   // Cyrillic
           {0x490, 0x491}})  // Ukrainian
  {
    for (uint32_t c = first; c <= last; ++c) letters.push_back(c);
  }
  return letters;
}

std::string Utf8(uint32_t c) {
  if (c < 0x80) return std::string(1, static_cast<char>(c));
  return {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 63))};
}

TEST(LetterCase, IsIcus) {
  for (const uint32_t c : Letters()) {
    const std::string letter = Utf8(c);
    const uint32_t small = static_cast<uint32_t>(u_tolower(c));
    // "İ" alone has a small letter of another length.
    const bool capital = small != c && small >= 0x80;
    EXPECT_EQ(IsCapitalAt(letter, 0), capital) << letter;
    EXPECT_EQ(IsSmallAt(letter, 0), u_islower(c) != 0) << letter;
    std::string lower(letter.size(), '\0');
    ToLowerCase(letter, &lower[0]);
    EXPECT_EQ(lower, capital ? Utf8(small) : letter);
  }
}

TEST(LetterCase, OfAsciiIsIcus) {
  for (uint32_t c = 0; c < 0x80; ++c) {
    const std::string letter = Utf8(c);
    EXPECT_EQ(IsCapitalAt(letter, 0), u_isupper(c) != 0) << c;
    EXPECT_EQ(IsSmallAt(letter, 0), u_islower(c) != 0) << c;
    std::string lower(1, '\0');
    ToLowerCase(letter, &lower[0]);
    EXPECT_EQ(lower, Utf8(static_cast<uint32_t>(u_tolower(c))));
  }
}

TEST(LetterCase, WhatIsCutOffIsNoLetter) {
  EXPECT_FALSE(IsCapitalAt("\xC3", 0));
  EXPECT_FALSE(IsSmallAt("\xC3", 0));
  std::string lower(2, '\0');
  ToLowerCase("A\xC3", &lower[0]);
  EXPECT_EQ(lower, "a\xC3");
}

}  // namespace
}  // namespace concord
