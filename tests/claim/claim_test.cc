#include "checker/claim/claim.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

using Articles = std::vector<const v1::ArticleAssertions*>;

// Claims with answers of more than one article, of this kind.
std::vector<Claim> Shared(const ClaimSet& claims, v1::Assertion::Kind kind) {
  std::vector<Claim> shared;
  for (const Claim& claim : claims.claims) {
    if (claim.kind == kind &&
        claim.answers.front().article != claim.answers.back().article) {
      shared.push_back(claim);
    }
  }
  return shared;
}

uint64_t PairsNotComparable(const ClaimSet& claims, const std::string& reason) {
  for (const v1::NotComparable& count : claims.not_comparable) {
    if (count.reason() == reason) return count.pairs();
  }
  return 0;
}

// --- which assertions meet

TEST(Claims, AssertionsAboutOneThingMeetWhateverTheirValues) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &tribune.article()});
  const std::vector<Claim> tolls =
      Shared(claims, v1::Assertion::CASUALTY_COUNT);
  ASSERT_THAT(tolls, SizeIs(1));
  EXPECT_THAT(tolls[0].answers,
              ElementsAre(AssertionRef{0, 0}, AssertionRef{1, 0}));
  EXPECT_NE(tolls[0].about, "");
  EXPECT_GT(tolls[0].confidence, 0);
  EXPECT_LE(tolls[0].confidence, 1);
  EXPECT_GT(claims.pairs_compared, 0u);
}

TEST(Claims, EveryAssertionStandsInOneClaim) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  herald.Injured(Exactly(30));
  herald.ExplodedOn("2025-03-14");
  tribune.Killed(Exactly(12));
  tribune.Damage(Exactly(2e6, "EUR"));
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &tribune.article()});
  std::vector<std::pair<uint32_t, uint32_t>> seen;
  for (const Claim& claim : claims.claims) {
    EXPECT_LT(claim.group, claims.groups.size());
    for (const AssertionRef& answer : claim.answers) {
      seen.emplace_back(answer.article, answer.assertion);
    }
  }
  EXPECT_THAT(seen, UnorderedElementsAre(std::pair(0u, 0u), std::pair(0u, 1u),
                                         std::pair(0u, 2u), std::pair(1u, 0u),
                                         std::pair(1u, 1u)));
}

TEST(Claims, EqualFiguresOfDifferentQuestionsStayApart) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  herald.Damage(Exactly(12, "EUR"));
  tribune.Injured(Exactly(12));
  tribune.Missing(Exactly(12));
  for (const Claim& claim :
       BuildClaims(Articles{&herald.article(), &tribune.article()}).claims) {
    EXPECT_EQ(claim.answers.size(), 1u) << claim.about;
  }
}

// A count without a basis meets any equal count of the same people, whatever
// its kind and action.
TEST(Claims, TheKilledAreNotThoseWhoMarched) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Protested(Exactly(12));
  for (const Claim& claim :
       BuildClaims(Articles{&herald.article(), &tribune.article()}).claims) {
    EXPECT_EQ(claim.answers.size(), 1u) << claim.about;
  }
}

// A number of volunteers, told in a sentence that shares hardly a word with
// others.
void Volunteers(const std::string& sentence, const char* term, double number,
                ArticleBuilder& article) {
  v1::Assertion& a = article.State(v1::Assertion::PARTICIPANT_COUNT, sentence,
                                   {"c:volunteer", "w:there", term});
  *a.mutable_quantity() = Exactly(number);
  AddRole(v1::Role::COUNTED, "volunteer", a);
}

TEST(Claims, TheOnlyNumbersOfOneThingMeetInWhateverWords) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Volunteers("[900 volunteers] helped.", "w:helped", 900, herald);
  Volunteers("The town had [1,200 volunteers].", "w:town", 1200, tribune);
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::PARTICIPANT_COUNT),
      SizeIs(1));
}

TEST(Claims, WhereOneArticleTellsTwoNumbersOnlyTheWordsCanJoin) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Volunteers("[900 volunteers] helped.", "w:helped", 900, herald);
  for (const double number : {700, 1100}) {
    v1::Assertion& a = tribune.State(v1::Assertion::PARTICIPANT_COUNT,
                                     "The town had [some volunteers].",
                                     {"w:volunteer", "w:town"});
    *a.mutable_quantity() = Exactly(number);
    AddRole(v1::Role::COUNTED, "volunteer", a);
    a.set_sentence(0);
  }
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::PARTICIPANT_COUNT),
      SizeIs(0));
}

TEST(Claims, ANumberToldTwiceIsOne) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Volunteers("[900 volunteers] helped.", "w:helped", 900, herald);
  Volunteers("The town had [1,200 volunteers].", "w:town", 1200, tribune);
  Volunteers("The [1,200 volunteers] left.", "w:left", 1200, tribune);
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::PARTICIPANT_COUNT),
      SizeIs(1));
}

// A length of time, by the words that stand beside it.
v1::Assertion& Lasted(const std::string& sentence,
                      std::initializer_list<const char*> terms, double hours,
                      ArticleBuilder& article) {
  v1::Assertion& a = article.State(v1::Assertion::DURATION, sentence, terms);
  *a.mutable_quantity() = Exactly(hours * 3600, "second");
  return a;
}

TEST(Claims, FiguresMeetThatAreClearlyNearestToEachOther) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Lasted("The crews fought the fire for [11 hours].",
         {"w:crew", "w:fought", "c:burn"}, 11, herald);
  Lasted("Trains stood still for [2 hours].", {"w:train", "w:stood", "w:still"},
         2, herald);
  Lasted("For [14 hours] crews fought the fire there.",
         {"w:crew", "w:fought", "c:burn", "w:there"}, 14, tribune);
  Lasted("Trains were still for [3 hours].", {"w:train", "w:still", "w:wait"},
         3, tribune);
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &tribune.article()});
  std::vector<std::vector<AssertionRef>> pairs;
  for (const Claim& claim : Shared(claims, v1::Assertion::DURATION))
    pairs.push_back(claim.answers);
  EXPECT_THAT(pairs, UnorderedElementsAre(
                         ElementsAre(AssertionRef{0, 0}, AssertionRef{1, 0}),
                         ElementsAre(AssertionRef{0, 1}, AssertionRef{1, 1})));
}

TEST(Claims, TheTermsOfAPlanAreComparedWithTheOutcome) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Lasted("The visit will last [3 days].", {"c:visit", "n:seul", "w:guest"}, 72,
         herald)
      .set_modality(v1::Assertion::PLANNED);
  Lasted("The visit lasted [6 days].", {"c:visit", "n:seul", "w:guest"}, 144,
         tribune);
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::DURATION),
      SizeIs(1));
}

TEST(Claims, FiguresThatAreAsNearToAnotherStayApart) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Lasted("The crews fought for [11 hours].", {"w:crew", "w:fought"}, 11,
         herald);
  for (const double hours : {9, 13}) {
    Lasted("For [some hours] crews fought, in the hall and on the roof.",
           {"w:crew", "w:fought", "w:roof", "w:hall"}, hours, tribune)
        .set_sentence(0);
  }
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::DURATION),
      SizeIs(0));
}

TEST(Claims, WhatCountsOtherThingsIsNotNearest) {
  ArticleBuilder herald("herald"), tribune("tribune");
  for (auto& [article, counted, number] :
       {std::tuple(&herald, "en:observ", 42.0),
        std::tuple(&tribune, "pt:mesa", 310.0)}) {
    v1::Assertion& a =
        article->State(v1::Assertion::COUNT, "There were [some].",
                       {"c:vote", "c:country/AO", "n:luanda", "c:report"});
    *a.mutable_quantity() = Exactly(number);
    AddRole(v1::Role::COUNTED, counted, a);
  }
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::COUNT),
      SizeIs(0));
}

// Rescuers, in words that both articles use.
v1::Assertion& Rescuers(const std::string& sentence, const v1::Quantity& number,
                        ArticleBuilder& article) {
  v1::Assertion& a =
      article.State(v1::Assertion::COUNT, sentence,
                    {"c:rescuer", "w:pump", "w:cave", "c:take_part"});
  *a.mutable_quantity() = number;
  AddRole(v1::Role::COUNTED, "rescuer", a);
  AddRole(v1::Role::ACTION, "take_part", a);
  return a;
}

TEST(Claims, WhatItsSentenceAddsUpIsNoTotal) {
  for (const bool added_up : {false, true}) {
    ArticleBuilder herald("herald"), tribune("tribune");
    Rescuers("[20 rescuers] took part.", Exactly(20), herald);
    if (added_up) {
      Rescuers("[ten rescuers] took part.", Exactly(10), herald)
          .set_sentence(0);
      Rescuers("[30 rescuers] took part.", Exactly(30), herald).set_sentence(0);
    }
    Rescuers("[24 rescuers] took part.", Exactly(24), tribune);
    const ClaimSet claims =
        BuildClaims(Articles{&herald.article(), &tribune.article()});
    bool twenty_meets = false;
    for (const Claim& claim : Shared(claims, v1::Assertion::COUNT)) {
      for (const AssertionRef& ref : claim.answers) {
        twenty_meets |= claims.groups[claim.group].articles(0) == "herald" &&
                        ref.article == 0 && ref.assertion == 0;
      }
    }
    EXPECT_EQ(twenty_meets, !added_up);
  }
}

// --- comparable before comparing

// Checks that two assertions of different figures never meet when they differ
// in one more way, that the pair is counted by its reason, and that without
// this difference they do meet.
template <typename State, typename Change>
void ExpectNotComparable(const State& state, const Change& change,
                         const std::string& reason) {
  for (bool first_changes : {true, false}) {
    ArticleBuilder herald("herald"), tribune("tribune");
    const Articles articles = {&herald.article(), &tribune.article()};
    v1::Assertion& a = state(herald, 12);
    v1::Assertion& b = state(tribune, 17);
    const ClaimSet before = BuildClaims(articles);
    ASSERT_EQ(Shared(before, a.kind()).size(), 1u);
    EXPECT_EQ(PairsNotComparable(before, reason), 0u);

    change(first_changes ? a : b);
    const ClaimSet after = BuildClaims(articles);
    EXPECT_EQ(Shared(after, a.kind()).size(), 0u);
    EXPECT_EQ(PairsNotComparable(after, reason), 1u);
  }
}

// The same of equal figures, which must not count as agreement either.
template <typename Change>
void ExpectEqualTollsDoNotMeet(const Change& change) {
  for (bool first_changes : {true, false}) {
    ArticleBuilder herald("herald"), tribune("tribune");
    v1::Assertion& a = herald.Killed(Exactly(12));
    v1::Assertion& b = tribune.Killed(Exactly(12));
    *a.mutable_event_time() = *b.mutable_event_time() = Time("2025-03-14");
    change(first_changes ? a : b);
    EXPECT_EQ(
        Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
               v1::Assertion::CASUALTY_COUNT)
            .size(),
        0u);
  }
}

v1::Assertion& StateToll(ArticleBuilder& article, double people) {
  return article.Killed(Exactly(people));
}

TEST(NotComparable, TheDeadWithTheInjured) {
  ExpectNotComparable(
      StateToll, [](v1::Assertion& a) { a.set_basis(v1::Assertion::INJURED); },
      "counting-basis");
}

TEST(NotComparable, TheDeadWithTheDeadAndInjured) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) { a.set_basis(v1::Assertion::DEAD_AND_INJURED); },
      "counting-basis");
}

TEST(NotComparable, APartWithTheWhole) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) { a.mutable_scope()->set_extent(v1::Scope::PART); },
      "scope");
}

TEST(NotComparable, OthersWithTheWhole) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) {
        a.mutable_scope()->set_extent(v1::Scope::ADDITIONAL);
      },
      "scope");
}

TEST(NotComparable, AFigureOfEachWithTheTotal) {
  ExpectNotComparable(
      StateToll, [](v1::Assertion& a) { a.mutable_scope()->set_each(true); },
      "scope");
}

// A scope's period is not looked at: "killed since January" meets the toll of
// one day.
TEST(NotComparable, DISABLED_AFigureOfALongerPeriodWithTheEvents) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) {
        v1::TimeInterval& period = *a.mutable_scope()->mutable_period();
        period = Time("2025-01-01");
        period.set_text("2025-01-01/2025-03-14");
        period.set_last_day(Time("2025-03-14").last_day());
        period.set_span(true);
      },
      "scope");
}

TEST(NotComparable, AnEarlierEventToldAsBackground) {
  ExpectNotComparable(
      StateToll, [](v1::Assertion& a) { a.set_background(true); },
      "event-time");
}

TEST(NotComparable, TheSameOnAnotherDay) {
  ExpectNotComparable(
      [](ArticleBuilder& article, double people) -> v1::Assertion& {
        v1::Assertion& toll = article.Killed(Exactly(people));
        *toll.mutable_event_time() = Time("2025-03-14");
        return toll;
      },
      [](v1::Assertion& a) { *a.mutable_event_time() = Time("2019-03-14"); },
      "event-time");
}

TEST(NotComparable, APlanWithTheOutcome) {
  ExpectNotComparable(
      [](ArticleBuilder& article, double people) -> v1::Assertion& {
        return article.Protested(Exactly(people));
      },
      [](v1::Assertion& a) { a.set_modality(v1::Assertion::PLANNED); },
      "modality");
}

TEST(NotComparable, AHypothesisWithTheOutcome) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) { a.set_modality(v1::Assertion::HYPOTHETICAL); },
      "modality");
}

TEST(NotComparable, ADenialWithAStatement) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) { a.set_modality(v1::Assertion::DENIED); },
      "modality");
}

TEST(NotComparable, AFigureThatTheArticleItselfCorrects) {
  ExpectNotComparable(
      StateToll,
      [](v1::Assertion& a) { a.set_modality(v1::Assertion::CORRECTED); },
      "modality");
}

TEST(NotComparable, TheCountOfTheOrganisersWithThatOfThePolice) {
  ExpectNotComparable(
      [](ArticleBuilder& article, double people) -> v1::Assertion& {
        return article.Protested(Exactly(people), "organisers");
      },
      [](v1::Assertion& a) { *a.mutable_attribution() = Named("police"); },
      "counter");
}

// Only the attribution is looked at.
TEST(NotComparable, DISABLED_CountersThatRolesName) {
  ExpectNotComparable(
      [](ArticleBuilder& article, double people) -> v1::Assertion& {
        v1::Assertion& crowd = article.Protested(Exactly(people));
        AddRole(v1::Role::COUNTER, "organiser", crowd);
        return crowd;
      },
      [](v1::Assertion& a) {
        for (v1::Role& role : *a.mutable_roles()) {
          if (role.name() == v1::Role::COUNTER)
            role.set_concept("police_officer");
        }
      },
      "counter");
}

TEST(NotComparable, EqualFiguresOfAnotherBasisDoNotAgree) {
  ExpectEqualTollsDoNotMeet(
      [](v1::Assertion& a) { a.set_basis(v1::Assertion::INJURED); });
  ExpectEqualTollsDoNotMeet(
      [](v1::Assertion& a) { a.set_basis(v1::Assertion::DEAD_AND_INJURED); });
}

TEST(NotComparable, EqualFiguresOfAnotherEventDoNotAgree) {
  ExpectEqualTollsDoNotMeet([](v1::Assertion& a) { a.set_background(true); });
  ExpectEqualTollsDoNotMeet(
      [](v1::Assertion& a) { *a.mutable_event_time() = Time("2019-03-14"); });
}

// Equal figures meet whatever their modality, so that "denied that 12 people
// were killed" and "first reports said 12" confirm "12 people were killed".
TEST(NotComparable, EqualFiguresThatAreNotAssertedDoNotAgree) {
  for (v1::Assertion::Modality modality :
       {v1::Assertion::DENIED, v1::Assertion::HYPOTHETICAL,
        v1::Assertion::CORRECTED}) {
    SCOPED_TRACE(v1::Assertion::Modality_Name(modality));
    ExpectEqualTollsDoNotMeet(
        [&](v1::Assertion& a) { a.set_modality(modality); });
  }
}

// A pair of equal figures that does not meet is not counted.
TEST(NotComparable, DISABLED_EqualFiguresAreCountedByReasonToo) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12)).set_basis(v1::Assertion::INJURED);
  EXPECT_EQ(PairsNotComparable(
                BuildClaims(Articles{&herald.article(), &tribune.article()}),
                "counting-basis"),
            1u);
}

// --- running figures

TEST(Claims, ATollIsARunningFigureAndAPriceIsNot) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Killed(Exactly(12));
  tribune.Damage(Exactly(2e6, "EUR"));
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &tribune.article()});
  const std::vector<Claim> tolls =
      Shared(claims, v1::Assertion::CASUALTY_COUNT);
  const std::vector<Claim> sums = Shared(claims, v1::Assertion::MONEY);
  ASSERT_THAT(tolls, SizeIs(1));
  ASSERT_THAT(sums, SizeIs(1));
  EXPECT_TRUE(tolls[0].running);
  EXPECT_FALSE(sums[0].running);
}

// --- events

std::vector<std::vector<std::string>> Groups(const ClaimSet& claims) {
  std::vector<std::vector<std::string>> groups;
  for (const v1::Group& group : claims.groups) {
    groups.emplace_back(group.articles().begin(), group.articles().end());
  }
  return groups;
}

TEST(Groups, HoldTheArticlesOfOneEventSortedById) {
  ArticleBuilder tribune("tribune"), herald("herald"), courier("courier");
  const ClaimSet claims = BuildClaims(
      Articles{&tribune.article(), &herald.article(), &courier.article()});
  EXPECT_THAT(Groups(claims),
              ElementsAre(ElementsAre("courier", "herald", "tribune")));
  EXPECT_NE(claims.groups[0].id(), "");
}

TEST(Groups, KeepArticlesOfDifferentEventsApart) {
  ArticleBuilder herald("herald"), tribune("tribune"), courier("courier");
  courier.SetKeyTerms({"n:porto", "c:negotiate", "n:santos", "w:en:harbour",
                       "c:sign", "d:2025-03-12"});
  herald.Killed(Exactly(12));
  courier.Killed(Exactly(17));
  tribune.Killed(Exactly(12));
  const ClaimSet claims = BuildClaims(
      Articles{&herald.article(), &tribune.article(), &courier.article()});
  EXPECT_THAT(Groups(claims),
              UnorderedElementsAre(ElementsAre("courier"),
                                   ElementsAre("herald", "tribune")));
  for (const Claim& claim : Shared(claims, v1::Assertion::CASUALTY_COUNT)) {
    EXPECT_THAT(claim.answers, Not(testing::Contains(AssertionRef{2, 0})));
  }
}

TEST(Groups, KeepThisYearsEventFromLastYears) {
  ArticleBuilder now("now", "2025-06-10"), also("also", "2025-06-11");
  ArticleBuilder then("then", "2024-06-10");
  for (ArticleBuilder* article : {&now, &also}) {
    article->SetKeyTerms({"n:danube", "w:en:drill", "n:galati", "c:rescue",
                          "w:en:pontoon", "d:2025-06-10"});
  }
  then.SetKeyTerms({"n:danube", "w:en:drill", "n:galati", "c:rescue",
                    "w:en:pontoon", "d:2024-06-10"});
  const ClaimSet claims =
      BuildClaims(Articles{&now.article(), &also.article(), &then.article()});
  EXPECT_THAT(Groups(claims), UnorderedElementsAre(ElementsAre("also", "now"),
                                                   ElementsAre("then")));
}

TEST(Groups, JoinArticlesThatComeDaysApart) {
  ArticleBuilder herald("herald", "2025-03-14"), weekly("weekly", "2025-03-18");
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &weekly.article()});
  EXPECT_THAT(Groups(claims), ElementsAre(ElementsAre("herald", "weekly")));
}

TEST(Groups, JoinAnArticleOfUnknownDateByItsTerms) {
  ArticleBuilder herald("herald", "2025-03-14"), undated("undated", "");
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &undated.article()});
  EXPECT_THAT(Groups(claims), ElementsAre(ElementsAre("herald", "undated")));
}

TEST(Claims, OfNoArticlesAreNone) {
  const ClaimSet claims = BuildClaims(Articles{});
  EXPECT_THAT(claims.groups, SizeIs(0));
  EXPECT_THAT(claims.claims, SizeIs(0));
  EXPECT_EQ(claims.pairs_compared, 0u);
}

TEST(Claims, OfAnArticleWithoutAssertionsAreNoneButItHasAGroup) {
  ArticleBuilder herald("herald");
  const ClaimSet claims = BuildClaims(Articles{&herald.article()});
  EXPECT_THAT(Groups(claims), ElementsAre(ElementsAre("herald")));
  EXPECT_THAT(claims.claims, SizeIs(0));
}

// --- total order

TEST(Claims, DoNotDependOnTheOrderOfArticles) {
  ArticleBuilder a("a"), b("b"), c("c"), d("d");
  a.Killed(Exactly(12));
  a.Injured(Exactly(30));
  a.Damage(Exactly(2e6, "EUR"));
  b.Killed(Exactly(17));
  b.Injured(Exactly(30));
  c.Killed(Exactly(12));
  c.Damage(Exactly(3e6, "EUR"));
  d.SetKeyTerms({"n:porto", "c:negotiate", "n:santos", "w:en:harbour"});
  d.Killed(Exactly(2));
  Articles articles = {&a.article(), &b.article(), &c.article(), &d.article()};

  // Claims with articles by id, so that they can be compared.
  auto describe = [](const Articles& articles) {
    const ClaimSet claims = BuildClaims(articles);
    std::vector<std::string> lines;
    for (const Claim& claim : claims.claims) {
      std::vector<std::string> answers;
      for (const AssertionRef& answer : claim.answers) {
        answers.push_back(articles[answer.article]->article().id() + "/" +
                          std::to_string(answer.assertion));
      }
      std::sort(answers.begin(), answers.end());
      std::string line = claims.groups[claim.group].id() + " " + claim.about;
      for (const std::string& answer : answers) line += " " + answer;
      lines.push_back(line);
    }
    for (const v1::Group& group : claims.groups) {
      lines.push_back(group.ShortDebugString());
    }
    for (const v1::NotComparable& count : claims.not_comparable) {
      lines.push_back(count.ShortDebugString());
    }
    return lines;
  };
  std::vector<size_t> order = {0, 1, 2, 3};
  const std::vector<std::string> expected = describe(articles);
  while (std::next_permutation(order.begin(), order.end())) {
    Articles permuted;
    for (size_t i : order) permuted.push_back(articles[i]);
    EXPECT_EQ(describe(permuted), expected);
  }
}

}  // namespace
}  // namespace concord
