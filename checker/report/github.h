// Workflow commands that GitHub Actions shows as annotations of files.

#ifndef CONCORD_CHECKER_REPORT_GITHUB_H_
#define CONCORD_CHECKER_REPORT_GITHUB_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// One line a finding that has a severity:
//
//   ::error file=news/a.txt,line=3,col=7,endColumn=17,title=...::...
//
// GitHub shows ten errors, warnings and notices of a step each and silently
// drops the rest: those cut are counted in the last line, which is for the log.
// Columns count characters.
std::string RenderGithub(const v1::ConsistencyReport& report,
                         const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_GITHUB_H_
