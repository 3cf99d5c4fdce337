// The forms of the report against golden files. After a change that is meant,
// `bazel run //tests/report:report_test` writes them anew.

#include "checker/report/report.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/report/snippet.h"
#include "gmock/gmock.h"
#include "google/protobuf/text_format.h"
#include "google/protobuf/util/json_util.h"
#include "google/protobuf/util/message_differencer.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kGolden[] = "tests/report/golden/";

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

v1::ConsistencyReport ReadReport() {
  v1::ConsistencyReport report;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      ReadFile(absl::StrCat(kGolden, "report.textproto")), &report));
  return report;
}

void ExpectGolden(const std::string& name, const std::string& actual) {
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
    std::ofstream(absl::StrCat(workspace, "/", kGolden, name), std::ios::binary)
        << actual;
    return;
  }
  EXPECT_EQ(actual, ReadFile(absl::StrCat(kGolden, name)));
}

TEST(Report, Text) {
  ExpectGolden("report.txt", Render(ReadReport(), ReportFormat::kText, {}));
}

TEST(Report, TextInColourOnANarrowTerminal) {
  RenderOptions options;
  options.color = true;
  options.width = 60;
  options.most = 1;
  ExpectGolden("narrow.txt",
               Render(ReadReport(), ReportFormat::kText, options));
}

TEST(Report, Junit) {
  RenderOptions options;
  options.suite = "//news:september_test";
  ExpectGolden("report.xml",
               Render(ReadReport(), ReportFormat::kJunit, options));
}

TEST(Report, Json) {
  ExpectGolden("report.json", Render(ReadReport(), ReportFormat::kJson, {}));
}

TEST(Report, JsonIsTheWholeReport) {
  const v1::ConsistencyReport report = ReadReport();
  const std::string json = Render(report, ReportFormat::kJson, {});
  EXPECT_TRUE(absl::EndsWith(json, "}\n"));
  v1::ConsistencyReport read;
  ASSERT_TRUE(google::protobuf::util::JsonStringToMessage(json, &read).ok());
  EXPECT_TRUE(google::protobuf::util::MessageDifferencer::Equals(report, read));
}

// What programs read: see the contract on reports.
TEST(Report, JsonHasTheNamesOfTheContract) {
  const std::string json = Render(ReadReport(), ReportFormat::kJson, {});
  for (const char* name : {"schemaVersion",
                           "groups",
                           "id",
                           "articles",
                           "event",
                           "findings",
                           "relation",
                           "kind",
                           "severity",
                           "confidence",
                           "claim",
                           "why",
                           "readings",
                           "display",
                           "value",
                           "witnesses",
                           "article",
                           "source",
                           "independentSources",
                           "start",
                           "end",
                           "text",
                           "attribution",
                           "sentenceStart",
                           "sentenceEnd",
                           "modality",
                           "summary",
                           "assertions",
                           "pairsCompared",
                           "notComparable",
                           "reason",
                           "pairs"}) {
    EXPECT_THAT(json, HasSubstr(absl::StrCat("\"", name, "\": "))) << name;
  }
  // Fields of no value are there, too.
  EXPECT_THAT(json, HasSubstr("\"start\": 0,"));
  EXPECT_THAT(json, HasSubstr("\"severity\": \"SEVERITY_NONE\""));
  EXPECT_THAT(json, HasSubstr("\"schemaVersion\": \"1\""));
  EXPECT_THAT(Render({}, ReportFormat::kJson, {}),
              HasSubstr("\"findings\": []"));
}

TEST(Report, TextShowsDiscrepanciesFirstAndSaysWhatIsCut) {
  RenderOptions options;
  options.most = 1;
  const std::string text = Render(ReadReport(), ReportFormat::kText, options);
  EXPECT_TRUE(absl::StartsWith(text, "error[DISCREPANCY]: "));
  EXPECT_THAT(
      text,
      HasSubstr(
          "... 1 more finding of relation SINGLE_SOURCE left out for length"));
  EXPECT_THAT(text, Not(HasSubstr("stalls burnt")));
  EXPECT_THAT(Render(ReadReport(), ReportFormat::kText, {}),
              HasSubstr("stalls burnt"));
}

TEST(Report, TextOfAnEmptyReportIsItsSummary) {
  EXPECT_TRUE(absl::StartsWith(Render({}, ReportFormat::kText, {}),
                               "summary: 0 articles"));
}

TEST(Report, TextHoldsNoControlCharactersOfArticles) {
  v1::ConsistencyReport report = ReadReport();
  for (v1::Finding& finding : *report.mutable_findings()) {
    finding.set_claim("a\033[31mb\rc\u202Ed");
    for (v1::Reading& reading : *finding.mutable_readings()) {
      reading.set_display("x\ny");
      for (v1::Witness& witness : *reading.mutable_witnesses()) {
        witness.set_sentence("a\x07\tb\u2067c");
        witness.set_source("\x1b]0;title\x07");
        witness.set_text("\b");
      }
    }
  }
  const std::string text = Render(report, ReportFormat::kText, {});
  for (char c : text)
    EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
  EXPECT_THAT(text, Not(HasSubstr("\u202E")));
  const std::string xml = Render(report, ReportFormat::kJunit, {});
  for (char c : xml)
    EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
}

TEST(Report, JunitFailsAtTheLevel) {
  const auto failures = [](v1::Severity level) {
    RenderOptions options;
    options.fail_level = level;
    const std::string xml = Render(ReadReport(), ReportFormat::kJunit, options);
    return std::vector<std::string>(absl::StrSplit(xml, "<failure")).size() - 1;
  };
  EXPECT_EQ(failures(v1::ERROR), 1u);
  EXPECT_EQ(failures(v1::WARNING), 2u);
  EXPECT_EQ(failures(v1::NOTE), 3u);
  EXPECT_EQ(failures(v1::SEVERITY_NONE), 0u);
}

// What stands between the tags of the page's report.
std::string EmbeddedJson(const std::string& page) {
  const std::string open = "<script type=\"application/json\" id=\"report\">";
  const size_t begin = page.find(open) + open.size();
  return page.substr(begin, page.find("</script>", begin) - begin);
}

TEST(Report, PageHoldsTheWholeReport) {
  const v1::ConsistencyReport report = ReadReport();
  const std::string page = Render(report, ReportFormat::kHtml, {});
  EXPECT_TRUE(absl::StartsWith(page, "<!DOCTYPE html>\n"));
  EXPECT_TRUE(absl::EndsWith(page, "</html>\n"));
  v1::ConsistencyReport read;
  ASSERT_TRUE(
      google::protobuf::util::JsonStringToMessage(EmbeddedJson(page), &read)
          .ok());
  EXPECT_TRUE(google::protobuf::util::MessageDifferencer::Equals(report, read));
}

TEST(Report, PageIsWholeAndLoadsNothing) {
  const std::string page = Render({}, ReportFormat::kHtml, {});
  for (const char* slot :
       {"@style@", "@script@", "@report@", "@texts@", "-hash@"}) {
    EXPECT_THAT(page, Not(HasSubstr(slot)));
  }
  for (const char* load : {" src=", "<link", "@import", "url(", "fetch("}) {
    EXPECT_THAT(page, Not(HasSubstr(load)));
  }
  EXPECT_THAT(page, HasSubstr("content=\"default-src 'none'; script-src "
                              "'sha256-"));
}

TEST(Report, NoTextOfAnArticleIsMarkupOfThePage) {
  v1::ConsistencyReport report = ReadReport();
  const std::string hostile = "</script><script>alert(1)</script><!--&lt;";
  for (v1::Finding& finding : *report.mutable_findings()) {
    finding.set_claim(hostile);
    for (v1::Reading& reading : *finding.mutable_readings()) {
      for (v1::Witness& witness : *reading.mutable_witnesses()) {
        witness.set_sentence(hostile);
      }
    }
  }
  const std::string page = Render(report, ReportFormat::kHtml, {});
  const std::string json = EmbeddedJson(page);
  EXPECT_THAT(json, Not(HasSubstr("<")));
  EXPECT_THAT(json, Not(HasSubstr("&")));
  v1::ConsistencyReport read;
  ASSERT_TRUE(google::protobuf::util::JsonStringToMessage(json, &read).ok());
  EXPECT_EQ(read.findings(0).claim(), hostile);
}

TEST(Report, PageHoldsTheTextsOfTheReportsArticles) {
  v1::ConsistencyReport report;
  for (const char* id : {"a", "b", "c"})
    report.add_articles()->mutable_article()->set_id(id);
  std::vector<v1::ArticleText> texts(3);
  texts[0].set_article("c");
  texts[1].set_article("not in the report");
  texts[2].set_article("a");
  texts[2].add_runs()->set_text("</script><b>12</b> & more");
  RenderOptions options;
  options.texts = texts;
  const std::string open = "<script type=\"application/json\" id=\"texts\">";
  const std::string page = Render(report, ReportFormat::kHtml, options);
  EXPECT_THAT(
      page,
      HasSubstr(open + R"([{"article":"a","runs":[{"text":"\u003c/script\u003e)"
                       R"(\u003cb\u003e12\u003c/b\u003e \u0026 more"}]},)"
                       R"({"article":"c"}]</script>)"));
  EXPECT_THAT(Render(report, ReportFormat::kHtml, {}),
              HasSubstr(open + "[]</script>"));
}

TEST(Report, FormatsHaveNames) {
  EXPECT_EQ(*ParseReportFormat("text"), ReportFormat::kText);
  EXPECT_EQ(*ParseReportFormat("claimreview"), ReportFormat::kClaimReview);
  for (const std::string& name : ReportFormatNames())
    EXPECT_TRUE(ParseReportFormat(name).ok());
  EXPECT_THAT(std::string(ParseReportFormat("xml").status().message()),
              HasSubstr("expected text, json, markdown, html, sarif, junit"));
}

std::string Underlined(const std::string& sentence, const std::string& value,
                       size_t columns) {
  const size_t at = sentence.find(value);
  const Snippet s = MakeSnippet(sentence, at, at + value.size(), columns);
  return absl::StrCat(s.line, "\n", std::string(s.indent, ' '),
                      std::string(s.width, '^'));
}

TEST(Snippet, UnderlinesTheValue) {
  EXPECT_EQ(Underlined("About 300 people came.", "300 people", 0),
            "About 300 people came.\n"
            "      ^^^^^^^^^^");
  EXPECT_EQ(Underlined("În 15 sate", "15 sate", 0),
            "În 15 sate\n"
            "   ^^^^^^^");
  EXPECT_EQ(Underlined("昨天12人受伤。", "12人", 0),
            "昨天12人受伤。\n"
            "    ^^^^");
  // A combining accent takes no column.
  EXPECT_EQ(Underlined("e\u0301te\u0301 12 morts", "12", 0),
            "e\u0301te\u0301 12 morts\n    ^^");
  EXPECT_EQ(Underlined("on\nthe\t3rd", "3rd", 0),
            "on the 3rd\n"
            "       ^^^");
}

// By column: what a terminal shows above the carets.
TEST(Snippet, CountsColumnsAsTerminalsDo) {
  EXPECT_EQ(Columns("Trei morți"), 10u);
  EXPECT_EQ(Columns("三人死亡"), 8u);
  EXPECT_EQ(Columns("한국어"), 6u);
  EXPECT_EQ(Columns("ｶﾀｶﾅ"), 4u);                  // half as wide
  EXPECT_EQ(Columns("ＡＢ"), 4u);                  // twice as wide
  EXPECT_EQ(Columns("🔥🚑🫠🟥⌚"), 10u);  // emoji, old and new
  EXPECT_EQ(Columns("e\u0301"), 1u);               // a letter and its accent
  EXPECT_EQ(Columns("\u1112\u1161\u11ab"), 2u);    // a syllable in parts
  EXPECT_EQ(Columns("\u0939\u093f\u0928\u094d"),
            3u);                                 // a vowel sign of its own
  EXPECT_EQ(Columns("\u05e9\u05b8\u05c1"), 1u);  // points below and above
  EXPECT_EQ(Columns("\u0645\u064f\u0670"), 1u);
  EXPECT_EQ(Columns("a\u200db\ufeff"), 2u);  // joiners and marks
  EXPECT_EQ(Columns("½ – € ±"), 7u);
}

TEST(Snippet, UnderlinesBehindWideAndCombiningCharacters) {
  EXPECT_EQ(Underlined("🔥🔥 12 morts à 한국", "12 morts", 0),
            "🔥🔥 12 morts à 한국\n"
            "     ^^^^^^^^");
  EXPECT_EQ(Underlined("🫠 un e\u0301te\u0301: 三人", "三人", 0),
            "🫠 un e\u0301te\u0301: 三人\n"
            "           ^^^^");
  // The accent of a letter that is cut off is cut off with it.
  EXPECT_EQ(Underlined("abcde\u0301fgh 12", "12", 7),
            "…fgh 12\n"
            "     ^^");
}

TEST(Snippet, WrapsWordsByTheirColumns) {
  EXPECT_THAT(Wrap("three people died", 0), ElementsAre("three people died"));
  EXPECT_THAT(Wrap("three people died", 12),
              ElementsAre("three people", "died"));
  EXPECT_THAT(Wrap("三人 死亡 在 北京", 9),
              ElementsAre("三人 死亡", "在 北京"));
  EXPECT_THAT(Wrap("a news/long-name.txt:3 b", 8),
              ElementsAre("a", "news/long-name.txt:3", "b"));
  EXPECT_THAT(Wrap("", 8), ElementsAre(""));
}

TEST(Snippet, KeepsTheValueOnANarrowTerminal) {
  const std::string sentence =
      "The council said on Monday that 300 people had come to the square in "
      "the morning.";
  EXPECT_EQ(Underlined(sentence, "300 people", 40),
            "…n Monday that 300 people had come to t…\n"
            "               ^^^^^^^^^^");
  EXPECT_EQ(Underlined(sentence, "The council", 30),
            "The council said on Monday th…\n"
            "^^^^^^^^^^^");
  EXPECT_EQ(Underlined(sentence, "in the morning.", 30),
            "…to the square in the morning.\n"
            "               ^^^^^^^^^^^^^^^");
}

TEST(Snippet, NeverExceedsTheColumns) {
  const std::string sentence =
      "În orașul 北京 au murit 12 oameni, a spus e\u0301l, marți dimineață.";
  for (size_t columns = 3; columns < 70; ++columns) {
    for (size_t begin = 0; begin <= sentence.size() + 1; ++begin) {
      for (size_t size : {0, 1, 9, 40, 200}) {
        const Snippet s = MakeSnippet(sentence, begin, begin + size, columns);
        ASSERT_LE(Columns(s.line), columns) << begin << " " << size;
        ASSERT_LE(s.indent, columns);
        ASSERT_GE(s.width, 1u);
      }
    }
  }
}

}  // namespace
}  // namespace concord
