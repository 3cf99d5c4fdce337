// Money, shares, measurements, durations, ages and ordinals: of what.

#ifndef CONCORD_CHECKER_ASSERTION_MEASURE_H_
#define CONCORD_CHECKER_ASSERTION_MEASURE_H_

#include <vector>

#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Makes percentages of the numbers that tell a share of something: "half of the
// money", "two thirds", "one in four"; not "0.5".
void ReadShares(const Text& text, std::vector<Mention>& mentions);

// Adds an assertion for each such mention of the sentence, with the event,
// quantity or action that it belongs to as its roles.
void ReadMeasures(const SentenceView& view, Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_MEASURE_H_
