// Money, percentages, measurements, durations, ages and ordinals: of what.

#ifndef CONCORD_CHECKER_ASSERTION_MEASURE_H_
#define CONCORD_CHECKER_ASSERTION_MEASURE_H_

#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Adds an assertion for each such mention of the sentence, with the event,
// quantity or action that it belongs to as its roles.
void ReadMeasures(const SentenceView& view, Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_MEASURE_H_
