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

// Makes money of the millions whose currency stands with others of the sentence
// only: "150 million from Germany and 40 million euros from Austria", "265
// million crowns, not 210 million".
void ReadElidedCurrencies(const Text& text, std::vector<Mention>& mentions);

// Adds an assertion for each such mention of the sentence, with the event,
// quantity or action that it belongs to as its roles.
void ReadMeasures(const SentenceView& view, Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_MEASURE_H_
