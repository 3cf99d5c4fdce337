// What truths a mention leaves open.

#include <limits>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/mention/annotate.h"

namespace concord {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Mention Only(absl::string_view language, absl::string_view text,
             absl::string_view document_time = "") {
  const std::vector<Mention> all = MentionsOf(language, text, document_time);
  EXPECT_EQ(all.size(), 1u) << text;
  return all.empty() ? Mention() : all[0];
}

v1::Quantity QuantityOf(absl::string_view text) {
  v1::Quantity quantity;
  SetQuantity(Only("en", text), quantity);
  return quantity;
}

bool Contains(const v1::Quantity& q, double x) {
  return q.low() <= x && x <= q.high();
}

bool Overlap(const v1::Quantity& a, const v1::Quantity& b) {
  return a.unit() == b.unit() && a.low() <= b.high() && b.low() <= a.high();
}

v1::TimeInterval IntervalOf(absl::string_view text,
                            absl::string_view document_time = "2025-09-03") {
  v1::TimeInterval time;
  SetTimeInterval(Only("en", text, document_time), time);
  return time;
}

int Day(int year, int month, int day) {
  return static_cast<int>(absl::CivilDay(year, month, day) -
                          absl::CivilDay(1970, 1, 1));
}

TEST(Clock, MayBeOfEitherHalfOfTheDayWhereNothingTells) {
  struct {
    const char *language, *text;
    bool any_half;
  } const examples[] = {
      {"en", "It began at 8:15.", true},
      {"en", "It began at 08:15.", false},
      {"en", "It began at 20:15.", false},
      {"en", "It began at 8:15 p.m.", false},
      {"en", "It began at 8:15 in the evening.", false},
      {"en", "It began at 8:15 ET.", true},
      {"en", "It lasted from 9:00 to 17:00.", false},
      {"en", "It lasted from 8:15 to 9:30 p.m.", false},
      {"en", "It lasted from 8:15 to 9:30.", true},
      {"en", "It lasted from 7 to 8:15.", true},
      {"en", "It lasted from 22 to 6:15.", false},
      {"en", "It began at eight o'clock.", true},
      {"en", "It began at twenty past eleven.", true},
      {"en", "It began at noon.", false},
      {"en", "It lasted from 7 to 9 p.m.", false},
      {"de", "Es begann um acht Uhr.", true},
      {"de", "Es begann um 8.15 Uhr.", false},
      {"it", "Iniziò alle 8.45.", false},
  };
  for (const auto& e : examples) {
    v1::TimeInterval t;
    SetTimeInterval(Only(e.language, e.text, "2025-09-03"), t);
    EXPECT_TRUE(t.has_time()) << e.text;
    EXPECT_EQ(t.any_half(), e.any_half) << e.text;
  }
}

TEST(Clock, OfAnotherZoneIsWhatIsNotSaidToBeLocal) {
  struct {
    const char *language, *text;
    bool any_zone;
  } const examples[] = {
      {"en", "It began at 20:15.", false},
      {"en", "It began at 20:15 local time.", false},
      {"en", "It began at 20:15 GMT.", true},
      {"en", "It began at 2015 GMT.", true},
      {"en", "It began at 8:15 p.m. London time.", true},
      {"en", "It began at 20:15 (UTC+2).", true},
      {"en", "It lasted from 7 to 9:30 p.m. EST.", true},
      {"en", "It began at 20:15 on 3 September 2025.", false},
      {"de", "Es begann um 11.42 Uhr deutscher Zeit.", true},
      {"de", "Es begann um 11.42 Uhr Ortszeit.", false},
      {"ro", "A început la ora 20:15, ora Germaniei.", false},
      {"ro", "A început la 20:15 ora Germaniei.", true},
      {"ro", "A început la 20:15 ora locală.", false},
      {"fr", "Cela a commencé à 20h15 heure locale.", false},
      {"fr", "Cela a commencé à 20h15 heure de Paris.", true},
      {"es", "Empezó a las 20:15 hora local.", false},
      {"es", "Empezó a las 20:15 hora de Madrid.", true},
      {"it", "È iniziato alle 20.15 ora locale.", false},
      {"it", "È iniziato alle 20.15 ora italiana.", true},
      {"pt", "Começou às 20h15 no horário local.", false},
      {"pt", "Começou às 20h15 no horário de Brasília.", true},
      {"pl", "Zaczęło się o 20:15 czasu lokalnego.", false},
      {"pl", "Zaczęło się o 20:15 czasu polskiego.", true},
      {"ru", "Началось в 20:15 по местному времени.", false},
      {"ru", "Началось в 20:15 по московскому времени.", true},
      {"uk", "Почалося о 20:15 за місцевим часом.", false},
      {"uk", "Почалося о 20:15 за київським часом.", true},
  };
  for (const auto& e : examples) {
    v1::TimeInterval t;
    SetTimeInterval(Only(e.language, e.text, "2025-09-03"), t);
    EXPECT_TRUE(t.has_time()) << e.text;
    EXPECT_EQ(t.any_zone(), e.any_zone) << e.text;
  }
}

TEST(Magnitudes, OfTwoInstitutesMeet) {
  const auto magnitude = [](absl::string_view text) {
    Mention m = Only("en", text);
    m.kind = v1::Mention::MEASUREMENT;
    m.unit = kMagnitude;
    v1::Quantity q;
    SetQuantity(m, q);
    return q;
  };
  EXPECT_EQ(magnitude("6.5").unit(), "magnitude");
  EXPECT_TRUE(Overlap(magnitude("6.5"), magnitude("6.7")));
  EXPECT_TRUE(Overlap(magnitude("3.3"), magnitude("3.6")));
  EXPECT_FALSE(Overlap(magnitude("6.5"), magnitude("6.9")));
}

TEST(Quantity, WhatIsStatedWithoutAHedgeIsExact) {
  const v1::Quantity q = QuantityOf("15,000 soldiers");
  EXPECT_EQ(q.low(), 15000);
  EXPECT_EQ(q.high(), 15000);
  EXPECT_EQ(q.precision(), v1::EXACT);
  EXPECT_EQ(q.text(), "15000");
}

TEST(Quantity, AboutIsWideAsTheRoundness) {
  EXPECT_EQ(QuantityOf("about 15,000 men").low(), 13500);
  EXPECT_EQ(QuantityOf("about 15,000 men").high(), 16500);
  EXPECT_TRUE(Contains(QuantityOf("about 2,300 men"), 2287));
  EXPECT_TRUE(Contains(QuantityOf("about 300 men"), 312));
  EXPECT_FALSE(Contains(QuantityOf("about 1,400 men"), 1850));
  EXPECT_FALSE(Contains(QuantityOf("about 312 men"), 350));
  EXPECT_EQ(QuantityOf("roughly $2 million").low(), 1.5e6);
}

TEST(Quantity, NearlyIsBelow) {
  const v1::Quantity q = QuantityOf("nearly 8,000 men");
  EXPECT_TRUE(Contains(q, 7936));
  EXPECT_TRUE(Contains(q, 8000));
  EXPECT_FALSE(Contains(q, 8001));
  EXPECT_FALSE(Contains(q, 7000));
  EXPECT_EQ(q.precision(), v1::APPROXIMATE);
}

TEST(Quantity, BoundsExcludeWhatTheyExclude) {
  EXPECT_EQ(QuantityOf("at least 12 men").low(), 12);
  EXPECT_EQ(QuantityOf("at least 12 men").high(), kInfinity);
  EXPECT_EQ(QuantityOf("more than 300 men").low(), 301);
  EXPECT_EQ(QuantityOf("up to 60 men").high(), 60);
  EXPECT_EQ(QuantityOf("fewer than 50 men").high(), 49);
  EXPECT_EQ(QuantityOf("fewer than 50 men").low(), -kInfinity);
  EXPECT_TRUE(Contains(QuantityOf("more than 10,000 men"), 11000));
  const v1::Quantity share = QuantityOf("more than 3%");
  EXPECT_FALSE(Contains(share, 3));
  EXPECT_TRUE(Contains(share, 3.01));
}

TEST(Quantity, RangesAndVagueFigures) {
  EXPECT_EQ(QuantityOf("between 10 and 12 men").low(), 10);
  EXPECT_EQ(QuantityOf("between 10 and 12 men").high(), 12);
  EXPECT_EQ(QuantityOf("dozens of men").low(), 24);
  EXPECT_EQ(QuantityOf("dozens of men").high(), 99);
  EXPECT_EQ(QuantityOf("hundreds of men").precision(), v1::VAGUE);
}

TEST(Quantity, OverMayMeanDuring) {
  const v1::Quantity q = QuantityOf("over two days");
  EXPECT_EQ(q.low(), 2 * 86400);
}

TEST(Quantity, ConvertedUnitsMeet) {
  EXPECT_TRUE(
      Overlap(QuantityOf("winds of 88 mph"), QuantityOf("winds of 142 km/h")));
  EXPECT_TRUE(
      Overlap(QuantityOf("a 26.2-mile run"), QuantityOf("a run of 42.195 km")));
  EXPECT_TRUE(Overlap(QuantityOf("it was 81F"), QuantityOf("it was 27C")));
  EXPECT_TRUE(
      Overlap(QuantityOf("300 acres burnt"), QuantityOf("120 hectares burnt")));
  EXPECT_FALSE(
      Overlap(QuantityOf("winds of 88 mph"), QuantityOf("winds of 120 km/h")));
  EXPECT_FALSE(
      Overlap(QuantityOf("40 metres long"), QuantityOf("45 metres long")));
  EXPECT_EQ(QuantityOf("40 metres long").unit(), "meter");
  EXPECT_EQ(QuantityOf("5 km long").low(), 5000);
}

TEST(Quantity, DurationsMeetAcrossUnits) {
  EXPECT_TRUE(
      Overlap(QuantityOf("two and a half hours"), QuantityOf("150 minutes")));
  EXPECT_TRUE(
      Overlap(QuantityOf("an hour and a half"), QuantityOf("90 minutes")));
  EXPECT_TRUE(Overlap(QuantityOf("four days"), QuantityOf("96 hours")));
  EXPECT_FALSE(Overlap(QuantityOf("four days"), QuantityOf("five days")));
  EXPECT_FALSE(
      Overlap(QuantityOf("two hours"), QuantityOf("two and a half hours")));
  EXPECT_FALSE(Overlap(QuantityOf("70 minutes"), QuantityOf("90 minutes")));
  EXPECT_EQ(QuantityOf("2:09:41").low(), 2 * 3600 + 9 * 60 + 41);
}

TEST(Quantity, AgesAreInYears) {
  EXPECT_EQ(QuantityOf("a six-month-old baby").unit(), "year");
  EXPECT_NEAR(QuantityOf("a six-month-old baby").stated(), 0.5, 1e-9);
}

TEST(TimeInterval, DaysMonthsYears) {
  const v1::TimeInterval day = IntervalOf("on 3 September 2025");
  EXPECT_EQ(day.first_day(), Day(2025, 9, 3));
  EXPECT_EQ(day.last_day(), Day(2025, 9, 3));
  EXPECT_FALSE(day.has_time());
  const v1::TimeInterval month = IntervalOf("in February 2024");
  EXPECT_EQ(month.first_day(), Day(2024, 2, 1));
  EXPECT_EQ(month.last_day(), Day(2024, 2, 29));
  const v1::TimeInterval year = IntervalOf("in 2011");
  EXPECT_EQ(year.first_day(), Day(2011, 1, 1));
  EXPECT_EQ(year.last_day(), Day(2011, 12, 31));
}

TEST(TimeInterval, PartsOfAPeriodOverlap) {
  const v1::TimeInterval early = IntervalOf("in early 2024");
  const v1::TimeInterval late = IntervalOf("in late 2024");
  EXPECT_EQ(early.first_day(), Day(2024, 1, 1));
  EXPECT_EQ(late.last_day(), Day(2024, 12, 31));
  EXPECT_LT(early.last_day(), late.first_day());
  EXPECT_GT(IntervalOf("in mid-2024").last_day(), late.first_day());
}

TEST(TimeInterval, UnknownYearIsAnyYear) {
  const v1::TimeInterval t = IntervalOf("on 29 February", "");
  EXPECT_TRUE(t.any_year());
  EXPECT_EQ(t.text(), "XXXX-02-29");
  EXPECT_EQ(t.first_day(), Day(2000, 2, 29));
}

TEST(TimeInterval, RangesAreSpans) {
  const v1::TimeInterval t = IntervalOf("2-5 May 2025");
  EXPECT_TRUE(t.span());
  EXPECT_EQ(t.first_day(), Day(2025, 5, 2));
  EXPECT_EQ(t.last_day(), Day(2025, 5, 5));
}

TEST(TimeInterval, ClockTimes) {
  const v1::TimeInterval exact = IntervalOf("at 7:40 a.m. on 3 May 2025");
  EXPECT_TRUE(exact.has_time());
  EXPECT_EQ(exact.first_minute(), 460u);
  EXPECT_EQ(exact.last_minute(), 460u);
  EXPECT_FALSE(exact.any_day());
  // The hour alone leaves a quarter of an hour on both sides.
  const v1::TimeInterval hour = IntervalOf("at 3 p.m. on 3 May 2025");
  EXPECT_EQ(hour.first_minute(), 885u);
  EXPECT_EQ(hour.last_minute(), 915u);
  // The day is assumed, not told.
  const v1::TimeInterval alone = IntervalOf("at 16:00");
  EXPECT_TRUE(alone.any_day());
  EXPECT_EQ(alone.first_day(), Day(2025, 9, 3));
  const v1::TimeInterval night = IntervalOf("Saturday night");
  EXPECT_TRUE(night.has_time());
  EXPECT_EQ(night.first_day(), Day(2025, 8, 30));
}

TEST(TimeInterval, WeeksWeekendsSeasons) {
  const v1::TimeInterval week = IntervalOf("last week");
  EXPECT_EQ(week.first_day(), Day(2025, 8, 25));
  EXPECT_EQ(week.last_day(), Day(2025, 8, 31));
  const v1::TimeInterval weekend = IntervalOf("at the weekend");
  EXPECT_EQ(weekend.first_day(), Day(2025, 8, 30));
  const v1::TimeInterval winter = IntervalOf("in winter 2024");
  EXPECT_LE(winter.first_day(), Day(2024, 12, 1));
  EXPECT_GE(winter.last_day(), Day(2025, 2, 28));
  const v1::TimeInterval decade = IntervalOf("in the 1990s");
  EXPECT_EQ(decade.first_day(), Day(1990, 1, 1));
  EXPECT_EQ(decade.last_day(), Day(1999, 12, 31));
}

TEST(TimeInterval, OfAnyYearEndsInTheNextOne) {
  const v1::TimeInterval days = IntervalOf("30 December to 2 January", "");
  EXPECT_TRUE(days.any_year());
  EXPECT_EQ(days.first_day(), Day(2000, 12, 30));
  EXPECT_EQ(days.last_day(), Day(2001, 1, 2));
}

}  // namespace
}  // namespace concord
