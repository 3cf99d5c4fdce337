// A report is what its golden file says. To accept a new one:
//   bazel build //testdata:planted_discrepancies
//   cp bazel-bin/testdata/planted_discrepancies.txt tests/golden/

#include <fstream>
#include <iterator>
#include <string>

#include "gtest/gtest.h"

namespace concord {
namespace {

std::string Read(const char* path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in) << path;
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Golden, TheReportOnPlantedDiscrepanciesIsAsExpected) {
  const std::string expected = Read("tests/golden/planted_discrepancies.txt");
  ASSERT_FALSE(expected.empty());
  EXPECT_EQ(Read("testdata/planted_discrepancies.txt"), expected);
}

}  // namespace
}  // namespace concord
