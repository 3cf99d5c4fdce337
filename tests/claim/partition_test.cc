#include "checker/claim/partition.h"

#include <string>
#include <vector>

#include "checker/claim/comparable.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

class PartitionTest : public ::testing::Test {
 protected:
  PartitionTest() : herald_("herald"), tribune_("tribune") {
    herald_.Killed(Exactly(12));
    herald_.Killed(Exactly(17));
    tribune_.Killed(AtLeast(10));
    tribune_.Killed(Exactly(30));
  }

  Group MakeGroup() const {
    return Group(std::vector<const v1::ArticleAssertions*>{&herald_.article(),
                                                           &tribune_.article()},
                 {0, 1});
  }

  ArticleBuilder herald_;
  ArticleBuilder tribune_;
};

// Items of the group that all tests make.
constexpr uint32_t kHerald12 = 0, kHerald17 = 1, kTribune10 = 2, kTribune30 = 3;

TEST_F(PartitionTest, TheFirstItemStandsForAll) {
  const Group group = MakeGroup();
  ASSERT_EQ(group.items().size(), 4u);
  Partition joined(group);
  EXPECT_EQ(joined.Root(kTribune30), kTribune30);
  joined.Join(kTribune30, kTribune10);
  joined.Join(kTribune30, kHerald17);
  for (const uint32_t item : {kHerald17, kTribune10, kTribune30})
    EXPECT_EQ(joined.Root(item), kHerald17);
  EXPECT_EQ(joined.Root(kHerald12), kHerald12);
}

TEST_F(PartitionTest, WhatAgreesWithTwoThatDifferIsNoBridge) {
  const Group group = MakeGroup();
  Partition joined(group);
  EXPECT_FALSE(joined.WouldHoldConflict(kHerald12, kTribune10));
  EXPECT_FALSE(joined.WouldHoldConflict(kTribune10, kTribune30));
  joined.Join(kHerald12, kTribune10);
  EXPECT_TRUE(joined.WouldHoldConflict(kTribune10, kTribune30));
}

TEST_F(PartitionTest, OneArticleContradictsItselfWhateverOthersSay) {
  const Group group = MakeGroup();
  Partition joined(group);
  EXPECT_TRUE(joined.WouldContradictItself(kHerald12, kHerald17));
  // Two articles may differ.
  EXPECT_FALSE(joined.WouldContradictItself(kHerald12, kTribune30));
  joined.Join(kHerald12, kTribune30);
  EXPECT_TRUE(joined.WouldContradictItself(kHerald17, kTribune30));
  EXPECT_FALSE(joined.WouldContradictItself(kHerald12, kTribune10));
}

}  // namespace
}  // namespace concord
