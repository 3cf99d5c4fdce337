// The interval of a mention; see interval.cc for how wide each hedge makes it.

#ifndef CONCORD_CHECKER_MENTION_INTERVAL_H_
#define CONCORD_CHECKER_MENTION_INTERVAL_H_

#include "checker/mention/mention.h"

namespace concord {

// Sets low and high from what is stated and how.
void SetInterval(Mention& mention);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_INTERVAL_H_
