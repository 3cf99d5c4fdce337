#include "checker/report/junit.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/text_report.h"
#include "checker/report/xml.h"

namespace concord {
namespace {

std::string Xml(absl::string_view text) {
  std::string out;
  AppendXml(text, out);
  return out;
}

// What one source alone states is no comparison that could pass; it is told
// where the policy gives it a severity, for then it may fail the gate.
bool IsTestCase(const v1::Finding& finding) {
  return finding.severity() != v1::SEVERITY_NONE ||
         (finding.relation() != v1::Finding::SINGLE_SOURCE &&
          finding.relation() != v1::Finding::RELATION_UNSPECIFIED);
}

}  // namespace

std::string RenderJunit(const v1::ConsistencyReport& report,
                        const RenderOptions& options) {
  RenderOptions plain = options;
  plain.color = false;
  plain.width = 0;
  const std::string suite = Xml(options.suite);
  std::string cases;
  int tests = 0, failures = 0, errors = 0;
  const auto open_case = [&](absl::string_view name) {
    ++tests;
    absl::StrAppend(&cases, "    <testcase name=\"", Xml(name),
                    "\" classname=\"", suite, "\" time=\"0.0\"");
  };
  for (const v1::Finding& finding : report.findings()) {
    if (!IsTestCase(finding)) continue;
    open_case(TestCaseName(finding));
    if (options.fail_level == v1::SEVERITY_NONE ||
        finding.severity() < options.fail_level) {
      cases += "/>\n";
      continue;
    }
    ++failures;
    absl::StrAppend(
        &cases, ">\n      <failure message=\"", Xml(finding.why()),
        "\" type=\"", v1::Finding::Relation_Name(finding.relation()), "\">",
        Xml(RenderFinding(finding, plain)), "</failure>\n    </testcase>\n");
  }
  for (const v1::Notice& notice : report.summary().notices()) {
    open_case(notice.id());
    if (options.fail_level == v1::SEVERITY_NONE ||
        notice.severity() < options.fail_level) {
      cases += "/>\n";
      continue;
    }
    ++failures;
    absl::StrAppend(&cases, ">\n      <failure message=\"", Xml(notice.text()),
                    "\" type=\"NOTICE\"/>\n    </testcase>\n");
  }
  for (const std::string& problem : report.summary().unreadable()) {
    ++errors;
    open_case(absl::StrCat("input ", errors));
    absl::StrAppend(&cases, ">\n      <error message=\"", Xml(problem),
                    "\" type=\"UNREADABLE\"/>\n    </testcase>\n");
  }
  return absl::StrCat(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n",
      "  <testsuite name=\"", suite, "\" tests=\"", tests, "\" failures=\"",
      failures, "\" errors=\"", errors, "\" time=\"0.0\">\n", cases,
      "  </testsuite>\n</testsuites>\n");
}

}  // namespace concord
