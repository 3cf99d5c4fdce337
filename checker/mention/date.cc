// Dates, from the tokens of a match to calendar values: absolute, partial and
// relative ones, ranges, and dates with a time of day.

#include "checker/mention/date.h"

#include <cmath>
#include <cstring>

#include "checker/mention/action.h"
#include "checker/mention/calendar.h"
#include "checker/mention/clock.h"
#include "checker/mention/hedge.h"

namespace concord {
namespace {

bool IsMonth(v1::TokenClass c) {
  return c == v1::MONTH || c == v1::AMBIGUOUS_MONTH;
}
bool IsWeekday(v1::TokenClass c) {
  return c == v1::WEEKDAY || c == v1::AMBIGUOUS_WEEKDAY;
}
bool IsOrdinal(v1::TokenClass c) {
  return c == v1::ORDINAL_WORD || c == v1::ORDINAL_FRACTION ||
         c == v1::SECOND_WORD;
}
bool IsTwoDigits(v1::TokenClass c) {
  return c == v1::DAY_DIGITS || c == v1::SHORT_DIGITS;
}

// Day before month, unless the language writes numbers as English does: only
// there "9/3/2025" is the third of September. A day above 12 tells anyway.
bool MonthFirst(const Text& text) {
  return text.lexicon->tables().decimal_separator == '.';
}

// "2025-09-03", "03.09.2025", "3/9/25" at the cursor; steps over it.
bool TakeNumericDate(Cursor& cursor, DateParts& parts) {
  if (!cursor.IsNumeral() || !cursor.IsNumeral(2) || !cursor.IsNumeral(4))
    return false;
  const v1::TokenClass link = cursor.Class(1);
  if (link != cursor.Class(3) ||
      (link != v1::HYPHEN && link != v1::SLASH && link != v1::TIGHT_PERIOD)) {
    return false;
  }
  for (uint32_t i = 1; i <= 4; ++i) {
    if (cursor.SpaceBefore(i)) return false;
  }
  const int a = static_cast<int>(cursor.Value());
  const int b = static_cast<int>(cursor.numeral(2).value);
  const int c = static_cast<int>(cursor.numeral(4).value);
  if (cursor.Class() == v1::YEAR_DIGITS) {
    parts.year = a;
    parts.month = b;
    parts.day = c;
  } else {
    parts.year = c;
    parts.two_digit_year = cursor.Class(4) != v1::YEAR_DIGITS;
    // "1.1.1" is a version of something.
    if (parts.two_digit_year && cursor.numeral(4).digits != 2) return false;
    const bool month_first = link == v1::SLASH && MonthFirst(cursor.text())
                                 ? b > 12 || a <= 12
                                 : b > 12;
    parts.month = month_first ? a : b;
    parts.day = month_first ? b : a;
  }
  if (!IsDate(parts.two_digit_year ? 0 : parts.year, parts.month, parts.day))
    return false;
  for (int i = 0; i < 5; ++i) cursor.Skip();
  return true;
}

// An ordinal belongs to what follows it: "first quarter", "19th century",
// "3rd".
void PlaceOrdinal(Cursor& cursor, double value, DateParts& parts) {
  cursor.Take(v1::HYPHEN);
  switch (cursor.Class()) {
    case v1::QUARTER:
    case v1::QUARTER_OF_YEAR:
      parts.quarter = static_cast<int>(value);
      cursor.Skip();
      break;
    case v1::FRACTION:
    case v1::HALF_OF_YEAR:
      parts.half = static_cast<int>(value);
      cursor.Skip();
      break;
    case v1::CENTURY:
      parts.century = static_cast<int>(value);
      cursor.Skip();
      break;
    default:
      parts.day = static_cast<int>(value);
  }
}

// Ordinal or Roman numeral behind "secolul (al)", "trimestrul (al)".
bool TakeNumberBehind(Cursor& cursor, int& number) {
  cursor.Take(v1::ORDINAL_MARK);
  if (!cursor.Is(v1::ROMAN_NUMERAL) && !cursor.Is(v1::ORDINAL_WORD) &&
      !cursor.Is(v1::DAY_DIGITS)) {
    return false;
  }
  number = static_cast<int>(cursor.Value());
  cursor.Skip();
  if (cursor.Class(1) == v1::ORDINAL_SUFFIX && cursor.Take(v1::HYPHEN))
    cursor.Skip();
  return true;
}

void TakeUnit(Cursor& cursor, DateParts& parts) {
  const char* code = cursor.Code();
  const double count = cursor.Value();
  const v1::TokenClass next = cursor.Class(1);
  // "anul 2024", "luna mai": the word adds nothing.
  const bool names = next == v1::YEAR_DIGITS || IsMonth(next);
  if (!names || parts.has_relation) {
    parts.unit = count == 10    ? 'X'
                 : count == 100 ? 'C'
                 : count == 1   ? code[0]
                                : '?';
    if (code[0] == 'T') parts.unit = '?';
  }
  cursor.Skip();
}

bool TakeDecade(Cursor& cursor, DateParts& parts) {
  if (cursor.Is(v1::DECADE)) {
    parts.decade = static_cast<int>(cursor.Value());
    cursor.Skip();
    return true;
  }
  Cursor ahead = cursor;
  const bool marked = ahead.Take(v1::DECADE_MARK);
  const bool apostrophe = ahead.Take(v1::APOSTROPHE);
  if (!ahead.IsNumeral()) return false;
  const int value = static_cast<int>(ahead.Value());
  const bool full = ahead.Is(v1::YEAR_DIGITS);
  if (value % 10 != 0 || (!full && value >= 100)) return false;
  ahead.Skip();
  if (marked) {
    if (!full && !apostrophe && value < 20) return false;
  } else {
    if (ahead.Class(1) == v1::DECADE_SUFFIX) ahead.Take(v1::APOSTROPHE);
    if (ahead.SpaceBefore() || !ahead.Take(v1::DECADE_SUFFIX)) return false;
  }
  parts.decade = value;
  cursor = ahead;
  return true;
}

}  // namespace

bool ReadDate(Cursor cursor, DateParts& parts) {
  bool year_word = false;
  bool beyond = false;
  while (!cursor.done()) {
    if (TakeClock(cursor, parts)) continue;
    if (TakeNumericDate(cursor, parts)) continue;
    if (TakeDecade(cursor, parts)) continue;
    const double value = cursor.Value();
    switch (cursor.Class()) {
      case v1::WEEKDAY:
      case v1::AMBIGUOUS_WEEKDAY:
        parts.weekday = static_cast<int>(value);
        break;
      case v1::MONTH:
      case v1::AMBIGUOUS_MONTH:
        parts.month = static_cast<int>(value);
        break;
      case v1::DAY_DIGITS:
        if (parts.day != 0) return false;
        cursor.Skip();
        if (cursor.Is(v1::ORDINAL_SUFFIX)) {
          if (cursor.SpaceBefore()) return false;
          cursor.Skip();
          PlaceOrdinal(cursor, value, parts);
        } else {
          parts.day = static_cast<int>(value);
        }
        continue;
      case v1::NUMBER_TENS: {
        cursor.Skip();
        cursor.Take(v1::HYPHEN);
        const double unit = cursor.Value();
        if (unit >= 10) return false;
        cursor.Skip();
        PlaceOrdinal(cursor, value + unit, parts);
        continue;
      }
      case v1::ORDINAL_WORD:
      case v1::MARKED_ORDINAL:
      case v1::ORDINAL_FRACTION:
      case v1::SECOND_WORD:
        cursor.Skip();
        PlaceOrdinal(cursor, value, parts);
        continue;
      case v1::YEAR_DIGITS:
        parts.year = static_cast<int>(value);
        break;
      case v1::SHORT_DIGITS:
        parts.year = static_cast<int>(value);
        parts.two_digit_year = true;
        break;
      case v1::LAST:
      case v1::NEXT:
      case v1::THIS: {
        const int step = cursor.Is(v1::LAST) ? -1 : cursor.Is(v1::NEXT) ? 1 : 0;
        // "the week after next", "the year before last"
        parts.relation = beyond ? 2 * step : step;
        parts.has_relation = true;
        break;
      }
      case v1::BEFORE:
      case v1::AFTER:
        beyond = true;
        break;
      case v1::TIME_UNIT:
        year_word = true;
        TakeUnit(cursor, parts);
        continue;
      case v1::CENTURY: {
        cursor.Skip();
        if (parts.has_relation || !TakeNumberBehind(cursor, parts.century))
          parts.unit = 'C';
        continue;
      }
      case v1::QUARTER_OF_YEAR:
      case v1::HALF_OF_YEAR: {
        const bool quarter = cursor.Is(v1::QUARTER_OF_YEAR);
        cursor.Skip();
        if (!TakeNumberBehind(cursor, quarter ? parts.quarter : parts.half)) {
          if (!quarter) return false;
          parts.any_quarter = true;
        }
        continue;
      }
      case v1::QUARTER:
        parts.any_quarter = true;
        break;
      case v1::PERIOD_NAME:
        (*cursor.Code() == 'Q' ? parts.quarter : parts.half) =
            static_cast<int>(value);
        break;
      case v1::RELATIVE_DAY:
        parts.has_relative_day = true;
        parts.relative_day = static_cast<int>(value);
        if (*cursor.Code() != 0) parts.day_part = cursor.Code();
        break;
      case v1::SEASON:
      case v1::AMBIGUOUS_SEASON:
        parts.season = static_cast<int>(value);
        break;
      case v1::WEEKEND:
        parts.weekend = true;
        break;
      case v1::HOLIDAY:
        if (*cursor.Code() != 0) {
          parts.feast = cursor.Code();
          parts.feast_offset = static_cast<int>(value);
        } else {
          parts.month = static_cast<int>(value) / 100;
          parts.day = static_cast<int>(value) % 100;
        }
        break;
      case v1::DAY_PART:
        parts.day_part = cursor.Code();
        break;
      case v1::ERA:
        parts.before_christ = value < 0;
        break;
      case v1::EARLIER:
        parts.earlier = true;
        break;
      case v1::LATER:
        parts.later = true;
        break;
      case v1::START_OF:
        parts.part = CalendarValue::kStart;
        break;
      case v1::MIDDLE_OF:
        parts.part = CalendarValue::kMiddle;
        break;
      case v1::END_OF:
        parts.part = CalendarValue::kEnd;
        break;
      case v1::DECADE_SUFFIX:
      case v1::NUMBER_HUNDRED:
      case v1::NUMBER_SCALE:
        return false;
      default:  // "of", "the", commas
        break;
    }
    cursor.Skip();
  }
  // "the end of the year", "earlier in the week"
  if (year_word && parts.unit != 0 && !parts.has_relation &&
      (parts.part != CalendarValue::kAll || parts.earlier || parts.later)) {
    parts.has_relation = true;
  }
  if ((parts.earlier || parts.later) && !parts.has_relation &&
      !parts.has_relative_day) {
    return false;
  }
  if (parts.earlier) parts.part = CalendarValue::kAll;
  SettleHour(parts);
  return parts.unit != '?';
}

namespace {

// Where a range divides; 0 if the tokens are one date.
uint32_t FindJoin(const Cursor& cursor) {
  const uint32_t size = cursor.end() - cursor.at();
  const bool from = cursor.Is(v1::FROM);
  for (uint32_t i = 1; i + 1 < size; ++i) {
    const v1::TokenClass before = cursor.Class(i - 1);
    const v1::TokenClass next = cursor.Class(i + 1);
    switch (cursor.Class(i)) {
      case v1::TO:
      case v1::DASH:
      case v1::UNTIL:
      case v1::AT_MOST:
      case v1::AND:
        return i;
      case v1::AT:
        if (from) return i;
        break;
      case v1::HYPHEN: {
        const bool numeric = i >= 2 && cursor.Class(i - 2) == v1::HYPHEN;
        const bool numeric_ahead =
            cursor.Class(i + 2) == v1::HYPHEN && IsTwoDigits(next);
        if (numeric || numeric_ahead) break;
        const bool days = IsTwoDigits(next) && (IsTwoDigits(before) ||
                                                before == v1::ORDINAL_SUFFIX ||
                                                before == v1::YEAR_DIGITS);
        const bool years = next == v1::YEAR_DIGITS && before == v1::YEAR_DIGITS;
        // "Nov 18-Dec 19"; not "18-Nov-2025"
        const bool months =
            IsMonth(next) && i >= 2 &&
            (IsTwoDigits(before) || before == v1::ORDINAL_SUFFIX) &&
            IsTwoDigits(cursor.Class(i + 2));
        if (days || years || months || (IsWeekday(before) && IsWeekday(next)) ||
            (IsMonth(next) && (IsMonth(before) || before == v1::YEAR_DIGITS)) ||
            before == v1::AM_PM) {
          return i;
        }
        break;
      }
      case v1::SLASH:
        // "2019/20", "5/6 septembrie"
        if (i == 1 && before == v1::YEAR_DIGITS && size == 3) return i;
        if (IsTwoDigits(before) && IsMonth(cursor.Class(i + 2))) return i;
        break;
      default:
        break;
    }
  }
  return 0;
}

bool Before(const CalendarValue& a, const CalendarValue& b) {
  if (a.year != b.year) return a.year < b.year;
  if (a.month != b.month) return a.month < b.month;
  if (a.day != b.day) return a.day < b.day;
  return a.hour * 60 + a.minute < b.hour * 60 + b.minute;
}

// Either side of "2-5 May", "May 30 to June 2, 2025" may lack what the other
// has.
void Share(DateParts& a, DateParts& b) {
  if (a.month == 0 && a.day != 0) a.month = b.month;
  if (b.month == 0 && b.day != 0) b.month = a.month;
  if (a.year == 0 && a.month != 0 && b.year != 0) {
    a.year = a.month > b.month ? b.year - 1 : b.year;
    a.two_digit_year = b.two_digit_year;
  }
  if (b.year == 0 && b.month != 0) {
    b.year = a.year;
    b.two_digit_year = a.two_digit_year;
  }
  if (a.unit == 0 && !a.has_relation && a.weekday == 0) {
    a.unit = b.unit;
    a.has_relation = b.has_relation;
    a.relation = b.relation;
  }
  // "2019-20"
  if (a.year != 0 && a.month == 0 && b.two_digit_year) {
    b.year += a.year / 100 * 100;
    b.two_digit_year = false;
  }
}

void SetKind(const DateParts& a, Mention& mention) {
  mention.kind = a.has_clock() ? v1::Mention::TIME : v1::Mention::DATE;
}

Outcome MakeRange(const Cursor& cursor, uint32_t join, const DocumentTime& now,
                  Mention& mention) {
  const Text& text = cursor.text();
  const uint32_t middle = cursor.at() + join;
  uint32_t begin = cursor.at();
  if (cursor.Is(v1::BETWEEN) || cursor.Is(v1::FROM)) ++begin;
  DateParts a, b;
  Cursor left(text, begin, middle);
  Cursor right(text, middle + 1, cursor.end());
  if (left.end() == left.at() + 1 && left.IsNumeral() &&
      IsTwoDigits(left.Class())) {
    a.day = static_cast<int>(left.Value());
  } else if (!ReadDate(left, a)) {
    return Outcome::kRefused;
  }
  if (right.end() == right.at() + 1 && IsTwoDigits(right.Class()) &&
      a.month == 0 && a.year != 0) {
    // "2019-20"; nothing that is told in years takes more than a generation.
    constexpr int kLongest = 30;
    const int end = static_cast<int>(right.Value());
    const int length = end - a.year % 100;
    if (right.numeral().digits != 2 || length < 1 || length > kLongest ||
        right.SpaceBefore()) {
      return Outcome::kRefused;
    }
    b.year = end;
    b.two_digit_year = true;
  } else if (!ReadDate(right, b)) {
    return Outcome::kRefused;
  }
  if (b.hour >= 0 && a.hour < 0) return Outcome::kRefused;
  // "between 1990 and 2000 people"
  const bool years = a.year != 0 && b.year != 0 && a.month == 0 && b.month == 0;
  if (years &&
      (a.year < 1000 || b.year > 2150 || b.year - a.year > 500 ||
       cursor.Behind() == v1::NUMBER_OF || IsCountable(text, cursor.end()))) {
    return Outcome::kRefused;
  }
  const bool clock_only_b = b.hour >= 0 && !b.has_day() && b.month == 0;
  Share(a, b);
  if (clock_only_b) {  // "Friday 10 a.m. to 11 a.m."
    DateParts with_day = a;
    with_day.hour = b.hour;
    with_day.minute = b.minute;
    b = with_day;
  }
  bool relative_a, relative_b;
  if (!ResolveDate(a, now, mention.from, relative_a) ||
      !ResolveDate(b, now, mention.to, relative_b)) {
    return Outcome::kRefused;
  }
  if (Before(mention.to, mention.from)) {
    if (b.weekday != 0 && b.month == 0 && mention.to.day != 0) {
      // "from next Monday to Friday": the first Friday after that.
      const CalendarValue& from = mention.from;
      const CalendarValue later = DayValue(NextWeekday(
          absl::CivilDay(from.year, from.month, from.day), b.weekday));
      mention.to.year = later.year;
      mention.to.month = later.month;
      mention.to.day = later.day;
    } else if (a.year == 0 && mention.from.year != 0 && a.month != 0) {
      --mention.from.year;
    }
    if (Before(mention.to, mention.from) && mention.from.year != 0)
      return Outcome::kRefused;
  }
  mention.range = true;
  mention.relative = relative_a || relative_b;
  SetKind(a, mention);
  return Outcome::kMention;
}

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

// "Friday 7/6" is no Friday the 7th, "trei zile mai scurt" no month of May.
bool FitsAround(const Cursor& cursor) {
  const v1::TokenClass last = cursor.Class(cursor.end() - cursor.at() - 1);
  const bool bare_day = IsTwoDigits(last) && IsWeekday(cursor.Class());
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

Outcome MakeDate(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  if (cursor.Is(v1::AGO_BEFORE) || Contains(cursor, v1::AGO)) {
    return MakeAgo(cursor, now, mention);
  }
  if (const uint32_t join = FindJoin(cursor); join != 0) {
    return MakeRange(cursor, join, now, mention);
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
  SetKind(parts, mention);
  return Outcome::kMention;
}

Outcome MakeYear(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  const Text& text = cursor.text();
  if (cursor.Is(v1::APOSTROPHE)) {  // "since '82"
    if (cursor.SpaceBefore(1)) return Outcome::kRefused;
    DateParts parts;
    parts.year = static_cast<int>(cursor.numeral(1).value);
    parts.two_digit_year = true;
    bool relative;
    ResolveDate(parts, now, mention.from, relative);
    mention.kind = v1::Mention::DATE;
    mention.to = mention.from;
    return Outcome::kMention;
  }
  // "anul 2024", "the year of 2024"
  // "anul 2024", "the year of 2024"
  const bool named = cursor.Take(v1::TIME_UNIT);
  if (named) cursor.Take(v1::OF);
  // "the years 1939-45" are a range.
  if (named && cursor.end() + 1 < text.tokens.size() &&
      (text.tokens[cursor.end() + 1].flags & kNumeral) != 0 &&
      (cursor.Behind() == v1::HYPHEN || cursor.Behind() == v1::DASH ||
       cursor.Behind() == v1::SLASH)) {
    return Outcome::kRefused;
  }
  if (named && *text.FigureAt(cursor.begin()).code != 'Y')
    return Outcome::kRefused;
  const uint32_t token = cursor.at();
  const int year = static_cast<int>(cursor.Value());
  cursor.Skip();
  bool era = cursor.Is(v1::ERA);
  const bool before_christ = era && cursor.Value() < 0;
  if (era) cursor.Skip();
  bool preposition = named || era;
  switch (text.tokens.size() > 0 ? (named ? v1::IN : cursor.Before())
                                 : v1::OTHER) {
    case v1::IN:
    case v1::SINCE:
    case v1::UNTIL:
    case v1::FROM:
    case v1::BEFORE:
    case v1::AFTER:
    case v1::DURING:
    case v1::BY:
    case v1::START_OF:
    case v1::END_OF:
      preposition = true;
      break;
    case v1::OF:
      preposition = cursor.Behind() != v1::OTHER;
      break;
    case v1::NAME_WORD:  // "Agenda 2030", "Expo 2020"
      if ((text.tokens[token - 1].flags & kSentenceStart) == 0 && !named)
        return Outcome::kNothing;
      break;
    case v1::CURRENCY:  // "Euro 2024"
      if (text.tokens[token - 1].flags & kCapitalised) return Outcome::kNothing;
      break;
    case v1::ALNUM:
    case v1::CURRENCY_SIGN:
      return Outcome::kRefused;
    default:
      break;
  }
  if (!preposition && (year < 1900 || year > 2100)) return Outcome::kRefused;
  // "2000 soldiers": something is counted.
  if (!era) {
    // "2000 de oameni"; but "în 2009 de omul de afaceri".
    if (cursor.Behind() == v1::NUMBER_OF && !named &&
        (!preposition || year % 100 == 0)) {
      return Outcome::kRefused;
    }
    // ... but "the 2011 version".
    if (cursor.Behind() == v1::OTHER && !named && cursor.Before() != v1::THE &&
        cursor.Before() != v1::POSSESSIVE && IsCountable(text, cursor.end())) {
      return Outcome::kRefused;
    }
  }
  mention.kind = v1::Mention::DATE;
  mention.from.year = year;
  mention.from.before_christ = before_christ;
  mention.to = mention.from;
  return Outcome::kMention;
}

}  // namespace concord
