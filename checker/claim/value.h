// What two assertions answer, compared: the one meaning of "the same value" for
// those who align assertions and those who judge them.

#ifndef CONCORD_CHECKER_CLAIM_VALUE_H_
#define CONCORD_CHECKER_CLAIM_VALUE_H_

#include "checker/interval/interval.h"
#include "proto/assertion.pb.h"

namespace concord {

// How the values of two assertions of one kind stand to each other;
// kIncomparable if they hold different kinds of value, or none. Ordinals of
// different periods ("first since 2014" and "first since 2008") are disjoint.
// Two quotes are kEqual: they were aligned by their words. Two speakers are
// kDisjoint only where both are named in full.
ValueRelation CompareValues(const v1::Assertion& a, const v1::Assertion& b);

// Whether two values of the kind can be found to contradict each other. Names
// apart meet in a third that each shares a word with ("Nordic Foods", "Foods",
// "maker Foods"): nobody held them against each other. Quotes differ in no
// claim.
bool MayContradict(v1::Assertion::Kind kind);

// Whether it is "more than ten" or "at most ten": one end is open.
bool IsBound(const v1::Quantity& quantity);

// Whether assertions of the kind count people or things.
bool IsCount(v1::Assertion::Kind kind);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_VALUE_H_
