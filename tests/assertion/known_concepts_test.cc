// The table of kinds against the search for ancestors, which is the definition.

#include "checker/assertion/known_concepts.h"

#include <utility>

#include "checker/language/concepts.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

TEST(KindsOf, AreThoseThatAConceptIsOrLiesBelow) {
  constexpr std::pair<const char*, ConceptKind> kKinds[] = {
      {"person", kPerson},
      {"participant", kParticipant},
      {"troop", kTroop},
      {"participation", kParticipation},
      {"part_of", kPartOf},
      {"other", kOther},
      {"each", kEach},
      {"increase", kRise},
      {"according_to", kAccordingTo},
      {"so_far", kSoFar},
      {"tell", kTells},
      {"local_preposition", kLocalPreposition}};
  for (const auto& [name, kind] : kKinds) {
    const uint16_t wanted = concepts::Find(name);
    ASSERT_NE(wanted, 0) << name;
    for (uint16_t i = 0; i < concepts::Count(); ++i) {
      EXPECT_EQ((KindsOf(i) & kind) != 0, concepts::IsA(i, wanted))
          << concepts::Get(i).id << " and " << name;
    }
  }
}

TEST(KindsOf, PlaceNounsAreWhereSomethingMayBe) {
  for (const char* name : {"building", "venue", "country/FR"})
    EXPECT_TRUE(KindsOf(concepts::Find(name)) & kPlaceNoun) << name;
  for (const char* name : {"prison", "front_line", "soldier"})
    EXPECT_FALSE(KindsOf(concepts::Find(name)) & kPlaceNoun) << name;
  EXPECT_EQ(KindsOf(0), 0u);
  const uint16_t no_scene = concepts::Find("no_scene");
  ASSERT_NE(no_scene, 0);
  for (uint16_t i = 0; i < concepts::Count(); ++i) {
    if (!concepts::IsA(i, no_scene)) continue;
    EXPECT_FALSE(KindsOf(i) & kPlaceNoun) << concepts::Get(i).id;
  }
}

}  // namespace
}  // namespace concord
