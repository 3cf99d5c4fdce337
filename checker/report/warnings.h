// What is of severity WARNING, a line each: Bazel's TEST_WARNINGS_OUTPUT_FILE.

#ifndef CONCORD_CHECKER_REPORT_WARNINGS_H_
#define CONCORD_CHECKER_REPORT_WARNINGS_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// "news/a.txt:3: people killed: 3 killed (...) / 2 killed (...) [id]", of
// findings, and the same of notices.
std::string RenderWarnings(const v1::ConsistencyReport& report,
                           const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_WARNINGS_H_
