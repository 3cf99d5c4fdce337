#include "checker/claim/decision.h"

#include "checker/claim/running_figure.h"

namespace concord {

double LeastScore(const Item& a, const Item& b, ValueRelation values) {
  constexpr double kAgree = 0.42;
  constexpr double kConflict = 0.87;
  constexpr double kUpdate = 0.6;
  if (values != ValueRelation::kDisjoint) return kAgree;
  return MayUpdate(*a.a, a.published, *b.a, b.published) ? kUpdate : kConflict;
}

}  // namespace concord
