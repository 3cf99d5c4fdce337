// Where a word, a number or a sign ends: the one definition that the tokeniser
// and the compiler of the packs share, so that a form of a pack is cut exactly
// as the same words in a text.
//
//   Segment s = NextSegment("Trump's visit", 0);   // kWord, end 5
//   s = NextSegment("Trump's visit", 5);           // kWord, end 7: "'s"
//
// Apostrophes stay with the shorter side ("dell'" + "esplosione", "don" +
// "'t"), but within Cyrillic words they are letters ("п'ять"). Dotted letters
// are one word with their last period ("p.m.", "U.S.").
// Hyphens are signs of their own. Letters followed by digits are one segment
// ("A320"); digits followed by letters are two ("10" + "k").

#ifndef CONCORD_CHECKER_LANGUAGE_SEGMENT_H_
#define CONCORD_CHECKER_LANGUAGE_SEGMENT_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace concord {

enum class SegmentKind : uint8_t {
  kSpace,   // white space, no-break spaces too; may hold line breaks
  kWord,    // letters, also with digits behind them
  kDigits,  // ASCII digits
  kSign,    // one character that is none of these
};

struct Segment {
  SegmentKind kind;
  size_t end;  // byte after the segment
};

// The segment that begins at byte `begin` < text.size(). `text` is valid UTF-8.
Segment NextSegment(absl::string_view text, size_t begin);

// Length in bytes of the no-break space (U+00A0, U+202F, U+2009) at `at`; 0 if
// there is none.
inline size_t NoBreakSpaceAt(absl::string_view text, size_t at) {
  if (at + 1 < text.size() && text[at] == '\xC2' && text[at + 1] == '\xA0')
    return 2;
  if (at + 2 < text.size() && text[at] == '\xE2' && text[at + 1] == '\x80' &&
      (text[at + 2] == '\xAF' || text[at + 2] == '\x89')) {
    return 3;
  }
  return 0;
}

// Whether the UTF-8 character at `at` is a letter (or combines with one); what
// is neither ASCII nor a sign, space or punctuation of Latin-1 Supplement or of
// the blocks U+2000..U+2BFF counts as one. `length` becomes its bytes.
bool IsLetterAt(absl::string_view text, size_t at, size_t& length);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_SEGMENT_H_
