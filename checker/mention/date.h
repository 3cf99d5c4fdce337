// What the actions of dates have in common.

#ifndef CONCORD_CHECKER_MENTION_DATE_H_
#define CONCORD_CHECKER_MENTION_DATE_H_

#include "checker/mention/calendar.h"
#include "checker/mention/cursor.h"

namespace concord {

// Reads all tokens of the cursor as one date; false if something does not fit.
bool ReadDate(Cursor cursor, DateParts& parts);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_DATE_H_
