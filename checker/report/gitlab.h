// GitLab's code quality report.

#ifndef CONCORD_CHECKER_REPORT_GITLAB_H_
#define CONCORD_CHECKER_REPORT_GITLAB_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// An element for each finding that has a severity; its fingerprint is the
// finding's id.
std::string RenderGitlab(const v1::ConsistencyReport& report,
                         const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_GITLAB_H_
