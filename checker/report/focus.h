// The part of a report that is about some of its articles: a draft's.

#ifndef CONCORD_CHECKER_REPORT_FOCUS_H_
#define CONCORD_CHECKER_REPORT_FOCUS_H_

#include <string>

#include "absl/container/flat_hash_set.h"
#include "proto/report.pb.h"

namespace concord {

// Keeps the findings that one of `articles` (ids) has a part in, and the groups
// and articles that these take to be told, with the profiles of their sources,
// which stay those of all articles. What those articles say stands first
// in each finding, so that its place is theirs.
void FocusOn(const absl::flat_hash_set<std::string>& articles,
             v1::ConsistencyReport& report);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_FOCUS_H_
