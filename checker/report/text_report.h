// The report for people: findings as a compiler prints diagnostics, then a
// summary.

#ifndef CONCORD_CHECKER_REPORT_TEXT_REPORT_H_
#define CONCORD_CHECKER_REPORT_TEXT_REPORT_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// error[DISCREPANCY]: people injured in the explosion
//   --> lakes-courier.txt:11:130
//    |
// 11 | Seventeen people were injured, four of them with severe burns.
//    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 17 injured (The Lakes Courier)
//   --> northgate-times.txt:10:77
//    ...
//    = 17 injured: 2 independent sources: The Lakes Courier, Cronaca Bresciana
//    = why: ...
//    = id: 6f1c8c2a9be04d11
std::string RenderText(const v1::ConsistencyReport& report,
                       const RenderOptions& options);

// One finding of it.
std::string RenderFinding(const v1::Finding& finding,
                          const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_TEXT_REPORT_H_
