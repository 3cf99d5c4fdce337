#include <string>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/claim/article_builder.h"
#include "tests/verdict/judged.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;
using ::testing::SizeIs;

TEST(Running, AHigherTollPublishedLaterSupersedes) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  const v1::Finding toll = TheToll({&herald, &tribune});
  EXPECT_EQ(toll.relation(), v1::Finding::SUPERSEDED) << toll.DebugString();
  EXPECT_THAT(Witnesses(toll), ElementsAre(Pair(12, ElementsAre("herald")),
                                           Pair(17, ElementsAre("tribune"))));
}

TEST(Running, DigitsInAnotherOrderAreASlipAndNoUpdate) {
  const auto toll = [](double morning, double evening) {
    ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
    const auto killed = [](double people, ArticleBuilder& article) {
      v1::Quantity quantity = Exactly(people);
      quantity.set_text(std::to_string(static_cast<int>(people)));
      article.Killed(quantity);
    };
    killed(morning, herald);
    killed(evening, tribune);
    return TheToll({&herald, &tribune}).relation();
  };
  EXPECT_EQ(toll(34, 43), v1::Finding::DISCREPANCY);
  EXPECT_EQ(toll(34, 44), v1::Finding::SUPERSEDED);
}

TEST(Running, ATollMayRiseManyTimes) {
  ArticleBuilder a("a", kMorning), b("b", kNoon), c("c", kEvening),
      d("d", kNextDay);
  a.Killed(Exactly(3));
  b.Killed(Exactly(12));
  c.Killed(Exactly(12));
  d.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&d, &b, &a, &c}).relation(), v1::Finding::SUPERSEDED);
}

TEST(Running, TimesOfDifferentOffsetsAreCompared) {
  // 08:00 in Seoul is before 01:00 in Rome, and the day before in UTC.
  ArticleBuilder rome("rome", "2025-03-14T01:00:00+01:00");
  ArticleBuilder seoul("seoul", "2025-03-14T08:00:00+09:00");
  rome.Killed(Exactly(17));
  seoul.Killed(Exactly(12));
  EXPECT_EQ(TheToll({&rome, &seoul}).relation(), v1::Finding::SUPERSEDED);

  ArticleBuilder early("early", "2025-03-14T01:00:00+01:00");
  ArticleBuilder late("late", "2025-03-14T08:00:00+09:00");
  early.Killed(Exactly(12));
  late.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&early, &late}).relation(), v1::Finding::DISCREPANCY);
}

TEST(Running, APublicationDateAloneIsAnyTimeOfThatDay) {
  ArticleBuilder before("before", "2025-03-13"), after("after", kMorning);
  before.Killed(Exactly(12));
  after.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&before, &after}).relation(), v1::Finding::SUPERSEDED);

  ArticleBuilder dated("dated", "2025-03-14"), timed("timed", kEvening);
  dated.Killed(Exactly(12));
  timed.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&dated, &timed}).relation(), v1::Finding::DISCREPANCY);
}

TEST(Running, WhoTellsAtNoHourWhatAnotherTellsAtOneDoesNotUnsettleTheOrder) {
  ArticleBuilder noon("noon", kNoon), evening("evening", kEvening),
      dated("dated", "2025-03-14");
  noon.Killed(Exactly(12));
  evening.Killed(Exactly(17));
  dated.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&noon, &evening, &dated}).relation(),
            v1::Finding::SUPERSEDED);

  ArticleBuilder other("other", "2025-03-14");
  other.Killed(Exactly(14));
  EXPECT_EQ(TheToll({&noon, &evening, &other}).relation(),
            v1::Finding::DISCREPANCY);
}

TEST(Running, WhatOnlyMovesIsNoConflictWhateverTheOrder) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Killed(Exactly(17));
  tribune.Killed(Exactly(12));
  const std::vector<const v1::ArticleAssertions*> articles = {
      &herald.article(), &tribune.article()};
  ClaimSet claims = BuildClaims(articles);
  for (Claim& claim : claims.claims) claim.only_moves = true;
  const std::vector<v1::Finding> tolls =
      Findings(Judge(articles, claims), v1::Assertion::CASUALTY_COUNT);
  ASSERT_THAT(tolls, SizeIs(1));
  EXPECT_EQ(tolls[0].relation(), v1::Finding::SUPERSEDED);
  EXPECT_THAT(tolls[0].why(), HasSubstr("not surely a conflict"));
}

TEST(Running, ALowerTollPublishedLaterIsADiscrepancy) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Killed(Exactly(17));
  tribune.Killed(Exactly(12));
  EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::DISCREPANCY);
}

// A corrected value is no claim of the article that corrects it.
TEST(Running, AFigureThatIsCorrectedIsNoDiscrepancy) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Killed(Exactly(17));
  tribune.Killed(Exactly(17)).set_modality(v1::Assertion::CORRECTED);
  tribune.Killed(Exactly(12));
  for (const v1::Finding& finding :
       Findings(Report({&herald, &tribune}), v1::Assertion::CASUALTY_COUNT)) {
    EXPECT_NE(finding.relation(), v1::Finding::DISCREPANCY)
        << finding.DebugString();
  }
}

// The corrected figure confirms the older article: AGREEMENT on 17.
TEST(Running, ALaterArticleThatCorrectsTheFigureSupersedes) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Killed(Exactly(17));
  tribune.Killed(Exactly(17)).set_modality(v1::Assertion::CORRECTED);
  tribune.Killed(Exactly(12));
  std::vector<v1::Finding> shared;
  for (const v1::Finding& finding :
       Findings(Report({&herald, &tribune}), v1::Assertion::CASUALTY_COUNT)) {
    if (finding.relation() != v1::Finding::SINGLE_SOURCE)
      shared.push_back(finding);
  }
  ASSERT_THAT(shared, SizeIs(1));
  EXPECT_EQ(shared[0].relation(), v1::Finding::SUPERSEDED)
      << shared[0].DebugString();
}

// What an expected cost was put at, and, of an article that tells it, at what
// before.
void Costs(double million, ArticleBuilder& article, double before = 0) {
  for (const double value : {before, million}) {
    if (value == 0) continue;
    v1::Assertion& a = article.State(
        v1::Assertion::MONEY, "The recall will cost [some million] euros.",
        {"c:recall", "c:cost", "n:lindhorst"});
    *a.mutable_quantity() = Exactly(value * 1e6, "EUR");
    AddRole(v1::Role::EVENT, "cost", a);
    if (value == before) a.set_superseded_by(2);
  }
}

std::vector<v1::Finding> CostsShared(
    const std::vector<const ArticleBuilder*>& articles) {
  std::vector<v1::Finding> shared;
  for (const v1::Finding& f : Findings(Report(articles), v1::Assertion::MONEY))
    if (f.relation() != v1::Finding::SINGLE_SOURCE) shared.push_back(f);
  return shared;
}

TEST(Running, AValueIsSupersededByTheOneThatAnArticleSaysTookItsPlace) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  ArticleBuilder post("post", kNextDay);
  Costs(12, herald);
  Costs(19, tribune, 12);
  Costs(19, post);
  for (const auto& articles :
       {std::vector<const ArticleBuilder*>{&herald, &tribune, &post},
        std::vector<const ArticleBuilder*>{&post, &tribune, &herald}}) {
    const std::vector<v1::Finding> shared = CostsShared(articles);
    ASSERT_THAT(shared, SizeIs(1));
    EXPECT_EQ(shared[0].relation(), v1::Finding::SUPERSEDED);
    EXPECT_THAT(Witnesses(shared[0]),
                ElementsAre(Pair(12e6, ElementsAre("herald", "tribune")),
                            Pair(19e6, ElementsAre("post", "tribune"))));
    EXPECT_THAT(shared[0].why(), HasSubstr("took the other's place"));
  }
}

TEST(Running, WhatIsToldAfterItsSuccessorIsNotSuperseded) {
  ArticleBuilder tribune("tribune", kMorning), herald("herald", kEvening);
  Costs(19, tribune, 12);
  Costs(12, herald);
  for (const v1::Finding& f : CostsShared({&tribune, &herald}))
    EXPECT_EQ(f.relation(), v1::Finding::AGREEMENT) << f.DebugString();
}

TEST(Running, TwoArticlesThatTellBothValuesAgreeOnBoth) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  Costs(19, herald, 12);
  Costs(19, tribune, 12);
  const std::vector<v1::Finding> shared = CostsShared({&herald, &tribune});
  EXPECT_THAT(shared, SizeIs(2));
  for (const v1::Finding& f : shared)
    EXPECT_EQ(f.relation(), v1::Finding::AGREEMENT) << f.DebugString();
}

TEST(Running, AFormerValueContradictsNone) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kMorning);
  Costs(19, herald, 12);
  Costs(14, tribune);
  for (const v1::Finding& f : CostsShared({&herald, &tribune})) {
    for (const v1::Reading& r : f.readings())
      EXPECT_NE(r.value().quantity().stated(), 12e6) << f.DebugString();
  }
}

TEST(Running, ANumberOfAnotherArticleThatItDoesNotHoldIsNoSuccessor) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  Costs(12, herald);
  Costs(19, tribune, 12);
  v1::ArticleAssertions broken = tribune.article();
  broken.mutable_assertions(0)->set_superseded_by(900);
  const std::vector<const v1::ArticleAssertions*> articles = {&herald.article(),
                                                              &broken};
  const v1::ConsistencyReport report = Judge(articles, BuildClaims(articles));
  for (const v1::Finding& f : Findings(report, v1::Assertion::MONEY))
    EXPECT_NE(f.relation(), v1::Finding::SUPERSEDED) << f.DebugString();
}

TEST(Running, ATollThatRisesAndFallsAgainIsADiscrepancy) {
  ArticleBuilder a("a", kMorning), b("b", kNoon), c("c", kEvening);
  a.Killed(Exactly(12));
  b.Killed(Exactly(17));
  c.Killed(Exactly(12));
  EXPECT_EQ(TheToll({&a, &b, &c}).relation(), v1::Finding::DISCREPANCY);
}

TEST(Running, DifferentTollsOfOneTimeAreADiscrepancy) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::DISCREPANCY);
}

TEST(Running, DifferentTollsOfOneTimeStayADiscrepancyWhenALaterOneRises) {
  ArticleBuilder a("a", kMorning), b("b", kMorning), c("c", kNextDay);
  a.Killed(Exactly(12));
  b.Killed(Exactly(15));
  c.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&a, &b, &c}).relation(), v1::Finding::DISCREPANCY);
}

TEST(Running, DifferentTollsOfUnknownTimeAreADiscrepancy) {
  for (const auto& [first, second] :
       {std::pair("", ""), std::pair(kMorning, ""), std::pair("", kEvening)}) {
    ArticleBuilder herald("herald", first), tribune("tribune", second);
    herald.Killed(Exactly(12));
    tribune.Killed(Exactly(17));
    EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::DISCREPANCY)
        << "'" << first << "' and '" << second << "'";
  }
}

TEST(Running, TheMissingBecomeFewer) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Missing(Exactly(9));
  tribune.Missing(Exactly(4));
  EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::SUPERSEDED);

  ArticleBuilder before("before", kMorning), after("after", kEvening);
  before.Missing(Exactly(4));
  after.Missing(Exactly(9));
  EXPECT_EQ(TheToll({&before, &after}).relation(), v1::Finding::DISCREPANCY);
}

// "Two days before, nine were missing", told after another knew of four.
TEST(Running, AStateIsAsOfTheDayThatTheTextGivesIt) {
  const auto relation = [](v1::Assertion::Basis basis, double first) {
    ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
    v1::Assertion& morning = herald.Missing(Exactly(46));
    v1::Assertion& evening = tribune.Missing(Exactly(first));
    morning.set_basis(basis);
    evening.set_basis(basis);
    *evening.mutable_event_time() = Time("2025-03-12");
    return TheToll({&herald, &tribune}).relation();
  };
  EXPECT_EQ(relation(v1::Assertion::DISPLACED, 41), v1::Finding::SUPERSEDED);
  EXPECT_EQ(relation(v1::Assertion::MISSING, 49), v1::Finding::SUPERSEDED);
  // Both tell of one day.
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  for (const auto& [article, people] :
       {std::pair(&herald, 46), std::pair(&tribune, 41)}) {
    v1::Assertion& a = article->Missing(Exactly(people));
    a.set_basis(v1::Assertion::EVACUATED);
    *a.mutable_event_time() = Time("2025-03-12");
  }
  EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::DISCREPANCY);
  // Who died on a day may have been counted later.
  EXPECT_EQ(relation(v1::Assertion::DEAD, 41), v1::Finding::DISCREPANCY);
}

// A number of things or people, in words that both articles use.
void Counted(const char* counted, const char* action, double number,
             ArticleBuilder& article) {
  v1::Assertion& a =
      article.State(v1::Assertion::COUNT, "[Many] were told of.",
                    {"w:told", "w:many", "w:pier", "w:harbour", "w:quay"});
  *a.mutable_quantity() = Exactly(number);
  AddRole(v1::Role::COUNTED, counted, a);
  if (*action != 0) AddRole(v1::Role::ACTION, action, a);
}

v1::Finding::Relation CountedTwice(const char* counted, const char* action,
                                   double first, double second,
                                   const char* second_time = kNextDay) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", second_time);
  Counted(counted, action, first, herald);
  Counted(counted, action, second, tribune);
  return TheFinding({&herald, &tribune}, v1::Assertion::COUNT).relation();
}

TEST(Running, ANumberInAStateThatIsHigherTheNextDayMovedOn) {
  EXPECT_EQ(CountedTwice("ship", "wait", 23, 31), v1::Finding::SUPERSEDED);
  EXPECT_EQ(CountedTwice("signature", "support", 4000, 7000),
            v1::Finding::SUPERSEDED);
  EXPECT_EQ(CountedTwice("person", "treat", 130, 210), v1::Finding::SUPERSEDED);
  EXPECT_EQ(CountedTwice("house", "power_cut", 11000, 26000, kEvening),
            v1::Finding::SUPERSEDED);
}

TEST(Running, ANumberThatJumpsOrFallsOrChangesWithinHoursIsADiscrepancy) {
  EXPECT_EQ(CountedTwice("ship", "wait", 23, 81), v1::Finding::DISCREPANCY);
  EXPECT_EQ(CountedTwice("ship", "wait", 31, 23), v1::Finding::DISCREPANCY);
  EXPECT_EQ(CountedTwice("ship", "wait", 23, 31, kNoon),
            v1::Finding::DISCREPANCY);
}

TEST(Running, HowManyCameDoesNotChangeTheNextDay) {
  EXPECT_EQ(CountedTwice("document", "sell", 11200, 12100),
            v1::Finding::DISCREPANCY);
  EXPECT_EQ(CountedTwice("person", "arrive", 4000, 7000),
            v1::Finding::DISCREPANCY);
}

v1::Finding::Relation SharesTold(double first, double second,
                                 const char* second_time,
                                 const char* event = "c:vote") {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", second_time);
  for (auto& [article, share] :
       {std::pair(&herald, first), std::pair(&tribune, second)}) {
    v1::Assertion& a =
        article->State(v1::Assertion::PERCENTAGE, "She won [some percent].",
                       {"w:won", "w:vote", "w:count", "w:mayor", "w:city"});
    *a.mutable_quantity() = Exactly(share, "percent");
    article->SetKeyTerms({event, "n:tulk", "n:mayor"});
  }
  return TheFinding({&herald, &tribune}, v1::Assertion::PERCENTAGE).relation();
}

TEST(Running, SharesDriftWhileVotesAreCounted) {
  EXPECT_EQ(SharesTold(54.1, 52.4, kNoon), v1::Finding::SUPERSEDED);
  EXPECT_EQ(SharesTold(52.4, 54.1, kNoon), v1::Finding::SUPERSEDED);
  EXPECT_EQ(SharesTold(54.1, 52.4, kMorning), v1::Finding::DISCREPANCY);
  EXPECT_EQ(SharesTold(31.2, 21.2, kNoon), v1::Finding::DISCREPANCY);
  // A rate of interest stands still.
  EXPECT_EQ(SharesTold(4.1, 4.2, kNoon, "c:lend"), v1::Finding::DISCREPANCY);
}

v1::Finding::Relation SumsTold(double first, double second, bool so_far,
                               const char* second_time = kEvening) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", second_time);
  herald.Damage(Exactly(first, "EUR"));
  tribune.Damage(Exactly(second, "EUR")).mutable_scope()->set_so_far(so_far);
  return TheFinding({&herald, &tribune}, v1::Assertion::MONEY).relation();
}

TEST(Running, ASumRunsWhereTheTextTellsThatItDoes) {
  EXPECT_EQ(SumsTold(2e6, 3e6, true), v1::Finding::SUPERSEDED);
  EXPECT_EQ(SumsTold(2e6, 3e6, false), v1::Finding::DISCREPANCY);
  EXPECT_EQ(SumsTold(3e6, 2e6, true), v1::Finding::DISCREPANCY);
  EXPECT_EQ(SumsTold(2e6, 3e6, true, kMorning), v1::Finding::DISCREPANCY);
}

TEST(Running, WhatIsCountedSinceADayGoesOn) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Damage(Exactly(2e6, "EUR"));
  v1::Scope& scope = *tribune.Damage(Exactly(3e6, "EUR")).mutable_scope();
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::MONEY).relation(),
            v1::Finding::DISCREPANCY);
  *scope.mutable_period() = Time("2025-01");
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::MONEY).relation(),
            v1::Finding::SUPERSEDED);
}

TEST(Running, WhoTellsItAtAnUnknownTimeAddsNothingToTheOrder) {
  ArticleBuilder a("a", kMorning), b("b", kEvening), c("c", "");
  a.Killed(Exactly(12));
  b.Killed(Exactly(17));
  c.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&a, &b, &c}).relation(), v1::Finding::SUPERSEDED);
  ArticleBuilder d("d", "");
  d.Killed(Exactly(19));
  EXPECT_EQ(TheToll({&a, &b, &d}).relation(), v1::Finding::DISCREPANCY);
}

TEST(Running, APriceAndADateDoNotRunAlong) {
  ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
  herald.Damage(Exactly(2e6, "EUR"));
  herald.ExplodedOn("2025-03-13");
  tribune.Damage(Exactly(3e6, "EUR"));
  tribune.ExplodedOn("2025-03-14");
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::MONEY).relation(),
            v1::Finding::DISCREPANCY);
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::DATE).relation(),
            v1::Finding::DISCREPANCY);
}

}  // namespace
}  // namespace concord
