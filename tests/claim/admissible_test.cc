#include "checker/claim/admissible.h"

#include <functional>
#include <string>
#include <vector>

#include "checker/claim/comparable.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

v1::Assertion Of(const v1::Quantity& quantity) {
  v1::Assertion a;
  *a.mutable_quantity() = quantity;
  return a;
}

v1::Assertion On(const std::string& timex) {
  v1::Assertion a;
  *a.mutable_time() = Time(timex);
  return a;
}

TEST(FarApart, FiguresOfAnotherOrderOfMagnitude) {
  EXPECT_FALSE(FarApart(Of(Exactly(100)), Of(Exactly(800))));
  EXPECT_TRUE(FarApart(Of(Exactly(100)), Of(Exactly(801))));
  EXPECT_TRUE(FarApart(Of(Exactly(801)), Of(Exactly(100))));
  EXPECT_TRUE(FarApart(Of(Exactly(0)), Of(Exactly(1))));
}

TEST(FarApart, TollsRiseFar) {
  v1::Assertion few = Of(Exactly(4)), many = Of(Exactly(100));
  EXPECT_TRUE(FarApart(few, many));
  few.set_basis(v1::Assertion::DEAD);
  many.set_basis(v1::Assertion::DEAD);
  EXPECT_FALSE(FarApart(few, many));
  *few.mutable_quantity() = Exactly(0);
  EXPECT_FALSE(FarApart(few, many));
  *few.mutable_quantity() = Exactly(3);
  EXPECT_TRUE(FarApart(few, many));
}

TEST(FarApart, DaysOfOtherMonths) {
  EXPECT_FALSE(FarApart(On("2025-03-01"), On("2025-04-01")));
  EXPECT_TRUE(FarApart(On("2025-03-01"), On("2025-04-02")));
  // A month is never held against a day.
  EXPECT_TRUE(FarApart(On("2025-03"), On("2025-04-01")));
}

TEST(FarApart, MonthsBeyondAYearAndYearsBeyondThirty) {
  EXPECT_FALSE(FarApart(On("2025-06"), On("2024-06")));
  EXPECT_FALSE(FarApart(On("2025-02"), On("2025-01")));
  EXPECT_TRUE(FarApart(On("2025-06"), On("2024-05")));
  EXPECT_FALSE(FarApart(On("1994"), On("1984")));
  EXPECT_FALSE(FarApart(On("2024"), On("1995")));
  EXPECT_TRUE(FarApart(On("2024"), On("1993")));
  EXPECT_TRUE(FarApart(On("2025-06"), On("2024")));
  EXPECT_TRUE(FarApart(On("2025-06-01"), On("2024")));
}

// The bar between the first assertions of two articles.
Bar BarBetween(const ArticleBuilder& a, const ArticleBuilder& b) {
  const std::vector<const v1::ArticleAssertions*> articles = {&a.article(),
                                                              &b.article()};
  const Group group(articles, {0, 1});
  const Item& x = group.items()[0];
  const Item& y = group.items()[1];
  return BarOf(x, y, CompareItems(group, x, y));
}

TEST(Bar, IsNoneBetweenTollsOfOneBasis) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  EXPECT_EQ(BarBetween(herald, tribune), Bar::kNone);
}

TEST(Bar, IsTheReasonBetweenAPartAndTheWhole) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17)).mutable_scope()->set_extent(v1::Scope::PART);
  EXPECT_EQ(BarBetween(herald, tribune), Bar::kReason);
}

TEST(Bar, IsTheReasonBetweenAForecastAndWhatWasMeasured) {
  const auto gusts = [](ArticleBuilder& article, double speed,
                        v1::Assertion::Modality modality) {
    v1::Assertion& a =
        article.State(v1::Assertion::MEASUREMENT, "Gusts of [a speed].", {});
    *a.mutable_quantity() = Exactly(speed, "meter-per-second");
    a.set_modality(modality);
  };
  ArticleBuilder expected("a"), measured("b"), expected_too("c"), planned("d");
  gusts(expected, 53, v1::Assertion::POSSIBLE);
  gusts(measured, 59, v1::Assertion::ASSERTED);
  gusts(expected_too, 61, v1::Assertion::POSSIBLE);
  gusts(planned, 57, v1::Assertion::PLANNED);
  EXPECT_EQ(BarBetween(expected, measured), Bar::kReason);
  EXPECT_EQ(BarBetween(expected, expected_too), Bar::kNone);
  EXPECT_EQ(BarBetween(planned, measured), Bar::kNone);
}

// The bar between two sums, of which the second is changed so.
Bar BarOfSums(const std::function<void(v1::Assertion&)>& change) {
  ArticleBuilder herald("herald"), tribune("tribune", "2025-03-15");
  herald.Damage(Exactly(2e6, "EUR"));
  change(tribune.Damage(Exactly(3e6, "EUR")));
  return BarBetween(herald, tribune);
}

TEST(Bar, IsNoneBetweenFiguresOfOneExtentThatDoNotFit) {
  EXPECT_EQ(BarOfSums([](v1::Assertion& a) { a.set_background(true); }),
            Bar::kNone);
  EXPECT_EQ(BarOfSums([](v1::Assertion& a) {
              a.set_modality(v1::Assertion::PLANNED);
            }),
            Bar::kNone);
  EXPECT_EQ(BarOfSums([](v1::Assertion& a) {
              a.mutable_scope()->set_extent(v1::Scope::ADDITIONAL);
            }),
            Bar::kReason);
  EXPECT_EQ(BarOfSums([](v1::Assertion& a) {
              a.set_modality(v1::Assertion::CORRECTED);
            }),
            Bar::kReason);
}

TEST(Bar, IsTheReasonBetweenTollsThatDoNotFit) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17)).set_background(true);
  EXPECT_EQ(BarBetween(herald, tribune), Bar::kReason);
}

TEST(Bar, IsTheReasonBetweenAPlannedCountAndTheOutcome) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Protested(Exactly(1150)).set_modality(v1::Assertion::PLANNED);
  tribune.Protested(Exactly(1300));
  EXPECT_EQ(BarBetween(herald, tribune), Bar::kReason);
}

TEST(Bar, TellsWhichValuesAreOfTwoThings) {
  ArticleBuilder herald("herald"), tribune("tribune"), courier("courier"),
      weekly("weekly");
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Damage(Exactly(9e7, "EUR"));
  courier.Damage(AtLeast(2.1e6, "EUR"));
  weekly.Damage(AtLeast(1e6, "EUR"));
  EXPECT_EQ(BarBetween(herald, tribune), Bar::kFarApart);
  EXPECT_EQ(BarBetween(herald, courier), Bar::kNone);
  // Both may be true.
  EXPECT_EQ(BarBetween(tribune, courier), Bar::kFarBound);
  EXPECT_EQ(BarBetween(herald, weekly), Bar::kNone);
}

TEST(Bar, ATollOfAtLeastTenIsNotThatOfThousands) {
  ArticleBuilder herald("herald"), tribune("tribune"), weekly("weekly");
  herald.Killed(AtLeast(10));
  tribune.Killed(AtLeast(7000));
  weekly.Killed(Exactly(60));
  EXPECT_EQ(BarBetween(herald, tribune), Bar::kFarBound);
  EXPECT_EQ(BarBetween(herald, weekly), Bar::kNone);
}

TEST(Bar, StandsBeforeCountsOfOneAndOfParts) {
  auto counted = [](const char* id, double number) {
    ArticleBuilder article(id);
    v1::Assertion& a =
        article.State(v1::Assertion::COUNT, "There were [some].", {"w:there"});
    *a.mutable_quantity() = Exactly(number);
    AddRole(v1::Role::COUNTED, "vessel", a);
    return article;
  };
  EXPECT_EQ(BarBetween(counted("a", 1), counted("b", 3)), Bar::kOne);
  EXPECT_EQ(BarBetween(counted("a", 4.6), counted("b", 3)), Bar::kFraction);
  EXPECT_EQ(BarBetween(counted("a", 4), counted("b", 3)), Bar::kNone);
}

}  // namespace
}  // namespace concord
