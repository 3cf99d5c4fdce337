// Measurements: lengths, areas, volumes, masses, speeds, temperatures, powers.

#include "checker/mention/action.h"
#include "checker/mention/amount.h"
#include "checker/mention/unit.h"

namespace concord {
namespace {

// "a mile and a half"
Outcome MakeOneUnit(Cursor cursor, Mention& mention) {
  Hedges hedges;
  hedges.TakeAll(cursor);
  if (!cursor.Take(v1::A)) return Outcome::kRefused;
  UnitRead unit;
  if (!TakeUnit(v1::Mention::MEASUREMENT, false, cursor, unit) ||
      unit.ambiguous) {
    return Outcome::kRefused;
  }
  if (!cursor.Take(v1::AND)) return Outcome::kRefused;
  Number part;
  if (!ParseNumber(cursor, false, part) || !part.part || !cursor.done())
    return Outcome::kRefused;
  mention.kind = v1::Mention::MEASUREMENT;
  mention.unit = unit.unit;
  mention.stated = mention.stated_high = 1 + part.value;
  mention.place = part.place;
  hedges.Apply(mention);
  return Outcome::kMention;
}

// A second, smaller part: "5 ft 2 in", "six feet four inches", "1 m 80 cm".
bool AddSmaller(Cursor& cursor, Mention& mention) {
  const bool foot = absl::string_view(mention.unit) == "foot";
  const bool hyphen = foot && cursor.Take(v1::HYPHEN);
  cursor.Take(v1::AND);
  Number number;
  UnitRead unit;
  if (!ParseNumber(cursor, false, number) || number.vague) return false;
  if (hyphen && cursor.done()) {
    unit.unit = "inch";  // "5-foot-10"
  } else if (cursor.Is(v1::IN) && absl::string_view(mention.unit) == "foot") {
    unit.unit = "inch";  // "5 ft 2 in"
    cursor.Skip();
  } else if (!TakeUnit(v1::Mention::MEASUREMENT, false, cursor, unit)) {
    return false;
  }
  const UnitInfo* large = FindUnit(mention.unit);
  const UnitInfo* small = FindUnit(unit.unit);
  if (large == nullptr || small == nullptr || large->offset != 0 ||
      absl::string_view(large->base) != small->base) {
    return false;
  }
  const double ratio = small->factor / large->factor;
  if (ratio >= 1 || number.value * ratio >= 1) return false;
  mention.stated += number.value * ratio;
  mention.stated_high = mention.stated;
  mention.place = ratio;
  return true;
}

}  // namespace

Outcome MakeMeasurement(Cursor& cursor, Mention& mention) {
  {
    Cursor ahead = cursor;
    Hedges hedges;
    hedges.TakeAll(ahead);
    if (ahead.Is(v1::A)) {
      if (MakeOneUnit(cursor, mention) == Outcome::kMention)
        return Outcome::kMention;
      mention = Mention();
    }
  }
  // "3m people"
  if (cursor.Class(1) == v1::AMBIGUOUS_SUFFIX && cursor.Before() != v1::A &&
      cursor.Before() != v1::THE &&
      IsCountable(cursor.text(), cursor.at() + 2)) {
    return Outcome::kRefused;
  }
  Amount amount;
  if (!ParseAmount(v1::Mention::MEASUREMENT, cursor, amount) ||
      !amount.unit.found) {
    return Outcome::kRefused;
  }
  if (amount.unit.ambiguous) {
    // "2 in April", "en 2024 ha crecido": a unit when it touches the figure or
    // when no word follows.
    if (!amount.first.digits || cursor.Behind() == v1::OTHER ||
        cursor.Behind() == v1::HYPHEN || cursor.Before() == v1::NAME_WORD ||
        absl::string_view(amount.unit.unit) == "inch") {
      return Outcome::kRefused;
    }
  }
  Fill(amount, mention);
  if (!cursor.done() && !amount.range && mention.precision != v1::VAGUE) {
    Cursor half = cursor;
    Number part;
    if (half.Take(v1::AND) && ParseNumber(half, false, part) && part.part &&
        part.value < 1 && half.Behind() != v1::OF &&
        half.Behind() != v1::NUMBER_OF) {
      mention.stated += part.value;  // "two miles and a half"
      mention.stated_high = mention.stated;
      mention.place = part.place;
      cursor = half;
    } else if (!AddSmaller(cursor, mention)) {
      return Outcome::kRefused;
    }
  }
  return cursor.done() ? Outcome::kMention : Outcome::kRefused;
}

}  // namespace concord
