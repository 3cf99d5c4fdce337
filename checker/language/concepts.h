// The concept file, compiled in: what words of every language meet in.
//
//   uint16_t soldier = concepts::Find("soldier");
//   concepts::IsA(soldier, concepts::Find("person"));    // true
//
// Ids are stable strings; numbers are only good within one build.

#ifndef CONCORD_CHECKER_LANGUAGE_CONCEPTS_H_
#define CONCORD_CHECKER_LANGUAGE_CONCEPTS_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace concord {

// What is asked of every token that has a concept.
struct ConceptTraits {
  uint8_t category;  // v1::Concept::Category
  uint8_t casualty;  // v1::Concept::Casualty
  uint8_t modality;  // v1::Concept::Modality
  // One that is called by name, as countries and organisations are: its id has
  // a slash. A nationality is a descriptor and none.
  bool named;
};

// language_pack.proto, Concept. Plain data in read-only memory.
struct ConceptInfo {
  absl::string_view id;
  absl::string_view country;  // ISO 3166 code, "" if none
  uint8_t category;           // v1::Concept::Category
  uint8_t casualty;           // v1::Concept::Casualty
  uint8_t modality;           // v1::Concept::Modality
  // All wider concepts, itself included, sorted.
  absl::Span<const uint16_t> ancestors;
};

namespace concepts {

// Number of the concept with this id; 0 if there is none. Takes a search:
// look ids up once, not per token.
uint16_t Find(absl::string_view id);

// `number` below Count(); 0 is the empty concept with id "".
inline const ConceptInfo& Get(uint16_t number);
uint16_t Count();

// Whether `number` is `ancestor` or below it. False if either is 0.
bool IsA(uint16_t number, uint16_t ancestor);

// Traits of Get(number), from a table small enough to stay at hand.
inline const ConceptTraits& TraitsOf(uint16_t number);

// The tables behind Get() and TraitsOf(), by number.
extern const ConceptInfo* const kConceptTable;
extern const ConceptTraits* const kTraitTable;

inline const ConceptInfo& Get(uint16_t number) { return kConceptTable[number]; }
inline const ConceptTraits& TraitsOf(uint16_t number) {
  return kTraitTable[number];
}

}  // namespace concepts
}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CONCEPTS_H_
