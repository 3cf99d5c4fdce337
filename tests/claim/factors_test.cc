#include "checker/claim/factors.h"

#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"
#include "checker/claim/nearest.h"
#include "checker/claim/topic.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

// Factors of the first assertions of two articles of one event.
Factors OfFirst(const ArticleBuilder& a, const ArticleBuilder& b) {
  const std::vector<const v1::ArticleAssertions*> articles = {&a.article(),
                                                              &b.article()};
  const Group group(articles, {0, 1});
  const Topics topics(group);
  const Comparisons comparisons(group);
  const ComparedPair& first = comparisons.pairs().front();
  EXPECT_EQ(group.items()[first.first].assertion, 0u);
  EXPECT_EQ(group.items()[first.second].assertion, 0u);
  return FactorReader(group, topics, comparisons).Of(first);
}

TEST(Factors, WhatClausesShareIsWhatTheComparisonFound) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  const Factors f = OfFirst(herald, tribune);
  EXPECT_EQ(f[kClauseShared], 1);
  EXPECT_EQ(f[kSentenceShared], 1);
  EXPECT_EQ(f[kRetold], 1);
}

TEST(Factors, OfEachAndOfAllAreAPartAndAWhole) {
  for (const bool first_changes : {true, false}) {
    ArticleBuilder herald("herald"), tribune("tribune");
    v1::Assertion& a = herald.Killed(Exactly(12));
    v1::Assertion& b = tribune.Killed(Exactly(17));
    EXPECT_EQ(OfFirst(herald, tribune)[kPartAndWhole], 0);
    v1::Assertion& changed = first_changes ? a : b;
    changed.mutable_scope()->set_each(true);
    EXPECT_EQ(OfFirst(herald, tribune)[kPartAndWhole], 1);
    changed.mutable_scope()->set_each(false);
    changed.mutable_scope()->set_extent(v1::Scope::PART);
    EXPECT_EQ(OfFirst(herald, tribune)[kPartAndWhole], 1);
  }
}

TEST(Factors, TwoDaysMayEachBeTheDayOfTheirArticle) {
  const auto each = [](const char* one, const char* other) {
    ArticleBuilder herald("herald", "2025-03-14");
    ArticleBuilder tribune("tribune", "2025-03-15T09:00:00Z");
    herald.ExplodedOn(one);
    tribune.ExplodedOn(other);
    return OfFirst(herald, tribune)[kEachItsDay];
  };
  EXPECT_EQ(each("2025-03-14", "2025-03-15"), 1);
  EXPECT_EQ(each("2025-03-14", "2025-03-16"), 0);
  EXPECT_EQ(each("2025-03-13", "2025-03-15"), 0);
  // The same day is no conflict.
  EXPECT_EQ(each("2025-03-14", "2025-03-14"), 0);
}

TEST(Factors, ADayOfWordsIsThatOfAVerbOfSaying) {
  ArticleBuilder herald("herald"), tribune("tribune");
  v1::Assertion& a = herald.ExplodedOn("2025-03-14");
  tribune.ExplodedOn("2025-03-13");
  EXPECT_EQ(OfFirst(herald, tribune)[kDayOfWords], 0);
  a.clear_roles();
  v1::Role& role = *a.add_roles();
  role.set_name(v1::Role::ACTION);
  role.set_concept("say");
  EXPECT_EQ(OfFirst(herald, tribune)[kDayOfWords], 1);
}

// Which slip of the pen may have made one figure of the other.
TEST(Factors, ASlipOfThePenIsOneDigitOrTwoInTurn) {
  const v1::Assertion::Kind kCount = v1::Assertion::COUNT;
  const v1::Assertion::Kind kLength = v1::Assertion::DURATION;
  const struct {
    v1::Assertion::Kind kind;
    const char *a, *b;
    double x, y;
    float transposed, one_digit, of_more;
  } cases[] = {
      {kCount, "43", "34", 43, 34, 1, 0, 0},
      {kCount, "1180", "1810", 1180, 1810, 1, 0, 0},
      {v1::Assertion::PERCENTAGE, "54.7", "57.4", 54.7, 57.4, 1, 0, 0},
      {kCount, "16", "26", 16, 26, 0, 1, 0},
      {kCount, "16000", "26000", 16000, 26000, 0, 1, 0},
      {kCount, "7412", "7912", 7412, 7912, 0, 0, 1},
      {v1::Assertion::PERCENTAGE, "20.6", "22.6", 20.6, 22.6, 0, 0, 1},
      {v1::Assertion::MONEY, "EUR 1250000", "EUR 4250000", 1.25e6, 4.25e6, 0, 0,
       1},
      // Rounded, or of another day.
      {v1::Assertion::MONEY, "USD 84300000", "USD 84000000", 84.3e6, 84e6, 0, 0,
       0},
      {kCount, "67", "66", 67, 66, 0, 0, 0},
      {kCount, "5", "8", 5, 8, 0, 0, 0},
      {kCount, "3000", "5000", 3000, 5000, 0, 0, 0},
      {kCount, "125", "25", 125, 25, 0, 0, 0},
      {kCount, "126", "235", 126, 235, 0, 0, 0},
      // As printed: 46,800 and 111,600 seconds.
      {kLength, "PT13H", "PT31H", 46800, 111600, 1, 0, 0},
      {kLength, "PT16H", "PT26H", 57600, 93600, 0, 1, 0},
      {kLength, "PT16H", "PT26M", 57600, 1560, 0, 0, 0},
      {kLength, "PT16H30M", "PT26H30M", 59400, 95400, 0, 0, 0},
      // Of who tells no canonical value.
      {kCount, "", "", 16, 26, 0, 0, 0},
  };
  for (const auto& c : cases) {
    ArticleBuilder herald("herald"), tribune("tribune");
    const auto tell = [&c](const char* text, double value,
                           ArticleBuilder& article) {
      v1::Quantity& quantity =
          *article.State(c.kind, "It was [so much] there.", {"w:there"})
               .mutable_quantity();
      quantity = Exactly(value);
      quantity.set_text(text);
    };
    tell(c.a, c.x, herald);
    tell(c.b, c.y, tribune);
    const Factors f = OfFirst(herald, tribune);
    EXPECT_EQ(f[kTransposed], c.transposed) << c.a << " " << c.b;
    EXPECT_EQ(f[kOneDigit], c.one_digit) << c.a << " " << c.b;
    EXPECT_EQ(f[kOneDigitOfMore], c.of_more) << c.a << " " << c.b;
  }
}

TEST(Factors, TellingFiguresBesideCountAndTheirOwnDoNot) {
  ArticleBuilder herald("herald"), tribune("tribune");
  for (ArticleBuilder* article : {&herald, &tribune})
    article->Killed(Exactly(312));
  EXPECT_EQ(OfFirst(herald, tribune)[kOtherFigures], 0);

  for (ArticleBuilder* article : {&herald, &tribune})
    article->Damage(Exactly(2.4e6, "EUR")).set_sentence(0);
  EXPECT_EQ(OfFirst(herald, tribune)[kOtherFigures], 0.5);
  EXPECT_EQ(OfFirst(herald, tribune)[kNearbyFigures], 0);

  // "Two" is equal by chance.
  for (ArticleBuilder* article : {&herald, &tribune})
    article->Injured(Exactly(2)).set_sentence(0);
  EXPECT_EQ(OfFirst(herald, tribune)[kOtherFigures], 0.5);

  for (ArticleBuilder* article : {&herald, &tribune})
    article->ExplodedOn("2025-03-14").set_sentence(0);
  EXPECT_EQ(OfFirst(herald, tribune)[kOtherFigures], 1);
}

TEST(Factors, AFigureThatOneArticleTellsTwiceCountsOnce) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12));
  herald.Damage(Exactly(2.4e6, "EUR")).set_sentence(0);
  tribune.Damage(Exactly(2.4e6, "EUR")).set_sentence(0);
  tribune.Damage(Exactly(2.4e6, "EUR")).set_sentence(0);
  EXPECT_EQ(OfFirst(herald, tribune)[kOtherFigures], 0.5);
}

TEST(Factors, FiguresOfTheSentencesBeforeAndBehindAreNearby) {
  for (const uint32_t sentence : {1u, 2u}) {
    ArticleBuilder herald("herald"), tribune("tribune");
    for (ArticleBuilder* article : {&herald, &tribune}) {
      article->Killed(Exactly(12));
      article->Damage(Exactly(2.4e6, "EUR"));
    }
    herald.Injured(Exactly(30));
    tribune.Injured(Exactly(31));
    for (ArticleBuilder* article : {&herald, &tribune})
      article->ExplodedOn("2025-03-14").set_sentence(sentence);
    const Factors f = OfFirst(herald, tribune);
    EXPECT_EQ(f[kOtherFigures], 0);
    EXPECT_EQ(f[kNearbyFigures], sentence == 1 ? 1 : 0.5);
  }
}

}  // namespace
}  // namespace concord
