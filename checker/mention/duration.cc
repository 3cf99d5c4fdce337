// Durations: of one unit, of several ("2 hours, 9 minutes and 41 seconds"), and
// with a half behind the unit ("o oră și jumătate").

#include <cmath>

#include "checker/mention/action.h"
#include "checker/mention/amount.h"
#include "checker/mention/unit.h"

namespace concord {
namespace {

constexpr int kParts = 7;
constexpr const char* kCodes[kParts] = {"Y", "M", "W", "D", "TH", "TM", "TS"};

// Of a part behind a larger one: "2 hours and 59 minutes".
constexpr double kMost[kParts] = {1e9, 12, 53, 366, 24, 60, 60};

int PartOf(absl::string_view code) {
  for (int i = 0; i < kParts; ++i) {
    if (code == kCodes[i]) return i;
  }
  return -1;
}

// "and a half", "și jumătate" behind the unit: of that unit.
bool TakeHalf(Cursor& cursor, double& part) {
  Cursor ahead = cursor;
  if (!ahead.Take(v1::AND)) return false;
  Number number;
  if (!ParseNumber(ahead, false, number) || !number.part || number.value >= 1 ||
      (ahead.done() &&
       (ahead.Behind() == v1::OF || ahead.Behind() == v1::NUMBER_OF))) {
    return false;
  }
  part = number.value;
  cursor = ahead;
  return true;
}

// Further parts in ever smaller units; false if they are not smaller, or if
// they look like a list ("one hour, ten minutes").
bool TakeParts(Cursor& cursor, double first, int first_part, Mention& mention) {
  int last = first_part;
  int count = 1;
  bool comma = false, closed = false;
  mention.parts[last] = first;
  while (!cursor.done() && !closed) {
    Cursor ahead = cursor;
    comma |= ahead.Take(v1::COMMA);
    closed = ahead.Take(v1::AND);
    Number number;
    UnitRead unit;
    if (!ParseNumber(ahead, false, number) || number.vague ||
        !TakeUnit(v1::Mention::DURATION, false, ahead, unit)) {
      break;
    }
    const int part = PartOf(unit.unit);
    if (part <= last || unit.factor != 1 || number.value >= kMost[part] ||
        number.part) {
      return false;
    }
    mention.parts[part] = number.value;
    mention.place = number.place;
    last = part;
    ++count;
    cursor = ahead;
  }
  if (count > 1 &&
      (first != std::floor(first) || (comma && !closed && count < 3))) {
    return false;
  }
  if (last == first_part) return true;
  double seconds = 0;
  for (int i = 0; i < kParts; ++i)
    seconds += mention.parts[i] * SecondsIn(kCodes[i]);
  mention.place *= SecondsIn(kCodes[last]);
  mention.unit = "TS";
  mention.stated = mention.stated_high = seconds;
  return true;
}

// "an hour", "o oră și jumătate", "a year and four months"
bool ParseOneUnit(Cursor& cursor, Mention& mention) {
  if (!cursor.Take(v1::A)) return false;
  UnitRead unit;
  if (!TakeUnit(v1::Mention::DURATION, false, cursor, unit) || unit.hyphen)
    return false;
  mention.kind = v1::Mention::DURATION;
  mention.unit = unit.unit;
  double part = 0;
  if (TakeHalf(cursor, part)) mention.place = 0.5;
  mention.stated = mention.stated_high = (1 + part) * unit.factor;
  mention.place *= unit.factor;
  return cursor.done() || unit.factor != 1 ||
         TakeParts(cursor, mention.stated, PartOf(unit.unit), mention);
}

// "2:09:41"
Outcome MakeRaceTime(Cursor cursor, Mention& mention) {
  double part[3];
  double place = 1;
  for (int i = 0; i < 3; ++i) {
    if (i > 0) cursor.Skip();
    if (!cursor.IsNumeral()) return Outcome::kRefused;
    const Numeral& numeral = cursor.numeral();
    part[i] = numeral.value;
    if (i > 0 && (numeral.digits != 2 || numeral.value >= 60))
      return Outcome::kRefused;
    place = std::pow(10, -numeral.fraction_digits);
    cursor.Skip();
  }
  if (!cursor.done()) return Outcome::kRefused;
  mention.kind = v1::Mention::DURATION;
  for (int i = 0; i < 3; ++i) mention.parts[4 + i] = part[i];
  mention.unit = "TS";
  mention.stated = mention.stated_high =
      part[0] * 3600 + part[1] * 60 + part[2];
  mention.place = place;
  return Outcome::kMention;
}

// "en 2h30"
Outcome MakeHours(Cursor cursor, Mention& mention) {
  if (cursor.SpaceBefore(1)) return Outcome::kRefused;
  mention.kind = v1::Mention::DURATION;
  mention.unit = "TS";
  mention.parts[4] = cursor.Value();
  cursor.Skip();
  mention.parts[5] = cursor.Value();
  mention.stated = mention.stated_high =
      mention.parts[4] * 3600 + mention.parts[5] * 60;
  mention.place = 60;
  return Outcome::kMention;
}

// "an hour" is a duration where a length of time is meant; in "twice a day" and
// "50 people an hour" it is a rate.
bool MeansLength(const Cursor& cursor) {
  // Only some languages say "an hour" for "per hour"; all say "one day" for
  // once.
  const char* const unit = cursor.text().FigureAt(cursor.at() + 1).code;
  if (*cursor.Code() == 0 && *unit != 'D') return true;
  switch (cursor.Before()) {
    case v1::IN:
    case v1::FOR:
    case v1::WITHIN:
    case v1::DURING:
    case v1::AFTER:
    case v1::BEFORE:
    case v1::THAN:
    case v1::OF:
    case v1::BY:
    case v1::TO:
    case v1::UNTIL:
      return true;
    default:
      break;
  }
  switch (cursor.Behind()) {
    case v1::LATER:
    case v1::EARLIER:
    case v1::BEFORE:
    case v1::AFTER:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool ParseSpan(Cursor& cursor, Mention& mention) {
  Hedges hedges;
  hedges.TakeAll(cursor);
  if (cursor.Is(v1::TIME_UNIT) || cursor.Is(v1::CENTURY) ||
      cursor.Is(v1::DURATION_WORD)) {
    UnitRead
        unit;  // "acum o săptămână" with the article in another token class
    if (!TakeUnit(v1::Mention::DURATION, false, cursor, unit)) return false;
    mention.kind = v1::Mention::DURATION;
    mention.unit = unit.unit;
    mention.stated = mention.stated_high = unit.factor;
    return true;
  }
  if (cursor.Is(v1::A)) {
    Cursor ahead = cursor;
    Mention one = mention;
    if (ParseOneUnit(ahead, one)) {
      mention = one;
      cursor = ahead;
      hedges.Apply(mention);
      return true;
    }
  }
  Amount amount;
  if (!ParseAmount(v1::Mention::DURATION, cursor, amount) || !amount.unit.found)
    return false;
  Fill(amount, mention);
  hedges.Apply(mention);
  double part = 0;
  if (TakeHalf(cursor, part)) {
    mention.stated += part * amount.unit.factor;
    mention.stated_high = mention.stated;
    mention.place = amount.unit.factor / 2;
  }
  return true;
}

namespace {

// "в 2021 году" names a year; nothing lasts two thousand of them.
bool IsYearWithItsWord(const Cursor& cursor, const Mention& mention) {
  if (absl::string_view(mention.unit) != "Y") return false;
  const Text& text = cursor.text();
  for (uint32_t t = cursor.begin() + 1; t < cursor.end(); ++t) {
    if (static_cast<uint8_t>(text.classes[t]) == v1::TIME_UNIT &&
        static_cast<uint8_t>(text.classes[t - 1]) == v1::YEAR_DIGITS) {
      return true;
    }
  }
  return false;
}

// "six straight days": an adjective, not what is counted, stands between.
Outcome MakeQualified(Cursor& cursor, const Hedges& hedges, Mention& mention) {
  Amount amount;
  amount.hedges = hedges;
  if (!ParseAmount(v1::Mention::DURATION, cursor, amount) || amount.range ||
      amount.unit.found || !cursor.Is(v1::OTHER)) {
    return Outcome::kRefused;
  }
  switch (CategoryAt(cursor.text(), cursor.at())) {
    case v1::Concept::CATEGORY_UNSPECIFIED:
    case v1::Concept::DESCRIPTOR:
    case v1::Concept::SCOPE:
    case v1::Concept::FUNCTION:
      break;
    default:
      return Outcome::kRefused;
  }
  cursor.Skip();
  if (!TakeUnit(v1::Mention::DURATION, false, cursor, amount.unit) ||
      !cursor.done()) {
    return Outcome::kRefused;
  }
  Fill(amount, mention);
  return Outcome::kMention;
}

// "a raise of 8.5 percent over one year", "500 million euros over two years".
bool BehindAmount(const Cursor& cursor) {
  switch (cursor.Before()) {
    case v1::PERCENT:
    case v1::PERCENT_SIGN:
    case v1::CURRENCY:
    case v1::CURRENCY_SIGN:
    case v1::AMBIGUOUS_CURRENCY:
    case v1::CURRENCY_OR_UNIT:
    case v1::NUMBER_SCALE:
      return true;
    default:
      return false;
  }
}

}  // namespace

Outcome MakeDuration(Cursor& cursor, Mention& mention) {
  if (cursor.Class(1) == v1::TIGHT_COLON) return MakeRaceTime(cursor, mention);
  if (cursor.Class(1) == v1::HOUR_MINUTES) return MakeHours(cursor, mention);
  Hedges hedges;
  hedges.TakeAll(cursor);
  if (BehindAmount(cursor)) hedges.MeanDuring();
  const uint32_t size = cursor.end() - cursor.at();
  if (size >= 3 && cursor.Class(size - 2) == v1::OTHER)
    return MakeQualified(cursor, hedges, mention);
  if (cursor.Is(v1::DURATION_WORD) || cursor.Is(v1::DURATION_ADJECTIVE) ||
      (cursor.Is(v1::A) && cursor.Class(1) == v1::DURATION_WORD)) {
    cursor.Take(v1::A);
    mention.kind = v1::Mention::DURATION;
    mention.unit = cursor.Code();
    mention.stated = mention.stated_high = cursor.Value();
    hedges.Apply(mention);
    cursor.Skip();
    return cursor.done() ? Outcome::kMention : Outcome::kRefused;
  }
  if (cursor.Is(v1::A)) {
    Cursor ahead = cursor;
    Mention one = mention;
    if (ParseOneUnit(ahead, one)) {
      Hedges after = hedges;
      after.TakeAfter(ahead);
      const bool bare = ahead.done() && cursor.begin() + 2 == cursor.end();
      if (!ahead.done() || (bare && !MeansLength(cursor)))
        return Outcome::kRefused;
      mention = one;
      after.Apply(mention);
      return Outcome::kMention;
    }
  }
  Amount amount;
  amount.hedges = hedges;
  if (!ParseAmount(v1::Mention::DURATION, cursor, amount) ||
      !amount.unit.found) {
    return Outcome::kRefused;
  }
  Fill(amount, mention);
  if (IsYearWithItsWord(cursor, mention)) return Outcome::kRefused;
  if (!cursor.done()) {
    double part = 0;
    if (amount.range || mention.precision == v1::VAGUE)
      return Outcome::kRefused;
    if (TakeHalf(cursor, part)) {
      mention.stated += part * amount.unit.factor;
      mention.stated_high = mention.stated;
      mention.place = amount.unit.factor / 2;
    } else if (amount.unit.factor != 1 ||
               !TakeParts(cursor, mention.stated, PartOf(mention.unit),
                          mention)) {
      return Outcome::kRefused;
    }
    Hedges after = amount.hedges;
    after.TakeAfter(cursor);
    after.Apply(mention);
  }
  return cursor.done() ? Outcome::kMention : Outcome::kRefused;
}

}  // namespace concord
