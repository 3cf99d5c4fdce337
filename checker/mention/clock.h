// Times of day.

#ifndef CONCORD_CHECKER_MENTION_CLOCK_H_
#define CONCORD_CHECKER_MENTION_CLOCK_H_

#include "checker/mention/calendar.h"
#include "checker/mention/cursor.h"

namespace concord {

// Reads a time of day at the cursor ("16:00", "7.40 p.m.", "ora 10", "noon")
// into `parts` and steps over it; false if there is none.
bool TakeClock(Cursor& cursor, DateParts& parts);

// "7 in the evening" is 19: settles the hour when the part of the day is known.
void SettleHour(DateParts& parts);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_CLOCK_H_
