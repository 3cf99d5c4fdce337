// An assertion as evidence for people.

#ifndef CONCORD_CHECKER_VERDICT_WITNESS_H_
#define CONCORD_CHECKER_VERDICT_WITNESS_H_

#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

// `assertion` is one of `article`. Sentence, line and column are left out where
// the article has no such sentence.
v1::Witness WitnessOf(const v1::ArticleAssertions& article,
                      const v1::Assertion& assertion);

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_WITNESS_H_
