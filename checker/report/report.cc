#include "checker/report/report.h"

#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/report/claim_review.h"
#include "checker/report/github.h"
#include "checker/report/gitlab.h"
#include "checker/report/html.h"
#include "checker/report/json.h"
#include "checker/report/junit.h"
#include "checker/report/markdown.h"
#include "checker/report/rdjsonl.h"
#include "checker/report/sarif.h"
#include "checker/report/text_report.h"
#include "checker/report/warnings.h"

namespace concord {
namespace {

struct Form {
  const char* name;
  ReportFormat format;
  std::string (*render)(const v1::ConsistencyReport&, const RenderOptions&);
};
constexpr Form kForms[] = {
    {"text", ReportFormat::kText, RenderText},
    {"json", ReportFormat::kJson,
     [](const v1::ConsistencyReport& report, const RenderOptions&) {
       return RenderJson(report);
     }},
    {"markdown", ReportFormat::kMarkdown, RenderMarkdown},
    {"html", ReportFormat::kHtml, RenderHtml},
    {"sarif", ReportFormat::kSarif, RenderSarif},
    {"junit", ReportFormat::kJunit, RenderJunit},
    {"github", ReportFormat::kGithub, RenderGithub},
    {"gitlab", ReportFormat::kGitlab, RenderGitlab},
    {"rdjsonl", ReportFormat::kRdjsonl, RenderRdjsonl},
    {"claimreview", ReportFormat::kClaimReview, RenderClaimReview},
    {"warnings", ReportFormat::kWarnings, RenderWarnings},
};

}  // namespace

std::vector<std::string> ReportFormatNames() {
  std::vector<std::string> names;
  for (const Form& form : kForms) names.push_back(form.name);
  return names;
}

absl::StatusOr<ReportFormat> ParseReportFormat(absl::string_view name) {
  for (const Form& form : kForms) {
    if (form.name == name) return form.format;
  }
  return absl::InvalidArgumentError(
      absl::StrCat("unknown format \"", name, "\"; expected ",
                   absl::StrJoin(ReportFormatNames(), ", ")));
}

std::string TestCaseName(const v1::Finding& finding) {
  return absl::StrCat(v1::Assertion::Kind_Name(finding.kind()), " ",
                      finding.claim(), " [", finding.id(), "]");
}

std::string Render(const v1::ConsistencyReport& report, ReportFormat format,
                   const RenderOptions& options) {
  for (const Form& form : kForms) {
    if (form.format == format) return form.render(report, options);
  }
  return "";
}

}  // namespace concord
