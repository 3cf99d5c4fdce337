// Ages: "aged 58", "a 71-year-old man", "în vârstă de 91 de ani", "Name, 56,".

#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {
namespace {

constexpr double kOldest = 130;

}  // namespace

Outcome MakeAge(Cursor cursor, Mention& mention) {
  Hedges hedges;
  hedges.TakeAll(cursor);
  const bool aged = cursor.Take(v1::AGED);
  Amount amount;
  amount.hedges = hedges;
  if (cursor.Is(v1::A) && cursor.Class(1) == v1::TIME_UNIT) {  // "a year old"
    cursor.Skip();
    amount.first.value = amount.first.high = 1;
    amount.unit.kind = v1::Mention::DURATION;
    if (!TakeUnit(v1::Mention::DURATION, false, cursor, amount.unit))
      return Outcome::kRefused;
  } else if (!ParseAmount(v1::Mention::DURATION, cursor, amount)) {
    return Outcome::kRefused;
  }
  if (!amount.unit.found) {
    if (!aged) return Outcome::kRefused;
    amount.unit.unit = "Y";
  } else if (!aged) {
    cursor.Take(v1::HYPHEN);
    if (!cursor.Take(v1::OLD) && !cursor.Take(v1::AGED))
      return Outcome::kRefused;
  }
  if (!cursor.done()) return Outcome::kRefused;
  amount.unit.found = true;
  amount.unit.kind = v1::Mention::AGE;
  Fill(amount, mention);
  if (*amount.unit.unit == 'Y' && mention.stated_high > kOldest) {
    // "a 600-year-old church": a length of time.
    mention.kind = v1::Mention::DURATION;
  }
  return Outcome::kMention;
}

}  // namespace concord
