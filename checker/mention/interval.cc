// Figures and dates as the sets of truths that they leave open.
//
// How wide a hedge makes a figure is a convention of this project, not a law.
// It leans on what is known of how people round and hedge:
// - Round numbers are read as approximate, the rounder the more so (Krifka
// 2007,
//   "Approximate interpretation of number words"), and "about" stands before
//   round numbers nearly always (Jansen and Pollmann 2001, "On round numbers"):
//   hence the half of the last place that is not zero.
// - What readers take "about", "almost", "over" and the like to allow grows
// with
//   the figure, and "almost" lies below it, "over" above (Ferson et al. 2015,
//   "Natural language of uncertainty: numeric hedge words"; Channell 1994,
//   "Vague Language"): hence a share of the figure, and one-sided "nearly". The
//   share of ten percent is chosen so that figures that newspapers round from
//   one source meet ("about 300" and 312, "about 2,300" and 2,287) and others
//   do not ("about 1,400" and 1,850).
//
// So:
//   "15,000"            exactly that: the verdict may still call 14,987 a
//   rounding "about 15,000"      half the last place that is not zero, at least
//   10%: ±1,500;
//                       2,300 ±230, 300 ±50
//   "nearly 8,000"      the same width, below only: 7,200 to 8,000
//   "at least 12"       12 and more; "more than 300" from 301, of what is no
//                       whole number from just above
//   "up to 60"          60 and less; "fewer than 50" to 49
//   "between 10 and 12" both ends included, as "10-12" and "10 or 12"
//   "dozens"            24 to 99; hundreds 200 to 999: from two of them to just
//                       below the next word
//   "two hours"         durations are told in whole units and halves: ± a
//   quarter
//                       of the unit printed (2 h ±15 min, 2.5 h ±7.5 min, 70
//                       minutes ±15 s)
//   a converted unit    ± half of the last place that is not zero, because
//                       newspapers convert and round: 88 mph is 87.5 to 88.5,
//                       which holds the 142 km/h of another paper. Two figures
//                       in one unit are to be compared as stated.

#include "checker/mention/interval.h"

#include <cmath>
#include <limits>

#include "checker/mention/calendar.h"
#include "checker/mention/mention.h"
#include "checker/mention/unit.h"

namespace concord {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kAboutShare = 0.10;
constexpr int kHourSlack =
    15;  // minutes around an hour without minutes: "3 p.m."

// Institutes that measure one earthquake differ by two or three tenths, and
// both are right (U.S. Geological Survey, on magnitudes).
constexpr double kMagnitudeWidth = 0.1501;  // a hair more, for 3.3 and 3.6

// The last place of `value` that is not zero, but at least `place`: 1000 of
// 15,000.
double RoundPlace(double value, double place) {
  if (value == 0 || !(place > 0)) return place;
  double rounded = place;
  while (std::abs(std::remainder(value, rounded * 10)) < rounded * 1e-6 &&
         rounded * 10 <= std::abs(value) * 1.0000001) {
    rounded *= 10;
  }
  return rounded;
}

double AboutWidth(const Mention& m) {
  return std::max(RoundPlace(m.stated, m.place) / 2,
                  std::abs(m.stated) * kAboutShare);
}

double Next(double value, double place) {
  return place >= 1 ? std::floor(value) + 1 : std::nextafter(value, kInfinity);
}

double Previous(double value, double place) {
  return place >= 1 ? std::ceil(value) - 1 : std::nextafter(value, -kInfinity);
}

bool IsCount(const Mention& m) {
  return m.kind == v1::Mention::NUMBER || m.kind == v1::Mention::ORDINAL ||
         m.kind == v1::Mention::AGE;
}

absl::CivilDay LastDayOfMonth(int year, int month) {
  return absl::CivilDay(absl::CivilMonth(year, month) + 1) - 1;
}

struct Days {
  absl::CivilDay first;
  absl::CivilDay last;
};

// "early", "mid-" and "late": overlapping thirds, because no one counts days.
Days Narrow(Days days, CalendarValue::Part part) {
  const absl::civil_diff_t length = days.last - days.first + 1;
  switch (part) {
    case CalendarValue::kStart:
      days.last = days.first + length * 2 / 5;
      break;
    case CalendarValue::kMiddle:
      days = {days.first + length * 3 / 10, days.last - length * 3 / 10};
      break;
    case CalendarValue::kEnd:
      days.first = days.last - length * 2 / 5;
      break;
    default:
      break;
  }
  return days;
}

// All days that the value leaves open; `year` stands in for an unknown one.
Days DaysOf(const CalendarValue& v, int year) {
  const auto day = [](int y, int m, int d) { return absl::CivilDay(y, m, d); };
  if (v.span_years > 1)
    return {day(year, 1, 1), day(year + v.span_years - 1, 12, 31)};
  if (v.week != 0) {
    const absl::CivilDay monday = IsoWeekMonday(year, v.week);
    return v.weekend ? Days{monday + 5, monday + 6} : Days{monday, monday + 6};
  }
  if (v.season != 0) {
    // Meteorological seasons with a month of slack: "summer" begins in May for
    // some and ends with the equinox for others.
    const absl::CivilMonth first(year, v.season * 3);
    return {absl::CivilDay(first) - 10, absl::CivilDay(first + 3) + 22};
  }
  if (v.quarter != 0) {
    return {day(year, v.quarter * 3 - 2, 1),
            LastDayOfMonth(year, v.quarter * 3)};
  }
  if (v.half != 0)
    return {day(year, v.half * 6 - 5, 1), LastDayOfMonth(year, v.half * 6)};
  if (v.month == 0) return {day(year, 1, 1), day(year, 12, 31)};
  if (v.day == 0) return {day(year, v.month, 1), LastDayOfMonth(year, v.month)};
  return {day(year, v.month, v.day), day(year, v.month, v.day)};
}

// Minutes of the day that the value leaves open; false if it names no time.
bool MinutesOf(const CalendarValue& v, bool about, int& first, int& last) {
  if (v.hour >= 0) {
    const int minute = v.hour * 60 + std::max<int>(v.minute, 0);
    const int slack = v.minute >= 0 && !about ? 0 : kHourSlack;
    first = std::max(minute - slack, 0);
    last = std::min(minute + slack, 24 * 60);
    return true;
  }
  const absl::string_view part = v.day_part;
  if (part == "MO") {
    first = 4 * 60, last = 12 * 60;
  } else if (part == "MI") {
    first = 11 * 60, last = 14 * 60;
  } else if (part == "AF") {
    first = 12 * 60, last = 19 * 60;
  } else if (part == "EV") {
    first = 16 * 60, last = 24 * 60;
  } else if (part == "NI") {
    first = 18 * 60, last = 30 * 60;  // until six of the next morning
  } else {
    return false;
  }
  return true;
}

}  // namespace

int DayNumber(absl::CivilDay day) {
  return static_cast<int>(day - absl::CivilDay(1970, 1, 1));
}

void SetInterval(Mention& m) {
  if (m.kind == v1::Mention::DATE || m.kind == v1::Mention::TIME) return;
  m.low = m.stated;
  m.high = m.stated_high;
  // Only whole things are counted; what has a unit may lie just above a bound.
  const double step = IsCount(m) ? m.place : 0;
  switch (m.precision) {
    case v1::LOWER_BOUND:
      if (m.open) m.low = Next(m.stated, step);
      m.high = kInfinity;
      break;
    case v1::UPPER_BOUND:
      m.low = -kInfinity;
      m.high = m.open ? Previous(m.stated_high, step) : m.stated_high;
      break;
    case v1::APPROXIMATE: {
      const double width = AboutWidth(m);
      m.low = m.stated - width;
      if (!m.nearly) m.high = m.stated_high + width;
      break;
    }
    default:
      break;
  }
}

void SetQuantity(const Mention& m, v1::Quantity& q) {
  q.set_precision(m.precision);
  q.mutable_text()->clear();
  m.AppendCanonicalValue(*q.mutable_text());
  double factor = 1, offset = 0, width = 0;
  switch (m.kind) {
    case v1::Mention::DURATION:
      factor = SecondsIn(m.unit);
      width = m.place / 4;
      if (*m.unit != 0 && absl::string_view(m.unit) == "TS") width = 0;
      for (int i = 0; i < 6; ++i) {
        if (m.parts[i] != 0 && m.parts[6] == 0) width = m.place / 4;
      }
      q.set_unit("second");
      break;
    case v1::Mention::AGE: {
      factor = SecondsIn(m.unit) / SecondsIn("Y");
      q.set_unit("year");
      break;
    }
    case v1::Mention::MEASUREMENT:
      if (const UnitInfo* unit = FindUnit(m.unit)) {
        factor = unit->factor;
        offset = unit->offset;
        if (!unit->decimal) width = RoundPlace(m.stated, m.place) / 2;
        q.set_unit(unit->base);
      } else if (absl::string_view(m.unit) == kMagnitude) {
        width = kMagnitudeWidth;
        q.set_unit(kMagnitude);
      }
      break;
    default:
      q.mutable_unit()->assign(m.unit);
  }
  // "Up to 43 miles an hour" was converted and rounded, too; how long "more
  // than two hours" is leaves no quarter of an hour open.
  const bool bound =
      m.precision == v1::LOWER_BOUND || m.precision == v1::UPPER_BOUND;
  if (m.precision != v1::EXACT && m.precision != v1::RANGE &&
      !(bound && m.kind == v1::Mention::MEASUREMENT)) {
    width = 0;
  }
  q.set_stated(m.stated * factor + offset);
  q.set_low((m.low - width) * factor + offset);
  q.set_high((m.high + width) * factor + offset);
}

void SetTimeInterval(const Mention& m, v1::TimeInterval& t) {
  t.Clear();
  m.AppendCanonicalValue(*t.mutable_text());
  t.set_span(m.range);
  constexpr int kLeapYear = 2000;
  const CalendarValue& from = m.from;
  const bool dateless = from.year == 0 && from.month == 0 && from.week == 0 &&
                        from.season == 0 && from.quarter == 0 && from.half == 0;
  if (dateless || m.assumed_day) {
    t.set_any_day(true);
  }
  if (!dateless) {
    t.set_any_year(from.year == 0);
    Days first = DaysOf(from, from.year == 0 ? kLeapYear : from.year);
    const Days whole = first;
    first = Narrow(first, from.part);
    Days last = first;
    if (m.range) {
      // "30 December to 2 January": the new year's.
      const int year = kLeapYear + (m.to.month < from.month ? 1 : 0);
      last = Narrow(DaysOf(m.to, m.to.year == 0 ? year : m.to.year), m.to.part);
    }
    if (m.relative && (from.part == CalendarValue::kEarlier ||
                       from.part == CalendarValue::kLater)) {
      last = whole;
    }
    t.set_first_day(DayNumber(first.first));
    t.set_last_day(DayNumber(last.last));
  }
  int first_minute, last_minute;
  const bool about = m.precision != v1::EXACT;
  if (MinutesOf(from, about, first_minute, last_minute)) {
    int ignored;
    if (m.range && m.to.day == from.day && m.to.month == from.month) {
      MinutesOf(m.to, about, ignored, last_minute);
    }
    if (last_minute < first_minute) last_minute += 24 * 60;
    t.set_has_time(true);
    t.set_any_half(from.either_half && m.to.either_half);
    t.set_any_zone(from.other_zone || m.to.other_zone);
    t.set_first_minute(static_cast<uint32_t>(first_minute));
    t.set_last_minute(static_cast<uint32_t>(last_minute));
  }
}

}  // namespace concord
