// Verdicts: the readings of each claim and how they stand to each other.
//
//   v1::ConsistencyReport report = Judge(articles, BuildClaims(articles));
//
// Values are intervals (sets of possible truths): equal values agree, values
// that overlap are compatible, values that cannot both be true are a
// discrepancy, unless a later article raises or corrects a running figure. How
// often each source is alone with its answer, profile.h counts.

#ifndef CONCORD_CHECKER_VERDICT_VERDICT_H_
#define CONCORD_CHECKER_VERDICT_VERDICT_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

// Everything of the report but severities, which are the gate's. `articles` as
// given to BuildClaims. Findings are in a total order: discrepancies first,
// then superseded, compatible,
// agreeing and single-source ones; within these by group, kind and claim. If
// `claim_of` is given, it gets of each finding the index of its claim.
v1::ConsistencyReport Judge(
    absl::Span<const v1::ArticleAssertions* const> articles,
    const ClaimSet& claims, std::vector<uint32_t>* claim_of = nullptr);

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_VERDICT_H_
