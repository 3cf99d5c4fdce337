// Upper and lower case of the letters of European languages, without an
// allocation: Latin-1, Latin Extended-A and -B as far as Romanian needs it,
// Greek and Cyrillic. tests/language checks every letter against ICU.

#ifndef CONCORD_CHECKER_LANGUAGE_LETTER_CASE_H_
#define CONCORD_CHECKER_LANGUAGE_LETTER_CASE_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace concord {

// Whether the UTF-8 character at `at` is a capital letter with a small one.
bool IsCapitalAt(absl::string_view text, size_t at);

// Whether it is a small letter of these alphabets, with a capital or without
// one ("ß").
bool IsSmallAt(absl::string_view text, size_t at);

// Writes the lower case of `text` to `out`, which has room for text.size()
// bytes: in these alphabets both cases have the same length. What is no capital
// stays.
void ToLowerCase(absl::string_view text, char* out);

// Of a character of two bytes, C0..DF and 80..BF: its small letter as
// first << 8 | second; itself if it is no capital.
uint16_t SmallOfTwoBytes(unsigned char first, unsigned char second);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_LETTER_CASE_H_
