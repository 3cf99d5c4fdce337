// An article that contradicts its group again and again tells of another event.

#ifndef CONCORD_CHECKER_CLAIM_OUTLIER_H_
#define CONCORD_CHECKER_CLAIM_OUTLIER_H_

#include <cstdint>

#include "checker/claim/align.h"
#include "checker/claim/comparable.h"

namespace concord {

// Index of the article whose figures look like other answers to the group's
// questions (see Tension; tolls left out: they rise) far oftener than they
// agree with it; -1 if there is none. Two fires are told in the same words, but
// hardly a figure of one fits the other; where sources err about one event,
// most of what they say still agrees.
int64_t FindOutlier(const Group& group, const Alignment& alignment);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_OUTLIER_H_
