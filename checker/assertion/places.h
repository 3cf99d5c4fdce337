// Where things happen: places called by name, or by what they are.

#ifndef CONCORD_CHECKER_ASSERTION_PLACES_H_
#define CONCORD_CHECKER_ASSERTION_PLACES_H_

#include <cstdint>

#include "absl/types/span.h"
#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// What a sentence begins with that tells where and when it was written:
// "ROSARIO, Argentina - ", "LUANDA, 14 June (Meridian) - ". Tokens, exclusive
// at the end; all alike if there is none.
struct Dateline {
  uint32_t first = 0;
  uint32_t end_of_place = 0;
  uint32_t last = 0;  // the dash
};
Dateline DatelineOf(const SentenceView& view);

// Whether the token can only tell where: "in", "at", "near", but not "to" and
// "on", which stand before people as well.
bool IsOnlyLocal(const SentenceView& view, uint32_t token);

// Adds PLACE for
//   names behind a local preposition:  "in Luanda", "near Birda", "from Giurgiu
//     and Ruse", "in the south of the Ardeche"
//   names of what is a place:  "Bergen airport", "the town of Gataia"
//   places without a name:  "in the Angolan capital", "at the airport"
//   datelines:  "ROSARIO, Argentina -"
// with the action and the event that are nearest as roles.
void ReadPlaces(const SentenceView& view, absl::Span<const Name> all_names,
                Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_PLACES_H_
