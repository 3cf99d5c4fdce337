// One token of a text; text.h is the manual.

#ifndef CONCORD_CHECKER_TEXT_TOKEN_H_
#define CONCORD_CHECKER_TEXT_TOKEN_H_

#include <cstdint>

namespace concord {

enum TokenFlag : uint8_t {
  kCapitalised = 1,    // first letter upper case
  kAllCapitals = 2,    // two or more letters, all upper case
  kSentenceStart = 4,  // first word of its sentence
  kSpaceBefore = 8,    // white space (or the text's start) before it
  kInQuotes = 16,      // between quotation marks
  kNumeral = 32,       // written in digits: see Text::numeral
};

struct Token {
  uint32_t begin;  // bytes into the article, end exclusive
  uint32_t end;
  uint32_t
      word;  // of the lexicon, 0 if unknown; of a numeral: index into numerals
  uint8_t flags;        // TokenFlag
  uint8_t category;     // v1::Concept::Category of its concept, 0 if none
  uint16_t concept_id;  // for concepts::Get(), 0 if none
  uint64_t hash;  // HashForm() of the spelling in lower case; a phrase's own
};

// A number written in digits.
struct Numeral {
  double value;
  uint8_t digits;           // before the fraction, leading zeros included
  uint8_t fraction_digits;  // 0: whole
  bool grouped;             // had group separators
};

}  // namespace concord

#endif  // CONCORD_CHECKER_TEXT_TOKEN_H_
