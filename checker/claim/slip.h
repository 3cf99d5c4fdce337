// Slips of the pen: what a figure may have been misread or mistyped for.
//
//   SlipOf(x.quantity(), y.quantity())  // 16 and 26: Slip::kOneDigit
//
// Looked at is what is printed, so of two quantities of one unit only.

#ifndef CONCORD_CHECKER_CLAIM_SLIP_H_
#define CONCORD_CHECKER_CLAIM_SLIP_H_

#include "proto/assertion.pb.h"

namespace concord {

enum class Slip {
  kNone,
  kTransposed,      // 43 and 34, 1,180 and 1,810
  kOneDigit,        // two digits, of which the first differs: 16 and 26
  kOneDigitOfMore,  // three or more, of which one but the last differs
};

// By Quantity::text(). Zeros that both end with count as no digits: 16,000 and
// 26,000 have two. Slip::kNone if a text holds no number or more than one
// ("PT17H30M"). What differs in its last digit alone is no slip: it may be
// rounded, or of the next day.
Slip SlipOf(const v1::Quantity& a, const v1::Quantity& b);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_SLIP_H_
