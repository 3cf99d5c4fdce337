// How sentences are explained is what the golden file says. To accept what it
// has become:
//   bazel run //tests/cli:explanation_test

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr char kGolden[] = "tests/cli/golden/explanation.txt";

constexpr char kArticle[] =
    "---\npublished: 2025-02-13\nlanguage: en\ntitle: Blast in Rovato\n---\n"
    "The explosion killed 12 workers on Tuesday, the fire service said.\n"
    "\"We heard it at home,\" said Marta Pelizzari.\n";

std::string Article() {
  const std::string folder = absl::StrCat(::testing::TempDir(), "/explanation");
  std::filesystem::create_directories(folder);
  const std::string path = absl::StrCat(folder, "/herald.txt");
  std::ofstream(path, std::ios::binary) << kArticle;
  return path;
}

TEST(Explanation, IsAsExpected) {
  const Outcome outcome = RunConcord({"extract", "--explain", Article()});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, IsEmpty());
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
    std::ofstream(absl::StrCat(workspace, "/", kGolden), std::ios::binary)
        << outcome.out;
    GTEST_SKIP() << "wrote " << kGolden;
  }
  std::ifstream in(kGolden, std::ios::binary);
  ASSERT_TRUE(in) << kGolden;
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  EXPECT_TRUE(outcome.out == expected) << outcome.out;
}

TEST(Explanation, OfOneSentenceHoldsNoOther) {
  const Outcome outcome =
      RunConcord({"extract", "--explain", "--sentence=2", Article()});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, StartsWith("article herald"));
  EXPECT_THAT(outcome.out, HasSubstr("\nsentence 2, line 6"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("\nsentence 1")));
  EXPECT_THAT(outcome.out, Not(HasSubstr("\nsentence 3")));
}

TEST(Explanation, OfASentenceThatIsNotThereFails) {
  const Outcome outcome =
      RunConcord({"extract", "--explain", "--sentence=9", Article()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, HasSubstr("herald.txt: no sentence 9"));
}

}  // namespace
}  // namespace concord
