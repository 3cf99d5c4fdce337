#include "checker/claim/running_figure.h"

#include "gtest/gtest.h"
#include "proto/article.pb.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

Publication At(const char* published) {
  v1::Article article;
  article.set_published(published);
  return PublicationOf(article);
}

v1::Assertion Toll(double people, v1::Assertion::Basis basis) {
  v1::Assertion a;
  a.set_kind(v1::Assertion::CASUALTY_COUNT);
  a.set_basis(basis);
  a.mutable_quantity()->set_stated(people);
  return a;
}

TEST(RunningFigure, ADateAloneIsAnyTimeOfThatDay) {
  EXPECT_TRUE(At("2025-05-01").Before(At("2025-05-02")));
  EXPECT_FALSE(At("2025-05-01").Before(At("2025-05-01")));
  EXPECT_FALSE(At("2025-05-01").Before(At("2025-05-01T18:00:00Z")));
  EXPECT_TRUE(At("2025-05-01T08:00:00Z").Before(At("2025-05-01T18:00:00Z")));
  EXPECT_FALSE(At("").known());
  EXPECT_FALSE(At("").Before(At("2025-05-01")));
}

TEST(RunningFigure, OnlyALaterArticleThatGoesOnMayUpdate) {
  const Publication morning = At("2025-05-01T08:00:00Z");
  const Publication evening = At("2025-05-01T18:00:00Z");
  struct Case {
    v1::Assertion::Basis basis;
    double before, after;
    bool updates;
  };
  for (const Case& c : {Case{v1::Assertion::DEAD, 3, 7, true},
                        Case{v1::Assertion::DEAD, 7, 3, false},
                        Case{v1::Assertion::MISSING, 7, 3, true},
                        Case{v1::Assertion::MISSING, 3, 7, false},
                        Case{v1::Assertion::HOSPITALISED, 12, 8, true},
                        Case{v1::Assertion::CRITICAL, 12, 6, true},
                        Case{v1::Assertion::DETAINED, 2, 4, true}}) {
    SCOPED_TRACE(v1::Assertion::Basis_Name(c.basis));
    const v1::Assertion a = Toll(c.before, c.basis);
    const v1::Assertion b = Toll(c.after, c.basis);
    EXPECT_EQ(MayUpdate(a, morning, b, evening), c.updates);
    EXPECT_EQ(MayUpdate(b, evening, a, morning), c.updates);
    EXPECT_FALSE(MayUpdate(a, morning, b, morning));
  }
}

TEST(RunningFigure, ATollOfAtLeastRoseIfALaterOneIsHigher) {
  const Publication morning = At("2025-05-01T08:00:00Z");
  const Publication evening = At("2025-05-01T18:00:00Z");
  v1::Assertion least = Toll(5, v1::Assertion::DEAD);
  least.mutable_quantity()->set_precision(v1::LOWER_BOUND);
  const v1::Assertion seven = Toll(7, v1::Assertion::DEAD);
  EXPECT_TRUE(RoseSince(least, morning, seven, evening));
  EXPECT_TRUE(RoseSince(seven, evening, least, morning));
  EXPECT_FALSE(RoseSince(least, evening, seven, morning));
  EXPECT_FALSE(RoseSince(least, morning, seven, morning));
  EXPECT_FALSE(
      RoseSince(least, morning, Toll(6, v1::Assertion::DEAD), evening));
  EXPECT_FALSE(
      RoseSince(Toll(5, v1::Assertion::DEAD), morning, seven, evening));
  least.set_kind(v1::Assertion::COUNT);
  EXPECT_FALSE(RoseSince(least, morning, seven, evening));
}

TEST(RunningFigure, WhatIsCountedOnceDoesNotMove) {
  v1::Assertion a = Toll(900, v1::Assertion::BASIS_UNSPECIFIED);
  v1::Assertion b = Toll(1200, v1::Assertion::BASIS_UNSPECIFIED);
  a.set_kind(v1::Assertion::COUNT);
  b.set_kind(v1::Assertion::COUNT);
  const Publication first = At("2025-05-01"), second = At("2025-05-03");
  EXPECT_FALSE(MayUpdate(a, first, b, second));
  b.mutable_scope()->set_so_far(true);
  EXPECT_TRUE(MayUpdate(a, first, b, second));
}

TEST(RunningFigure, ASumGrowsByStepsAndNotManyTimes) {
  v1::Assertion a, b;
  for (v1::Assertion* sum : {&a, &b}) {
    sum->set_kind(v1::Assertion::MONEY);
    sum->mutable_quantity()->set_unit("EUR");
    sum->mutable_scope()->set_so_far(true);
  }
  a.mutable_quantity()->set_stated(2e6);
  b.mutable_quantity()->set_stated(5e6);
  EXPECT_TRUE(MayUpdate(a, At("2025-05-01"), b, At("2025-05-03")));
  b.mutable_quantity()->set_stated(9e6);
  EXPECT_FALSE(MayUpdate(a, At("2025-05-01"), b, At("2025-05-03")));
}

}  // namespace
}  // namespace concord
