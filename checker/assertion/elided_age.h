// Ages whose years stand with another one.

#ifndef CONCORD_CHECKER_ASSERTION_ELIDED_AGE_H_
#define CONCORD_CHECKER_ASSERTION_ELIDED_AGE_H_

#include <vector>

#include "checker/mention/mention.h"
#include "checker/text/text.h"

namespace concord {

// Makes ages of the numbers and years that are told of several people in one
// list: "two men aged 23 and 37", "17, 19 and 24 years old", "due uomini di 23
// e 37 anni". `mentions` are all of `text`, in order; others stay as they are.
void ReadElidedAges(const Text& text, std::vector<Mention>& mentions);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_ELIDED_AGE_H_
