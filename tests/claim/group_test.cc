// Which articles report one event.

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "checker/limits.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"
#include "tests/claim/claim_set.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

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

// Kinds of which none is held against another: only grouping is of interest.
TEST(Groups, AreNoLargerThanTheLimits) {
  std::vector<v1::ArticleAssertions> all;
  for (const auto kind :
       {v1::Assertion::DATE, v1::Assertion::MONEY, v1::Assertion::AGE}) {
    ArticleBuilder builder(absl::StrCat("a", all.size()));
    builder.Say("It exploded.");
    all.push_back(builder.article());
    all.back().add_sentences();
    for (size_t i = 0; i < 2 * kMostGroupAssertions / 5; ++i)
      all.back().add_assertions()->set_kind(kind);
  }
  const ClaimSet claims = BuildClaims(Articles{&all[0], &all[1], &all[2]});
  EXPECT_THAT(Groups(claims),
              UnorderedElementsAre(ElementsAre("a0", "a1"), ElementsAre("a2")));
  EXPECT_TRUE(claims.cut);
  EXPECT_FALSE(BuildClaims(Articles{&all[0], &all[1]}).cut);
}

// What is nearer joins first: the courier shares a name with the
// herald, and nothing with the tribune, which reports the herald's event.
TEST(Groups, JoinTheNearestFirst) {
  ArticleBuilder courier("courier"), herald("herald"), tribune("tribune");
  courier.SetKeyTerms(
      {"n:porto", "n:santos", "n:silva", "c:negotiate", "w:en:harbour"});
  herald.SetKeyTerms(
      {"n:rovato", "c:explode", "n:lombardi", "w:en:firework", "n:porto"});
  tribune.SetKeyTerms({"n:rovato", "c:explode", "n:lombardi", "w:en:firework"});
  EXPECT_THAT(
      Groups(BuildClaims(Articles{&courier.article(), &herald.article()})),
      ElementsAre(ElementsAre("courier", "herald")));
  EXPECT_THAT(Groups(BuildClaims(Articles{&courier.article(), &herald.article(),
                                          &tribune.article()})),
              UnorderedElementsAre(ElementsAre("courier"),
                                   ElementsAre("herald", "tribune")));
}

// Two articles of one day that tell of a quake in the same words, but for the
// term that leads each of them; `both_name` is further down in both.
std::vector<std::vector<std::string>> GroupsOfBulletins(
    const char* first_leads, const char* second_leads, const char* both_name) {
  ArticleBuilder first("first"), second("second");
  first.SetKeyTerms({first_leads, "d:2025-03-14", "d:03-14", "c:shake",
                     "c:damage", both_name, "c:feel"});
  second.SetKeyTerms({second_leads, "d:2025-03-14", "d:03-14", "c:shake",
                      "c:damage", both_name, "c:feel"});
  return Groups(BuildClaims(Articles{&first.article(), &second.article()}));
}

TEST(Groups, KeepEventsThatAreToldInTheSameWordsApartByTheirNames) {
  EXPECT_THAT(
      GroupsOfBulletins("n:gataia", "n:moldoveni", "c:measure"),
      UnorderedElementsAre(ElementsAre("first"), ElementsAre("second")));
}

TEST(Groups, JoinArticlesThatLeadWithOtherNamesAndShareOne) {
  EXPECT_THAT(GroupsOfBulletins("n:gataia", "n:moldoveni", "n:popeSk"),
              ElementsAre(ElementsAre("first", "second")));
}

TEST(Groups, AreNotKeptApartByNamesFurtherDown) {
  ArticleBuilder first("first"), second("second");
  first.SetKeyTerms({"d:2025-03-14", "d:03-14", "c:shake", "n:gataia"});
  second.SetKeyTerms({"d:2025-03-14", "d:03-14", "c:shake", "n:moldoveni"});
  EXPECT_THAT(
      Groups(BuildClaims(Articles{&first.article(), &second.article()})),
      ElementsAre(ElementsAre("first", "second")));
}

TEST(Groups, JoinAnArticleThatNamesNobody) {
  EXPECT_THAT(GroupsOfBulletins("n:gataia", "c:strike", "c:measure"),
              ElementsAre(ElementsAre("first", "second")));
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

// Two articles that share little but what they count.
bool Joined(double first, double second, const char* unit = "") {
  ArticleBuilder chronicle("chronicle"), weekly("weekly");
  chronicle.SetKeyTerms({"n:telford", "c:dismiss", "n:ashdown", "c:factory",
                         "n:shropshire", "n:brandau", "c:union"});
  weekly.SetKeyTerms({"n:chemnitz", "c:strike", "n:kessler", "c:vote",
                      "n:sachsen", "c:union", "n:brandau"});
  const auto tell = [unit](double value, ArticleBuilder& article) {
    *article.State(v1::Assertion::COUNT, "It will cut [so many] jobs.", {})
         .mutable_quantity() = Exactly(value, unit);
  };
  tell(first, chronicle);
  tell(second, weekly);
  return Groups(BuildClaims(Articles{&chronicle.article(), &weekly.article()}))
             .size() == 1;
}

TEST(Groups, JoinArticlesThatShareAFigureThatTells) {
  EXPECT_TRUE(Joined(1150, 1150));
  EXPECT_TRUE(Joined(12.75, 12.75, "EUR"));
  EXPECT_FALSE(Joined(1150, 1250));
  // Of two digits, a year.
  EXPECT_FALSE(Joined(120000, 120000));
  EXPECT_FALSE(Joined(2019, 2019));
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

}  // namespace
}  // namespace concord
