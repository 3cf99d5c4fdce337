// Amounts: one number or a range with hedges and a unit, which all kinds of
// quantities have in common.

#ifndef CONCORD_CHECKER_MENTION_AMOUNT_H_
#define CONCORD_CHECKER_MENTION_AMOUNT_H_

#include "checker/mention/cursor.h"
#include "checker/mention/hedge.h"
#include "checker/mention/mention.h"
#include "checker/mention/number.h"

namespace concord {

// What stands behind (or, money, before) a number.
struct UnitRead {
  v1::Mention::Kind kind = v1::Mention::NUMBER;
  const char* unit = "";
  double factor = 1;  // "50 cents" is 0.5 of the currency
  bool found = false;
  bool hyphen = false;     // "26.2-mile"
  bool ambiguous = false;  // "won", "in": more evidence is wanted
};

struct Amount {
  Number first;
  Number second;  // of a range
  bool range = false;
  bool hyphen_joined = false;  // "10-12", which may also be a score
  Hedges hedges;
  UnitRead unit;
};

// Steps over the unit of `kind` at the cursor, with what links it to the number
// ("-", "de", "of"); `after_part`: "half a mile". False if there is none.
bool TakeUnit(v1::Mention::Kind kind, bool after_part, Cursor& cursor,
              UnitRead& read);

// Reads an amount whose unit, if it has one, is of `kind`: hedges, "between",
// numbers, units on either side; with NUMBER no unit is looked for. False if
// there is none, and if "between" or "from" opens what is no range.
bool ParseAmount(v1::Mention::Kind kind, Cursor& cursor, Amount& amount);

// Kind, unit, stated figures, place and precision of `mention` from `amount`.
void Fill(const Amount& amount, Mention& mention);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_AMOUNT_H_
