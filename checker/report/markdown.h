// The report as GitHub flavoured Markdown: for a step summary or a comment.

#ifndef CONCORD_CHECKER_REPORT_MARKDOWN_H_
#define CONCORD_CHECKER_REPORT_MARKDOWN_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// A table of the findings that have a severity, at most a hundred, then what
// was read. What is cut is said to be cut; words of articles cannot become
// markup.
std::string RenderMarkdown(const v1::ConsistencyReport& report,
                           const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_MARKDOWN_H_
