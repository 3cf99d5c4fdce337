// Dates, from the tokens of a match to calendar values: absolute, partial and
// relative ones, and dates with a time of day.

#include "checker/mention/date.h"

#include <cstring>

#include "checker/mention/hedge.h"

namespace concord {
namespace {

// "two weeks ago", "acum trei zile"
Outcome MakeAgo(Cursor cursor, const DocumentTime& now, Mention& mention) {
  if (!now.known) return Outcome::kRefused;
  cursor.Take(v1::AGO_BEFORE);
  Mention span;
  if (!ParseSpan(cursor, span)) return Outcome::kRefused;
  bool ahead = false;
  if (cursor.Is(v1::AGO)) {
    ahead = cursor.Value() > 0;  // "two weeks from now"
    cursor.Skip();
  }
  if (!cursor.done() || span.precision == v1::VAGUE ||
      span.precision == v1::RANGE) {
    return Outcome::kRefused;
  }
  if (span.stated > 2000 && *span.unit == 'Y') return Outcome::kRefused;
  mention.from = mention.to =
      Ago(now, ahead ? -span.stated : span.stated, span.unit);
  mention.precision = span.precision;
  mention.relative = true;
  mention.kind = mention.from.hour >= 0 ? v1::Mention::TIME : v1::Mention::DATE;
  return Outcome::kMention;
}

bool Contains(const Cursor& cursor, v1::TokenClass c) {
  for (uint32_t i = 0; cursor.at() + i < cursor.end(); ++i) {
    if (cursor.Class(i) == c) return true;
  }
  return false;
}

// A month that may be another word: only where a date is expected.
bool LooksLikeMonth(const Cursor& cursor) {
  const uint32_t size = cursor.end() - cursor.begin();
  if (size > 1) return true;
  if (cursor.Is(v1::MONTH)) {
    // "June Carter" is a person.
    return cursor.Behind() != v1::NAME_WORD || cursor.Before() == v1::IN ||
           cursor.Before() == v1::SINCE || cursor.Before() == v1::UNTIL;
  }
  switch (cursor.Before()) {
    case v1::IN:
    case v1::SINCE:
    case v1::UNTIL:
    case v1::BY:
    case v1::FROM:
    case v1::DURING:
    case v1::OF:
    case v1::BEFORE:
    case v1::AFTER:
      return cursor.Behind() != v1::OTHER || cursor.Before() != v1::OF;
    default:
      return false;
  }
}

// Two digits at the end that may be a year without its century.
bool IsShortYear(const Cursor& cursor) {
  const uint32_t size = cursor.end() - cursor.at();
  if (size < 2 || !cursor.IsNumeral(size - 1)) return true;
  const v1::TokenClass before = cursor.Class(size - 2);
  if (!IsMonth(before) && before != v1::OF && before != v1::NUMBER_OF)
    return true;
  if (cursor.numeral(size - 1).digits != 2) return false;
  switch (cursor.Behind()) {
    case v1::COMMA:
    case v1::PERIOD:
    case v1::SEMICOLON:
    case v1::CLOSE_PAREN:
    case v1::SENTENCE_END:
      return true;
    default:
      return false;
  }
}

// "Friday 7/6" is no Friday the 7th, "trei zile mai scurt" no month of May.
bool FitsAround(const Cursor& cursor) {
  const v1::TokenClass last = cursor.Class(cursor.end() - cursor.at() - 1);
  const bool bare_day = IsTwoDigits(last) && IsWeekday(cursor.Class());
  // "juillet 98", "maio de 68"; not "in July 98 people".
  if (last == v1::SHORT_DIGITS && !bare_day && !IsShortYear(cursor))
    return false;
  // "on Tuesday, the first trip ..."
  if (IsOrdinal(last) && cursor.Behind() == v1::OTHER &&
      !Contains(cursor, v1::MONTH) && !Contains(cursor, v1::AMBIGUOUS_MONTH)) {
    return false;
  }
  if (IsTwoDigits(last)) {
    switch (cursor.Behind()) {
      case v1::OTHER:
      case v1::NAME_WORD:
      case v1::TIME_UNIT:
      case v1::UNIT:
      case v1::NUMBER_OF:
      case v1::NUMBER_SCALE:
      case v1::CURRENCY:
      case v1::PERCENT:
        // "On Sunday 20 people ..."
        if (bare_day) return false;
        break;
      case v1::SLASH:
      case v1::TIGHT_PERIOD:
      case v1::TIGHT_COLON:
      case v1::TIGHT_COMMA:
      case v1::PERCENT_SIGN:
        return false;
      case v1::HYPHEN:
        if (IsTwoDigits(cursor.Behind(1))) return false;
        break;
      default:
        break;
    }
  }
  if (cursor.Is(v1::TIME_UNIT) && IsMonth(cursor.Class(1))) {
    return *cursor.Code() == 'M' && cursor.Value() == 1;
  }
  return true;
}

}  // namespace

v1::Mention::Kind KindOf(const DateParts& parts) {
  return parts.has_clock() ? v1::Mention::TIME : v1::Mention::DATE;
}

Outcome MakeDate(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  if (cursor.Is(v1::AGO_BEFORE) || Contains(cursor, v1::AGO)) {
    return MakeAgo(cursor, now, mention);
  }
  if (const uint32_t join = FindJoin(cursor); join != 0) {
    return MakeDateRange(cursor, join, now, mention);
  }
  if (cursor.Is(v1::BETWEEN) || cursor.Is(v1::FROM)) return Outcome::kRefused;
  if (!FitsAround(cursor)) return Outcome::kRefused;
  if (IsMonth(cursor.Class()) && !LooksLikeMonth(cursor))
    return Outcome::kRefused;
  // "Sun" and "luni" alone are other words as well.
  if (cursor.Is(v1::AMBIGUOUS_WEEKDAY) && cursor.begin() + 1 == cursor.end() &&
      *cursor.Code() == 0) {
    return Outcome::kRefused;
  }
  Hedges hedges;  // "about 3 a.m. on Saturday"
  Cursor rest = cursor;
  hedges.TakeAll(rest);
  hedges.Apply(mention);
  DateParts parts;
  bool relative = false;
  if (!ReadDate(rest, parts)) return Outcome::kRefused;
  const bool open_year =
      parts.year == 0 && (parts.month != 0 || parts.quarter != 0 ||
                          parts.half != 0 || parts.season != 0);
  parts.ahead = open_year && now.known && PlanBefore(cursor);
  // "closed until Friday"
  const bool until = cursor.Before() == v1::UNTIL && parts.weekday != 0 &&
                     parts.month == 0 && parts.day == 0;
  if (until && now.known && !parts.has_relation) {
    parts.has_relation = WeekdayOf(absl::CivilDay(now.second)) != parts.weekday;
    parts.relation = 1;
  }
  if (!ResolveDate(parts, now, mention.from, relative)) {
    return Outcome::kRefused;
  }
  if ((parts.earlier || parts.later) && parts.unit != 'D') {
    mention.from.part =
        parts.earlier ? CalendarValue::kEarlier : CalendarValue::kLater;
  }
  mention.to = mention.from;
  mention.relative = relative;
  mention.bare_weekday = parts.weekday != 0 && parts.month == 0 &&
                         parts.day == 0 && !parts.has_relation;
  if (parts.weekday != 0 && (parts.month != 0 || parts.day != 0)) {
    mention.stated_weekday = static_cast<int8_t>(parts.weekday);
  }
  mention.kind = KindOf(parts);
  return Outcome::kMention;
}

}  // namespace concord
