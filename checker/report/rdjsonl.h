// The Reviewdog Diagnostic Format, a diagnostic a line (rdjsonl).

#ifndef CONCORD_CHECKER_REPORT_RDJSONL_H_
#define CONCORD_CHECKER_REPORT_RDJSONL_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// A line for each finding that has a severity. Columns are UTF-8 bytes, as the
// format says.
std::string RenderRdjsonl(const v1::ConsistencyReport& report,
                          const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_RDJSONL_H_
