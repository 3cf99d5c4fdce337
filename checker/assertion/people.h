// Named participants with their titles, and places.

#ifndef CONCORD_CHECKER_ASSERTION_PEOPLE_H_
#define CONCORD_CHECKER_ASSERTION_PEOPLE_H_

#include <vector>

#include "absl/container/flat_hash_set.h"
#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Adds PARTICIPANTS for people named in full with a title, once an article.
// `told` holds the indices of names (of all_names) that have been added.
void ReadPeople(const SentenceView& view, absl::Span<const Name> all_names,
                absl::flat_hash_set<int32_t>& told, Builder& builder);

// Adds PLACE for "in Luanda", "at Bouake", "in the Angolan capital" said of an
// action or event.
void ReadPlaces(const SentenceView& view, Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_PEOPLE_H_
