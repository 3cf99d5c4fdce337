// Running figures: tolls and counts that rise while news comes in.

#ifndef CONCORD_CHECKER_VERDICT_RUNNING_H_
#define CONCORD_CHECKER_VERDICT_RUNNING_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/assertion.pb.h"

namespace concord {

// Whether the different values of the claim are one figure at different times:
// told in the order of publication it only rises (of the missing: only falls),
// and no two articles of one time differ. False if a publication time that is
// needed is unknown. A value that an article of the claim corrects, or gives as
// what was so before ("up from 15"), is superseded by that, whatever the times.
bool IsSuperseded(absl::Span<const v1::ArticleAssertions* const> articles,
                  const Claim& claim);

// Whether one of the answers is told with the one that took its place: "from
// 15 to 17".
bool TellsRevision(absl::Span<const v1::ArticleAssertions* const> articles,
                   const Claim& claim);

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_RUNNING_H_
