// The report as a page for a browser: one file that holds everything and loads
// nothing.

#ifndef CONCORD_CHECKER_REPORT_HTML_H_
#define CONCORD_CHECKER_REPORT_HTML_H_

#include <string>

#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// A collation table: rows are claims, columns are sources, cells are readings;
// discrepancies first, with the sentences side by side. The page is the same
// for every report (page/); what it shows is the report's JSON, embedded, and
// beside it the texts of those of its articles that `options` has one of.
std::string RenderHtml(const v1::ConsistencyReport& report,
                       const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_HTML_H_
