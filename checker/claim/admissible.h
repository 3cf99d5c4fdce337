// What keeps two items from being joined, however alike their sentences are.

#ifndef CONCORD_CHECKER_CLAIM_ADMISSIBLE_H_
#define CONCORD_CHECKER_CLAIM_ADMISSIBLE_H_

#include "checker/claim/comparable.h"
#include "proto/assertion.pb.h"

namespace concord {

enum class Bar {
  kNone,
  // Comparison::reason, which not every pair of values takes amiss: a plan that
  // was carried out as announced agrees with its outcome.
  kReason,
  kFarBound,  // both may be true, and are of two things nevertheless
  // Of values that cannot both be true:
  kNames,     // names and quotes apart: nobody holds them against each other
  kOne,       // "one crew" is hardly ever what two articles disagree about
  kFraction,  // "4.6 points" count nothing
  kFormer,    // what was so before is no other answer than what is so now
  kFarApart,
};

// Of a pair whose values are comparable.
Bar BarOf(const Item& a, const Item& b, const Comparison& comparison);

// Whether the values of two assertions are so far apart that they are of two
// things: a slip changes a digit or two, and news takes no week for a month.
bool FarApart(const v1::Assertion& a, const v1::Assertion& b);

// Whether articles are held against each other for such facts.
bool CanDiffer(v1::Assertion::Kind kind);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_ADMISSIBLE_H_
