#include "checker/cli/bazel_worker/arguments.h"

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

absl::StatusOr<std::vector<std::string>> Expand(
    std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "concord");
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  return ExpandParamsFiles(static_cast<int>(argv.size()), argv.data());
}

std::string Write(const std::string& name, const std::string& text) {
  const std::string path = testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

TEST(ExpandParamsFiles, KeepsOrdinaryArguments) {
  EXPECT_THAT(*Expand({"check", "--format=json", "", "a b", "@"}),
              ElementsAre("check", "--format=json", "", "a b", "@"));
  EXPECT_THAT(*Expand({}), IsEmpty());
}

TEST(ExpandParamsFiles, ReplacesAFileByItsLinesLiterally) {
  const std::string path = Write(
      "params", "--source=Ziarul \"Z\"\n\n@not-a-file\nnews/Zürich 1%.txt\n");
  EXPECT_THAT(*Expand({"extract", "@" + path, "last"}),
              ElementsAre("extract", "--source=Ziarul \"Z\"", "", "@not-a-file",
                          "news/Zürich 1%.txt", "last"));
}

TEST(ExpandParamsFiles, NeedsNoLineBreakAtTheEnd) {
  EXPECT_THAT(*Expand({"@" + Write("unended", "a\nb")}), ElementsAre("a", "b"));
  EXPECT_THAT(*Expand({"@" + Write("empty", "")}), IsEmpty());
}

TEST(ExpandParamsFiles, LeavesWhatFollowsTwoDashes) {
  EXPECT_THAT(*Expand({"extract", "--", "@home.txt"}),
              ElementsAre("extract", "--", "@home.txt"));
}

TEST(ExpandParamsFiles, SaysWhichFileCannotBeRead) {
  const absl::Status missing = Expand({"@/none/such.params"}).status();
  EXPECT_EQ(missing.code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(std::string(missing.message()), HasSubstr("/none/such.params"));
  EXPECT_FALSE(Expand({"@" + testing::TempDir()}).ok()) << "a directory";
}

}  // namespace
}  // namespace concord
