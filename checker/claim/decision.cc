#include "checker/claim/decision.h"

#include <algorithm>

#include "checker/claim/running_figure.h"

namespace concord {

namespace {

using v1::Assertion;

// From where on about seven in eight pairs of a kind were of one thing when
// their cluster was left out of the fit (tests/calibration/fit_weights.py
// prints them by kind). Sums of money and lengths of time are known by few
// words; dates and measures of one event are many, and what a day is the day of
// is hard to tell.
double LeastOfKind(const Assertion& a, const Assertion& b) {
  switch (a.kind()) {
    case Assertion::AGE:
    case Assertion::DURATION:
      return 0.72;
    case Assertion::CASUALTY_COUNT:
      return 0.78;
    case Assertion::MONEY:
      return 0.8;
    case Assertion::PERCENTAGE:
      return 0.82;
    case Assertion::COUNT:
      return 0.85;
    case Assertion::MEASUREMENT:
      return 0.86;
    case Assertion::DATE:
      // Of clock times an article tells many, of many things.
      return a.time().has_time() || b.time().has_time() ? 0.95 : 0.8;
    default:
      return 0.87;
  }
}

// ... where the two do not fit: of those so sure, as many were of one thing as
// of the others.
double LeastOfReason(Reason reason) {
  switch (reason) {
    case Reason::kScope:
      return 0.85;
    case Reason::kEventTime:
      return 0.9;
    default:
      return 0;
  }
}

}  // namespace

double LeastToConflict(const Item& a, const Item& b, Reason reason) {
  return std::max(LeastOfKind(*a.a, *b.a), LeastOfReason(reason));
}

double LeastScore(const Item& a, const Item& b, ValueRelation values,
                  Reason reason) {
  constexpr double kAgree = 0.45;
  constexpr double kUpdate = 0.55;
  if (values != ValueRelation::kDisjoint) return kAgree;
  return MayUpdate(*a.a, a.published, *b.a, b.published)
             ? std::max(kUpdate, LeastOfReason(reason))
             : LeastToConflict(a, b, reason);
}

}  // namespace concord
