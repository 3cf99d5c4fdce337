// The summary below the findings: what was read and what it came to.

#ifndef CONCORD_CHECKER_REPORT_SUMMARY_H_
#define CONCORD_CHECKER_REPORT_SUMMARY_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "proto/report.pb.h"

namespace concord {

// The order in which people are shown findings.
constexpr v1::Finding::Relation kRelationOrder[] = {
    v1::Finding::DISCREPANCY, v1::Finding::SUPERSEDED, v1::Finding::AGREEMENT,
    v1::Finding::COMPATIBLE, v1::Finding::SINGLE_SOURCE};

// Tables of events, findings, pairs that were not comparable, and sources.
std::string RenderSummary(const v1::ConsistencyReport& report);

// "1 article", "2 articles".
std::string Count(uint64_t number, absl::string_view noun);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_SUMMARY_H_
