#include "checker/claim/value.h"

#include <limits>
#include <vector>

#include "gtest/gtest.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

using v1::Assertion;

Assertion OrdinalSince(double number, const char* period) {
  Assertion a;
  a.set_kind(Assertion::ORDINAL);
  *a.mutable_quantity() = Exactly(number);
  *a.mutable_scope()->mutable_period() = Time(period);
  return a;
}

TEST(Value, OrdinalsAreEqualOnlyOfOnePeriod) {
  EXPECT_EQ(CompareValues(OrdinalSince(1, "2014-03-18"),
                          OrdinalSince(1, "2014-03-18")),
            ValueRelation::kEqual);
  EXPECT_EQ(CompareValues(OrdinalSince(1, "2014-03-18"),
                          OrdinalSince(1, "2008-08-08")),
            ValueRelation::kDisjoint);
  EXPECT_EQ(CompareValues(OrdinalSince(1, "2014-03-18"),
                          OrdinalSince(2, "2014-03-18")),
            ValueRelation::kDisjoint);
}

TEST(Value, APeriodThatOneOrdinalLacksIsNotCompared) {
  Assertion without = OrdinalSince(1, "2014-03-18");
  without.mutable_scope()->clear_period();
  EXPECT_EQ(CompareValues(OrdinalSince(1, "2014-03-18"), without),
            ValueRelation::kEqual);
}

TEST(Value, OfAnotherTypeOrNoneIsIncomparable) {
  Assertion date, none;
  date.set_kind(Assertion::DATE);
  *date.mutable_time() = Time("2014-03-18");
  EXPECT_EQ(CompareValues(date, OrdinalSince(1, "2014-03-18")),
            ValueRelation::kIncomparable);
  EXPECT_EQ(CompareValues(none, none), ValueRelation::kIncomparable);
}

TEST(Value, AQuoteIsComparedByWhoSaidIt) {
  Assertion a, b;
  a.mutable_quote()->set_words("we stay");
  b.mutable_quote()->set_words("we are staying");
  EXPECT_EQ(CompareValues(a, b), ValueRelation::kEqual);
  *a.mutable_names()->add_entities() = Named("police");
  *b.mutable_names()->add_entities() = Named("Ioana Sarbu");
  EXPECT_EQ(CompareValues(a, b), ValueRelation::kDisjoint);
}

Assertion UpTo(Assertion::Kind kind, double stated, double high) {
  Assertion a;
  a.set_kind(kind);
  v1::Quantity& quantity = *a.mutable_quantity();
  quantity.set_precision(v1::UPPER_BOUND);
  quantity.set_stated(stated);
  quantity.set_low(-std::numeric_limits<double>::infinity());
  quantity.set_high(high);
  return a;
}

TEST(Value, LimitsOfSumsAndTermsThatDifferAreTwoAnswers) {
  const auto compare = [](Assertion::Kind kind, double a, double b,
                          double excluded = 0) {
    return CompareValues(UpTo(kind, a, a - excluded),
                         UpTo(kind, b, b - excluded));
  };
  EXPECT_EQ(compare(Assertion::MONEY, 500000, 800000),
            ValueRelation::kDisjoint);
  EXPECT_EQ(compare(Assertion::DURATION, 5, 7), ValueRelation::kDisjoint);
  EXPECT_EQ(compare(Assertion::MONEY, 500000, 500000), ValueRelation::kEqual);
  // "Less than" both, and how many there are at most.
  EXPECT_EQ(compare(Assertion::MONEY, 500000, 800000, 1),
            ValueRelation::kOverlap);
  EXPECT_EQ(compare(Assertion::COUNT, 500, 800), ValueRelation::kOverlap);
  Assertion exact = UpTo(Assertion::MONEY, 400000, 400000);
  *exact.mutable_quantity() = Exactly(400000);
  EXPECT_EQ(CompareValues(UpTo(Assertion::MONEY, 500000, 500000), exact),
            ValueRelation::kOverlap);
}

Assertion SaidBy(std::vector<const char*> keys, bool inferred = false) {
  Assertion a;
  a.set_kind(Assertion::ATTRIBUTION);
  v1::Entity& who = *a.mutable_names()->add_entities();
  for (const char* key : keys) who.add_key(key);
  who.set_inferred(inferred);
  return a;
}

TEST(Value, SpeakersDifferOnlyWhereBothAreNamedInFull) {
  const Assertion oleg = SaidBy({"oleg", "StanSuk"});
  EXPECT_EQ(CompareValues(oleg, SaidBy({"StanSuk"})), ValueRelation::kEqual);
  EXPECT_EQ(CompareValues(oleg, SaidBy({"maria", "bondar"})),
            ValueRelation::kDisjoint);
  // Of one surname: a spelling of the first name, for all we know.
  EXPECT_EQ(CompareValues(oleg, SaidBy({"oleks", "StanSuk"})),
            ValueRelation::kIncomparable);
  // "Belmara's head", "he"
  EXPECT_EQ(CompareValues(oleg, SaidBy({"belmar"})),
            ValueRelation::kIncomparable);
  EXPECT_EQ(CompareValues(oleg, SaidBy({"maria", "bondar"}, true)),
            ValueRelation::kIncomparable);
}

}  // namespace
}  // namespace concord
