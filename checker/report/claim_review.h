// Discrepancies as ClaimReview of schema.org, in JSON-LD.

#ifndef CONCORD_CHECKER_REPORT_CLAIM_REVIEW_H_
#define CONCORD_CHECKER_REPORT_CLAIM_REVIEW_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// A ClaimReview for each reading of each DISCREPANCY that has a severity: who
// gives it, and which other sources contradict it. It rates nothing as true or
// false, for the checker does not know which source is right.
std::string RenderClaimReview(const v1::ConsistencyReport& report,
                              const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_CLAIM_REVIEW_H_
