// How strong an earthquake was.

#ifndef CONCORD_CHECKER_ASSERTION_MAGNITUDE_H_
#define CONCORD_CHECKER_ASSERTION_MAGNITUDE_H_

#include <vector>

#include "checker/mention/mention.h"
#include "checker/text/text.h"

namespace concord {

// Makes measurements of the numbers that tell how strong an earthquake was, in
// the unit "magnitude", which CLDR does not have: "of magnitude 6.4", "a
// 6.4-magnitude quake", "6,4 pe scara Richter". Where figures have a decimal
// comma, those with a point become mentions: "di magnitudo 6.4".
void ReadMagnitudes(const Text& text, std::vector<Mention>& mentions);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_MAGNITUDE_H_
