// Sums of money. A currency that many countries have ("dollar", "crown") stays
// unknown ("$", "crown"): that a source means its own is for the reader to
// judge.

#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {
namespace {

// "The party won 500 seats", "a 500-pound bomb": an ambiguous word is a
// currency behind a sum that is large or has a scale.
bool LooksLikeMoney(const Amount& amount) {
  const Number& last = amount.range ? amount.second : amount.first;
  if (!amount.unit.ambiguous) return true;
  if (amount.unit.hyphen) return false;
  return last.scale >= 1e6 || last.value >= 1000;
}

}  // namespace

Outcome MakeMoney(Cursor& cursor, Mention& mention) {
  // "Euro 2024" is played, "EUR 2024" is paid.
  if (cursor.Is(v1::CURRENCY) && cursor.Class(1) == v1::YEAR_DIGITS &&
      (cursor.text().tokens[cursor.at()].flags & kAllCapitals) == 0) {
    return Outcome::kRefused;
  }
  Amount amount;
  if (!ParseAmount(v1::Mention::MONEY, cursor, amount) || !amount.unit.found ||
      !LooksLikeMoney(amount)) {
    return Outcome::kRefused;
  }
  Fill(amount, mention);
  // "5 dollars and 50 cents"
  if (!cursor.done() && !amount.range && amount.unit.factor == 1 &&
      mention.precision == v1::EXACT) {
    cursor.Take(v1::AND);
    Number minor;
    UnitRead unit;
    if (!ParseNumber(cursor, false, minor) ||
        !TakeUnit(v1::Mention::MONEY, false, cursor, unit) ||
        unit.factor >= 1) {
      return Outcome::kRefused;
    }
    mention.stated += minor.value * unit.factor;
    mention.stated_high = mention.stated;
    mention.place = unit.factor;
  }
  return cursor.done() ? Outcome::kMention : Outcome::kRefused;
}

}  // namespace concord
