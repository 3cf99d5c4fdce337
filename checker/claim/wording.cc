#include "checker/claim/wording.h"

#include "absl/strings/str_replace.h"

namespace concord {

std::string ReadableConcept(const std::string& concept_id) {
  std::string out = concept_id;
  if (const size_t colon = out.find(':'); colon != std::string::npos) {
    out.erase(0, colon + 1);
  }
  if (const size_t slash = out.find('/'); slash != std::string::npos) {
    out.erase(0, slash + 1);
  }
  if (out == "person") return "people";
  return absl::StrReplaceAll(out, {{"_", " "}});
}

std::string ReadableBasis(v1::Assertion::Basis basis) {
  switch (basis) {
    case v1::Assertion::DEAD:
      return "killed";
    case v1::Assertion::INJURED:
      return "injured";
    case v1::Assertion::DEAD_AND_INJURED:
      return "killed or injured";
    case v1::Assertion::MISSING:
      return "missing";
    case v1::Assertion::DETAINED:
      return "detained";
    case v1::Assertion::EVACUATED:
      return "evacuated";
    case v1::Assertion::DISPLACED:
      return "displaced";
    case v1::Assertion::RESCUED:
      return "rescued";
    case v1::Assertion::HOSPITALISED:
      return "taken to hospital";
    case v1::Assertion::TREATED:
      return "treated";
    case v1::Assertion::ILL:
      return "ill";
    case v1::Assertion::CRITICAL:
      return "in a critical condition";
    default:
      return "";
  }
}

}  // namespace concord
