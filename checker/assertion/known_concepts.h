// Concepts that the rules know by name.

#ifndef CONCORD_CHECKER_ASSERTION_KNOWN_CONCEPTS_H_
#define CONCORD_CHECKER_ASSERTION_KNOWN_CONCEPTS_H_

#include <cstdint>
#include <vector>

namespace concord {

struct KnownConcepts {
  uint16_t person;
  uint16_t of_them;
  uint16_t including;
  uint16_t earlier_version;
  uint16_t initially;
  uint16_t mistaken;
  uint16_t revised;
  uint16_t nobody;
  uint16_t according_to;
  uint16_t life;
  uint16_t minute;
  uint16_t negation;
  uint16_t no_such;
  uint16_t without;
  uint16_t who;
  uint16_t count_action;
  uint16_t ends;
  uint16_t praise;
  uint16_t agree;
  uint16_t quake_magnitude;
  uint16_t earthquake;
  uint16_t would;
};
const KnownConcepts& Known();

// Wider concepts, a bit each.
enum ConceptKind : uint32_t {
  kPerson = 1u << 0,
  kParticipant = 1u << 1,
  kTroop = 1u << 2,
  kParticipation = 1u << 3,
  kPartOf = 1u << 4,
  kOther = 1u << 5,
  kEach = 1u << 6,
  kRise = 1u << 7,
  kAccordingTo = 1u << 8,
  kSoFar = 1u << 9,
  kLocalPreposition = 1u << 10,
  // A place, building or venue that is no no_scene.
  kPlaceNoun = 1u << 11,
  // Tells of what is to come: "will", "is expected". Of a verb by its form,
  // too.
  kAhead = 1u << 12,
  // "counted", "put the crowd at": how who counts a crowd tells of it.
  kCounts = 1u << 13,
  // "up from", "compared with": what follows is of another day.
  kComparedWith = 1u << 14,
  // "told", "a declarat pentru": who stands right behind it is told.
  kTells = 1u << 15,
  // "rose", "was revised": what is told "from" and "to" is no range.
  kChange = 1u << 16,
  kVote = 1u << 17,
  // How something or somebody came to be: "built in 1967".
  kOrigin = 1u << 18,
  // Sums, and what is done with them: "cost", "pledge", "loan".
  kMoney = 1u << 19,
};

// KindsOf() every concept, by number.
const std::vector<uint32_t>& KindTable();

// Bits of the ConceptKinds that the concept is or lies below: a load where
// concepts::IsA() is a search.
inline uint32_t KindsOf(uint16_t concept_id) { return KindTable()[concept_id]; }

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_KNOWN_CONCEPTS_H_
