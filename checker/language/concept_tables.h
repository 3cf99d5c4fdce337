// What the generator writes of the concept files: constant tables.

#ifndef CONCORD_CHECKER_LANGUAGE_CONCEPT_TABLES_H_
#define CONCORD_CHECKER_LANGUAGE_CONCEPT_TABLES_H_

#include <cstdint>

#include "absl/types/span.h"
#include "checker/language/concepts.h"

namespace concord {
namespace concepts {

// By number; [0] is the empty concept.
absl::Span<const ConceptInfo> ConceptTable();

// Numbers ordered by id, without 0.
absl::Span<const uint16_t> ConceptsById();

}  // namespace concepts
}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CONCEPT_TABLES_H_
