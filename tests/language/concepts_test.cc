#include "checker/language/concepts.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>

#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace concepts {
namespace {

TEST(Concepts, AreFoundByTheirId) {
  const uint16_t soldier = Find("soldier");
  ASSERT_NE(soldier, 0);
  EXPECT_EQ(Get(soldier).id, "soldier");
  EXPECT_EQ(Get(soldier).category, v1::Concept::PERSON);
  const uint16_t kill = Find("kill");
  ASSERT_NE(kill, 0);
  EXPECT_EQ(Get(kill).category, v1::Concept::ACTION);
  EXPECT_EQ(Get(kill).casualty, v1::Concept::KILLED);
  ASSERT_NE(Find("may"), 0);
  EXPECT_EQ(Get(Find("may")).modality, v1::Concept::POSSIBILITY);
}

TEST(Concepts, AnUnknownIdIsTheEmptyConcept) {
  EXPECT_EQ(Find(""), 0);
  EXPECT_EQ(Find("soldie"), 0);
  EXPECT_EQ(Find("soldiers"), 0);
  EXPECT_EQ(Find("Soldier"), 0);
  EXPECT_EQ(Get(0).id, "");
  EXPECT_EQ(Get(0).country, "");
}

TEST(Concepts, AreWhatTheirParentsAreAndNotTheOtherWayRound) {
  const uint16_t soldier = Find("soldier"), person = Find("person");
  EXPECT_TRUE(IsA(soldier, person));
  EXPECT_FALSE(IsA(person, soldier));
  EXPECT_TRUE(IsA(soldier, soldier));
  EXPECT_FALSE(IsA(soldier, Find("kill")));
  EXPECT_FALSE(IsA(Find("soldier"), Find("police_officer")));
}

TEST(Concepts, TheEmptyConceptIsNothing) {
  EXPECT_FALSE(IsA(0, 0));
  EXPECT_FALSE(IsA(0, Find("person")));
  EXPECT_FALSE(IsA(Find("person"), 0));
}

TEST(Concepts, HaveTheirCountry) {
  const uint16_t russia = Find("country/RU");
  ASSERT_NE(russia, 0);
  EXPECT_EQ(Get(russia).country, "RU");
  EXPECT_EQ(Get(Find("soldier")).country, "");
}

TEST(Concepts, AllAreFoundByTheirIdsInTheirOrder) {
  ASSERT_GT(Count(), 100);
  for (uint16_t number = 1; number < Count(); ++number) {
    EXPECT_EQ(Find(Get(number).id), number) << Get(number).id;
    EXPECT_LT(Get(number - 1).id, Get(number).id);
  }
}

TEST(Concepts, AncestorsAreSortedHoldTheConceptAndAllOfTheirOwnAncestors) {
  for (uint16_t number = 1; number < Count(); ++number) {
    const auto ancestors = Get(number).ancestors;
    EXPECT_TRUE(std::is_sorted(ancestors.begin(), ancestors.end()));
    const std::set<uint16_t> all(ancestors.begin(), ancestors.end());
    EXPECT_EQ(all.size(), ancestors.size()) << Get(number).id;
    EXPECT_EQ(all.count(number), 1u) << Get(number).id;
    for (uint16_t ancestor : ancestors) {
      ASSERT_GT(ancestor, 0);
      ASSERT_LT(ancestor, Count());
      EXPECT_TRUE(IsA(number, ancestor));
      EXPECT_EQ(IsA(ancestor, number), ancestor == number);
      for (uint16_t above : Get(ancestor).ancestors) {
        EXPECT_EQ(all.count(above), 1u)
            << Get(number).id << " is no " << Get(above).id;
      }
    }
  }
}

}  // namespace
}  // namespace concepts
}  // namespace concord
