#include "checker/corpus/json_record.h"

#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Read {
  explicit Read(const std::string& line) {
    problem = std::string(
        ParseJsonRecord("a.jsonl", 7, line, article, text).message());
  }
  v1::Article article;
  std::string text;
  std::string problem;
};

TEST(JsonRecord, IsReadIntoTheArticle) {
  const Read read(
      R"({"id": "a", "text": "Foc în port.\nStins.", "source": "Post", )"
      R"("published": "2025-03-14 18:05", "language": "ro", "title": "Foc", "url": "u", "x": [1]})"
      "\r\n");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(read.article.id(), "a");
  EXPECT_EQ(read.article.source(), "Post");
  EXPECT_EQ(read.article.published(), "2025-03-14T18:05");
  EXPECT_EQ(read.article.language(), "ro");
  EXPECT_EQ(read.article.title(), "Foc");
  EXPECT_EQ(read.article.url(), "u");
  EXPECT_EQ(read.text, "Foc în port.\nStins.");
}

TEST(JsonRecord, ReadsWhatEscapesMean) {
  EXPECT_EQ(Read(R"({"text": "\u0219 \ud83d\ude00 \"\\\/\t"})").text,
            "ș 😀 \"\\/\t");
}

TEST(JsonRecord, NumbersMayBeIdsAndNullIsAbsent) {
  const Read read(
      R"({"id": 12, "text": "A", "source": null, "published": null})");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(read.article.id(), "12");
  EXPECT_EQ(read.article.source(), "");
}

TEST(JsonRecord, ProblemsNameTheLineAndWhatWasExpected) {
  const struct {
    const char* line;
    const char* place;
    const char* what;
  } cases[] = {
      {"", "a.jsonl:7:1: ", "expected a JSON object"},
      {"[1]", "a.jsonl:7:1: ", "\"[1]\"; expected a JSON object"},
      {R"({"id": "a" "text": "b"})",
       "a.jsonl:7:12: ", "missing a comma or '}'"},
      {R"({"id": "a", "text": "b"} x)", "a.jsonl:7:26: ", "expected"},
      {R"({"id": "a", "text": "b)", "a.jsonl:7:23: ", "missing a closing"},
      {R"({"text": "b",})", "a.jsonl:7:14: ", "missing a name"},
      {R"({'text': "b"})", "a.jsonl:7:2: ", "missing a name"},
      {"{\"text\": \"a\tb\"}", "a.jsonl:7:12: ", "expected"},
      {R"({"text": "a", "text": "b"})",
       "a.jsonl:7:1: ", "\"text\" stands twice"},
      {R"({"id": 1e999, "text": "b"})", "a.jsonl:7:8: ", "expected"},
      {R"({"id": "a"})", "a.jsonl:7:1: ", "no \"text\""},
      {R"({"text": null})", "a.jsonl:7:1: ", "no \"text\""},
      {R"({"text": 12})",
       "a.jsonl:7:1: ", "\"text\" is a number; expected a string"},
      {R"({"text": ["a"]})", "a.jsonl:7:1: ", "\"text\" is an array"},
      {R"({"text": "a\u0000"})", "a.jsonl:7:1: ", "NUL"},
      {R"({"text": "a\udc00"})", "a.jsonl:7:1: ", "\"text\" holds half a pair"},
      {R"({"id": "\udc00", "text": "a"})",
       "a.jsonl:7:1: ", "\"id\" holds half"},
      {R"({"text": "a", "published": "now"})", "a.jsonl:7:1: ", "ISO 8601"},
      {R"({"text": "\ud800"})", "a.jsonl:7:", "expected"},
      {"{\"text\": \"\xE9\"}", "a.jsonl:7:11: ", "byte 0xE9 is not UTF-8"},
  };
  for (const auto& c : cases) {
    const Read read(c.line);
    EXPECT_THAT(read.problem, StartsWith(c.place)) << c.line;
    EXPECT_THAT(read.problem, HasSubstr(c.what)) << c.line;
    EXPECT_EQ(read.problem.find('\n'), std::string::npos) << read.problem;
  }
}

TEST(JsonRecord, IsNoMoreThanTheObject) {
  const std::string record = R"({"text": "a"})";
  EXPECT_EQ(Read(record + " \n").problem, "");
  EXPECT_THAT(Read(record + std::string(1, '\0') + record).problem,
              StartsWith("a.jsonl:7:14: "));
}

TEST(JsonRecord, WhatIsWithinAnotherValueIsNotTheRecords) {
  const Read read(
      R"({"x": {"text": "b"}, "text": "a", "y": [{"id": 1}, {"text": ["c"]}]})");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(read.text, "a");
  EXPECT_EQ(read.article.id(), "");
}

TEST(JsonRecord, DeepNestingIsAProblemAndNoCrash) {
  for (const char* bracket : {"[", "{\"a\":", "[{\"a\":"}) {
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += bracket;
    EXPECT_THAT(Read("{\"text\": \"a\", \"x\": " + deep).problem,
                HasSubstr("deep"));
  }
  // Brackets in strings are none, whatever the strings hold.
  for (const char* string : {"\\\\", "\\\"", "\\\\\\\"", ""}) {
    const std::string brackets(100, '[');
    EXPECT_EQ(
        Read("{\"text\": \"" + std::string(string) + brackets + "\"}").problem,
        "");
    EXPECT_THAT(
        Read("{\"text\": \"" + std::string(string) + "\", \"x\": " + brackets)
            .problem,
        HasSubstr("deep"));
  }
  EXPECT_EQ(Read("{\"text\": \"\\\"" + std::string(100, '[') + "\"}").problem,
            "");
}

}  // namespace
}  // namespace concord
