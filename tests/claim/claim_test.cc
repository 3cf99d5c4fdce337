#include "checker/claim/claim.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"
#include "tests/claim/claim_set.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

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

TEST(Claims, ATollMayRunAndADateDoesNot) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  herald.ExplodedOn("2025-03-14");
  tribune.Killed(Exactly(12));
  tribune.ExplodedOn("2025-03-14");
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &tribune.article()});
  const std::vector<Claim> tolls =
      Shared(claims, v1::Assertion::CASUALTY_COUNT);
  const std::vector<Claim> dates = Shared(claims, v1::Assertion::DATE);
  ASSERT_THAT(tolls, SizeIs(1));
  ASSERT_THAT(dates, SizeIs(1));
  EXPECT_TRUE(tolls[0].running);
  EXPECT_FALSE(dates[0].running);
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
