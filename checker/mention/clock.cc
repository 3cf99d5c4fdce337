#include "checker/mention/clock.h"

#include <cmath>

#include "checker/mention/action.h"
#include "checker/mention/hedge.h"

namespace concord {
namespace {

// Words that ask for a time of day, and those that ask for one with its
// minutes: "o 10.40" is a time, "o 10 procent" none.
constexpr absl::string_view kHour = "hour";
constexpr absl::string_view kClock = "clock";

bool IsHour(v1::TokenClass c) {
  return c == v1::DAY_DIGITS || c == v1::SHORT_DIGITS || c == v1::DECIMAL ||
         c == v1::NUMBER_UNIT || c == v1::NUMBER_TEEN || c == v1::NUMBER_ONE;
}

// "heures", "h", "часов": the unit.
bool IsHourUnit(const Cursor& cursor) {
  return (cursor.Is(v1::TIME_UNIT) || cursor.Is(v1::TIME_SUFFIX)) &&
         absl::string_view(cursor.Code()) == "TH";
}

// The unit behind the hour, with the minutes behind it: "15 h 30", "15 часов 30
// минут".
void TakeHourUnit(Cursor& cursor, int& minute) {
  cursor.Skip();
  if (minute >= 0 || !cursor.IsNumeral() || cursor.numeral().digits != 2 ||
      cursor.Value() >= 60) {
    return;
  }
  const bool unit = cursor.Class(1) == v1::TIME_UNIT;
  minute = static_cast<int>(cursor.Value());
  cursor.Skip();
  if (unit && absl::string_view(cursor.Code()) == "TM") cursor.Skip();
}

// "(GMT)", "local time", "UTC+2"
void TakeZone(Cursor& cursor, DateParts& parts) {
  Cursor ahead = cursor;
  const bool paren = ahead.Take(v1::OPEN_PAREN);
  if (!ahead.Is(v1::TIME_ZONE)) return;
  parts.other_zone = absl::string_view(ahead.Code()) != "local";
  ahead.Skip();
  if (ahead.Is(v1::PLUS) ||
      (ahead.Is(v1::DAY_DIGITS) && !ahead.SpaceBefore())) {
    ahead.Take(v1::PLUS);
    ahead.Take(v1::DAY_DIGITS);
  }
  if (paren) ahead.Take(v1::CLOSE_PAREN);
  cursor = ahead;
}

// "0630 GMT", "1530 EST"
bool TakeMilitary(Cursor& cursor, DateParts& parts) {
  if (!cursor.IsNumeral() || cursor.Class(1) != v1::TIME_ZONE ||
      cursor.numeral().digits != 4 || cursor.numeral().grouped) {
    return false;
  }
  const Token& zone = cursor.text().tokens[cursor.at() + 1];
  const int value = static_cast<int>(cursor.Value());
  if ((zone.flags & kAllCapitals) == 0 || value >= 2400 || value % 100 >= 60)
    return false;
  parts.hour = value / 100;
  parts.minute = value % 100;
  parts.half_day = true;
  cursor.Skip();
  TakeZone(cursor, parts);
  return true;
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

// "dopo 48 ore 30 persone", "le ore 20 volte": what stands behind is counted.
bool CountsOn(const Cursor& cursor) {
  switch (cursor.done() ? cursor.Behind() : cursor.Class()) {
    case v1::OTHER:
    case v1::NAME_WORD:
    case v1::NUMBER_OF:
    case v1::OF:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool TakeClock(Cursor& cursor, DateParts& parts) {
  if (TakeMilitary(cursor, parts)) return true;
  Cursor ahead = cursor;
  int hour = -1, minute = -1, second = -1;
  bool half_day = false, twelve = false;
  if (ahead.Is(v1::NOON)) {
    hour = static_cast<int>(ahead.Value());
    minute = 0;
    half_day = true;
    ahead.Skip();
  } else {
    const bool asked = cursor.AskedFor(kHour);
    // "ore 20.45" as well as "alle ore 20.45"
    const bool unit = IsHourUnit(ahead);
    if (unit) ahead.Skip();
    const bool marked = ahead.Take(v1::HOUR_MARK) || unit;
    const bool word = !ahead.IsNumeral();
    // In words no hour is above twelve; in digits, "08:15" is of the clock of
    // 24 hours.
    twelve = word || (cursor.text().lexicon->tables().twelve_hour_clock &&
                      (ahead.Value() >= 10 || ahead.numeral().digits == 1));
    if (!TakeHour(ahead, hour, minute, second)) return false;
    if (ahead.Is(v1::HOUR_MINUTES) && minute < 0 && !ahead.SpaceBefore()) {
      minute = static_cast<int>(ahead.Value());
      ahead.Skip();
    } else if (IsHourUnit(ahead) && (marked || asked || minute >= 0)) {
      TakeHourUnit(ahead, minute);
    } else if (ahead.Is(v1::AM_PM)) {
      if (hour > 12 || hour == 0) return false;
      hour = hour % 12 + static_cast<int>(ahead.Value());
      half_day = true;
      ahead.Skip();
    } else if (ahead.Is(v1::OCLOCK)) {
      ahead.Skip();
    } else if (!marked && (word || minute < 0 || cursor.Is(v1::DECIMAL) ||
                           (cursor.Class(1) != v1::TIGHT_COLON && !asked &&
                            !cursor.AskedFor(kClock)))) {
      return false;
    }
    if (unit && minute < 0 && CountsOn(ahead)) return false;
  }
  TakeZone(ahead, parts);
  parts.either_half = !half_day && twelve && hour >= 1 && hour <= 12;
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
  parts.either_half = false;
}

namespace {

bool IsJoin(v1::TokenClass c) {
  return c == v1::TO || c == v1::DASH || c == v1::HYPHEN || c == v1::AND ||
         c == v1::AT || c == v1::UNTIL || c == v1::AT_MOST;
}

bool ReadClock(Cursor cursor, DateParts& parts) {
  if (!TakeClock(cursor, parts)) return false;
  while (!cursor.done()) {
    switch (cursor.Class()) {
      case v1::DAY_PART:
        parts.day_part = cursor.Code();
        break;
      case v1::IN:
      case v1::ON:
      case v1::THE:
        break;
      default:
        return false;
    }
    cursor.Skip();
  }
  SettleHour(parts);
  return true;
}

bool IsWholeClock(Cursor cursor) {
  DateParts parts;
  return TakeClock(cursor, parts);
}

// An hour without minutes, and not "a las 15 personas", "in the hours 20 ...",
// "réduit à 24 heures".
bool IsHourAlone(const Cursor& cursor, int hour) {
  if (cursor.IsNumeral() && hour == 24) return false;
  if (cursor.Is(v1::HOUR_MARK) && cursor.at() + 2 == cursor.end()) {
    switch (CategoryAt(cursor.text(), cursor.end())) {
      case v1::Concept::PERSON:
      case v1::Concept::THING:
      case v1::Concept::ORGANISATION:
      case v1::Concept::PLACE:
        return false;
      default:
        return true;
    }
  }
  if (!cursor.Is(v1::TIME_UNIT)) return true;
  switch (cursor.Before()) {
    case v1::SENTENCE_END:
    case v1::COMMA:
    case v1::OPEN_PAREN:
    case v1::DASH:
      return true;
    default:
      return false;
  }
}

// One side of a range that only the other tells to be a time: "orele 10 și 18",
// "de 9h à 17 heures".
bool ReadHour(Cursor cursor, DateParts& parts) {
  cursor.Take(v1::HOUR_MARK);
  if (!TakeHour(cursor, parts.hour, parts.minute, parts.second)) return false;
  if (cursor.Is(v1::HOUR_MINUTES) && parts.minute < 0) {
    parts.minute = static_cast<int>(cursor.Value());
    cursor.Skip();
  } else if (IsHourUnit(cursor) || cursor.Is(v1::OCLOCK)) {
    TakeHourUnit(cursor, parts.minute);
  }
  return cursor.done();
}

// What lasts: "pendant 15h30", "en 2h30"; the time of day is "15h30" alone.
bool MeansLength(const Cursor& cursor) {
  switch (cursor.Before()) {
    case v1::FOR:
    case v1::IN:
    case v1::DURING:
    case v1::NUMBER_OF:
    case v1::OF:
    case v1::WITHIN:
    case v1::PER:
    case v1::THAN:
    case v1::MORE_THAN:
    case v1::LESS_THAN:
    case v1::ABOUT:
    case v1::NEARLY:
      return !cursor.AskedFor(kHour);
    default:
      return false;
  }
}

bool EndsWithHours(const Cursor& cursor) {
  switch (cursor.Class(cursor.end() - cursor.at() - 1)) {
    case v1::TIME_UNIT:
    case v1::TIME_SUFFIX:
    case v1::HOUR_MINUTES:
      return true;
    default:
      return false;
  }
}

// "de 9h à 17h", "с 10 до 18 часов": hours with their unit, which also last,
// joined by words that ask for a time.
bool JoinsHours(const Cursor& cursor, uint32_t join) {
  const Text& text = cursor.text();
  Cursor behind_join(text, join + 1, cursor.end());
  if (cursor.AskedFor(kHour) || behind_join.AskedFor(kHour)) return true;
  Cursor first(text, cursor.at() + 1, cursor.end());
  if (first.AskedFor(kHour)) return true;
  const v1::TokenClass last = cursor.Class(cursor.end() - cursor.at() - 1);
  return last == v1::HOUR_MINUTES || last == v1::TIME_SUFFIX;
}

}  // namespace

Outcome MakeClock(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  const Text& text = cursor.text();
  Hedges hedges;  // "about 3 a.m."
  hedges.TakeAll(cursor);
  hedges.Apply(mention);
  uint32_t begin = cursor.at();
  const bool opened =
      cursor.Is(v1::BETWEEN) || cursor.Is(v1::FROM) || cursor.Is(v1::NUMBER_OF);
  if (opened) ++begin;
  if (opened && cursor.Class(1) == v1::THE) ++begin;
  uint32_t join = 0;
  bool mark = false;  // joined by a mark of hours alone: "dalle 9 alle 17"
  for (uint32_t i = begin + 1; i < cursor.end(); ++i) {
    const auto c =
        static_cast<v1::TokenClass>(static_cast<uint8_t>(text.classes[i]));
    mark = c == v1::HOUR_MARK;
    if (IsJoin(c) || mark) {
      join = i;
      break;
    }
  }
  DateParts a, b;
  if (join == 0) {
    if (opened || !ReadClock(Cursor(text, begin, cursor.end()), a)) {
      return Outcome::kRefused;
    }
    const v1::TokenClass last = cursor.Class(cursor.end() - cursor.at() - 1);
    if (last == v1::HOUR_MINUTES && cursor.IsNumeral() && MeansLength(cursor))
      return Outcome::kRefused;
    if (a.minute < 0 && !IsHourAlone(cursor, a.hour)) return Outcome::kRefused;
    b = a;
  } else {
    const bool unit =
        !mark && cursor.Class(join + 1 - cursor.at()) != v1::HOUR_MARK &&
        static_cast<uint8_t>(text.classes[begin]) != v1::HOUR_MARK &&
        EndsWithHours(cursor);
    if (unit && !JoinsHours(cursor, join)) return Outcome::kRefused;
    // "tra le 15 e le 16"
    if (cursor.Is(v1::BETWEEN) && cursor.IsNumeral(begin - cursor.at()) &&
        cursor.IsNumeral(cursor.end() - cursor.at() - 1)) {
      Cursor behind(text, cursor.end(), cursor.end() + 1);
      if (!Cursor(text, cursor.at() + 1, cursor.end()).AskedFor(kHour) ||
          CountsOn(behind)) {
        return Outcome::kRefused;
      }
    }
    // "a las 15:30 y a las 20:30" are two times.
    if (!opened && static_cast<uint8_t>(text.classes[join]) == v1::AND &&
        IsWholeClock(Cursor(text, begin, join)) &&
        IsWholeClock(Cursor(text, join + 1, cursor.end()))) {
      return Outcome::kRefused;
    }
    uint32_t second = mark ? join : join + 1;
    if (static_cast<uint8_t>(text.classes[second]) == v1::THE) ++second;
    if (!ReadClock(Cursor(text, second, cursor.end()), b) &&
        !ReadHour(Cursor(text, second, cursor.end()), b)) {
      return Outcome::kRefused;
    }
    if (!ReadClock(Cursor(text, begin, join), a)) {
      if (!ReadHour(Cursor(text, begin, join), a)) return Outcome::kRefused;
      // "10-11 p.m." are both after noon, "10-1 p.m." not.
      if (b.half_day && b.hour >= 12 && a.hour <= b.hour - 12) a.hour += 12;
      a.either_half = b.either_half && a.hour <= 12;
      a.other_zone = b.other_zone;
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
