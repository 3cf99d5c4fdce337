// What is written depends on the articles alone.

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/report/report.h"
#include "gtest/gtest.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

class DeterminismTest : public CliTest {
 protected:
  // Every form of the report on more articles than one thread reads alone.
  std::map<std::string, std::string> Write(const std::string& run,
                                           int threads) const {
    std::filesystem::create_directories(absl::StrCat(root_, "/", run));
    std::vector<std::string> arguments = {"check", "--exit-zero",
                                          "--as-of=2025-12-01",
                                          absl::StrCat("--threads=", threads)};
    for (const std::string& format : ReportFormatNames()) {
      arguments.push_back(
          absl::StrCat("--output=", format, ":", root_, "/", run, "/", format));
    }
    for (const char* folder : {"testdata/heldout", "testdata/heldout2"})
      arguments.push_back(folder);
    const Outcome outcome = RunConcord(arguments);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    std::map<std::string, std::string> forms;
    for (const std::string& format : ReportFormatNames()) {
      const std::string file = absl::StrCat(run, "/", format);
      EXPECT_TRUE(std::filesystem::exists(absl::StrCat(root_, "/", file)));
      forms[format] = Read(file);
    }
    return forms;
  }
};

TEST_F(DeterminismTest, EveryFormIsTheSameInEveryRunAtAnyNumberOfThreads) {
  const auto expected = Write("first", 1);
  EXPECT_EQ(expected.size(), ReportFormatNames().size());
  for (const auto& [run, threads] :
       std::map<std::string, int>{{"again", 1}, {"many", 8}, {"more", 8}}) {
    for (const auto& [format, bytes] : Write(run, threads)) {
      EXPECT_TRUE(bytes == expected.at(format))
          << format << " of " << threads << " threads";
    }
  }
}

}  // namespace
}  // namespace concord
