#include "checker/corpus/utf8.h"

#include <string>

#include "gtest/gtest.h"

namespace concord {
namespace {

TEST(Utf8, ThePrefixEndsAtTheFirstByteThatIsNone) {
  EXPECT_EQ(ValidUtf8Prefix(""), 0u);
  EXPECT_EQ(ValidUtf8Prefix("plain ascii"), 11u);
  EXPECT_EQ(ValidUtf8Prefix("Ușakov – Ушаков 😀"),
            std::string("Ușakov – Ушаков 😀").size());
  EXPECT_EQ(ValidUtf8Prefix("ab\xFFzz"), 2u);
  EXPECT_EQ(ValidUtf8Prefix("ab\xC3"), 2u);            // cut
  EXPECT_EQ(ValidUtf8Prefix("\xC0\xAF"), 0u);          // overlong
  EXPECT_EQ(ValidUtf8Prefix("\xED\xA0\x80"), 0u);      // surrogate
  EXPECT_EQ(ValidUtf8Prefix("\xF4\x90\x80\x80"), 0u);  // above U+10FFFF
  EXPECT_EQ(ValidUtf8Prefix("twelve ascii\xE2\x82"), 12u);
}

// The obviously right one: decode a character, encode it again, compare.
size_t SlowPrefix(const std::string& bytes) {
  size_t at = 0;
  while (at < bytes.size()) {
    const auto byte = [&](size_t i) -> uint32_t {
      return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i])
                                   : 0;
    };
    const size_t size = byte(0) < 0x80   ? 1
                        : byte(0) < 0xC0 ? 0
                        : byte(0) < 0xE0 ? 2
                        : byte(0) < 0xF0 ? 3
                        : byte(0) < 0xF8 ? 4
                                         : 0;
    if (size == 0 || at + size > bytes.size()) return at;
    uint32_t code = size == 1 ? byte(0) : byte(0) & (0x7F >> size);
    for (size_t i = 1; i < size; ++i) {
      if ((byte(i) & 0xC0) != 0x80) return at;
      code = code << 6 | (byte(i) & 0x3F);
    }
    const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10FFFF ||
        (code >= 0xD800 && code < 0xE000)) {
      return at;
    }
    at += size;
  }
  return at;
}

TEST(Utf8, AgreesWithADecoderOnEveryStringOfTelltaleBytes) {
  const std::string telltale =
      "a\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF"
      "\xF0\xF1\xF3\xF4\xF5"
      "\xFF";
  for (size_t length = 1; length <= 4; ++length) {
    std::string bytes(length, 0);
    size_t count = 1;
    for (size_t i = 0; i < length; ++i) count *= telltale.size();
    for (size_t number = 0; number < count; ++number) {
      size_t rest = number;
      for (char& c : bytes) {
        c = telltale[rest % telltale.size()];
        rest /= telltale.size();
      }
      ASSERT_EQ(ValidUtf8Prefix(bytes), SlowPrefix(bytes))
          << ::testing::PrintToString(bytes);
      // Behind eight ASCII bytes, where the fast path ends.
      const std::string behind = "12345678" + bytes;
      ASSERT_EQ(ValidUtf8Prefix(behind), 8 + SlowPrefix(bytes));
    }
  }
}

}  // namespace
}  // namespace concord
