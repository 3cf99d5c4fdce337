#include "checker/corpus/line_reader.h"

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/limits.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// What is found, and how long a line is; the number of the last.
std::vector<std::pair<LineReader::Found, size_t>> Found(
    const std::string& bytes, size_t* lines = nullptr) {
  std::FILE* file = std::tmpfile();
  std::fwrite(bytes.data(), 1, bytes.size(), file);
  std::rewind(file);
  LineReader reader(file);
  std::vector<std::pair<LineReader::Found, size_t>> all;
  std::string together;
  size_t taken = 0;
  absl::string_view line;
  for (;;) {
    const LineReader::Found found = reader.Next(line);
    if (found == LineReader::kEnd) break;
    all.push_back({found, line.size()});
    taken += reader.TakeBytes();
    if (found == LineReader::kLine) absl::StrAppend(&together, line);
  }
  std::fclose(file);
  EXPECT_EQ(taken, bytes.size());
  if (lines != nullptr) {
    *lines = reader.number();
  } else {
    EXPECT_EQ(together, bytes);
  }
  return all;
}

TEST(LineReader, GivesLinesWithTheirEnds) {
  constexpr LineReader::Found kLine = LineReader::kLine;
  EXPECT_THAT(Found(""), IsEmpty());
  EXPECT_THAT(Found("a"), ElementsAre(std::make_pair(kLine, 1)));
  EXPECT_THAT(Found("\n"), ElementsAre(std::make_pair(kLine, 1)));
  EXPECT_THAT(Found("ab\n\nc"),
              ElementsAre(std::make_pair(kLine, 3), std::make_pair(kLine, 1),
                          std::make_pair(kLine, 1)));
}

// Blocks end anywhere in a line.
TEST(LineReader, LinesMayBeLongerThanABlock) {
  std::string bytes;
  for (size_t size : {65535, 65536, 65537, 200000, 1, 131072})
    absl::StrAppend(&bytes, std::string(size, 'x'), "\n");
  EXPECT_EQ(Found(bytes).size(), 6u);
}

TEST(LineReader, WhatIsTooLongIsSkipped) {
  const std::string longest(kMostLineBytes - 1, 'x');
  size_t lines = 0;
  const auto found = Found(absl::StrCat("a\n", longest, "\n", longest,
                                        "xx\nb\n", longest, longest, longest),
                           &lines);
  ASSERT_EQ(found.size(), 5u);
  EXPECT_EQ(found[1].first, LineReader::kLine);
  EXPECT_EQ(found[1].second, kMostLineBytes);
  EXPECT_EQ(found[2].first, LineReader::kTooLong);
  EXPECT_EQ(found[3].first, LineReader::kLine);
  EXPECT_EQ(found[3].second, 2u);
  EXPECT_EQ(found[4].first, LineReader::kTooLong);
  EXPECT_EQ(lines, 5u);
}

}  // namespace
}  // namespace concord
