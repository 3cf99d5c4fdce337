#include "checker/mention/clock.h"

#include <cmath>

#include "checker/mention/action.h"
#include "checker/mention/hedge.h"

namespace concord {
namespace {

bool IsHour(v1::TokenClass c) {
  return c == v1::DAY_DIGITS || c == v1::SHORT_DIGITS || c == v1::DECIMAL ||
         c == v1::NUMBER_UNIT || c == v1::NUMBER_TEEN || c == v1::NUMBER_ONE;
}

// Hour and minutes at the cursor, "19", "19:20", "19.20"; steps over them.
bool TakeHour(Cursor& cursor, int& hour, int& minute, int& second) {
  if (!IsHour(cursor.Class())) return false;
  if (cursor.Is(v1::DECIMAL)) {  // "7.40" where a period is the decimal sign
    const Numeral& numeral = cursor.numeral();
    if (numeral.fraction_digits != 2 || numeral.digits > 2) return false;
    hour = static_cast<int>(numeral.value);
    minute = static_cast<int>(std::lround((numeral.value - hour) * 100));
    cursor.Skip();
  } else {
    hour = static_cast<int>(cursor.Value());
    cursor.Skip();
    int* next[] = {&minute, &second};
    for (int* at : next) {
      const v1::TokenClass link = cursor.Class();
      if ((link != v1::TIGHT_COLON &&
           (link != v1::TIGHT_PERIOD || at == &second)) ||
          !cursor.IsNumeral(1) || cursor.numeral(1).digits != 2) {
        break;
      }
      *at = static_cast<int>(cursor.numeral(1).value);
      cursor.Skip();
      cursor.Skip();
    }
  }
  return hour <= 24 && minute < 60 && second < 60 && (hour < 24 || minute <= 0);
}

void TakeZone(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool paren = ahead.Take(v1::OPEN_PAREN);
  if (!ahead.Take(v1::TIME_ZONE)) return;
  if (ahead.Is(v1::PLUS) ||
      (ahead.Is(v1::DAY_DIGITS) && !ahead.SpaceBefore())) {
    ahead.Take(v1::PLUS);
    ahead.Take(v1::DAY_DIGITS);
  }
  if (paren) ahead.Take(v1::CLOSE_PAREN);
  cursor = ahead;
}

}  // namespace

bool TakeClock(Cursor& cursor, DateParts& parts) {
  Cursor ahead = cursor;
  int hour = -1, minute = -1, second = -1;
  bool half_day = false;
  if (ahead.Is(v1::NOON)) {
    hour = static_cast<int>(ahead.Value());
    minute = 0;
    half_day = true;
    ahead.Skip();
  } else {
    const bool marked = ahead.Take(v1::HOUR_MARK);
    const bool word = !ahead.IsNumeral();
    if (!TakeHour(ahead, hour, minute, second)) return false;
    if (ahead.Is(v1::AM_PM)) {
      if (hour > 12 || hour == 0) return hour == 0 && false;
      hour = hour % 12 + static_cast<int>(ahead.Value());
      half_day = true;
      ahead.Skip();
    } else if (ahead.Is(v1::OCLOCK)) {
      ahead.Skip();
    } else if (!marked && (word || minute < 0 || cursor.Is(v1::DECIMAL) ||
                           cursor.Class(1) != v1::TIGHT_COLON)) {
      return false;
    }
  }
  TakeZone(ahead);
  parts.hour = hour;
  parts.minute = minute;
  parts.second = second;
  parts.half_day = half_day || hour > 12;
  cursor = ahead;
  return true;
}

void SettleHour(DateParts& parts) {
  if (parts.hour < 0 || *parts.day_part == 0) return;
  if (!parts.half_day && parts.hour <= 12) {
    const char first = parts.day_part[0];
    const bool later =
        first == 'A' || first == 'E' || (first == 'N' && parts.hour >= 6);
    if (later && parts.hour < 12) parts.hour += 12;
    if (first == 'N' && parts.hour == 12) parts.hour = 0;
  }
  parts.day_part = "";
}

namespace {

bool IsJoin(v1::TokenClass c) {
  return c == v1::TO || c == v1::DASH || c == v1::HYPHEN || c == v1::AND ||
         c == v1::AT || c == v1::UNTIL || c == v1::AT_MOST;
}

bool ReadClock(Cursor cursor, DateParts& parts) {
  if (!TakeClock(cursor, parts)) return false;
  while (!cursor.done()) {
    if (cursor.Is(v1::DAY_PART)) parts.day_part = cursor.Code();
    cursor.Skip();
  }
  SettleHour(parts);
  return true;
}

}  // namespace

Outcome MakeClock(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  const Text& text = cursor.text();
  Hedges hedges;  // "about 3 a.m."
  hedges.TakeAll(cursor);
  hedges.Apply(mention);
  uint32_t begin = cursor.at();
  if (cursor.Is(v1::BETWEEN) || cursor.Is(v1::FROM)) ++begin;
  uint32_t join = 0;
  for (uint32_t i = begin + 1; i < cursor.end(); ++i) {
    if (IsJoin(static_cast<v1::TokenClass>(
            static_cast<uint8_t>(text.classes[i])))) {
      join = i;
      break;
    }
  }
  DateParts a, b;
  if (join == 0) {
    if (begin != cursor.at() ||
        !ReadClock(Cursor(text, begin, cursor.end()), a)) {
      return Outcome::kRefused;
    }
    b = a;
  } else {
    if (!ReadClock(Cursor(text, join + 1, cursor.end()), b)) {
      // "orele 10 și 18"
      Cursor right(text, join + 1, cursor.end());
      if (!TakeHour(right, b.hour, b.minute, b.second) || !right.done())
        return Outcome::kRefused;
    }
    if (!ReadClock(Cursor(text, begin, join), a)) {
      Cursor left(text, begin, join);
      left.Take(v1::HOUR_MARK);
      if (!TakeHour(left, a.hour, a.minute, a.second) || !left.done())
        return Outcome::kRefused;
      // "10-11 p.m." are both after noon, "10-1 p.m." not.
      if (b.half_day && b.hour >= 12 && a.hour <= b.hour - 12) a.hour += 12;
    }
    mention.range = true;
  }
  bool relative;
  if (!ResolveDate(a, now, mention.from, relative) ||
      !ResolveDate(b, now, mention.to, relative)) {
    return Outcome::kRefused;
  }
  mention.kind = v1::Mention::TIME;
  mention.assumed_day = true;
  return Outcome::kMention;
}

}  // namespace concord
