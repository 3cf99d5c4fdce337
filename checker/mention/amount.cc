#include "checker/mention/amount.h"

#include <utility>

#include "checker/mention/action.h"
#include "checker/mention/unit.h"

namespace concord {
namespace {

constexpr const char* kPercent = "percent";
constexpr const char* kPercentPoint = "percentage-point";

// "square kilometres an hour", "metri pătrați", "litri pe metrul pătrat"
bool TakeMeasure(Cursor& cursor, UnitRead& read) {
  Cursor ahead = cursor;
  absl::string_view power, per_power, per;
  if (ahead.Is(v1::UNIT_POWER)) {
    power = ahead.Code();
    ahead.Skip();
  }
  absl::string_view unit;
  switch (ahead.Class()) {
    case v1::UNIT:
      unit = ahead.Code();
      break;
    case v1::CURRENCY_OR_UNIT:
      unit = "pound";
      break;
    case v1::AMBIGUOUS_UNIT:
    case v1::AMBIGUOUS_SUFFIX:
      unit = ahead.Code();
      read.ambiguous = power.empty();
      break;
    default:
      return false;
  }
  const bool touches = !ahead.SpaceBefore();
  ahead.Skip();
  if (power.empty() && ahead.Is(v1::UNIT_POWER)) {
    power = ahead.Code();
    read.ambiguous = false;
    ahead.Skip();
  }
  const UnitInfo* info = ComposeUnit(power, unit, "", "");
  if (info == nullptr) return false;
  cursor = ahead;
  read.ambiguous &= !touches;
  // "... an hour"
  if ((ahead.Is(v1::OF) || ahead.Is(v1::NUMBER_OF)) &&
      (ahead.Class(2) == v1::PER || ahead.Class(2) == v1::A)) {
    ahead.Skip();  // "litri de apă pe ..."
    ahead.Skip();
  }
  if (ahead.Is(v1::PER) || ahead.Is(v1::A) || ahead.Is(v1::SLASH)) {
    ahead.Skip();
    if (ahead.Is(v1::UNIT_POWER)) {
      per_power = ahead.Code();
      ahead.Skip();
    }
    if (ahead.Is(v1::TIME_UNIT)) {
      per = ahead.Value() == 1 ? TimeUnitId(ahead.Code()) : "";
    } else if (ahead.Is(v1::SECOND_WORD)) {
      per = "second";
    } else if (ahead.Is(v1::UNIT)) {
      per = ahead.Code();
    }
    if (!per.empty()) {
      ahead.Skip();
      if (per_power.empty() && ahead.Is(v1::UNIT_POWER)) {
        per_power = ahead.Code();
        ahead.Skip();
      }
      if (const UnitInfo* rate = ComposeUnit(power, unit, per_power, per)) {
        info = rate;
        cursor = ahead;
      }
    }
  }
  read.kind = v1::Mention::MEASUREMENT;
  read.unit = info->id;
  read.found = true;
  return true;
}

bool TakeTime(Cursor& cursor, UnitRead& read) {
  switch (cursor.Class()) {
    case v1::TIME_UNIT:
    case v1::CENTURY:
    case v1::ADJECTIVE_UNIT:
    case v1::DURATION_WORD:
      read.factor = cursor.Value() == 0 ? 1 : cursor.Value();
      read.unit = cursor.Code();
      break;
    case v1::TIME_SUFFIX:
      if (cursor.SpaceBefore()) return false;
      read.unit = cursor.Code();
      break;
    case v1::DAY_PART:  // "two nights"
      if (*cursor.Code() != 'N') return false;
      read.unit = "D";
      break;
    case v1::SECOND_WORD:
      read.unit = "TS";
      break;
    case v1::AMBIGUOUS_WEEKDAY:
      if (*cursor.Code() == 0) return false;
      read.unit = cursor.Code();
      break;
    default:
      return false;
  }
  read.kind = v1::Mention::DURATION;
  read.found = true;
  cursor.Skip();
  return true;
}

bool TakeMoney(Cursor& cursor, UnitRead& read) {
  switch (cursor.Class()) {
    case v1::AMBIGUOUS_CURRENCY:
      read.ambiguous = true;
      break;
    case v1::CURRENCY_OR_UNIT:
      read.ambiguous = true;
      break;
    case v1::CURRENCY_MINOR:
      read.factor = cursor.Value();
      break;
    case v1::CURRENCY:
    case v1::CURRENCY_SIGN:
      break;
    default:
      return false;
  }
  read.unit = cursor.Code();
  if (*read.unit == 0) return false;
  read.kind = v1::Mention::MONEY;
  read.found = true;
  cursor.Skip();
  return true;
}

bool TakePercent(Cursor& cursor, UnitRead& read) {
  const bool points = cursor.Is(v1::PERCENT_POINT);
  if (!points && !cursor.Is(v1::PERCENT) && !cursor.Is(v1::PERCENT_SIGN)) {
    return false;
  }
  read.kind = v1::Mention::PERCENTAGE;
  read.unit = points ? kPercentPoint : kPercent;
  if (cursor.Value() != 0) read.factor = cursor.Value();  // basis points
  read.found = true;
  cursor.Skip();
  return true;
}

}  // namespace

// Steps over the unit of `kind` at the cursor, with what links it to the number
// ("-", "de", "of", "a" of "half a mile").
bool TakeUnit(v1::Mention::Kind kind, bool after_part, Cursor& cursor,
              UnitRead& read) {
  Cursor ahead = cursor;
  UnitRead found;
  found.hyphen = ahead.Take(v1::HYPHEN);
  if (!found.hyphen) {
    const bool of = ahead.Take(v1::NUMBER_OF) || ahead.Take(v1::OF);
    if (after_part) {
      ahead.Take(v1::A);
    } else if (of && ahead.Is(v1::A)) {
      return false;
    }
  }
  bool taken = false;
  switch (kind) {
    case v1::Mention::PERCENTAGE:
      taken = TakePercent(ahead, found);
      break;
    case v1::Mention::MONEY:
      taken = TakeMoney(ahead, found);
      break;
    case v1::Mention::MEASUREMENT:
      taken = TakeMeasure(ahead, found);
      break;
    case v1::Mention::DURATION:
    case v1::Mention::AGE:
      taken = TakeTime(ahead, found);
      break;
    default:
      break;
  }
  if (!taken) return false;
  cursor = ahead;
  read = found;
  return true;
}

namespace {

// A minus sign, not a dash or a hyphen between words.
bool TakeSign(Cursor& cursor, bool& negative) {
  negative = false;
  if (cursor.Take(v1::PLUS)) return !cursor.SpaceBefore();
  if (cursor.Take(v1::MINUS)) {
    negative = true;
    return true;
  }
  if (!cursor.Is(v1::HYPHEN) && !cursor.Is(v1::DASH)) return true;
  const bool minus = cursor.SpaceBefore() && !cursor.SpaceBefore(1);
  cursor.Skip();
  negative = true;
  return minus;
}

bool IsJoin(v1::TokenClass c) {
  return c == v1::TO || c == v1::DASH || c == v1::HYPHEN || c == v1::OR ||
         c == v1::AT_MOST || c == v1::TILDE;
}

// One number with its unit on either side.
bool ParseSide(v1::Mention::Kind kind, Cursor& cursor, Number& number,
               UnitRead& unit, Hedges& hedges) {
  UnitRead before;
  if (kind == v1::Mention::MONEY &&
      (cursor.Is(v1::CURRENCY_SIGN) || cursor.Is(v1::CURRENCY))) {
    if (!TakeMoney(cursor, before)) return false;
  }
  bool negative;
  if (!TakeSign(cursor, negative)) return false;
  // "3m" of people or of money counts millions, else it is a length.
  const bool million =
      before.found || (kind == v1::Mention::NUMBER &&
                       cursor.Before() != v1::A && cursor.Before() != v1::THE &&
                       IsCountable(cursor.text(), cursor.at() + 2));
  if (!ParseNumber(cursor, million, number)) return false;
  if (negative) {
    if (number.vague) return false;
    number.value = number.high = -number.value;
  }
  Cursor ahead = cursor;
  Hedges after = hedges;
  after.TakeAfter(ahead);
  UnitRead behind;
  const bool sign_behind = ahead.Is(v1::CURRENCY_SIGN);
  if (before.found && sign_behind) {
    unit = before;
    return true;
  }
  if (kind != v1::Mention::NUMBER &&
      TakeUnit(kind, number.part, ahead, behind)) {
    cursor = ahead;
    hedges = after;
    if (before.found) {
      // "US$ 5 dollars" is one unit; "$20 $37" are two amounts.
      if (before.factor != behind.factor) return false;
      unit = *before.unit == '$' ? behind : before;
    } else {
      unit = behind;
    }
  } else {
    unit = before;
  }
  return true;
}

}  // namespace

bool ParseAmount(v1::Mention::Kind kind, Cursor& cursor, Amount& amount) {
  amount.hedges.TakeAll(cursor);
  const v1::TokenClass opening = cursor.Class();
  const bool opened = cursor.Take(v1::BETWEEN) || cursor.Take(v1::FROM);
  amount.hedges.TakeAll(cursor);
  UnitRead first_unit;
  if (!ParseSide(kind, cursor, amount.first, first_unit, amount.hedges))
    return false;
  amount.unit = first_unit;
  // "12- to 15-year-olds"
  if (cursor.Is(v1::HYPHEN) && cursor.SpaceBefore(1) &&
      (cursor.Class(1) == v1::TO || cursor.Class(1) == v1::OR)) {
    cursor.Skip();
  }
  const v1::TokenClass join = cursor.Class();
  const bool joins =
      opened ? (opening == v1::BETWEEN
                    ? join == v1::AND || join == v1::DASH
                    : join == v1::TO || join == v1::AT || join == v1::AT_MOST ||
                          join == v1::DASH || join == v1::HYPHEN)
             : IsJoin(join) && cursor.at() + 1 < cursor.end();
  const bool bounds = !opened && join == v1::AND &&
                      (amount.hedges.lower() || amount.hedges.upper());
  if (!joins && !bounds) {
    amount.hedges.TakeAfter(cursor);
    return !opened;
  }
  Cursor ahead = cursor;
  ahead.Skip();
  Hedges hedges;
  if (joins) hedges = amount.hedges;
  hedges.TakeAll(ahead);
  // "more than 10 and less than 20"
  if (bounds && !(amount.hedges.lower() ? hedges.upper() && !hedges.lower()
                                        : hedges.lower())) {
    return true;
  }
  UnitRead unit;
  if (!ParseSide(kind, ahead, amount.second, unit, hedges)) return !opened;
  // "5-foot-10" is no range.
  if (join == v1::HYPHEN && first_unit.hyphen && !unit.found) return !opened;
  if (unit.found && first_unit.found &&
      absl::string_view(unit.unit) != first_unit.unit &&
      absl::string_view(first_unit.unit) != "$") {
    return !opened;
  }
  if (unit.found) amount.unit = unit;
  // "2 to 3 million": both count millions.
  // "at most 100 and at least 20"
  if (bounds && amount.hedges.upper()) std::swap(amount.first, amount.second);
  Number& a = amount.first;
  const Number& b = amount.second;
  if (b.scale > 1 && a.scale == 1 && !a.vague && a.value < b.value / b.scale &&
      !(first_unit.found && unit.found)) {
    a.value *= b.scale;
    a.high = a.value;
    a.place *= b.scale;
  }
  // Tight "3-1" is a score, "5-3" no range.
  if (a.value >= b.value || a.vague || b.vague) {
    if (bounds && amount.hedges.upper()) std::swap(amount.first, amount.second);
    return !opened;
  }
  // "27% in the quarter to $254 million"
  if (a.part && !b.part) return !opened;
  if (join == v1::OR && b.value > a.value * 2 + 1) return !opened;
  amount.range = true;
  amount.hyphen_joined = join == v1::HYPHEN || join == v1::DASH;
  amount.hedges = hedges;
  amount.hedges.TakeAfter(ahead);
  cursor = ahead;
  return true;
}

void Fill(const Amount& amount, Mention& mention) {
  mention.kind = amount.unit.found ? amount.unit.kind : v1::Mention::NUMBER;
  mention.unit = amount.unit.unit;
  const double factor = amount.unit.factor;
  const Number& last = amount.range ? amount.second : amount.first;
  mention.stated = amount.first.value * factor;
  mention.stated_high =
      (amount.range ? last.value : amount.first.high) * factor;
  mention.place = last.place * factor;
  mention.precision = amount.range         ? v1::RANGE
                      : amount.first.vague ? v1::VAGUE
                                           : v1::EXACT;
  amount.hedges.Apply(mention);
}

}  // namespace concord
