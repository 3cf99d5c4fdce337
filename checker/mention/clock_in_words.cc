// Times of day by the minutes to or past an hour.

#include "checker/mention/action.h"
#include "checker/mention/amount.h"
#include "checker/mention/clock.h"

namespace concord {
namespace {

constexpr int kMinutes = 60;  // of an hour

// "twenty", "a quarter", "half", "twelve minutes"; steps over it. -1 if it is
// none.
int TakeMinutes(Cursor& cursor) {
  cursor.Take(v1::A);
  if (cursor.Is(v1::QUARTER) || cursor.Is(v1::FRACTION)) {
    const double part = cursor.Value() * kMinutes;
    cursor.Skip();
    return part == 15 || part == 30 ? static_cast<int>(part) : -1;
  }
  Number number;
  if (!ParseNumber(cursor, false, number)) return -1;
  if (number.place != 1 || number.vague || number.part || number.value < 1 ||
      number.value >= kMinutes) {
    return -1;
  }
  if (cursor.Is(v1::TIME_UNIT)) {
    if (absl::string_view(cursor.Code()) != "TM") return -1;
    cursor.Skip();
  }
  return static_cast<int>(number.value);
}

// "voted ten to five": minutes to an hour are told in fives, and at a time.
bool MayBeMinutesTo(const Cursor& cursor, int minutes) {
  if (minutes % 5 != 0 || minutes > 25) return false;
  switch (cursor.Before()) {
    case v1::AT:
    case v1::UNTIL:
    case v1::BEFORE:
    case v1::AFTER:
    case v1::ABOUT:
    case v1::NEARLY:
      return true;
    default:
      return false;
  }
}

}  // namespace

Outcome MakeClockInWords(Cursor& cursor, const DocumentTime& now,
                         Mention& mention) {
  int minutes = 0;
  const bool whole = cursor.Class(1) == v1::IN;  // "six in the morning"
  if (!whole) {
    minutes = TakeMinutes(cursor);
    if (minutes < 0) return Outcome::kRefused;
    const bool past = cursor.Is(v1::LAST);
    if (past && absl::string_view(cursor.Code()) != "minutes")
      return Outcome::kRefused;
    if (!past && !MayBeMinutesTo(cursor, minutes)) return Outcome::kRefused;
    if (!past) minutes = -minutes;
    cursor.Skip();
  }
  const bool noon = cursor.Is(v1::NOON);
  const double hour = cursor.Value();
  if (hour < 1 || hour > 12) return Outcome::kRefused;
  cursor.Skip();
  DateParts parts;
  parts.hour = static_cast<int>(hour);
  for (; !cursor.done(); cursor.Skip()) {
    if (cursor.Is(v1::DAY_PART)) parts.day_part = cursor.Code();
    if (cursor.Is(v1::WEEKDAY) || cursor.Is(v1::AMBIGUOUS_WEEKDAY))
      parts.weekday = static_cast<int>(cursor.Value());
  }
  parts.either_half = *parts.day_part == 0 && !noon;
  SettleHour(parts);
  if (!whole) {
    const int day = 24 * kMinutes;
    const int at = (parts.hour * kMinutes + minutes) % day;
    parts.hour = at / kMinutes;
    parts.minute = at % kMinutes;
  }
  bool relative;
  if (!ResolveDate(parts, now, mention.from, relative))
    return Outcome::kRefused;
  mention.to = mention.from;
  mention.relative = relative;
  mention.bare_weekday = parts.weekday != 0;
  mention.kind = v1::Mention::TIME;
  mention.assumed_day = parts.weekday == 0;
  return Outcome::kMention;
}

}  // namespace concord
