#include "checker/mention/number.h"

#include <cmath>
#include <cstdlib>

#include "absl/strings/match.h"
#include "checker/mention/word_composer.h"

namespace concord {
namespace {

bool IsWord(v1::TokenClass c) {
  switch (c) {
    case v1::NUMBER_UNIT:
    case v1::NUMBER_TEEN:
    case v1::NUMBER_TENS:
    case v1::NUMBER_HUNDREDS:
    case v1::NUMBER_HUNDRED:
    case v1::NUMBER_SCALE:
    case v1::NUMBER_ZERO:
    case v1::NUMBER_ONE:
    case v1::NUMBER_WHOLE:
    case v1::VAGUE_NUMBER:
      return true;
    default:
      return false;
  }
}

bool IsFraction(v1::TokenClass c) {
  return c == v1::FRACTION || c == v1::ORDINAL_FRACTION || c == v1::QUARTER;
}

// Of the last of this many decimals.
double DecimalPlace(int digits) {
  constexpr double kPlaces[] = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6};
  return digits < 7 ? kPlaces[digits] : std::pow(10, -digits);
}

// What a multiplier at the cursor multiplies by; 0 if none stands there.
double MultiplierAt(const Cursor& cursor) {
  switch (cursor.Class()) {
    case v1::NUMBER_HUNDRED:
    case v1::NUMBER_SCALE:
    case v1::COLLECTIVE:
    case v1::COUPLE:
      return cursor.Value();
    case v1::VAGUE_NUMBER:
      return UnitOf(cursor);
    default:
      return 0;
  }
}

double FractionAt(const Cursor& cursor) {
  return cursor.Class() == v1::ORDINAL_FRACTION ? 1 / cursor.Value()
                                                : cursor.Value();
}

void Multiply(double by, Number& number) {
  number.value *= by;
  number.high = number.vague ? (number.high + 1) * by - 1 : number.value;
  number.place *= by;
  if (by >= 1000) number.scale *= by;
}

// Whether the words behind "and" go on the number: "three hundred and twelve",
// not "one hundred and two hundred".
bool GoesOn(Cursor ahead, WordComposer composed) {
  if (ahead.IsNumeral()) {
    return ahead.numeral().fraction_digits == 0 &&
           composed.AddDigits(ahead.numeral().value);
  }
  if (!IsWord(ahead.Class()) || ahead.Is(v1::NUMBER_SCALE) ||
      ahead.Is(v1::VAGUE_NUMBER)) {
    return false;
  }
  if (!composed.Add(ahead, false)) return false;
  ahead.Skip();
  ahead.Take(v1::HYPHEN);
  // What follows may not need more room than there is.
  const v1::TokenClass next = ahead.Class();
  if (next == v1::NUMBER_HUNDRED) return composed.Add(ahead, false);
  return !(next == v1::VAGUE_NUMBER && UnitOf(ahead) == 100) ||
         composed.Add(ahead, false);
}

// "three point five"
void ParsePoint(Cursor& cursor, Number& number) {
  if (!cursor.Is(v1::POINT)) return;
  Cursor ahead = cursor;
  ahead.Skip();
  double place = 1, fraction = 0;
  while ((ahead.Is(v1::NUMBER_UNIT) || ahead.Is(v1::NUMBER_ZERO) ||
          ahead.Is(v1::NUMBER_ONE) || ahead.Is(v1::DAY_DIGITS)) &&
         ahead.Value() < 10) {
    place /= 10;
    fraction = fraction * 10 + ahead.Value();
    ahead.Skip();
  }
  // "cuarenta y siete coma veintiocho"
  WordComposer words;
  if (place == 1 && IsWord(ahead.Class()) && words.Add(ahead, true)) {
    ahead.Skip();
    if (ahead.Is(v1::HYPHEN) || ahead.Is(v1::AND)) {
      Cursor unit = ahead;
      unit.Skip();
      if (unit.Is(v1::NUMBER_UNIT) && words.Add(unit, false)) {
        ahead = unit;
        ahead.Skip();
      }
    }
    fraction = words.value();
    if (fraction >= 1000) return;
    place = fraction >= 100 ? 1e-3 : fraction >= 10 ? 1e-2 : 0.1;
  }
  if (place == 1) return;
  number.value = number.high = number.value + fraction * place;
  number.place = place;
  cursor = ahead;
}

bool ParseWords(Cursor& cursor, Number& number) {
  const bool article = cursor.Is(v1::A);
  if (article) cursor.Skip();
  WordComposer composer;
  bool any = false;
  for (;;) {
    const v1::TokenClass c = cursor.Class();
    if (IsWord(c)) {
      if (c == v1::NUMBER_ZERO) {
        if (any) break;
        cursor.Skip();
        any = true;
        break;
      }
      if (!composer.Add(cursor, !any)) break;
      cursor.Skip();
      any = true;
      continue;
    }
    if (!any) break;
    Cursor ahead = cursor;
    ahead.Skip();
    if (c == v1::HYPHEN && IsWord(ahead.Class())) {
      WordComposer trial = composer;
      if (!trial.Add(ahead, false)) break;
    } else if (c == v1::AND) {
      if (!GoesOn(ahead, composer)) break;
    } else if (c == v1::NUMBER_OF) {
      // "douăzeci de mii"
      const double unit = MultiplierAt(ahead);
      if (unit < 1000 || ahead.Is(v1::COLLECTIVE)) break;
    } else if (c == v1::A && composer.open_for_digits() &&
               ahead.Is(v1::NUMBER_HUNDRED)) {
      // "o mie o sută"
    } else if (cursor.IsNumeral() && composer.open_for_digits() &&
               c != v1::YEAR_DIGITS && cursor.numeral().fraction_digits == 0 &&
               composer.AddDigits(cursor.Value())) {
      cursor.Skip();
      continue;
    } else {
      break;
    }
    cursor.Skip();
    if (cursor.IsNumeral()) {  // "... hundred and 21"
      composer.AddDigits(cursor.Value());
      cursor.Skip();
    }
  }
  if (!any) return false;
  number.value = number.high = composer.value();
  number.scale = composer.last_scale();
  number.place = composer.open_for_digits() ? composer.last_scale() : 1;
  if (number.place == 1) {
    if (composer.after_hundred() && std::fmod(number.value, 100) == 0)
      number.place = 100;
  }
  ParsePoint(cursor, number);
  return true;
}

// "15 000" with plain spaces: groups of exactly three digits.
void ParseSpacedGroups(Cursor& cursor, Number& number) {
  const Numeral& first = cursor.numeral();
  constexpr double kLeast[] = {0, 1, 10, 100};  // without leading zeros
  const bool can = !first.grouped && first.fraction_digits == 0 &&
                   first.digits <= 3 && first.value >= 1 &&
                   first.value >= kLeast[first.digits];
  cursor.Skip();
  while (can && cursor.Is(v1::DIGITS) && cursor.numeral().digits == 3 &&
         !cursor.numeral().grouped && cursor.numeral().fraction_digits == 0 &&
         cursor.SpaceBefore()) {
    number.value = number.value * 1000 + cursor.numeral().value;
    cursor.Skip();
  }
  number.high = number.value;
}

// A figure in units of its last place, 115 of "1.15": scales multiply whole
// digits, so that 1.15 billion is exactly 1150 million.
double PrintedDigits(const Number& number) {
  const double digits = number.value / number.place;
  const double printed = std::round(digits);
  return std::abs(printed * number.place - number.value) < 1e-9 * number.value
             ? printed
             : digits;
}

bool ParseDigits(Cursor& cursor, bool million_suffix, Number& number) {
  const Numeral& first = cursor.numeral();
  number.digits = true;
  number.value = number.high = first.value;
  number.place = DecimalPlace(first.fraction_digits);
  ParseSpacedGroups(cursor, number);
  if ((cursor.Is(v1::TIGHT_PERIOD) || cursor.Is(v1::TIGHT_COMMA)) &&
      cursor.IsNumeral(1) && !first.grouped && first.fraction_digits == 0) {
    const Numeral& tail = cursor.numeral(1);
    if (tail.fraction_digits != 0 || tail.grouped) return false;
    number.place = DecimalPlace(tail.digits);
    number.value = number.high = first.value + tail.value * number.place;
    number.foreign = true;
    cursor.Skip();
    cursor.Skip();
  }
  // "2 1/2"
  if (cursor.IsNumeral() && cursor.Class(1) == v1::SLASH &&
      cursor.IsNumeral(2) && cursor.Value() > 0 &&
      cursor.Value() < cursor.numeral(2).value &&
      cursor.numeral(2).value <= 100) {
    number.value += cursor.Value() / cursor.numeral(2).value;
    number.high = number.value;
    number.place = 0.1;
    for (int i = 0; i < 3; ++i) cursor.Skip();
  }
  if (cursor.Is(v1::FRACTION) && !cursor.SpaceBefore()) {  // "2½"
    number.value = number.high = number.value + cursor.Value();
    number.place = 0.1;
    cursor.Skip();
  }
  if ((cursor.Is(v1::SCALE_SUFFIX) ||
       (million_suffix && cursor.Is(v1::AMBIGUOUS_SUFFIX))) &&
      !cursor.SpaceBefore()) {
    const double printed = PrintedDigits(number);
    Multiply(cursor.Value(), number);
    number.value = number.high = printed * number.place;
    cursor.Skip();
    return true;
  }
  Cursor ahead = cursor;
  if (ahead.Is(v1::HYPHEN) || ahead.Is(v1::NUMBER_OF)) ahead.Skip();
  if (const double by = MultiplierAt(ahead);
      by != 0 && !(ahead.Is(v1::COUPLE))) {
    ahead.Skip();
    const double printed = PrintedDigits(number);
    Multiply(by, number);
    // A second scale: "2 thousand million", "300 de mii de miliarde".
    Cursor further = ahead;
    further.Take(v1::NUMBER_OF);
    if (further.Is(v1::NUMBER_SCALE) || further.Is(v1::VAGUE_NUMBER)) {
      if (const double second = MultiplierAt(further); second >= 1000) {
        Multiply(second, number);
        further.Skip();
        ahead = further;
      }
    }
    number.value = number.high = printed * number.place;
    number.foreign = false;
    cursor = ahead;
    // "4 thousand 3 hundred and 21", "2 mii 500"
    if (by >= 100 && !cursor.done()) {
      Cursor rest = cursor;
      rest.Take(v1::AND);
      Number tail;
      if (rest.IsNumeral() && rest.numeral().fraction_digits == 0 &&
          !rest.Is(v1::YEAR_DIGITS) && !rest.numeral().grouped &&
          rest.Value() < by && (by == 100 || rest.Value() < 1000) &&
          (!cursor.Is(v1::AND) || by <= 1000) &&
          ParseDigits(rest, false, tail) && tail.value < by) {
        number.value = number.high = number.value + tail.value;
        number.place = tail.place;
        cursor = rest;
      }
    }
  }
  return true;
}

// "более сотни": one hundred, if the language's form says so and a bound stands
// before it.
bool IsOneOfMany(const Cursor& cursor) {
  if (!cursor.Is(v1::VAGUE_NUMBER) || !absl::EndsWith(cursor.Code(), " one") ||
      cursor.at() == 0) {
    return false;
  }
  switch (static_cast<uint8_t>(cursor.text().classes[cursor.at() - 1])) {
    case v1::ABOUT:
    case v1::NEARLY:
    case v1::AT_LEAST:
    case v1::MORE_THAN:
    case v1::AT_MOST:
    case v1::LESS_THAN:
      return true;
    default:
      return false;
  }
}

// "dozens", "hundreds of thousands", "several hundred", "câteva zeci de mii"
bool ParseVague(Cursor& cursor, Number& number) {
  Cursor ahead = cursor;
  if (IsOneOfMany(ahead)) {
    number.value = number.high = number.place = number.scale = UnitOf(ahead);
    cursor.Skip();
    return true;
  }
  if (ahead.Take(v1::VAGUE_QUANTIFIER)) {
    ahead.Take(v1::NUMBER_OF);
    const double unit = MultiplierAt(ahead);
    if (unit < 10) return false;
    number.value = unit * 2;
    number.high = unit == 12 ? 99 : unit * 10 - 1;
    ahead.Skip();
  } else if (ahead.Is(v1::VAGUE_NUMBER)) {
    number.value = ahead.Value();
    number.high = std::strtod(ahead.Code(), nullptr);
    ahead.Skip();
  } else {
    return false;
  }
  number.vague = true;
  for (;;) {
    Cursor next = ahead;
    if (!next.Take(v1::OF)) next.Take(v1::NUMBER_OF);
    const double by = MultiplierAt(next);
    if (by < 100 || next.Is(v1::COLLECTIVE)) break;
    Multiply(by, number);
    next.Skip();
    ahead = next;
  }
  number.place = number.value / 2;
  cursor = ahead;
  return true;
}

// "two-thirds", "a third", "half a dozen", "jumătate de milion", "3/4"
bool ParsePart(Cursor& cursor, Number& number) {
  Cursor ahead = cursor;
  double numerator = 1;
  if (ahead.IsNumeral()) {
    const double top = ahead.Value();
    const double bottom = ahead.IsNumeral(2) ? ahead.numeral(2).value : 0;
    if (ahead.Class(1) == v1::SLASH) {
      if (top < 1 || top >= bottom || bottom > 100 ||
          ahead.Class(3) == v1::SLASH)
        return false;
      number.value = top / bottom;
      for (int i = 0; i < 3; ++i) ahead.Skip();
      number.digits = true;
    } else {
      if (!IsFraction(ahead.Class(1)) || !ahead.SpaceBefore(1)) return false;
      numerator = top;
      ahead.Skip();
    }
  } else if (ahead.Is(v1::A)) {
    if (!IsFraction(ahead.Class(1))) return false;
    ahead.Skip();
  } else if (IsWord(ahead.Class())) {
    const uint32_t next = ahead.Class(1) == v1::HYPHEN ? 2 : 1;
    if (!IsFraction(ahead.Class(next))) return false;
    if (next == 1 && !ahead.SpaceBefore(1)) return false;  // "-and-a-half"
    numerator = ahead.Value();
    // "two third" is none; "one third" is.
    if (numerator != 1 && ahead.Class(next) == v1::ORDINAL_FRACTION)
      return false;
    if (ahead.Is(v1::NUMBER_TENS) || ahead.Is(v1::VAGUE_NUMBER)) return false;
    for (uint32_t i = 0; i < next; ++i) ahead.Skip();
  } else if (!IsFraction(ahead.Class()) || ahead.Is(v1::ORDINAL_FRACTION)) {
    return false;
  }
  if (number.value == 0) {
    number.value = numerator * FractionAt(ahead);
    ahead.Skip();
  }
  number.part = true;
  number.place = number.value / 2;
  Cursor whole = ahead;
  if (!whole.Take(v1::OF)) whole.Take(v1::NUMBER_OF);
  whole.Take(v1::A);
  if (const double by = MultiplierAt(whole); by != 0) {
    whole.Skip();
    Multiply(by, number);
    number.place = by / 10;
    number.part = false;
    ahead = whole;
  }
  number.high = number.value;
  cursor = ahead;
  return true;
}

// "and a half" behind a number: of its scale, if it has one.
void ParseAndPart(Cursor& cursor, Number& number) {
  if (!cursor.Is(v1::AND)) return;
  Cursor ahead = cursor;
  ahead.Skip();
  // "one and a half million": the million is of both.
  if (Cursor fraction = ahead; number.scale == 1) {
    fraction.Take(v1::A);
    const double half = fraction.Is(v1::FRACTION) ? fraction.Value() : 0;
    if (half > 0) fraction.Skip();
    if (half > 0 && fraction.Is(v1::NUMBER_SCALE)) {
      number.value += half;
      number.place = 0.1;
      Multiply(fraction.Value(), number);
      number.high = number.value;
      fraction.Skip();
      cursor = fraction;
      return;
    }
  }
  const bool bare = !IsFraction(ahead.Class());
  Cursor probe = ahead;
  Number part;
  if (!ParsePart(probe, part) || !part.part || part.value >= 1) return;
  if (bare && !ahead.Is(v1::A) && !ahead.Is(v1::NUMBER_UNIT) &&
      !ahead.Is(v1::NUMBER_ONE))
    return;
  if (ahead.IsNumeral()) return;
  number.value += part.value * number.scale;
  number.high = number.value;
  number.place = number.scale / 10;
  cursor = probe;
  Cursor scale = cursor;
  if (number.scale == 1 && scale.Is(v1::NUMBER_SCALE)) {
    Multiply(scale.Value(), number);
    cursor.Skip();
  }
}

// Whether a number ends before a token of the class, whatever it is.
bool EndsNumber(v1::TokenClass c) {
  switch (c) {
    case v1::OTHER:
    case v1::NAME_WORD:
    case v1::SENTENCE_END:
    case v1::COMMA:
    case v1::PERIOD:
    case v1::CLOSE_PAREN:
    case v1::TO:
    case v1::DASH:
    case v1::TIME_UNIT:
    case v1::UNIT:
    case v1::CURRENCY:
    case v1::PERCENT:
    case v1::PERCENT_SIGN:
    case v1::MONTH:
      return true;
    default:
      return false;
  }
}

// A number of one token, as most are: "12", "1,500", "three".
bool ParseSimple(Cursor& cursor, Number& number) {
  if (!EndsNumber(cursor.Class(1))) return false;
  if (cursor.IsNumeral()) {
    number.digits = true;
    number.place = DecimalPlace(cursor.numeral().fraction_digits);
  } else {
    switch (cursor.Class()) {
      case v1::NUMBER_ONE:
      case v1::NUMBER_UNIT:
      case v1::NUMBER_TEEN:
      case v1::NUMBER_TENS:
        break;
      default:
        return false;
    }
  }
  number.value = number.high = cursor.Value();
  cursor.Skip();
  return true;
}

}  // namespace

bool ParseNumber(Cursor& cursor, bool million_suffix, Number& number) {
  number = Number();
  if (ParseSimple(cursor, number)) return true;
  Cursor ahead = cursor;
  Number read;
  if (ParsePart(ahead, read)) {
    number = read;
    cursor = ahead;
    return true;
  }
  read = Number();
  if (ahead.IsNumeral()) {
    if (!ParseDigits(ahead, million_suffix, read)) return false;
  } else if (ahead.Is(v1::COLLECTIVE) ||
             (ahead.Is(v1::A) && (ahead.Class(1) == v1::COLLECTIVE ||
                                  ahead.Class(1) == v1::COUPLE))) {
    ahead.Take(v1::A);
    read.value = read.high = read.place = ahead.Value();
    ahead.Skip();
  } else if (ahead.Is(v1::A) && ahead.Class(1) != v1::NUMBER_HUNDRED &&
             ahead.Class(1) != v1::NUMBER_SCALE) {
    return false;
  } else if (!ParseVague(ahead, read) && !ParseWords(ahead, read)) {
    return false;
  }
  // "two dozen", "three dozens"
  const bool dozens = ahead.Is(v1::COLLECTIVE) ||
                      (ahead.Is(v1::VAGUE_NUMBER) && UnitOf(ahead) == 12);
  if (!read.vague && dozens && read.value >= 1) {
    Multiply(UnitOf(ahead), read);
    ahead.Skip();
  }
  // "a couple of dozen"
  if (Cursor dozen = ahead;
      read.value == 2 && dozen.Take(v1::OF) && dozen.Is(v1::COLLECTIVE)) {
    Multiply(dozen.Value(), read);
    dozen.Skip();
    ahead = dozen;
  }
  if (!read.digits && !read.vague && ahead.Is(v1::FRACTION) &&
      !ahead.SpaceBefore()) {  // "two-and-a-half"
    read.value = read.high = read.value + ahead.Value();
    read.place = 0.1;
    ahead.Skip();
    if (ahead.Is(v1::NUMBER_SCALE)) {
      Multiply(ahead.Value(), read);
      ahead.Skip();
    }
  }
  if (!read.vague) ParseAndPart(ahead, read);
  number = read;
  cursor = ahead;
  return true;
}

}  // namespace concord
