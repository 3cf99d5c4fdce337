// A folder of articles for each test of the command line, and the binary run in
// it.

#ifndef CONCORD_TESTS_CLI_CLI_FIXTURE_H_
#define CONCORD_TESTS_CLI_CLI_FIXTURE_H_

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "absl/strings/str_cat.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/report.pb.h"

namespace concord {

inline constexpr char kHerald[] =
    "---\nsource: Herald\npublished: 2025-02-11\nlanguage: en\ntitle: Blast in "
    "Rovato\n---\n"
    "An explosion at the Valoglio paint factory in Rovato killed 12 people on "
    "Tuesday, the "
    "fire service said.\n";
inline constexpr char kTribune[] =
    "---\nsource: Tribune\npublished: 2025-02-11\nlanguage: en\ntitle: Rovato "
    "factory explodes\n"
    "---\nAn explosion at the Valoglio paint factory in Rovato killed 12 "
    "people on Tuesday, "
    "officials said.\n";

class CliTest : public ::testing::Test {
 protected:
  CliTest()
      : root_(absl::StrCat(
            ::testing::TempDir(), "/cli_",
            ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_);
  }
  ~CliTest() override { std::filesystem::remove_all(root_); }

  std::string Write(const std::string& name, const std::string& bytes) const {
    const std::string path = absl::StrCat(root_, "/", name);
    std::filesystem::create_directories(
        std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
  std::string Read(const std::string& name) const {
    std::ifstream in(absl::StrCat(root_, "/", name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  void WriteNews() const {
    Write("news/herald.txt", kHerald);
    Write("news/tribune.txt", kTribune);
  }
  std::string News() const { return absl::StrCat(root_, "/news"); }

  const std::string root_;
};

inline v1::ConsistencyReport ParseReport(const std::string& json) {
  v1::ConsistencyReport report;
  const auto status =
      google::protobuf::util::JsonStringToMessage(json, &report);
  EXPECT_TRUE(status.ok()) << status.ToString() << "\n" << json;
  return report;
}

}  // namespace concord

#endif  // CONCORD_TESTS_CLI_CLI_FIXTURE_H_
