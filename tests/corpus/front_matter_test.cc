#include "checker/corpus/front_matter.h"

#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Read {
  explicit Read(const std::string& bytes) {
    const absl::Status status =
        ParseFrontMatter("a.txt", bytes, 0, article, block);
    problem = std::string(status.message());
    title = bytes.substr(block.title.begin, block.title.size());
    body = bytes.substr(block.body);
  }
  v1::Article article;
  FrontMatter block;
  std::string problem;
  std::string title;
  std::string body;
};

TEST(FrontMatter, IsReadIntoTheArticle) {
  const Read read(
      "---\n"
      "source: Northern Post\n"
      "published: 2025-03-14T18:05:00Z\n"
      "language: en\n"
      "title: Fire guts port: warehouse lost\n"
      "url: https://northern-post.example/fire\n"
      "---\n"
      "Body.\n");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(read.article.source(), "Northern Post");
  EXPECT_EQ(read.article.published(), "2025-03-14T18:05:00Z");
  EXPECT_EQ(read.article.language(), "en");
  EXPECT_EQ(read.article.title(), "Fire guts port: warehouse lost");
  EXPECT_EQ(read.article.url(), "https://northern-post.example/fire");
  EXPECT_EQ(read.title, "Fire guts port: warehouse lost");
  EXPECT_EQ(read.body, "Body.\n");
}

TEST(FrontMatter, MayBeMissing) {
  for (const char* bytes : {"", "Body.\n", "--\nsource: A\n", " ---\nx\n"}) {
    const Read read(bytes);
    EXPECT_EQ(read.problem, "");
    EXPECT_EQ(read.body, bytes);
  }
}

TEST(FrontMatter, MayBeAll) {
  for (const char* bytes :
       {"---\n---", "---\n---\n", "---\n\n# nothing\n---"}) {
    const Read read(bytes);
    EXPECT_EQ(read.problem, "");
    EXPECT_EQ(read.body, "");
  }
}

TEST(FrontMatter, MayHaveWindowsLineEnds) {
  const Read read("---\r\nsource: A\r\ntitle:  B \r\n---\r\nBody.\r\n");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(read.article.source(), "A");
  EXPECT_EQ(read.title, "B");
  EXPECT_EQ(read.body, "Body.\r\n");
}

TEST(FrontMatter, ValuesMayBeQuoted) {
  const Read plain("---\ntitle: \"A: b\"  # why\nsource: 'A'\n---\n");
  EXPECT_EQ(plain.problem, "");
  EXPECT_EQ(plain.article.title(), "A: b");
  EXPECT_EQ(plain.article.source(), "A");
  const Read verbatim("---\ntitle: \"A: b\"\n---\n");
  EXPECT_EQ(verbatim.title, "A: b");
  // A headline may open with a quote.
  const Read quote("---\ntitle: 'We ran': anger grows\n---\n");
  EXPECT_EQ(quote.problem, "");
  EXPECT_EQ(quote.article.title(), "'We ran': anger grows");
  EXPECT_EQ(quote.title, "'We ran': anger grows");
  // A title with escapes does not stand in the file as it reads.
  const Read escaped(
      "---\ntitle: \"A \\\"b\\\" \\\\\"\nsource: 'it''s'\n---\n");
  EXPECT_EQ(escaped.article.title(), "A \"b\" \\");
  EXPECT_EQ(escaped.article.source(), "it's");
  EXPECT_EQ(escaped.title, "");
}

TEST(FrontMatter, UnknownKeysAreIgnoredWithWhatBelongsToThem) {
  const Read read(
      "---\n"
      "# made by a generator\n"
      "\n"
      "tags:\n"
      "  - fire\n"
      "- port\n"
      "author name: |\n"
      "    Jo\n"
      "\n"
      "SOURCE: A\n"
      "published:\n"
      "---\n");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(read.article.source(), "A");
  EXPECT_EQ(read.article.published(), "");
}

TEST(FrontMatter, TimesAreNormalised) {
  EXPECT_EQ(Read("---\npublished: 2025-03-14 18:05:00 +0200\n---\n")
                .article.published(),
            "2025-03-14T18:05:00+02:00");
}

TEST(FrontMatter, ProblemsNameLineColumnAndWhatWasExpected) {
  const struct {
    const char* bytes;
    const char* place;
    const char* found;
    const char* expected;
  } cases[] = {
      {"---\nsource: A\nBody.\n---\n", "a.txt:3:1: ", "\"Body.\"",
       "expected `key: value`"},
      {"---\nsource:A\n---\n", "a.txt:2:1: ", "\"source:A\"",
       "expected `key: value`"},
      {"---\n  source: A\n---\n", "a.txt:2:3: ", "indented",
       "expected `key: value`"},
      {"---\nsource: A\n", "a.txt:1:1: ", "not closed",
       "expected a second line ---"},
      {"---", "a.txt:1:1: ", "not closed", "expected a second line ---"},
      {"---\npublished: yesterday\n---\n", "a.txt:2:12: ", "\"yesterday\"",
       "ISO 8601"},
      {"---\npublished: 2025-02-30\n---\n", "a.txt:2:12: ", "2025-02-30",
       "ISO 8601"},
      {"---\npublished: 2025-02-03T25:00\n---\n", "a.txt:2:12: ", "T25",
       "ISO 8601"},
      {"---\nlanguage: 12\n---\n", "a.txt:2:11: ", "\"12\"", "BCP 47"},
      {"---\nsource: A\nsource: B\n---\n", "a.txt:3:1: ", "second time",
       "expected it once"},
      {"---\ntitle: \"A\n---\n", "a.txt:2:8: ", "not closed", "expected a \""},
      {"---\ntitle: >-\n  A\n---\n", "a.txt:2:8: ", "block",
       "on the same line"},
      {"---\ntitle: A\n  b\n---\n", "a.txt:3:3: ", "goes on", "on one line"},
  };
  for (const auto& c : cases) {
    const Read read(c.bytes);
    EXPECT_THAT(read.problem, StartsWith(c.place)) << c.bytes;
    EXPECT_THAT(read.problem, HasSubstr(c.found)) << c.bytes;
    EXPECT_THAT(read.problem, HasSubstr(c.expected)) << c.bytes;
  }
}

}  // namespace
}  // namespace concord
