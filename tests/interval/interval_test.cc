#include "checker/interval/interval.h"

#include <cstdint>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "gtest/gtest.h"

namespace concord {

// How GoogleTest prints the enumerator; found by argument-dependent lookup.
void PrintTo(ValueRelation relation, std::ostream* out) {
  switch (relation) {
    case ValueRelation::kEqual:
      *out << "kEqual";
      return;
    case ValueRelation::kOverlap:
      *out << "kOverlap";
      return;
    case ValueRelation::kDisjoint:
      *out << "kDisjoint";
      return;
    case ValueRelation::kIncomparable:
      *out << "kIncomparable";
      return;
  }
}

namespace {

constexpr ValueRelation kEqual = ValueRelation::kEqual;
constexpr ValueRelation kOverlap = ValueRelation::kOverlap;
constexpr ValueRelation kDisjoint = ValueRelation::kDisjoint;
constexpr ValueRelation kIncomparable = ValueRelation::kIncomparable;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

// A row of a table: how `a` stands to `b`, and so `b` to `a`.
template <typename Value>
struct Row {
  Value a;
  Value b;
  ValueRelation relation;
};

// Both can be true: whether they count as one statement is left open.
template <typename Value>
void ExpectCompatible(const Value& a, const Value& b) {
  EXPECT_TRUE(Compare(a, b) == kEqual || Compare(a, b) == kOverlap)
      << testing::PrintToString(Compare(a, b)) << ": " << a.ShortDebugString()
      << " to " << b.ShortDebugString();
  EXPECT_EQ(Compare(a, b), Compare(b, a))
      << a.ShortDebugString() << " to " << b.ShortDebugString();
}

template <typename Value>
void ExpectTable(const std::vector<Row<Value>>& table) {
  for (const Row<Value>& row : table) {
    EXPECT_EQ(Compare(row.a, row.b), row.relation)
        << row.a.ShortDebugString() << " to " << row.b.ShortDebugString();
    EXPECT_EQ(Compare(row.b, row.a), row.relation)
        << row.b.ShortDebugString() << " to " << row.a.ShortDebugString();
  }
}

// --- quantities

v1::Quantity Between(double low, double high, v1::Precision precision,
                     double stated, const char* unit) {
  v1::Quantity quantity;
  quantity.set_low(low);
  quantity.set_high(high);
  quantity.set_precision(precision);
  quantity.set_stated(stated);
  quantity.set_unit(unit);
  return quantity;
}

v1::Quantity Exactly(double x, const char* unit = "") {
  return Between(x, x, v1::EXACT, x, unit);
}
v1::Quantity About(double low, double high, const char* unit = "") {
  return Between(low, high, v1::APPROXIMATE, (low + high) / 2, unit);
}
v1::Quantity AtLeast(double x, const char* unit = "") {
  return Between(x, kInfinity, v1::LOWER_BOUND, x, unit);
}
// A bound of whole numbers that excludes its figure begins at the next one.
v1::Quantity MoreThan(double x) {
  return Between(x + 1, kInfinity, v1::LOWER_BOUND, x, "");
}
v1::Quantity AtMost(double x) {
  return Between(-kInfinity, x, v1::UPPER_BOUND, x, "");
}
v1::Quantity Range(double low, double high) {
  return Between(low, high, v1::RANGE, low, "");
}
v1::Quantity Vague(double low, double high) {
  return Between(low, high, v1::VAGUE, low, "");
}

TEST(Quantities, ExactFiguresAreEqualOrDisjoint) {
  ExpectTable<v1::Quantity>({
      {Exactly(12), Exactly(12), kEqual},
      {Exactly(12), Exactly(17), kDisjoint},
      {Exactly(0), Exactly(0), kEqual},
      {Exactly(0), Exactly(1), kDisjoint},
      {Exactly(-3, "celsius"), Exactly(3, "celsius"), kDisjoint},
      {Exactly(2.5e9, "EUR"), Exactly(2.5e9, "EUR"), kEqual},
      {Exactly(12.4, "percent"), Exactly(12.5, "percent"), kDisjoint},
  });
}

TEST(Quantities, AnApproximationMeetsWhatLiesInIt) {
  ExpectTable<v1::Quantity>({
      {About(11500, 12500), Exactly(12200), kOverlap},
      {About(11500, 12500), Exactly(11500), kOverlap},
      {About(11500, 12500), Exactly(12500), kOverlap},
      {About(11500, 12500), Exactly(12501), kDisjoint},
      {About(11500, 12500), Exactly(8000), kDisjoint},
      {About(11500, 12500), About(11500, 12500), kEqual},
      {About(11500, 12500), About(12250, 13750), kOverlap},
      {About(11500, 12500), About(14500, 15500), kDisjoint},
  });
}

TEST(Quantities, ABoundIsUnboundedOnTheOtherSideOnly) {
  ExpectTable<v1::Quantity>({
      {AtLeast(12), Exactly(13), kOverlap},
      {AtLeast(12), Exactly(1e12), kOverlap},
      {AtLeast(12), Exactly(11), kDisjoint},
      {MoreThan(10000), Exactly(11000), kOverlap},
      {MoreThan(10000), Exactly(10000), kDisjoint},
      {MoreThan(300), About(330, 350), kOverlap},
      {AtMost(60), Exactly(59), kOverlap},
      {AtMost(60), Exactly(-1), kOverlap},
      {AtMost(60), Exactly(61), kDisjoint},
  });
}

// An infinite side is taken as near to any figure: the bound counts as the
// exact figure where it begins, and "at most 60" as "at least 61".
TEST(Quantities, ABoundIsNotTheFigureWhereItBegins) {
  ExpectTable<v1::Quantity>({
      {AtLeast(12), Exactly(12), kOverlap},
      {AtMost(60), Exactly(60), kOverlap},
      {AtMost(60), AtLeast(60), kOverlap},
      {AtMost(60), AtLeast(50), kOverlap},
      {AtMost(60), AtLeast(61), kDisjoint},
  });
}

TEST(Quantities, TwoBoundsToOneSideCanAlwaysBothBeTrue) {
  ExpectTable<v1::Quantity>({
      {AtLeast(12), AtLeast(12), kEqual},
      {AtLeast(12), AtLeast(500), kOverlap},
      {AtMost(12), AtMost(12), kEqual},
      {AtMost(12), AtMost(500), kOverlap},
  });
}

TEST(Quantities, ARangeAndAVagueFigureAreSets) {
  ExpectTable<v1::Quantity>({
      {Range(100, 150), Range(100, 150), kEqual},
      {Range(100, 150), Exactly(120), kOverlap},
      {Range(100, 150), Exactly(99), kDisjoint},
      {Range(100, 150), Range(150, 200), kDisjoint},
      {Range(100, 150), Range(149, 200), kOverlap},
      {Range(100, 150), Exactly(150), kOverlap},
      {Range(100, 150), Range(151, 200), kDisjoint},
      {Range(100, 150), AtLeast(140), kOverlap},
      {Vague(24, 99), Vague(24, 99), kEqual},
      {Vague(24, 99), Exactly(36), kOverlap},
      {Vague(24, 99), Exactly(5), kDisjoint},
  });
}

TEST(Quantities, OfDifferentDimensionsAreIncomparableWhateverTheirFigures) {
  const std::vector<std::string> units = {
      "",        "percent", "percentage-point",
      "EUR",     "meter",   "square-meter",
      "celsius", "second",  "year"};
  for (const std::string& a : units) {
    for (const std::string& b : units) {
      if (a == b) continue;
      EXPECT_EQ(Compare(Exactly(12, a.c_str()), Exactly(12, b.c_str())),
                kIncomparable)
          << a << " and " << b;
      EXPECT_EQ(Compare(Exactly(12, a.c_str()), AtLeast(500, b.c_str())),
                kIncomparable)
          << a << " and " << b;
    }
  }
}

TEST(Quantities, OfTwoCurrenciesAreIncomparable) {
  ExpectTable<v1::Quantity>({
      {Exactly(12, "EUR"), Exactly(12, "USD"), kIncomparable},
      {Exactly(12, "EUR"), Exactly(60, "RON"), kIncomparable},
      {Exactly(12, "USD"), Exactly(12, "CAD"), kIncomparable},
      {Exactly(12, "$"), Exactly(12, "EUR"), kIncomparable},
  });
}

TEST(Quantities, AnUnknownDollarMayBeAnyDollar) {
  for (const char* dollar : {"USD", "CAD", "AUD"}) {
    ExpectCompatible(Exactly(12, "$"), Exactly(12, dollar));
  }
  ExpectTable<v1::Quantity>({
      {Exactly(12, "$"), Exactly(12, "$"), kEqual},
      {Exactly(12, "$"), Exactly(15, "$"), kDisjoint},
      {Exactly(12, "$"), Exactly(15, "USD"), kDisjoint},
      {About(11, 13, "$"), Exactly(12.5, "USD"), kOverlap},
  });
}

// They count as equal, for their infinite sides are taken as near to any
// figure.
TEST(Quantities, OfWhichNothingIsKnownAreIncomparable) {
  const v1::Quantity anything =
      Between(-kInfinity, kInfinity, v1::PRECISION_UNSPECIFIED, 0, "");
  ExpectTable<v1::Quantity>({{anything, Exactly(12), kIncomparable},
                             {anything, anything, kIncomparable}});
}

// --- times

int32_t DayNumber(absl::CivilDay day) {
  return static_cast<int32_t>(day - absl::CivilDay(1970, 1, 1));
}

// The days of "2025-09-03", "2025-09", "2025", "XXXX-09-03", "XXXX-09", or of a
// range from one day to another: "2025-05-02/2025-05-05".
v1::TimeInterval Time(const std::string& timex) {
  v1::TimeInterval time;
  time.set_text(timex);
  time.set_any_year(absl::StartsWith(timex, "XXXX"));
  const std::string dated = absl::StrReplaceAll(timex, {{"XXXX", "2000"}});
  absl::CivilDay first, last;
  absl::CivilMonth month;
  absl::CivilYear year;
  const std::vector<std::string> ends = absl::StrSplit(dated, '/');
  if (ends.size() == 2) {
    EXPECT_TRUE(absl::ParseCivilTime(ends[0], &first)) << timex;
    EXPECT_TRUE(absl::ParseCivilTime(ends[1], &last)) << timex;
    time.set_span(true);
  } else if (absl::ParseCivilTime(dated, &first)) {
    last = first;
  } else if (absl::ParseCivilTime(dated, &month)) {
    first = absl::CivilDay(month);
    last = absl::CivilDay(month + 1) - 1;
  } else {
    EXPECT_TRUE(absl::ParseCivilTime(dated, &year)) << timex;
    first = absl::CivilDay(year);
    last = absl::CivilDay(year + 1) - 1;
  }
  time.set_first_day(DayNumber(first));
  time.set_last_day(DayNumber(last));
  return time;
}

// Minutes after midnight.
uint32_t Clock(absl::string_view hour_and_minute) {
  const std::vector<std::string> parts = absl::StrSplit(hour_and_minute, ':');
  return std::stoi(parts[0]) * 60 + std::stoi(parts[1]);
}

// The hour of a day ("2025-09-03"), or of any day ("").
v1::TimeInterval At(const std::string& day, absl::string_view from,
                    absl::string_view until) {
  v1::TimeInterval time = day.empty() ? v1::TimeInterval() : Time(day);
  time.set_text(absl::StrCat(day, "T", from, from == until ? "" : "/T",
                             from == until ? "" : until));
  time.set_any_day(day.empty());
  time.set_has_time(true);
  time.set_first_minute(Clock(from));
  time.set_last_minute(Clock(until));
  return time;
}
v1::TimeInterval At(const std::string& day, absl::string_view hour) {
  return At(day, hour, hour);
}

TEST(Times, DaysAreEqualOrDisjoint) {
  ExpectTable<v1::TimeInterval>({
      {Time("2025-09-03"), Time("2025-09-03"), kEqual},
      {Time("2025-09-03"), Time("2025-09-04"), kDisjoint},
      {Time("2025-09-03"), Time("2024-09-03"), kDisjoint},
      {Time("1969-12-31"), Time("1970-01-01"), kDisjoint},
      {Time("1912-04-15"), Time("1912-04-15"), kEqual},
  });
}

TEST(Times, AnHourOfEitherHalfOfTheDayMeetsBoth) {
  const auto either = [](const std::string& day, absl::string_view hour) {
    v1::TimeInterval time = At(day, hour);
    time.set_any_half(true);
    return time;
  };
  const std::string day = "2025-09-03";
  ExpectTable<v1::TimeInterval>({
      {either(day, "8:15"), At(day, "20:15"), kOverlap},
      {either(day, "8:15"), At(day, "8:15"), kEqual},
      {either(day, "8:15"), either(day, "8:15"), kEqual},
      {either(day, "8:15"), At(day, "9:15"), kDisjoint},
      {either(day, "8:15"), At(day, "21:15"), kDisjoint},
      {either(day, "12:30"), At(day, "0:30"), kOverlap},
      {either("", "8:15"), At("", "20:15"), kOverlap},
      {either(day, "8:15"), At("2025-09-04", "20:15"), kDisjoint},
      {At(day, "8:15"), At(day, "20:15"), kDisjoint},
  });
}

TEST(Times, ClocksOfTwoZonesDifferByHalfHours) {
  const auto elsewhere = [](const std::string& day, absl::string_view hour) {
    v1::TimeInterval time = At(day, hour);
    time.set_any_zone(true);
    return time;
  };
  const std::string day = "2025-09-03", next = "2025-09-04";
  ExpectTable<v1::TimeInterval>({
      {elsewhere(day, "9:42"), At(day, "6:42"), kOverlap},
      {elsewhere(day, "9:42"), At(day, "15:12"), kOverlap},
      {elsewhere(day, "9:42"), At(day, "9:42"), kOverlap},
      {elsewhere(day, "9:42"), At(day, "6:47"), kDisjoint},
      {elsewhere(day, "9:42"), At(day, "23:42"), kOverlap},
      {elsewhere(day, "9:30"), At(day, "0:00"), kOverlap},
      {elsewhere(day, "8:42"), At(day, "23:12"), kDisjoint},
      // Past midnight, there.
      {elsewhere(day, "22:12"), At(next, "3:12"), kOverlap},
      {elsewhere(day, "2:12"), At(next, "3:12"), kDisjoint},
      {elsewhere(day, "22:12"), At("2025-09-05", "3:12"), kDisjoint},
      {elsewhere("", "22:12"), At(next, "3:12"), kOverlap},
      {elsewhere("", "9:42"), At("", "6:42"), kOverlap},
      {elsewhere("", "9:42"), At("", "6:47"), kDisjoint},
      {elsewhere(day, "9:42"), elsewhere(day, "9:42"), kEqual},
      {elsewhere(day, "9:42"), elsewhere(day, "10:42"), kOverlap},
      {elsewhere(day, "9:42"), elsewhere(day, "10:47"), kDisjoint},
      {elsewhere(day, "9:42"), Time(day), kOverlap},
  });
}

TEST(Times, ADayIsCompatibleWithTheMonthAndYearThatHoldIt) {
  const v1::TimeInterval september = Time("2025-09");
  const v1::TimeInterval year = Time("2025");
  ExpectTable<v1::TimeInterval>({
      {september, Time("2025-09-03"), kOverlap},
      {september, Time("2025-09-01"), kOverlap},
      {september, Time("2025-09-30"), kOverlap},
      {september, Time("2025-08-31"), kDisjoint},
      {september, Time("2025-10-01"), kDisjoint},
      {september, Time("2024-09-03"), kDisjoint},
      {september, september, kEqual},
      {september, Time("2025-10"), kDisjoint},
      {year, september, kOverlap},
      {year, Time("2026-01-01"), kDisjoint},
  });
}

TEST(Times, WithoutAYearAreCompatibleWithAnyYear) {
  const v1::TimeInterval third = Time("XXXX-09-03");
  const v1::TimeInterval september = Time("XXXX-09");
  ExpectCompatible(third, Time("2025-09-03"));
  ExpectCompatible(third, Time("2024-09-03"));
  ExpectCompatible(third, Time("1945-09-03"));
  ExpectTable<v1::TimeInterval>({
      {third, third, kEqual},
      {third, Time("XXXX-09-04"), kDisjoint},
      {third, september, kOverlap},
      {third, Time("2025-09-02"), kDisjoint},
      {third, Time("2025-09-04"), kDisjoint},
      {third, Time("2025"), kOverlap},
      {third, Time("2025-09"), kOverlap},
      {third, Time("2025-10"), kDisjoint},
      {third, Time("2025-09-04/2026-09-02"), kDisjoint},
      {september, Time("2025-09-30"), kOverlap},
      {september, Time("2025-10-01"), kDisjoint},
  });
}

TEST(Times, WithoutAYearKeepTheirDayBesideLeapYears) {
  ExpectCompatible(Time("XXXX-02-28"), Time("2025-02-28"));
  ExpectCompatible(Time("XXXX-02-29"), Time("2024-02-29"));
  ExpectCompatible(Time("XXXX-03-01"), Time("2024-03-01"));
  ExpectCompatible(Time("XXXX-03-01"), Time("2025-03-01"));
  ExpectCompatible(Time("XXXX-12-31"), Time("2025-12-31"));
  ExpectCompatible(Time("XXXX-02"), Time("2025-02-28"));
  ExpectTable<v1::TimeInterval>({
      {Time("XXXX-02-28"), Time("2025-03-01"), kDisjoint},
      {Time("XXXX-02-29"), Time("2024-03-01"), kDisjoint},
      {Time("XXXX-03-01"), Time("2025-02-28"), kDisjoint},
      {Time("XXXX-03-01"), Time("2024-02-29"), kDisjoint},
      {Time("XXXX-12-31"), Time("2026-01-01"), kDisjoint},
  });
}

// 29 February becomes 1 March in a year that has none.
TEST(Times, TheLeapDayIsNoDayOfAnotherYear) {
  ExpectTable<v1::TimeInterval>({
      {Time("XXXX-02-29"), Time("2025-03-01"), kDisjoint},
      {Time("XXXX-02"), Time("2025-03-01"), kDisjoint},
  });
}

// Only the year in which the other begins is tried.
TEST(Times, WithoutAYearMeetARangeOverTheTurnOfTheYear) {
  const v1::TimeInterval turn = Time("2024-12-30/2025-01-02");
  ExpectCompatible(turn, Time("XXXX-12-31"));
  ExpectCompatible(turn, Time("XXXX-01-01"));
  ExpectCompatible(turn, Time("XXXX-01"));
  ExpectCompatible(Time("XXXX-09-03"), Time("2025-09-04/2026-09-03"));
  ExpectTable<v1::TimeInterval>({
      {turn, Time("XXXX-01-03"), kDisjoint},
      {turn, Time("XXXX-06-15"), kDisjoint},
  });
}

TEST(Times, OfDifferentHoursOfOneDayAreDisjoint) {
  ExpectTable<v1::TimeInterval>({
      {At("2025-09-03", "16:00"), At("2025-09-03", "16:00"), kEqual},
      {At("2025-09-03", "16:00"), At("2025-09-03", "18:00"), kDisjoint},
      {At("2025-09-03", "16:00"), At("2025-09-04", "16:00"), kDisjoint},
      {At("2025-09-03", "16:00", "16:59"), At("2025-09-03", "16:30"), kOverlap},
      {At("2025-09-03", "16:00", "16:59"), At("2025-09-03", "17:00"),
       kDisjoint},
      {At("2025-09-03", "00:00"), At("2025-09-03", "00:00"), kEqual},
      {At("2025-09-03", "00:00"), At("2025-09-03", "12:00"), kDisjoint},
  });
}

TEST(Times, ADayIsCompatibleWithAnyHourOfIt) {
  ExpectTable<v1::TimeInterval>({
      {Time("2025-09-03"), At("2025-09-03", "16:00"), kOverlap},
      {Time("2025-09-03"), At("2025-09-03", "00:00"), kOverlap},
      {Time("2025-09-04"), At("2025-09-03", "16:00"), kDisjoint},
      {Time("2025-09"), At("2025-09-03", "16:00"), kOverlap},
  });
  ExpectCompatible(Time("XXXX-09-03"), At("2025-09-03", "16:00"));
}

TEST(Times, AClockTimeWithoutADayIsCompatibleWithAnyDay) {
  const v1::TimeInterval four = At("", "16:00");
  ExpectTable<v1::TimeInterval>({
      {four, four, kEqual},
      {four, At("", "18:00"), kDisjoint},
      {four, At("2025-09-03", "16:00"), kOverlap},
      {four, At("2025-09-03", "18:00"), kDisjoint},
      {four, At("XXXX-09-03", "18:00"), kDisjoint},
  });
  // They say nothing of each other: no conflict, and no agreement either.
  for (const char* day : {"2025-09-03", "2025-09", "XXXX-09-03"}) {
    EXPECT_NE(Compare(four, Time(day)), kDisjoint) << day;
    EXPECT_NE(Compare(four, Time(day)), kEqual) << day;
    EXPECT_EQ(Compare(Time(day), four), Compare(four, Time(day))) << day;
  }
}

TEST(Times, ARangeOfDaysIsOneStatement) {
  ExpectTable<v1::TimeInterval>({
      {Time("2025-05-02/2025-05-05"), Time("2025-05-02/2025-05-05"), kEqual},
      {Time("2025-05-02/2025-05-05"), Time("2025-05-06/2025-05-09"), kDisjoint},
      {Time("2025-05-02/2025-05-05"), Time("2025-05"), kOverlap},
      {Time("2025-05-02/2025-05-05"), Time("2025-05-06"), kDisjoint},
  });
}

// They count as days somewhere in the range, as if `span` were not set.
TEST(Times, TwoRangesOfOneThingCannotBothBeTrueUnlessTheyAreTheSame) {
  ExpectTable<v1::TimeInterval>({
      {Time("2025-05-02/2025-05-05"), Time("2025-05-03/2025-05-06"), kDisjoint},
      {Time("2025-05-02/2025-05-05"), Time("2025-05-02/2025-05-04"), kDisjoint},
  });
}

// --- entities

v1::Entity Named(absl::string_view key, const char* concept = "") {
  v1::Entity entity;
  entity.set_name(std::string(key));
  for (absl::string_view word : absl::StrSplit(key, ' ', absl::SkipEmpty())) {
    entity.add_key(std::string(word));
  }
  entity.set_concept(concept);
  return entity;
}

TEST(Entities, AreOneIfTheShorterNameIsPartOfTheLonger) {
  ExpectTable<v1::Entity>({
      {Named("putin"), Named("vladimir putin"), kEqual},
      {Named("vladimir putin"), Named("vladimir putin"), kEqual},
      {Named("jinping xi"), Named("xi jinping"), kEqual},
      {Named("maria santos"), Named("maria da luz santos"), kEqual},
      {Named("vladimir putin"), Named("vladimir zelenski"), kDisjoint},
      {Named("putin"), Named("usakov"), kDisjoint},
      {Named("put"), Named("putin"), kDisjoint},
      {Named("maria santos"), Named("maria da luz"), kDisjoint},
  });
}

TEST(Entities, OfOneConceptAreOneWhateverTheirNames) {
  ExpectTable<v1::Entity>({
      {Named("germania", "country/DE"), Named("deutsland", "country/DE"),
       kEqual},
      {Named("usa", "country/US"), Named("united states", "country/US"),
       kEqual},
      {Named("sua", "country/US"), Named("germania", "country/DE"), kDisjoint},
  });
}

TEST(Entities, AConceptIsNoOtherName) {
  EXPECT_NE(Compare(Named("germania", "country/DE"), Named("putin")), kEqual);
  EXPECT_NE(Compare(Named("putin"), Named("germania", "country/DE")), kEqual);
}

// Whatever their words, they are incomparable when only one has a concept.
TEST(Entities, OfOneNameAreOneAlsoIfOnlyOneHasAConcept) {
  ExpectTable<v1::Entity>({
      {Named("paris"), Named("paris", "city/paris"), kEqual},
      {Named("mark rutte"), Named("mark rutte", "secretary_general"), kEqual},
  });
}

TEST(Entities, WithoutNameAndConceptAreNobodyInParticular) {
  const ValueRelation nobody = Compare(Named(""), Named("putin"));
  EXPECT_NE(nobody, kEqual) << testing::PrintToString(nobody);
  EXPECT_EQ(Compare(Named("putin"), Named("")), nobody);
}

TEST(CompareTimes, DaysOverTheNewYearMeetThoseOfEither) {
  v1::TimeInterval days;
  days.set_text("XXXX-12-30/XXXX-01-02");
  days.set_any_year(true);
  days.set_first_day(Time("2000-12-30").first_day());
  days.set_last_day(Time("2001-01-02").last_day());
  for (const char* inside : {"2024-12-31", "2025-01-01", "XXXX-01-01",
                             "XXXX-12-31", "2024-12", "2025"}) {
    EXPECT_EQ(Compare(days, Time(inside)), kOverlap) << inside;
    EXPECT_EQ(Compare(Time(inside), days), kOverlap) << inside;
  }
  for (const char* outside : {"2025-01-03", "2024-12-29", "XXXX-06-01"}) {
    EXPECT_EQ(Compare(days, Time(outside)), kDisjoint) << outside;
    EXPECT_EQ(Compare(Time(outside), days), kDisjoint) << outside;
  }
}

}  // namespace
}  // namespace concord
