#include "checker/claim/value.h"

#include <algorithm>
#include <cmath>

namespace concord {

using v1::Assertion;

namespace {

// Speakers differ only where both articles name them in full beside the verb:
// "he", an office or a lone surname may be anybody, and first names are spelt
// in many ways.
ValueRelation CompareSpeakers(const v1::Entity& a, const v1::Entity& b) {
  constexpr int kFullName = 2;
  const ValueRelation relation = Compare(a, b);
  if (relation != ValueRelation::kDisjoint) return relation;
  auto in_full = [](const v1::Entity& who) {
    return who.key_size() >= kFullName && who.concept().empty() &&
           !who.inferred();
  };
  if (!in_full(a) || !in_full(b)) return ValueRelation::kIncomparable;
  return a.key(a.key_size() - 1) == b.key(b.key_size() - 1)
             ? ValueRelation::kIncomparable
             : ValueRelation::kDisjoint;
}

// Two limits, of fines, terms or costs, that differ: "up to 500,000 drams" and
// "up to 800,000 drams". What is "less than" both is no limit, and how many
// there are at most is a guess of many.
bool LimitsDiffer(const Assertion& a, const Assertion& b) {
  constexpr double kRounding = 0.01;
  if (a.kind() != Assertion::MONEY && a.kind() != Assertion::DURATION)
    return false;
  auto is_limit = [](const v1::Quantity& q) {
    return q.precision() == v1::UPPER_BOUND && q.high() >= q.stated();
  };
  const v1::Quantity& x = a.quantity();
  const v1::Quantity& y = b.quantity();
  return is_limit(x) && is_limit(y) &&
         std::abs(x.high() - y.high()) >
             kRounding * std::max(x.high(), y.high());
}

}  // namespace

ValueRelation CompareValues(const Assertion& a, const Assertion& b) {
  if (a.has_quantity() && b.has_quantity()) {
    const ValueRelation relation = Compare(a.quantity(), b.quantity());
    if (relation == ValueRelation::kEqual && a.scope().has_period() &&
        b.scope().has_period() && a.kind() == Assertion::ORDINAL) {
      return Compare(a.scope().period(), b.scope().period());
    }
    if (relation == ValueRelation::kOverlap && LimitsDiffer(a, b))
      return ValueRelation::kDisjoint;
    return relation;
  }
  if (a.has_time() && b.has_time()) return Compare(a.time(), b.time());
  if (a.has_names() && b.has_names() && a.names().entities_size() > 0 &&
      b.names().entities_size() > 0) {
    const v1::Entity& x = a.names().entities(0);
    const v1::Entity& y = b.names().entities(0);
    return a.kind() == Assertion::ATTRIBUTION ? CompareSpeakers(x, y)
                                              : Compare(x, y);
  }
  if (a.has_quote() && b.has_quote()) return ValueRelation::kEqual;
  return ValueRelation::kIncomparable;
}

bool MayContradict(Assertion::Kind kind) {
  return kind != Assertion::PARTICIPANTS && kind != Assertion::PLACE &&
         kind != Assertion::QUOTE;
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
