// What the actions of dates have in common.

#ifndef CONCORD_CHECKER_MENTION_DATE_H_
#define CONCORD_CHECKER_MENTION_DATE_H_

#include <cstdint>

#include "checker/mention/action.h"
#include "checker/mention/calendar.h"
#include "checker/mention/cursor.h"
#include "checker/mention/mention.h"

namespace concord {

inline bool IsMonth(v1::TokenClass c) {
  return c == v1::MONTH || c == v1::AMBIGUOUS_MONTH;
}
inline bool IsWeekday(v1::TokenClass c) {
  return c == v1::WEEKDAY || c == v1::AMBIGUOUS_WEEKDAY;
}
inline bool IsOrdinal(v1::TokenClass c) {
  return c == v1::ORDINAL_WORD || c == v1::ORDINAL_FRACTION ||
         c == v1::SECOND_WORD;
}
inline bool IsTwoDigits(v1::TokenClass c) {
  return c == v1::DAY_DIGITS || c == v1::SHORT_DIGITS;
}

// Reads all tokens of the cursor as one date; false if something does not fit.
bool ReadDate(Cursor cursor, DateParts& parts);

// Where a range divides: the tokens before "to", "-", "and"; 0 if the tokens
// are one date.
uint32_t FindJoin(const Cursor& cursor);

// The range that divides at `join`.
Outcome MakeDateRange(const Cursor& cursor, uint32_t join,
                      const DocumentTime& now, Mention& mention);

// DATE, or TIME if the parts name a time of day.
v1::Mention::Kind KindOf(const DateParts& parts);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_DATE_H_
