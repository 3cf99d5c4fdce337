#include "checker/report/value_text.h"

#include <limits>
#include <string>

#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {
namespace {

std::string Between(double low, double high, const char* unit = "") {
  v1::Reading::Value value;
  value.mutable_quantity()->set_low(low);
  value.mutable_quantity()->set_high(high);
  value.mutable_quantity()->set_unit(unit);
  return IntervalText(value);
}

TEST(IntervalText, TellsTheEndsOfQuantities) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(Between(12, 12), "12");
  EXPECT_EQ(Between(2500000000, 2500000000, "USD"), "2500000000 USD");
  EXPECT_EQ(Between(14400, 16000, "EUR"), "14400 to 16000 EUR");
  EXPECT_EQ(Between(301, kInfinity), "at least 301");
  EXPECT_EQ(Between(-kInfinity, 50), "at most 50");
  EXPECT_EQ(Between(-kInfinity, kInfinity), "any number");
  EXPECT_EQ(Between(0.5, 12.25, "percent"), "0.5 to 12.25 percent");
}

TEST(IntervalText, TellsTheDaysAndMinutesOfTimes) {
  v1::Reading::Value value;
  v1::TimeInterval& time = *value.mutable_time();
  time.set_first_day(20161);
  time.set_last_day(20161);
  EXPECT_EQ(IntervalText(value), "2025-03-14");
  time.set_last_day(20163);
  EXPECT_EQ(IntervalText(value), "2025-03-14 to 2025-03-16");
  time.set_has_time(true);
  time.set_first_minute(16 * 60);
  time.set_last_minute(16 * 60 + 59);
  EXPECT_EQ(IntervalText(value), "2025-03-14 to 2025-03-16, 16:00 to 16:59");
  time.set_any_day(true);
  EXPECT_EQ(IntervalText(value), "16:00 to 16:59");
}

TEST(IntervalText, OfAnUnknownYearNamesNone) {
  v1::Reading::Value value;
  v1::TimeInterval& time = *value.mutable_time();
  time.set_any_year(true);
  time.set_first_day(10957 + 31 + 28);
  time.set_last_day(10957 + 31 + 28);
  EXPECT_EQ(IntervalText(value), "02-29 of any year");
}

TEST(IntervalText, NamesAreOnOneLine) {
  v1::Reading::Value value;
  value.mutable_names()->add_entities()->set_name("Ana\nPop");
  value.mutable_names()->add_entities()->set_name("NATO");
  EXPECT_EQ(IntervalText(value), "Ana Pop, NATO");
}

}  // namespace
}  // namespace concord
