// Numbers written in digits, by a language's separators.

#ifndef CONCORD_CHECKER_TEXT_NUMERAL_H_
#define CONCORD_CHECKER_TEXT_NUMERAL_H_

#include <cstddef>

#include "absl/strings/string_view.h"
#include "checker/language/lexicon.h"
#include "checker/text/token.h"

namespace concord {

struct NumberFormat {
  char decimal;
  char group[2];  // 0: none
};

NumberFormat NumberFormatOf(const Lexicon& lexicon);

// Reads the number whose first digit is at `begin`; returns the byte behind it.
//   en "1,234.5"  -> 1234.5      ro "15.000"   -> 15000
//   "15 000" with no-break spaces -> 15000 in every language
// Groups have exactly three digits, the first one to three. What fits no number
// of the language is cut at the first separator: "12.06.1975" -> 12, "7.40" in
// Romanian -> 7, and so is a number with a second decimal sign.
size_t ParseNumeral(absl::string_view bytes, size_t begin,
                    const NumberFormat& format, Numeral& numeral);

}  // namespace concord

#endif  // CONCORD_CHECKER_TEXT_NUMERAL_H_
