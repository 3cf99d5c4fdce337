#include "checker/cli/assertion_files.h"

#include <fstream>
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
using ::testing::HasSubstr;

v1::ArticleAssertions Make(const std::string& id) {
  v1::ArticleAssertions assertions;
  assertions.set_schema_version("1");
  assertions.mutable_article()->set_id(id);
  return assertions;
}

struct Read {
  explicit Read(const std::string& bytes) {
    const std::string path = absl::StrCat(::testing::TempDir(), "/assertions");
    std::ofstream(path, std::ios::binary) << bytes;
    const absl::Status status =
        ReadAssertions(path, [&](v1::ArticleAssertions&& assertions) {
          ids.push_back(assertions.article().id());
          return absl::OkStatus();
        });
    error = std::string(status.message());
  }
  std::vector<std::string> ids;
  std::string error;
};

TEST(AssertionFiles, WhatIsTooLongIsRefusedUnread) {
  // A length before it of 1 GiB, and no more.
  EXPECT_THAT(Read(std::string("\x80\x80\x80\x80\x04") + "x").error,
              HasSubstr("message 1 at byte 0: a message of 1073741824 bytes; "
                        "expected ArticleAssertions of at most 134217728"));
  EXPECT_THAT(Read("{\"" + std::string(kMostLineBytes, 'x')).error,
              HasSubstr(":1:1: the line is too long; expected at most"));
}

TEST(AssertionFiles, BothFormsGiveBackWhatWasWritten) {
  std::string json, binary;
  for (const char* id : {"a", "ș 日本\n\"", "c"}) {
    AppendJsonLine(Make(id), json);
    AppendDelimited(Make(id).SerializeAsString(), binary);
  }
  EXPECT_THAT(Read(json).ids, ElementsAre("a", "ș 日本\n\"", "c"));
  EXPECT_THAT(Read(binary).ids, ElementsAre("a", "ș 日本\n\"", "c"));
  EXPECT_THAT(Read("\n" + json).error,
              HasSubstr("message 1"));  // not a line of JSON first
}

TEST(AssertionFiles, AMessageMayBeAsLongAsABraceIsWide) {
  // 123 bytes: its length is the byte '{'.
  std::string id;
  while (Make(id).ByteSizeLong() < '{') id += 'x';
  const v1::ArticleAssertions message = Make(id);
  ASSERT_EQ(message.ByteSizeLong(), static_cast<size_t>('{'));
  std::string binary;
  AppendDelimited(message.SerializeAsString(), binary);
  ASSERT_EQ(binary[0], '{');
  const Read read(binary);
  EXPECT_EQ(read.error, "");
  EXPECT_THAT(read.ids, ElementsAre(message.article().id()));
}

TEST(AssertionFiles, WhatIsCutShortIsAnErrorAfterTheRest) {
  std::string binary;
  AppendDelimited(Make("a").SerializeAsString(), binary);
  const size_t first = binary.size();
  AppendDelimited(Make("b").SerializeAsString(), binary);
  for (size_t size = first + 1; size < binary.size(); ++size) {
    const Read read(binary.substr(0, size));
    EXPECT_THAT(read.ids, ElementsAre("a"));
    EXPECT_THAT(read.error,
                HasSubstr(absl::StrCat("message 2 at byte ", first)));
  }
}

TEST(AssertionFiles, ATagOfZeroInWhatIsCutShortIsAnErrorToo) {
  std::string binary;
  AppendDelimited(Make("a").SerializeAsString(), binary);
  const std::string first = binary;
  binary += std::string("\x7b\x08\x01\x00 and no more", 16);
  const Read read(binary);
  EXPECT_THAT(read.ids, ElementsAre("a"));
  EXPECT_THAT(read.error,
              HasSubstr(absl::StrCat("message 2 at byte ", first.size())));
}

TEST(AssertionFiles, LongLinesAndManyMessagesCrossBuffers) {
  std::string json, binary;
  for (int i = 0; i < 50; ++i) {
    const v1::ArticleAssertions message =
        Make(absl::StrCat(i, std::string(7000, 'x')));
    AppendJsonLine(message, json);
    AppendDelimited(message.SerializeAsString(), binary);
  }
  EXPECT_EQ(Read(json).ids.size(), 50u);
  EXPECT_EQ(Read(binary).ids, Read(json).ids);
}

}  // namespace
}  // namespace concord
