#include "checker/mention/calendar.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace concord {
namespace {

constexpr int kLeapYear = 2000;  // in which every day of a year exists

absl::CivilDay Today(const DocumentTime& now) {
  return absl::CivilDay(now.second);
}

absl::CivilDay Monday(absl::CivilDay day) { return day - (WeekdayOf(day) - 1); }

void SetWeek(absl::CivilDay day, CalendarValue& value) {
  int year, week;
  IsoWeek(day, year, week);
  value.year = year;
  value.week = static_cast<int8_t>(week);
}

void SetDay(absl::CivilDay day, CalendarValue& value) {
  value.year = static_cast<int>(day.year());
  value.month = static_cast<int8_t>(day.month());
  value.day = static_cast<int8_t>(day.day());
}

// The year that brings month and day nearest to the document's; the past one of
// two that are equally near.
int NearestYear(int month, int day, const DocumentTime& now) {
  const absl::CivilDay today = Today(now);
  int best = 0;
  absl::civil_diff_t distance = 0;
  for (const int offset : {0, -1, 1}) {
    const int year = static_cast<int>(today.year()) + offset;
    if (!IsDate(year, month, day)) continue;
    const absl::civil_diff_t d =
        std::llabs(absl::CivilDay(year, month, day) - today);
    if (best == 0 || d < distance) {
      best = year;
      distance = d;
    }
  }
  return best;
}

// The year of a month without a day: news tells more of what has been. Of a
// month that is at most `kAhead` away, or in a plan, the coming one.
int YearOfMonth(int month, bool plan, const DocumentTime& now) {
  constexpr int kAhead = 3;
  const int year = static_cast<int>(now.second.year());
  const int ahead = (month - now.second.month() + 12) % 12;
  if (ahead == 0) return year;
  const bool coming = plan || ahead <= kAhead;
  if (coming) return month > now.second.month() ? year : year + 1;
  return month < now.second.month() ? year : year - 1;
}

// "last September", "next May": strictly before or after the document's month.
int RelativeMonthYear(int month, int relation, const DocumentTime& now) {
  const int year = static_cast<int>(now.second.year());
  if (relation < 0 && month >= now.second.month()) return year - 1;
  if (relation > 0 && month <= now.second.month()) return year + 1;
  return year;
}

void ShiftMonth(const DocumentTime& now, int months, CalendarValue& value) {
  const absl::CivilMonth month = absl::CivilMonth(now.second) + months;
  value.year = static_cast<int>(month.year());
  value.month = static_cast<int8_t>(month.month());
}

bool ResolveUnit(const DateParts& p, const DocumentTime& now,
                 CalendarValue& v) {
  if (!now.known) return false;
  const int year = static_cast<int>(now.second.year());
  switch (p.unit) {
    case 'Y':
      v.year = year + p.relation;
      return true;
    case 'M':
      ShiftMonth(now, p.relation, v);
      return true;
    case 'W':
      SetWeek(Today(now) + 7 * p.relation, v);
      return true;
    case 'D':
      SetDay(Today(now) + p.relation, v);
      return p.relation ==
             0;  // "the next day" hangs on the story, not on today
    case 'X':
      v.year = year / 10 * 10 + 10 * p.relation;
      v.span_years = 10;
      return true;
    case 'C':
      v.year = year / 100 * 100 + 100 * p.relation;
      v.span_years = 100;
      return true;
    default:
      return false;
  }
}

bool ResolveWeekday(const DateParts& p, const DocumentTime& now,
                    CalendarValue& v) {
  if (!now.known) {
    if (p.has_relation) return false;
    v.weekday = static_cast<int8_t>(p.weekday);
    return true;
  }
  const absl::CivilDay today = Today(now);
  const int back = (WeekdayOf(today) - p.weekday + 7) % 7;
  if (p.unit == 'W') {
    SetDay(Monday(today) + 7 * p.relation + (p.weekday - 1), v);
  } else if (!p.has_relation) {
    SetDay(today - back, v);
  } else if (p.relation < 0) {
    SetDay(today - (back == 0 ? 7 : back), v);
  } else if (p.relation > 0) {
    SetDay(NextWeekday(today, p.weekday), v);
  } else {
    SetDay(Monday(today) + (p.weekday - 1), v);
  }
  return true;
}

// "Friday the 13th": the nearest such day.
bool ResolveWeekdayAndDay(const DateParts& p, const DocumentTime& now,
                          CalendarValue& v) {
  if (!now.known) {
    v.day = static_cast<int8_t>(p.day);
    v.weekday = static_cast<int8_t>(p.weekday);
    return false;
  }
  const absl::CivilMonth month(now.second);
  absl::civil_diff_t distance = -1;
  for (const int offset : {0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6}) {
    const absl::CivilMonth m = month + offset;
    if (!IsDate(static_cast<int>(m.year()), m.month(), p.day)) continue;
    const absl::CivilDay day(m.year(), m.month(), p.day);
    const absl::civil_diff_t d = std::llabs(day - Today(now));
    if (WeekdayOf(day) == p.weekday && (distance < 0 || d < distance)) {
      distance = d;
      SetDay(day, v);
    }
  }
  return distance >= 0;
}

// Of a season, quarter, half or weekend without a year.
bool ResolvePeriod(const DateParts& p, const DocumentTime& now,
                   CalendarValue& v) {
  if (p.weekend) {
    if (!now.known) return false;
    int shift = p.relation;
    // "The weekend" on Monday is the one that has been.
    if (!p.has_relation && WeekdayOf(Today(now)) <= 4) shift = -1;
    SetWeek(Today(now) + 7 * shift, v);
    v.weekend = true;
    return true;
  }
  if (p.any_quarter) {
    if (!now.known) return false;
    const int quarter = (now.second.month() - 1) / 3 + p.relation;
    v.year = static_cast<int>(now.second.year()) + (quarter < 0   ? -1
                                                    : quarter > 3 ? 1
                                                                  : 0);
    v.quarter = static_cast<int8_t>((quarter + 4) % 4 + 1);
    return true;
  }
  v.season = static_cast<int8_t>(p.season);
  v.quarter = static_cast<int8_t>(p.quarter);
  v.half = static_cast<int8_t>(p.half);
  if (p.year != 0) return true;
  if (p.unit == 'Y') return ResolveUnit(p, now, v);
  if (!now.known) return !p.has_relation;
  const int year = static_cast<int>(now.second.year());
  const int first_month = p.season != 0    ? p.season * 3
                          : p.quarter != 0 ? p.quarter * 3 - 2
                                           : p.half * 6 - 5;
  const int length = p.half != 0 ? 6 : 3;
  if (p.has_relation && p.relation < 0) {
    // "Last summer" in September is that of the year before: this year's has
    // ended too lately to be called so.
    const absl::CivilDay end(absl::CivilMonth(year, first_month) + length);
    v.year = Today(now) - end > 80 ? year : year - 1;
  } else if (p.has_relation && p.relation > 0) {
    v.year = first_month > now.second.month() ? year : year + 1;
  } else if (p.has_relation) {
    v.year = year;
  } else {
    v.year = first_month <= now.second.month() || p.ahead ? year : year - 1;
    if (p.season != 0 && first_month - now.second.month() <= 3) v.year = year;
  }
  return true;
}

// Easter Sunday: by the Gregorian computus (Meeus, Jones, Butcher), or by the
// Julian one, thirteen days later in this and the last century.
absl::CivilDay Easter(int year, bool orthodox) {
  if (orthodox) {
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int month = (d + e + 114) / 31;
    const int day = (d + e + 114) % 31 + 1;
    return absl::CivilDay(year, month, day) + 13;
  }
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  return absl::CivilDay(year, (h + l - 7 * m + 114) / 31,
                        (h + l - 7 * m + 114) % 31 + 1);
}

// "11/4/4": the fourth Thursday of November; the nth may be -1, the last.
absl::CivilDay NthWeekday(absl::string_view feast, int year) {
  int month = 0, nth = 0, weekday = 0;
  if (std::sscanf(feast.data(), "%d/%d/%d", &month, &nth, &weekday) != 3 ||
      month < 1 || month > 12) {
    return absl::CivilDay(year, 1, 1);
  }
  const absl::CivilDay first(year, month, 1);
  const absl::CivilDay in_first_week =
      first + (weekday - WeekdayOf(first) + 7) % 7;
  if (nth > 0) return in_first_week + 7 * (nth - 1);
  const absl::CivilDay last = absl::CivilDay(absl::CivilMonth(first) + 1) - 1;
  return last - (WeekdayOf(last) - weekday + 7) % 7;
}

absl::CivilDay FeastDay(const DateParts& p, int year) {
  const absl::string_view feast = p.feast;
  const absl::CivilDay day = feast == "easter" || feast == "orthodox"
                                 ? Easter(year, feast == "orthodox")
                                 : NthWeekday(feast, year);
  return day + p.feast_offset;
}

// The feast of the year named, else the nearest one.
bool ResolveFeast(const DateParts& p, const DocumentTime& now,
                  CalendarValue& v) {
  if (v.year != 0) {
    SetDay(FeastDay(p, v.year), v);
    return true;
  }
  if (!now.known) return false;
  const absl::CivilDay today = Today(now);
  const int year = static_cast<int>(today.year());
  if (p.unit == 'Y') {
    SetDay(FeastDay(p, year + p.relation), v);
    return true;
  }
  absl::CivilDay best = FeastDay(p, year);
  for (const int other : {year - 1, year + 1}) {
    const absl::CivilDay day = FeastDay(p, other);
    if (p.has_relation && p.relation < 0) {
      if (best >= today || (day < today && day > best)) best = day;
      if (other > year) break;
    } else if (p.has_relation && p.relation > 0) {
      if (best <= today && day > today) best = day;
    } else if (std::llabs(day - today) < std::llabs(best - today)) {
      best = day;
    }
  }
  SetDay(best, v);
  return true;
}

// 1987 of "'87": within 89 years before and 10 after the document; who means a
// later year prints it in full.
int FullYear(int two_digits, const DocumentTime& now) {
  const int year = now.known ? static_cast<int>(now.second.year()) : 2025;
  int full = year / 100 * 100 + two_digits;
  if (full > year + 10) full -= 100;
  if (full < year - 89) full += 100;
  return full;
}

}  // namespace

bool IsDate(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const absl::CivilDay civil(year == 0 ? kLeapYear : year, month, day);
  return civil.month() == month && civil.day() == day;
}

CalendarValue DayValue(absl::CivilDay day) {
  CalendarValue value;
  SetDay(day, value);
  return value;
}

int WeekdayOf(absl::CivilDay day) {
  return static_cast<int>(absl::GetWeekday(day)) + 1;
}

void IsoWeek(absl::CivilDay day, int& year, int& week) {
  const absl::CivilDay thursday = Monday(day) + 3;
  year = static_cast<int>(thursday.year());
  week = (absl::GetYearDay(thursday) - 1) / 7 + 1;
}

absl::CivilDay IsoWeekMonday(int year, int week) {
  return Monday(absl::CivilDay(year, 1, 4)) + 7 * (week - 1);
}

bool ResolveDate(const DateParts& p, const DocumentTime& now, CalendarValue& v,
                 bool& relative) {
  v.before_christ = p.before_christ;
  v.part = p.part;
  v.hour = static_cast<int8_t>(p.hour);
  v.minute = static_cast<int8_t>(p.minute);
  v.second = static_cast<int8_t>(p.second);
  v.either_half = p.either_half;
  v.other_zone = p.other_zone;
  if (*p.day_part != 0) std::memcpy(v.day_part, p.day_part, 2);
  relative = p.has_relation || p.has_relative_day;

  v.year = p.two_digit_year ? FullYear(p.year, now) : p.year;
  if (p.decade >= 0) {
    v.year = p.decade >= 100 ? p.decade
             : p.decade < 30 ? 2000 + p.decade
                             : 1900 + p.decade;
    v.span_years = 10;
    return true;
  }
  if (p.century != 0) {
    v.year = (p.century - 1) * 100;
    v.span_years = 100;
    return p.century > 1 && p.century <= 22;
  }
  if (*p.feast != 0) {
    relative |= v.year == 0;
    return ResolveFeast(p, now, v);
  }
  if (p.has_relative_day) {
    if (!now.known) return false;
    SetDay(Today(now) + p.relative_day, v);
    return true;
  }
  if (p.month != 0) {
    v.month = static_cast<int8_t>(p.month);
    v.day = static_cast<int8_t>(p.day);
    if (v.year == 0) {
      if (p.unit == 'Y') {
        if (!now.known) return false;
        v.year = static_cast<int>(now.second.year()) + p.relation;
      } else if (now.known) {
        relative = true;
        v.year = p.has_relation ? RelativeMonthYear(p.month, p.relation, now)
                 : p.day != 0   ? NearestYear(p.month, p.day, now)
                                : YearOfMonth(p.month, p.ahead, now);
      } else if (p.has_relation) {
        return false;
      }
    }
    return p.day == 0 || IsDate(v.year, p.month, p.day);
  }
  if (p.weekday != 0) {
    relative = true;
    return p.day != 0 ? ResolveWeekdayAndDay(p, now, v)
                      : ResolveWeekday(p, now, v);
  }
  if (p.weekend || p.season != 0 || p.quarter != 0 || p.half != 0 ||
      p.any_quarter) {
    relative |= p.year == 0;
    return ResolvePeriod(p, now, v);
  }
  if (p.year != 0) return true;
  if (p.unit != 0) return ResolveUnit(p, now, v);
  if (p.has_relation && *p.day_part != 0) {  // "last night", "this morning"
    if (!now.known) return false;
    SetDay(Today(now) + p.relation, v);
    return true;
  }
  return p.hour >= 0;
}

CalendarValue Ago(const DocumentTime& now, double amount,
                  absl::string_view unit) {
  CalendarValue value;
  const double days_of_half = amount - std::floor(amount);
  if (unit == "Y") {
    if (days_of_half == 0) {
      value.year =
          static_cast<int>(now.second.year()) - static_cast<int>(amount);
    } else {
      ShiftMonth(now, -static_cast<int>(std::lround(amount * 12)), value);
    }
  } else if (unit == "M") {
    if (days_of_half == 0) {
      ShiftMonth(now, -static_cast<int>(amount), value);
    } else {
      SetDay(Today(now) - std::lround(amount * 30.4), value);
    }
  } else if (unit == "W") {
    SetDay(Today(now) - std::lround(amount * 7), value);
  } else if (unit == "D") {
    SetDay(Today(now) - std::lround(amount), value);
  } else {
    const double minutes = unit == "TH"   ? amount * 60
                           : unit == "TM" ? amount
                                          : amount / 60;
    const absl::CivilMinute then =
        absl::CivilMinute(now.second) - std::lround(minutes);
    SetDay(absl::CivilDay(then), value);
    value.hour = static_cast<int8_t>(then.hour());
    if (unit != "TH") value.minute = static_cast<int8_t>(then.minute());
  }
  return value;
}

absl::CivilDay NextWeekday(absl::CivilDay day, int weekday) {
  const int ahead = (weekday - WeekdayOf(day) + 7) % 7;
  return day + (ahead == 0 ? 7 : ahead);
}

}  // namespace concord
