// Values as sets of possible truths, and how two of them stand to each other.
//
//   Compare(exact 12, exact 12)            -> kEqual
//   Compare("more than 300", "about 340")  -> kOverlap
//   Compare(exact 12, exact 17)            -> kDisjoint
//   Compare(12 EUR, 12 hours)              -> kIncomparable
//
// Units are base units already (see mention/interval.cc), so two quantities can
// be compared exactly when their units are the same.

#ifndef CONCORD_CHECKER_INTERVAL_INTERVAL_H_
#define CONCORD_CHECKER_INTERVAL_INTERVAL_H_

#include "proto/assertion.pb.h"

namespace concord {

enum class ValueRelation {
  kEqual,         // the same set, stated alike
  kOverlap,       // both can be true: they differ in precision only
  kDisjoint,      // both cannot be true of one thing
  kIncomparable,  // different dimensions, or nothing is known
};

ValueRelation Compare(const v1::Quantity& a, const v1::Quantity& b);

// A time without a year is compatible with any year; a clock time without a day
// with that time of any day, but incomparable with a day alone; a day with any
// hour of it. Incomparable if either has no text.
ValueRelation Compare(const v1::TimeInterval& a, const v1::TimeInterval& b);

// Equal if every word of the shorter name is one of the longer, or both are one
// concept; disjoint otherwise, but an entity that is a concept (a country, an
// office) and one that is only a name cannot be told apart: incomparable.
ValueRelation Compare(const v1::Entity& a, const v1::Entity& b);

}  // namespace concord

#endif  // CONCORD_CHECKER_INTERVAL_INTERVAL_H_
