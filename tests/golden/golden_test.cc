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

constexpr char kGolden[] = "tests/golden/planted_discrepancies.txt";

// Everything that two articles or more answer; what only one says would make
// the file long and its changes hard to read.
std::string Report() {
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
  return Render(shared, ReportFormat::kText, {});
}

TEST(Golden, TheReportOnPlantedDiscrepanciesIsAsExpected) {
  const std::string report = Report();
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
    std::ofstream(std::string(workspace) + "/" + kGolden, std::ios::binary)
        << report;
    GTEST_SKIP() << "wrote " << kGolden;
  }
  std::ifstream in(kGolden, std::ios::binary);
  ASSERT_TRUE(in) << kGolden;
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  EXPECT_TRUE(report == expected) << report;
}

}  // namespace
}  // namespace concord
