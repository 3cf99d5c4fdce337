// A report is what its golden file says. To accept what it has become:
//   bazel run //tests/golden:golden_test

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "checker/checker.h"
#include "checker/report/report.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

struct Form {
  ReportFormat format;
  const char* golden;
};
constexpr Form kForms[] = {
    {ReportFormat::kText, "planted_discrepancies.txt"},
    {ReportFormat::kMarkdown, "planted_discrepancies.md"},
    {ReportFormat::kSarif, "planted_discrepancies.sarif"},
    {ReportFormat::kJunit, "planted_discrepancies.xml"},
    {ReportFormat::kGithub, "planted_discrepancies.github"},
    {ReportFormat::kGitlab, "planted_discrepancies.gitlab.json"},
    {ReportFormat::kRdjsonl, "planted_discrepancies.rdjsonl"},
    {ReportFormat::kClaimReview, "planted_discrepancies.claimreview.json"},
};

// Everything that two articles or more answer; what only one says would make
// the file long and its changes hard to read.
v1::ConsistencyReport Report() {
  Checker checker;
  checker.AddPaths({"testdata/planted-discrepancies"});
  EXPECT_TRUE(checker.problems().empty());
  v1::ConsistencyReport report = checker.Check();
  v1::ConsistencyReport shared = report;
  shared.clear_findings();
  for (const v1::Finding& finding : report.findings()) {
    if (finding.relation() != v1::Finding::SINGLE_SOURCE) {
      *shared.add_findings() = finding;
    }
  }
  return shared;
}

TEST(Golden, TheReportOnPlantedDiscrepanciesIsAsExpectedInEveryForm) {
  const v1::ConsistencyReport report = Report();
  for (const Form& form : kForms) {
    const std::string actual = Render(report, form.format, {});
    const std::string path = std::string("tests/golden/") + form.golden;
    if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
      std::ofstream(std::string(workspace) + "/" + path, std::ios::binary)
          << actual;
      continue;
    }
    std::ifstream in(path, std::ios::binary);
    ASSERT_TRUE(in) << path;
    const std::string expected{std::istreambuf_iterator<char>(in), {}};
    EXPECT_TRUE(actual == expected) << path << ":\n" << actual;
  }
}

}  // namespace
}  // namespace concord
