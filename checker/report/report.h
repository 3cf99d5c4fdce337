// Reports: a ConsistencyReport as text or a page for people, or in a form that
// other programs read.
//
//   absl::StatusOr<std::string> page = Render(report, ReportFormat::kText, {});

#ifndef CONCORD_CHECKER_REPORT_REPORT_H_
#define CONCORD_CHECKER_REPORT_REPORT_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "proto/article_text.pb.h"
#include "proto/report.pb.h"

namespace concord {

enum class ReportFormat {
  kText,
  kJson,
  kJunit,
  kHtml,
  kSarif,
  kGithub,
  kGitlab,
  kRdjsonl,
  kMarkdown,
  kClaimReview,
  kWarnings,
};

// The names of all formats: "text", "json" ...
std::vector<std::string> ReportFormatNames();

// By its name; an error lists what there is.
absl::StatusOr<ReportFormat> ParseReportFormat(absl::string_view name);

// How files are named to programs that look at a whole workspace.
struct Workspace {
  // Absolute: paths below it are told relative to it. "": no path is.
  std::string root;
  // Absolute: what the report's relative paths are relative to. "": the root.
  std::string folder;
};

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
  Workspace workspace;
  // What the page shows articles by (article_text.h); of one that is not among
  // them it shows the sentences that the report has.
  absl::Span<const v1::ArticleText> texts;
  // URI below which this program's README.md and docs/ can be read, for formats
  // that link to what a rule means. "": nobody knows one, and none is told.
  std::string home;
};

// The name of a finding among test cases: "CASUALTY_COUNT people injured [id]".
std::string TestCaseName(const v1::Finding& finding);

// The same report gives the same bytes.
std::string Render(const v1::ConsistencyReport& report, ReportFormat format,
                   const RenderOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_REPORT_H_
