// The articles of a report: what a reader needs to see a witness where it
// stands.

#ifndef CONCORD_CHECKER_VERDICT_COMPARED_H_
#define CONCORD_CHECKER_VERDICT_COMPARED_H_

#include "absl/types/span.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

// Adds to `report` each article with the sentences that hold assertions, in
// the order of the articles' ids.
void AddComparedArticles(
    absl::Span<const v1::ArticleAssertions* const> articles,
    v1::ConsistencyReport& report);

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_COMPARED_H_
