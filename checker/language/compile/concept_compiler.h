// Concept files to C++ tables.

#ifndef CONCORD_CHECKER_LANGUAGE_COMPILE_CONCEPT_COMPILER_H_
#define CONCORD_CHECKER_LANGUAGE_COMPILE_CONCEPT_COMPILER_H_

#include <cstdint>
#include <map>
#include <string>

#include "absl/status/statusor.h"
#include "proto/language_pack.pb.h"

namespace concord {

// Number of each concept id: 1, 2, ... in the order of the ids.
std::map<std::string, uint16_t> NumberConcepts(const v1::ConceptFile& concepts);

// C++ that defines what concept_tables.h declares. Fails on an id that stands
// twice, an unknown parent and a circle of parents.
absl::StatusOr<std::string> CompileConcepts(const v1::ConceptFile& concepts);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMPILE_CONCEPT_COMPILER_H_
