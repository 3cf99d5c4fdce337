// Explanations: which comparisons made a finding what it is.
//
//   ClaimSet claims = BuildClaims(articles);
//   std::vector<uint32_t> claim_of;
//   v1::ConsistencyReport report = Judge(articles, claims, &claim_of);
//   v1::Explanation why = Explain(articles, claims, claims.claims[claim_of[0]],
//                                 report.findings(0));
//   why.pairs(0).why()  // "two answers to one question: 0.94 is at least 0.87"
//
// The group of the finding is aligned once more, exactly as it was for the
// report; so what is told is what was decided, and costs nobody who does not
// ask.

#ifndef CONCORD_CHECKER_EXPLAIN_EXPLAIN_H_
#define CONCORD_CHECKER_EXPLAIN_EXPLAIN_H_

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/assertion.pb.h"
#include "proto/explanation.pb.h"
#include "proto/report.pb.h"

namespace concord {

// `claim` is one of `claims`, which BuildClaims made of `articles`; `finding`
// is what it was judged to be. Of a finding that one article alone makes, the
// nearest pairs that were not joined are explained; of others the pairs of the
// finding's own assertions. The pair that gave the finding its confidence is
// the last that is JOINED and, where values differ, DISJOINT.
v1::Explanation Explain(absl::Span<const v1::ArticleAssertions* const> articles,
                        const ClaimSet& claims, const Claim& claim,
                        const v1::Finding& finding);

}  // namespace concord

#endif  // CONCORD_CHECKER_EXPLAIN_EXPLAIN_H_
