// Counts: what numbers count, and casualties with their role.

#ifndef CONCORD_CHECKER_ASSERTION_COUNT_H_
#define CONCORD_CHECKER_ASSERTION_COUNT_H_

#include <cstdint>
#include <vector>

#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// What the counts before have counted, for those that leave it out ("the
// government will release 140 prisoners and the rebels 85").
struct CountMemory {
  uint16_t concept_id = 0;
  Key key;  // ConceptOrStem of the head
  uint16_t qualifier = 0;
  v1::Assertion::Kind kind = v1::Assertion::COUNT;
  uint32_t sentence = 0;  // where it was said
  bool set = false;
};

// Adds an assertion for each number of the sentence that counts something:
// TROOP_COUNT, PARTICIPANT_COUNT, CASUALTY_COUNT or COUNT.
void ReadCounts(const SentenceView& view, CountMemory& memory,
                Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_COUNT_H_
