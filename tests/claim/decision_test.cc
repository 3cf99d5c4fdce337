// What alignment tells of each comparison.

#include "checker/claim/decision.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "checker/claim/align.h"
#include "checker/claim/comparable.h"
#include "checker/claim/factors.h"
#include "checker/claim/model.h"
#include "checker/claim/nearest.h"
#include "checker/claim/topic.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

class DecisionTest : public ::testing::Test {
 protected:
  DecisionTest()
      : herald_("herald"), tribune_("tribune"), courier_("courier") {}

  // Of the articles in this order.
  Alignment AlignThem() {
    articles_ = {&herald_.article(), &tribune_.article(), &courier_.article()};
    group_ = std::make_unique<Group>(articles_, std::vector<uint32_t>{0, 1, 2});
    return Align(*group_);
  }

  ArticleBuilder herald_, tribune_, courier_;
  std::vector<const v1::ArticleAssertions*> articles_;
  std::unique_ptr<Group> group_;
};

TEST_F(DecisionTest, AClaimThatAgreesIsAsSureAsItsFactors) {
  herald_.Killed(Exactly(12));
  tribune_.Killed(Exactly(12));
  const Alignment aligned = AlignThem();
  ASSERT_EQ(aligned.decisions.size(), 1u);
  const Decision& decision = aligned.decisions[0];
  EXPECT_EQ(decision.outcome, Outcome::kJoined);
  EXPECT_EQ(decision.score, decision.probability);
  ASSERT_EQ(aligned.claims.size(), 1u);
  EXPECT_EQ(aligned.claims[0].confidence, decision.score);

  const Topics topics(*group_);
  const Comparisons comparisons(*group_);
  const Factors factors =
      FactorReader(*group_, topics, comparisons).Of(comparisons.pairs()[0]);
  EXPECT_EQ(decision.probability, Probability(factors, /*differ=*/false));
}

TEST_F(DecisionTest, OthersWhoAgreeMakeAConflictSurer) {
  herald_.Killed(Exactly(12));
  tribune_.Killed(Exactly(12));
  courier_.Killed(Exactly(17));
  const Alignment aligned = AlignThem();
  ASSERT_EQ(aligned.decisions.size(), 3u);
  int joined = 0;
  double least_sure = 1;
  for (const Decision& decision : aligned.decisions) {
    if (decision.outcome != Outcome::kJoined) {
      EXPECT_EQ(decision.outcome, Outcome::kTogether);
      continue;
    }
    ++joined;
    if (decision.score > decision.probability)
      least_sure = std::min(least_sure, decision.score);
  }
  // Two pairs join three.
  EXPECT_EQ(joined, 2);
  ASSERT_EQ(aligned.claims.size(), 1u);
  EXPECT_EQ(aligned.claims[0].confidence, least_sure);
  EXPECT_LT(least_sure, 1);
}

TEST_F(DecisionTest, APartIsBarredFromTheWhole) {
  herald_.Killed(Exactly(12));
  tribune_.Killed(Exactly(17)).mutable_scope()->set_extent(v1::Scope::PART);
  const Alignment aligned = AlignThem();
  ASSERT_EQ(aligned.decisions.size(), 1u);
  EXPECT_EQ(aligned.decisions[0].outcome, Outcome::kBarred);
  EXPECT_EQ(aligned.claims.size(), 2u);
  EXPECT_EQ(aligned.claims[0].confidence, 1);
}

TEST_F(DecisionTest, WhatHasItsAnswerIsHardlyOfAnother) {
  herald_.Killed(Exactly(12));
  tribune_.Killed(Exactly(12));
  tribune_.Killed(Exactly(17));
  const Alignment aligned = AlignThem();
  const std::vector<ComparedPair> pairs = Comparisons(*group_).pairs();
  ASSERT_EQ(pairs.size(), 2u);
  EXPECT_EQ(aligned.decisions[0].outcome, Outcome::kJoined);
  EXPECT_EQ(aligned.decisions[1].outcome, Outcome::kUnlikely);
  const Item& herald = group_->items()[pairs[1].first];
  const Item& tribune = group_->items()[pairs[1].second];
  EXPECT_LT(aligned.decisions[1].score,
            LeastScore(herald, tribune, ValueRelation::kDisjoint,
                       Reason::kComparable));
}

TEST_F(DecisionTest, AConflictMustBeSurerThanAnUpdate) {
  ArticleBuilder later("later", "2025-03-15");
  herald_.Killed(Exactly(12));
  tribune_.Killed(Exactly(17));
  later.Killed(Exactly(17));
  articles_ = {&herald_.article(), &tribune_.article(), &later.article()};
  const Group group(articles_, {0, 1, 2});
  const std::vector<Item>& items = group.items();
  const double agree = LeastScore(items[1], items[2], ValueRelation::kEqual,
                                  Reason::kComparable);
  const double update = LeastScore(items[0], items[2], ValueRelation::kDisjoint,
                                   Reason::kComparable);
  const double conflict = LeastScore(
      items[0], items[1], ValueRelation::kDisjoint, Reason::kComparable);
  EXPECT_LT(agree, update);
  EXPECT_LT(update, conflict);
}

TEST_F(DecisionTest, AConflictOfWhatDoesNotFitMustBeSurer) {
  herald_.Damage(Exactly(2e6, "EUR"));
  tribune_.Damage(Exactly(3e6, "EUR"));
  AlignThem();
  const std::vector<Item>& items = group_->items();
  const auto least = [&items](size_t i, Reason reason) {
    return LeastScore(items[i], items[1], ValueRelation::kDisjoint, reason);
  };
  const double fits = least(0, Reason::kComparable);
  EXPECT_LT(fits, least(0, Reason::kScope));
  EXPECT_LT(fits, least(0, Reason::kEventTime));
  EXPECT_EQ(fits, least(0, Reason::kModality));
}

TEST_F(DecisionTest, AConflictOfHoursMustBeSurerThanOneOfDays) {
  herald_.ExplodedOn("2025-03-14");
  tribune_.ExplodedOn("2025-03-13");
  v1::TimeInterval& time = *courier_.ExplodedOn("2025-03-13").mutable_time();
  time.set_has_time(true);
  AlignThem();
  const std::vector<Item>& items = group_->items();
  const auto least = [&items](size_t a, size_t b) {
    return LeastScore(items[a], items[b], ValueRelation::kDisjoint,
                      Reason::kComparable);
  };
  EXPECT_LT(least(0, 1), least(0, 2));
  EXPECT_EQ(least(0, 2), least(2, 0));
}

}  // namespace
}  // namespace concord
