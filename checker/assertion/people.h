// Who takes part: people, organisations and countries by name.

#ifndef CONCORD_CHECKER_ASSERTION_PEOPLE_H_
#define CONCORD_CHECKER_ASSERTION_PEOPLE_H_

#include <vector>

#include "absl/container/flat_hash_set.h"
#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Whether no word of the name tells what it is a name of: "Nerea Urquiola", not
// "Giurgiu Treaty".
bool SaysNoKind(const SentenceView& view, const Name& name);

// "the savings bank Vest-Credit", "Hospital Doctors' Association", "(KÄV)"
bool IsOrganisation(const SentenceView& view, const Name& name);

// Adds PARTICIPANTS for
//   people named in full:  "President Baek Seung-won", "Nerea Urquiola"; with a
//     title also by a shorter form, the first time
//   organisations with a name:  "the savings bank Vest-Credit"
//   those who do a thing together:  "Romania and Bulgaria celebrated"
// `told` holds the indices of people (of all_names) that have been added.
void ReadPeople(const SentenceView& view, absl::Span<const Name> all_names,
                absl::flat_hash_set<int32_t>& told, Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_PEOPLE_H_
