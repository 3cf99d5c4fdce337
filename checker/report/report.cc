#include "checker/report/report.h"

#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/report/html.h"
#include "checker/report/json.h"
#include "checker/report/junit.h"
#include "checker/report/text_report.h"

namespace concord {
absl::StatusOr<ReportFormat> ParseReportFormat(absl::string_view name) {
  if (name == "text") return ReportFormat::kText;
  if (name == "json") return ReportFormat::kJson;
  if (name == "junit") return ReportFormat::kJunit;
  if (name == "html") return ReportFormat::kHtml;
  return absl::InvalidArgumentError(absl::StrCat(
      "unknown format \"", name, "\"; expected text, json, junit or html"));
}

std::string TestCaseName(const v1::Finding& finding) {
  return absl::StrCat(v1::Assertion::Kind_Name(finding.kind()), " ",
                      finding.claim(), " [", finding.id(), "]");
}

std::string Render(const v1::ConsistencyReport& report, ReportFormat format,
                   const RenderOptions& options) {
  switch (format) {
    case ReportFormat::kText:
      return RenderText(report, options);
    case ReportFormat::kJson:
      return RenderJson(report);
    case ReportFormat::kJunit:
      return RenderJunit(report, options);
    case ReportFormat::kHtml:
      return RenderHtml(report);
  }
  return "";
}

}  // namespace concord
