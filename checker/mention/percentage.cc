// Percentages and percentage points.

#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {

Outcome MakePercentage(Cursor cursor, Mention& mention) {
  Amount amount;
  if (!ParseAmount(v1::Mention::PERCENTAGE, cursor, amount) || !cursor.done() ||
      !amount.unit.found) {
    return Outcome::kRefused;
  }
  Fill(amount, mention);
  return Outcome::kMention;
}

}  // namespace concord
