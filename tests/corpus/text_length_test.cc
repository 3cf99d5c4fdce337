#include "checker/corpus/text_length.h"

#include <string>

#include "gtest/gtest.h"

namespace concord {
namespace {

// The obviously right one, a byte at a time.
TextLength SlowLength(const std::string& text) {
  TextLength length;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    ++length.bytes;
    if (byte < 0x80 || byte >= 0xC0) ++length.code_points;
    if (byte < 0x80 || byte >= 0xC0) length.utf16 += byte >= 0xF0 ? 2 : 1;
  }
  return length;
}

TEST(TextLength, CountsInThreeUnits) {
  const TextLength length = LengthOf("ță🔥");
  EXPECT_EQ(length.bytes, 8u);
  EXPECT_EQ(length.code_points, 3u);
  EXPECT_EQ(length.utf16, 4u);
  EXPECT_EQ(LengthOf({}).bytes, 0u);
  EXPECT_EQ(LengthOf("plain ascii").utf16, 11u);
}

TEST(TextLength, IsThatOfCountingEveryByteWhereverCharactersBegin) {
  const std::string characters[] = {"a", "ș", "京", "🔥"};
  for (int many = 0; many < 20; ++many) {
    for (const std::string& before : characters) {
      for (const std::string& character : characters) {
        std::string text = before;
        for (int i = 0; i < many; ++i) text += character;
        const TextLength fast = LengthOf(text), slow = SlowLength(text);
        EXPECT_EQ(fast.bytes, slow.bytes) << text;
        EXPECT_EQ(fast.code_points, slow.code_points) << text;
        EXPECT_EQ(fast.utf16, slow.utf16) << text;
      }
    }
  }
}

}  // namespace
}  // namespace concord
