// What the actions of ages have in common.

#ifndef CONCORD_CHECKER_MENTION_AGE_H_
#define CONCORD_CHECKER_MENTION_AGE_H_

#include "checker/mention/cursor.h"

namespace concord {

// Reads a whole number of years that somebody may be old at the cursor, with a
// word that links it to what follows, and steps over it; false if there is
// none.
bool TakeAge(Cursor& cursor, double& age);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_AGE_H_
