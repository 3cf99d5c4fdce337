// Dates that are told by way of another: "two days after 3 June", "in two
// weeks", "the first week of May", "the week of 8 September".

#include <cmath>
#include <cstring>

#include "checker/language/concepts.h"
#include "checker/mention/action.h"
#include "checker/mention/calendar.h"
#include "checker/mention/date.h"

namespace concord {
namespace {

constexpr int kLast = -1;

// The same day of another month; its last day if that is shorter.
absl::CivilDay ShiftMonths(absl::CivilDay day, int months) {
  const absl::CivilMonth month = absl::CivilMonth(day) + months;
  const absl::CivilDay last = absl::CivilDay(month + 1) - 1;
  return absl::CivilDay(month.year(), month.month(),
                        std::min(day.day(), last.day()));
}

// False for spans that move no day ("three hours").
bool Shift(absl::CivilDay& day, double amount, absl::string_view unit) {
  if (unit == "Y") {
    day = ShiftMonths(day, static_cast<int>(std::lround(amount * 12)));
  } else if (unit == "M") {
    day = ShiftMonths(day, static_cast<int>(std::lround(amount)));
  } else if (unit == "W") {
    day += std::lround(amount * 7);
  } else if (unit == "D") {
    day += std::lround(amount);
  } else {
    return false;
  }
  return true;
}

// A span that is one exact number of units.
bool ParseExactSpan(Cursor& cursor, Mention& span) {
  return ParseSpan(cursor, span) && span.precision == v1::EXACT &&
         span.stated < 2000;
}

Outcome SetDate(const CalendarValue& value, Mention& mention) {
  mention.kind = v1::Mention::DATE;
  mention.from = mention.to = value;
  mention.relative = true;
  return Outcome::kMention;
}

// The days of a month or year; false if its year is unknown.
bool Bounds(const CalendarValue& period, absl::CivilDay& first,
            absl::CivilDay& last) {
  if (period.year == 0 || period.day != 0 || period.span_years > 1)
    return false;
  if (period.month != 0) {
    first = absl::CivilDay(period.year, period.month, 1);
    last = absl::CivilDay(absl::CivilMonth(first) + 1) - 1;
  } else {
    first = absl::CivilDay(period.year, 1, 1);
    last = absl::CivilDay(period.year, 12, 31);
  }
  return true;
}

// The nth day with this weekday.
bool NthWeekday(absl::CivilDay first, absl::CivilDay last, int n, int weekday,
                absl::CivilDay& day) {
  if (n == kLast) {
    day = last - (WeekdayOf(last) - weekday + 7) % 7;
  } else {
    day = first + (weekday - WeekdayOf(first) + 7) % 7 + 7 * (n - 1);
  }
  return day >= first && day <= last;
}

}  // namespace

bool PlanBefore(const Cursor& cursor) {
  constexpr uint32_t kReach = 15;
  const Text& text = cursor.text();
  for (uint32_t back = 1; back <= kReach && back <= cursor.begin(); ++back) {
    if (cursor.Before(back) == v1::SENTENCE_END) return false;
    const uint32_t token = cursor.begin() - back;
    const ConceptInfo& info = concepts::Get(text.ConceptAt(token));
    if (info.category == v1::Concept::MODAL &&
        info.modality == v1::Concept::PLAN) {
      return true;
    }
    if (info.category == v1::Concept::ACTION &&
        text.lexicon->IsFutureForm(text.WordAt(token))) {
      return true;
    }
  }
  return false;
}

Outcome MakeDateOffset(Cursor& cursor, const DocumentTime& now,
                       Mention& mention) {
  Mention span;
  if (!ParseExactSpan(cursor, span)) return Outcome::kRefused;
  const bool before = cursor.Is(v1::BEFORE);
  cursor.Skip();
  DateParts parts;
  CalendarValue value;
  bool relative;
  if (!ReadDate(cursor, parts) || parts.has_clock() ||
      !ResolveDate(parts, now, value, relative) || value.year == 0 ||
      value.day == 0) {
    return Outcome::kRefused;
  }
  absl::CivilDay day(value.year, value.month, value.day);
  if (!Shift(day, before ? -span.stated : span.stated, span.unit))
    return Outcome::kRefused;
  return SetDate(DayValue(day), mention);
}

Outcome MakeDateAhead(Cursor& cursor, const DocumentTime& now,
                      Mention& mention) {
  if (!now.known || !PlanBefore(cursor)) return Outcome::kRefused;
  if (cursor.Is(v1::WITHIN) && absl::string_view(cursor.Code()) != "point")
    return Outcome::kRefused;
  // "... for the first time in six weeks"
  for (uint32_t back = 1; back <= 3; ++back) {
    if (cursor.Before(back) == v1::ORDINAL_WORD) return Outcome::kRefused;
  }
  cursor.Skip();
  Mention span;
  if (!ParseExactSpan(cursor, span) || !cursor.done()) return Outcome::kRefused;
  absl::CivilDay day(now.second);
  if (!Shift(day, span.stated, span.unit)) return Outcome::kRefused;
  return SetDate(DayValue(day), mention);
}

Outcome MakeDateNth(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  const bool of_last = cursor.Is(v1::LAST) || cursor.Is(v1::LAST_OF);
  const int n = of_last ? kLast : static_cast<int>(cursor.Value());
  cursor.Skip();
  if (cursor.Is(v1::ORDINAL_SUFFIX)) cursor.Skip();
  const bool weekday = !cursor.Is(v1::TIME_UNIT);
  const int which = static_cast<int>(cursor.Value());
  const absl::string_view unit = weekday ? "" : cursor.Code();
  if (!weekday && which != 1) return Outcome::kRefused;
  cursor.Skip();
  cursor.Skip();  // "of"
  DateParts parts;
  CalendarValue period, value;
  bool relative;
  absl::CivilDay first, last, day;
  if (!ReadDate(cursor, parts) || !ResolveDate(parts, now, period, relative) ||
      !Bounds(period, first, last)) {
    return Outcome::kRefused;
  }
  if (weekday) {
    if (!NthWeekday(first, last, n, which, day)) return Outcome::kRefused;
    value = DayValue(day);
  } else if (unit == "D") {
    day = n == kLast ? last : first + (n - 1);
    if (day > last) return Outcome::kRefused;
    value = DayValue(day);
  } else if (unit == "W") {
    // A week belongs to the month that holds its Thursday (ISO 8601).
    if (!NthWeekday(first, last, n, 4, day)) return Outcome::kRefused;
    int week;
    IsoWeek(day, value.year, week);
    value.week = static_cast<int8_t>(week);
  } else if (unit == "M" && period.month == 0 && (n == kLast || n <= 12)) {
    value.year = period.year;
    value.month = static_cast<int8_t>(n == kLast ? 12 : n);
  } else {
    return Outcome::kRefused;
  }
  SetDate(value, mention);
  mention.relative = relative;
  return Outcome::kMention;
}

Outcome MakeWeek(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  if (*cursor.Code() != 'W' || cursor.Value() != 1) return Outcome::kRefused;
  cursor.Skip();
  CalendarValue value;
  int week;
  if (cursor.IsNumeral() &&
      (cursor.at() + 1 == cursor.end() || cursor.Class(1) == v1::OF)) {
    week = static_cast<int>(cursor.Value());
    cursor.Skip();
    if (week < 1 || week > 53) return Outcome::kRefused;
    if (cursor.Take(v1::OF)) {  // "week 27 of last year"
      DateParts parts;
      CalendarValue year;
      bool relative;
      if (!ReadDate(cursor, parts) ||
          !ResolveDate(parts, now, year, relative) || year.year == 0 ||
          year.month != 0) {
        return Outcome::kRefused;
      }
      value.year = year.year;
    } else {
      if (!now.known || cursor.Behind() == v1::OTHER) return Outcome::kRefused;
      value.year = static_cast<int>(now.second.year());
    }
  } else {
    cursor.Skip();  // "of"
    DateParts parts;
    CalendarValue day;
    bool relative;
    if (!ReadDate(cursor, parts)) return Outcome::kRefused;
    if (parts.month == 0 && now.known) {  // "the week of the 18th"
      parts.month = now.second.month();
      parts.year = static_cast<int>(now.second.year());
    }
    if (!ResolveDate(parts, now, day, relative) || day.year == 0 ||
        day.day == 0) {
      return Outcome::kRefused;
    }
    IsoWeek(absl::CivilDay(day.year, day.month, day.day), value.year, week);
  }
  value.week = static_cast<int8_t>(week);
  return SetDate(value, mention);
}

}  // namespace concord
