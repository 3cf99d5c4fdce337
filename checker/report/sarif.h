// The report as SARIF 2.1.0, the way GitHub takes it in as code scanning
// alerts.

#ifndef CONCORD_CHECKER_REPORT_SARIF_H_
#define CONCORD_CHECKER_REPORT_SARIF_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// A rule for each relation and kind that is found, a result for each finding
// that has a severity. The finding's id is its fingerprint, so that an alert
// stays the same alert while articles are edited around it. Columns are UTF-16
// code units. Of more results than GitHub keeps, the least severe are left out
// and a notification says so; inputs that could not be read are notifications,
// too.
std::string RenderSarif(const v1::ConsistencyReport& report,
                        const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_SARIF_H_
