// Ranges of dates: "2-5 May", "from Monday to Thursday", "2019/20".

#include "checker/mention/date.h"

namespace concord {

namespace {

// Hours with their unit or minutes, which no date has.
bool TellsTime(const Cursor& cursor, uint32_t at) {
  switch (cursor.Class(at + 1)) {
    case v1::TIME_UNIT:
    case v1::TIME_SUFFIX:
    case v1::HOUR_MINUTES:
    case v1::TIGHT_COLON:
      return cursor.IsNumeral(at);
    default:
      return false;
  }
}

}  // namespace

// Where a range divides; 0 if the tokens are one date.
uint32_t FindJoin(const Cursor& cursor) {
  const uint32_t size = cursor.end() - cursor.at();
  const bool from = cursor.Is(v1::FROM);
  bool season = false;  // "winter 2024/25" is one
  for (uint32_t i = 1; i + 1 < size; ++i) {
    const v1::TokenClass before = cursor.Class(i - 1);
    const v1::TokenClass next = cursor.Class(i + 1);
    season |= before == v1::SEASON || before == v1::AMBIGUOUS_SEASON;
    if (season && before == v1::YEAR_DIGITS) continue;
    // "vendredi à 15h30"
    if (Cursor(cursor.text(), cursor.at() + i + 1, cursor.end())
            .AskedFor("hour") &&
        TellsTime(cursor, i + 1)) {
      continue;
    }
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
        if (before == v1::ROMAN_NUMERAL && next == v1::ROMAN_NUMERAL) return i;
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

namespace {

bool Before(const CalendarValue& a, const CalendarValue& b) {
  if (a.year != b.year) return a.year < b.year;
  if (a.month != b.month) return a.month < b.month;
  if (a.day != b.day) return a.day < b.day;
  return a.hour * 60 + a.minute < b.hour * 60 + b.minute;
}

// Either side of "2-5 May", "May 30 to June 2, 2025" may lack what the other
// has.
void Share(DateParts& a, DateParts& b) {
  // "18th and 19th centuries"
  if (b.century != 0 && a.month == 0 && a.day != 0) {
    a.century = a.day;
    a.day = 0;
  }
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

}  // namespace

Outcome MakeDateRange(const Cursor& cursor, uint32_t join,
                      const DocumentTime& now, Mention& mention) {
  const Text& text = cursor.text();
  const uint32_t middle = cursor.at() + join;
  uint32_t begin = cursor.at();
  if (cursor.Is(v1::BETWEEN) || cursor.Is(v1::FROM) ||
      cursor.Is(v1::DECADE_MARK)) {
    ++begin;
  }
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
  const bool counts = right.Behind() == v1::NUMBER_OF &&
                      cursor.Class(join) != v1::SLASH;  // "2003/2004 de elevi"
  if (years && (a.year < 1000 || b.year > 2150 || b.year - a.year > 500 ||
                counts || IsCountable(text, cursor.end()))) {
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
    // "30 December to 2 January" of whatever year; but not "12 to 5 May".
    const bool days_of_one_month = mention.from.month != 0 &&
                                   mention.from.month == mention.to.month &&
                                   mention.to.day < mention.from.day;
    if (Before(mention.to, mention.from) &&
        (mention.from.year != 0 || days_of_one_month)) {
      return Outcome::kRefused;
    }
  }
  mention.range = true;
  mention.relative = relative_a || relative_b;
  mention.kind = KindOf(a);
  return Outcome::kMention;
}

}  // namespace concord
