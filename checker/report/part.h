// A part of a report: a shard of a test, or what a filter lets through.

#ifndef CONCORD_CHECKER_REPORT_PART_H_
#define CONCORD_CHECKER_REPORT_PART_H_

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "proto/report.pb.h"

namespace concord {

struct ReportPart {
  // One of `shards` shards, counted from 0. A finding is in exactly one, the
  // same in every process: which one depends on its id alone.
  uint32_t shard = 0;
  uint32_t shards = 1;
  // A valid RE2. A finding is kept if a part of its TestCaseName, or of the id
  // or path of one of its articles, matches.
  std::string filter;
};

// Keeps the findings of the part, counts again, and says in the summary which
// part it is. What is to be said of the run as a whole, its notices, the first
// shard alone tells; inputs that could not be read are every shard's, and so
// are the profiles of the sources, which count every finding.
//
// NOT_FOUND, in every shard, if the filter lets no finding of the whole report
// through: then nothing would be checked. A shard without findings is none such
// where another one has some.
absl::Status KeepPart(const ReportPart& part, v1::ConsistencyReport& report);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_PART_H_
