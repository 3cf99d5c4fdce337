// The report as JUnit XML, the way Bazel reads it as test.xml.

#ifndef CONCORD_CHECKER_REPORT_JUNIT_H_
#define CONCORD_CHECKER_REPORT_JUNIT_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// One suite. A test case for each finding that several articles have a part in;
// it fails if its severity is the failing level or above. An input that could
// not be read is a case with an error.
std::string RenderJunit(const v1::ConsistencyReport& report,
                        const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_JUNIT_H_
