#include "checker/corpus/iso_time.h"

#include <string>

#include "gtest/gtest.h"

namespace concord {
namespace {

TEST(IsoTime, IsWrittenInOneForm) {
  const struct {
    const char* text;
    const char* iso;
  } cases[] = {
      {"2025-09-03", "2025-09-03"},
      {"2025-09-03T00:00", "2025-09-03T00:00"},
      {"2025-09-03t23:59:60z", "2025-09-03T23:59:60Z"},
      {"2025-09-03T16:00:00.5Z", "2025-09-03T16:00:00.5Z"},
      {"2025-09-03 16:00:00 +0200", "2025-09-03T16:00:00+02:00"},
      {"2025-09-03T16:00-18", "2025-09-03T16:00-18:00"},
      {"2025-09-03T16:00+05:59", "2025-09-03T16:00+05:59"},
      {"2024-02-29", "2024-02-29"},
      {"1000-01-01", "1000-01-01"},
      {"2199-12-31", "2199-12-31"},
  };
  for (const auto& c : cases) {
    std::string iso;
    EXPECT_TRUE(ParseIsoTime(c.text, iso)) << c.text;
    EXPECT_EQ(iso, c.iso);
  }
}

TEST(IsoTime, WhatNoCalendarOrClockHasIsRefused) {
  for (const char* text : {"",
                           "2025",
                           "2025-09",
                           "2025-9-3",
                           "20250903",
                           "2025-09-03x",
                           "2025-09-03T",
                           "2025-09-03T16",
                           "2025-09-03T24:00",
                           "2025-09-03T16:60",
                           "2025-09-03T16:00:61",
                           "2025-09-03T16:00:00.",
                           "2025-09-03T16:00+19",
                           "2025-09-03T16:00+02:60",
                           "2025-09-03T16:00Zz",
                           "2025-09-03T16:00 CET",
                           "2025-02-29",
                           "2025-04-31",
                           "2025-13-01",
                           "2025-00-01",
                           "2025-01-00",
                           "0999-12-31",
                           "2200-01-01"}) {
    std::string iso = "as it was";
    EXPECT_FALSE(ParseIsoTime(text, iso)) << text;
    EXPECT_EQ(iso, "as it was");
  }
}

TEST(IsoTime, ADayIsNoTime) {
  EXPECT_TRUE(IsIsoDay("2025-09-03"));
  EXPECT_FALSE(IsIsoDay("2025-09-03T16:00"));
  EXPECT_FALSE(IsIsoDay("2025-09-31"));
}

}  // namespace
}  // namespace concord
