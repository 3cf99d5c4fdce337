// An explanation is what its golden file says. To accept what it has become:
//   bazel run //tests/explain:explain_golden_test

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/report/explanation_report.h"
#include "gtest/gtest.h"
#include "proto/explanation.pb.h"
#include "proto/report.pb.h"

namespace concord {
namespace {

constexpr char kGolden[] = "tests/explain/planted_discrepancies.txt";

// The first toll of each relation: a conflict, an agreement, and what one
// article alone tells.
std::string Explanations() {
  Checker checker;
  checker.AddPaths({"testdata/planted-discrepancies"});
  EXPECT_TRUE(checker.problems().empty());
  const v1::ConsistencyReport report = checker.Check();
  std::string out;
  for (const v1::Finding::Relation relation :
       {v1::Finding::DISCREPANCY, v1::Finding::AGREEMENT,
        v1::Finding::SINGLE_SOURCE}) {
    for (const v1::Finding& finding : report.findings()) {
      if (finding.relation() != relation ||
          finding.kind() != v1::Assertion::CASUALTY_COUNT) {
        continue;
      }
      const absl::StatusOr<v1::Explanation> explanation =
          checker.Explain(finding.id());
      EXPECT_TRUE(explanation.ok()) << explanation.status();
      absl::StrAppend(&out, RenderExplanationText(*explanation, {}), "\n");
      break;
    }
  }
  return out;
}

TEST(ExplainGolden, TheTollsOfPlantedDiscrepanciesAreAsExpected) {
  const std::string explanations = Explanations();
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
    std::ofstream(absl::StrCat(workspace, "/", kGolden), std::ios::binary)
        << explanations;
    GTEST_SKIP() << "wrote " << kGolden;
  }
  std::ifstream in(kGolden, std::ios::binary);
  ASSERT_TRUE(in) << kGolden;
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  EXPECT_TRUE(explanations == expected) << explanations;
}

}  // namespace
}  // namespace concord
