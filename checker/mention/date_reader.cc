// From the tokens of one date to its parts.

#include <cmath>

#include "checker/mention/clock.h"
#include "checker/mention/date.h"

namespace concord {
namespace {

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

// "veintinueve de mayo", "treinta y uno de mayo": the day in words.
bool TakeDayWord(Cursor& cursor, DateParts& parts) {
  Cursor ahead = cursor;
  double day = ahead.Is(v1::A) ? 1 : ahead.Value();
  const bool tens = ahead.Is(v1::NUMBER_TENS);
  ahead.Skip();
  if (tens) {
    ahead.Take(v1::AND);
    if (ahead.Is(v1::NUMBER_UNIT) || ahead.Is(v1::NUMBER_ONE)) {
      day += ahead.Value();
      ahead.Skip();
    } else if (ahead.Take(v1::A)) {
      day += 1;
    }
  }
  const bool linked = ahead.Take(v1::OF) || ahead.Take(v1::NUMBER_OF);
  if (day != std::floor(day) || day > 31 || !ahead.Is(v1::MONTH)) return false;
  // "three June meetings" are no third of June.
  if (!linked &&
      (ahead.Class(1) == v1::OTHER ||
       (cursor.end() == ahead.at() + 1 &&
        (cursor.Behind() == v1::OTHER || cursor.Behind() == v1::NAME_WORD)))) {
    return false;
  }
  parts.day = static_cast<int>(day);
  cursor = ahead;
  return true;
}

}  // namespace

bool ReadDate(Cursor cursor, DateParts& parts) {
  bool year_word = false;
  bool beyond = false;
  while (!cursor.done()) {
    // "on Sunday in 2:09:41" is how long it took; "в среду в 15:30" is not.
    const bool in = cursor.at() > cursor.begin() &&
                    cursor.text().classes[cursor.at() - 1] == v1::IN &&
                    !cursor.AskedFor("hour");
    if (TakeNumericDate(cursor, parts)) continue;
    if (TakeClock(cursor, parts)) {
      if (in) return false;
      continue;
    }
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
        if (parts.season != 0 && parts.year != 0) break;  // "winter 2024/25"
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
      case v1::NUMBER_UNIT:
      case v1::NUMBER_TEEN:
      case v1::NUMBER_WHOLE:
      case v1::NUMBER_ONE:
      case v1::A:
        if (!TakeDayWord(cursor, parts)) return false;
        continue;
      case v1::NUMBER_TENS: {
        if (TakeDayWord(cursor, parts)) continue;
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
        if (parts.season == 0 || parts.year == 0)
          parts.year = static_cast<int>(value);
        break;
      case v1::SHORT_DIGITS:
        if (parts.season != 0 && parts.year != 0) break;
        parts.year = static_cast<int>(value);
        parts.two_digit_year = true;
        break;
      case v1::LAST:
      case v1::NEXT:
      case v1::THIS: {
        const int step = cursor.Is(v1::LAST) ? -1 : cursor.Is(v1::NEXT) ? 1 : 0;
        // "the week after next", "the year before last"
        parts.relation = beyond || value == 2 ? 2 * step : step;
        parts.has_relation = true;
        break;
      }
      case v1::BEFORE:
      case v1::AFTER:
        beyond = true;
        break;
      case v1::TIME_UNIT:
        // "сентябрь 2025 года": the word adds nothing; "May 2025 weeks" no
        // date.
        if (parts.year != 0) {
          if (*cursor.Code() != 'Y' || cursor.Value() != 1) return false;
          cursor.Skip();
          continue;
        }
        // "Thursday, week 23", "sexta-feira, dia 10"
        if (IsTwoDigits(cursor.Class(1))) {
          if (parts.weekday == 0 || *cursor.Code() != 'D') return false;
          cursor.Skip();
          continue;
        }
        year_word = true;
        TakeUnit(cursor, parts);
        continue;
      case v1::ROMAN_NUMERAL:  // "XX century", "im XX. Jahrhundert"
        if (cursor.Class(1) == v1::PERIOD && !cursor.AskedFor("ordinal"))
          return false;
        parts.century = static_cast<int>(value);
        break;
      case v1::CENTURY: {
        cursor.Skip();
        if (parts.month == 0 && parts.day != 0) {  // "20. Jahrhundert"
          parts.century = parts.day;
          parts.day = 0;
        }
        if (parts.century != 0) continue;
        if (parts.has_relation || !TakeNumberBehind(cursor, parts.century))
          parts.unit = 'C';
        continue;
      }
      case v1::QUARTER_OF_YEAR:
      case v1::HALF_OF_YEAR: {
        const bool quarter = cursor.Is(v1::QUARTER_OF_YEAR);
        cursor.Skip();
        int& number = quarter ? parts.quarter : parts.half;
        if (parts.month == 0 && parts.day != 0) {  // "3. Quartal"
          number = parts.day;
          parts.day = 0;
        } else if (!TakeNumberBehind(cursor, number)) {
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
      case v1::TIGHT_PERIOD:
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

}  // namespace concord
