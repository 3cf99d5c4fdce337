// Percentages and percentage points.

#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {

Outcome MakePercentage(Cursor& cursor, Mention& mention) {
  Amount amount;
  if (!ParseAmount(v1::Mention::PERCENTAGE, cursor, amount) || !cursor.done() ||
      !amount.unit.found) {
    return Outcome::kRefused;
  }
  // "q=30%25": an escape in an address.
  const Text& text = cursor.text();
  if (cursor.end() < text.tokens.size() &&
      (text.tokens[cursor.end()].flags & kSpaceBefore) == 0) {
    switch (cursor.Behind()) {
      case v1::OTHER:
      case v1::NAME_WORD:
      case v1::ALNUM:
      case v1::DAY_DIGITS:
      case v1::SHORT_DIGITS:
      case v1::YEAR_DIGITS:
      case v1::DIGITS:
      case v1::PERCENT_SIGN:
        return Outcome::kNothing;
      default:
        break;
    }
  }
  Fill(amount, mention);
  return Outcome::kMention;
}

}  // namespace concord
