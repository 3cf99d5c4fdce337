// Reports: a ConsistencyReport as text or a page for people, as JSON or JUnit
// for programs.
//
//   absl::StatusOr<std::string> page = Render(report, ReportFormat::kText, {});

#ifndef CONCORD_CHECKER_REPORT_REPORT_H_
#define CONCORD_CHECKER_REPORT_REPORT_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "proto/report.pb.h"

namespace concord {

enum class ReportFormat { kText, kJson, kJunit, kHtml };

// "text", "json", "junit", "html"; an error lists what there is.
absl::StatusOr<ReportFormat> ParseReportFormat(absl::string_view name);

struct RenderOptions {
  bool color = false;
  // Columns of the terminal; 0: as wide as needed.
  int width = 0;
  // Findings of relations AGREEMENT, COMPATIBLE and SINGLE_SOURCE that the text
  // form shows at most, each; what is cut is said to be cut. 0: all.
  int most = 0;
  // Name of the test suite in JUnit.
  std::string suite = "concord";
  // The command that explains the finding ID, which the text form tells below
  // its findings; "": it tells none.
  std::string explain;
  // JUnit marks findings at this severity and above as failures.
  v1::Severity fail_level = v1::ERROR;
};

// The name of a finding among test cases: "CASUALTY_COUNT people injured [id]".
std::string TestCaseName(const v1::Finding& finding);

// The same report gives the same bytes.
std::string Render(const v1::ConsistencyReport& report, ReportFormat format,
                   const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_REPORT_H_
