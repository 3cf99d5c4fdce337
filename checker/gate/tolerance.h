// How far apart the readings of a finding are.

#ifndef CONCORD_CHECKER_GATE_TOLERANCE_H_
#define CONCORD_CHECKER_GATE_TOLERANCE_H_

#include "proto/policy.pb.h"
#include "proto/report.pb.h"

namespace concord {

// Whether no two readings are further apart than `tolerance` allows. Values
// that are no figures, or of two units, are never within it.
bool IsWithin(const v1::Tolerance& tolerance, const v1::Finding& finding);

}  // namespace concord

#endif  // CONCORD_CHECKER_GATE_TOLERANCE_H_
