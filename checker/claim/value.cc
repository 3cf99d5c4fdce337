#include "checker/claim/value.h"

namespace concord {

using v1::Assertion;

ValueRelation CompareValues(const Assertion& a, const Assertion& b) {
  if (a.has_quantity() && b.has_quantity()) {
    const ValueRelation relation = Compare(a.quantity(), b.quantity());
    if (relation == ValueRelation::kEqual && a.scope().has_period() &&
        b.scope().has_period() && a.kind() == Assertion::ORDINAL) {
      return Compare(a.scope().period(), b.scope().period());
    }
    return relation;
  }
  if (a.has_time() && b.has_time()) return Compare(a.time(), b.time());
  if (a.has_names() && b.has_names() && a.names().entities_size() > 0 &&
      b.names().entities_size() > 0) {
    return Compare(a.names().entities(0), b.names().entities(0));
  }
  if (a.has_quote() && b.has_quote()) return ValueRelation::kEqual;
  return ValueRelation::kIncomparable;
}

bool IsBound(const v1::Quantity& quantity) {
  return quantity.precision() == v1::LOWER_BOUND ||
         quantity.precision() == v1::UPPER_BOUND;
}

bool IsCount(Assertion::Kind kind) {
  return kind == Assertion::COUNT || kind == Assertion::CASUALTY_COUNT ||
         kind == Assertion::TROOP_COUNT || kind == Assertion::PARTICIPANT_COUNT;
}

}  // namespace concord
