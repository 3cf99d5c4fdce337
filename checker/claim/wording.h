// What concepts and counting bases are called in reports.

#ifndef CONCORD_CHECKER_CLAIM_WORDING_H_
#define CONCORD_CHECKER_CLAIM_WORDING_H_

#include <string>

#include "proto/assertion.pb.h"

namespace concord {

// "en:prisoner" -> "prisoner", "country/RU" -> "RU", "shoot_down" -> "shoot
// down", "person" -> "people".
std::string ReadableConcept(const std::string& concept_id);

// "killed", "taken to hospital"; "" for none.
std::string ReadableBasis(v1::Assertion::Basis basis);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_WORDING_H_
