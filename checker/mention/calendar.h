// From the parts of a date as a text names them to a calendar value, against
// the document time.

#ifndef CONCORD_CHECKER_MENTION_CALENDAR_H_
#define CONCORD_CHECKER_MENTION_CALENDAR_H_

#include <cstdint>

#include "absl/time/civil_time.h"
#include "checker/mention/mention.h"

namespace concord {

// What the words of one date say, unresolved. Plain data.
struct DateParts {
  int year = 0;  // as printed; 0: none
  bool two_digit_year = false;
  bool before_christ = false;
  int month = 0;
  int day = 0;
  int weekday = 0;  // 1 Monday .. 7
  bool has_relative_day = false;
  int relative_day = 0;  // "yesterday": -1
  bool has_relation = false;
  int relation = 0;  // "last" -1, "this" 0, "next" 1
  char unit = 0;  // of the relation: 'Y' 'M' 'W' 'D', 'X' decade, 'C' century
  bool earlier = false;  // "earlier this month"
  bool later = false;
  int season = 0;
  int quarter = 0;
  int half = 0;
  bool any_quarter = false;  // "last quarter"
  bool weekend = false;
  int decade = -1;  // 1980, or 80 as in "the eighties"
  int century = 0;  // 19: the 19th
  // A feast that moves: "easter", "orthodox" or "month/nth/weekday", and the
  // days from it ("Good Friday": -2).
  const char* feast = "";
  int feast_offset = 0;
  CalendarValue::Part part = CalendarValue::kAll;
  const char* day_part = "";
  int hour = -1;
  int minute = -1;
  int second = -1;
  bool ahead = false;     // the sentence tells a plan
  bool half_day = false;  // the hour is known to be a.m. or p.m.
  // The hour is told from one to twelve, and nothing tells which half of the
  // day is meant.
  bool either_half = false;
  bool other_zone = false;  // "GMT", "German time", not "local time"

  bool has_day() const { return day != 0 || weekday != 0 || has_relative_day; }
  bool has_clock() const { return hour >= 0 || *day_part != 0; }
};

// False if the parts are no date ("31 June") or say nothing without a document
// time that is unknown ("last year"). `relative`: whether it was needed.
bool ResolveDate(const DateParts& parts, const DocumentTime& now,
                 CalendarValue& value, bool& relative);

// A value moved back by `amount` of a unit ("two weeks ago"), as exact as the
// unit: a year for years, a month for months, else a day or an hour.
CalendarValue Ago(const DocumentTime& now, double amount,
                  absl::string_view unit);

bool IsDate(int year, int month, int day);  // year 0: any
CalendarValue DayValue(absl::CivilDay day);
int WeekdayOf(absl::CivilDay day);  // 1 Monday .. 7

// ISO 8601 week of a day, and the Monday of a week.
void IsoWeek(absl::CivilDay day, int& year, int& week);
absl::CivilDay IsoWeekMonday(int year, int week);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_CALENDAR_H_
