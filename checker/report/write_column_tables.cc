// Writes the tables by which snippet.cc counts columns as C++, from what
// Unicode knows of each character.

#include <cstdint>
#include <cstdio>

#include "unicode/uchar.h"

namespace {

// Marks that combine with the letter before, and what only formats. Arabic
// number signs count as such and can be seen; of a soft hyphen terminals show
// the hyphen. Vowels and finals of Hangul join the syllable before.
bool HasNoColumn(UChar32 c) {
  constexpr UChar32 kSoftHyphen = 0xAD;
  if (c == kSoftHyphen ||
      u_hasBinaryProperty(c, UCHAR_PREPENDED_CONCATENATION_MARK)) {
    return false;
  }
  const int32_t syllable = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
  return (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) !=
             0 ||
         syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO;
}

bool HasTwoColumns(UChar32 c) {
  const int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return !HasNoColumn(c) && (width == U_EA_WIDE || width == U_EA_FULLWIDTH);
}

template <typename Has>
void Write(std::FILE* out, const char* name, Has has) {
  std::fprintf(out, "constexpr Range %s[] = {\n", name);
  UChar32 first = -1;
  for (UChar32 c = 0; c <= UCHAR_MAX_VALUE + 1; ++c) {
    const bool in = c <= UCHAR_MAX_VALUE && has(c);
    if (in && first < 0) first = c;
    if (in || first < 0) continue;
    std::fprintf(out, "    {0x%X, 0x%X},\n", static_cast<unsigned>(first),
                 static_cast<unsigned>(c - 1));
    first = -1;
  }
  std::fprintf(out, "};\n");
}

}  // namespace

int main(int argc, char** argv) {
  std::FILE* out = argc == 2 ? std::fopen(argv[1], "w") : nullptr;
  if (out == nullptr) {
    std::fprintf(stderr, "usage: write_column_tables OUT\n");
    return 2;
  }
  std::fprintf(out, "// Made of ICU's data by write_column_tables.cc.\n");
  Write(out, "kNoColumn", HasNoColumn);
  Write(out, "kTwoColumns", HasTwoColumns);
  return std::fclose(out) == 0 ? 0 : 1;
}
