// The forms that other programs read: places in the units that each wants, one
// id, severity and place for a finding in all of them, and nothing that words
// of an article could break.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/report/json_writer.h"
#include "checker/report/report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "rapidjson/document.h"

namespace concord {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr ReportFormat kMachineFormats[] = {
    ReportFormat::kSarif,    ReportFormat::kGithub,
    ReportFormat::kGitlab,   ReportFormat::kRdjsonl,
    ReportFormat::kMarkdown, ReportFormat::kClaimReview};

rapidjson::Document Parse(const std::string& json) {
  rapidjson::Document document;
  document.Parse(json.c_str());
  EXPECT_FALSE(document.HasParseError()) << json;
  return document;
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines = absl::StrSplit(text, '\n');
  EXPECT_EQ(lines.back(), "");
  lines.pop_back();
  return lines;
}

// A witness of "12 morți" behind text beyond ASCII and beyond U+FFFF.
void SetPlace(v1::Witness& witness) {
  const std::string before = "ță🔥 ", value = "12 morți";
  witness.set_path("news/știri 1.txt");
  witness.set_line(3);
  witness.set_sentence(before + value + ".");
  witness.set_sentence_start(100);
  witness.set_sentence_end(100 + before.size() + value.size() + 1);
  witness.set_start(100 + before.size());
  witness.set_end(100 + before.size() + value.size());
  witness.set_text(value);
  witness.set_text_start(before.size());
  witness.set_text_end(before.size() + value.size());
  // The sentence is the line.
  witness.set_column(1 + 9);
  witness.set_column_code_points(1 + 4);
  witness.set_column_utf16(1 + 5);
}

void AddReading(const std::string& display, const std::string& source,
                v1::Finding& finding) {
  v1::Reading& reading = *finding.add_readings();
  reading.set_display(display);
  reading.set_independent_sources(1);
  v1::Witness& witness = *reading.add_witnesses();
  witness.set_source(source);
  witness.set_article(source);
  SetPlace(witness);
}

v1::Finding Discrepancy(const std::string& id,
                        v1::Severity severity = v1::ERROR,
                        double confidence = 0.9) {
  v1::Finding finding;
  finding.set_id(id);
  finding.set_relation(v1::Finding::DISCREPANCY);
  finding.set_kind(v1::Assertion::CASUALTY_COUNT);
  finding.set_severity(severity);
  finding.set_confidence(confidence);
  finding.set_claim("people killed");
  AddReading("12 killed", "Herald", finding);
  AddReading("13 killed", "Tribune", finding);
  return finding;
}

v1::ConsistencyReport One() {
  v1::ConsistencyReport report;
  report.mutable_summary()->set_articles(2);
  *report.add_findings() = Discrepancy("00000000000000d1");
  return report;
}

TEST(Formats, ColumnsAreInTheUnitsOfEachFormat) {
  const v1::ConsistencyReport report = One();
  const auto sarif = Parse(Render(report, ReportFormat::kSarif, {}));
  const auto& run = sarif["runs"][0];
  EXPECT_STREQ(run["columnKind"].GetString(), "utf16CodeUnits");
  const auto& place = run["results"][0]["locations"][0]["physicalLocation"];
  EXPECT_STREQ(place["artifactLocation"]["uri"].GetString(),
               "news/%C8%99tiri%201.txt");
  EXPECT_EQ(place["region"]["startLine"].GetInt(), 3);
  EXPECT_EQ(place["region"]["endLine"].GetInt(), 3);
  EXPECT_EQ(place["region"]["startColumn"].GetInt(), 6);
  EXPECT_EQ(place["region"]["endColumn"].GetInt(), 14);
  EXPECT_STREQ(place["region"]["snippet"]["text"].GetString(), "12 morți");

  const auto rdjson = Parse(Render(report, ReportFormat::kRdjsonl, {}));
  const auto& range = rdjson["location"]["range"];
  EXPECT_STREQ(rdjson["location"]["path"].GetString(), "news/știri 1.txt");
  EXPECT_EQ(range["start"]["line"].GetInt(), 3);
  EXPECT_EQ(range["start"]["column"].GetInt(), 10);
  EXPECT_EQ(range["end"]["line"].GetInt(), 3);
  EXPECT_EQ(range["end"]["column"].GetInt(), 19);

  EXPECT_THAT(Render(report, ReportFormat::kGithub, {}),
              HasSubstr("::error file=news/știri 1.txt,line=3,col=5,"
                        "endColumn=13,title="));
}

TEST(Formats, AValueMayGoOnOnTheNextLine) {
  v1::ConsistencyReport report = One();
  v1::Witness& witness =
      *report.mutable_findings(0)->mutable_readings(0)->mutable_witnesses(0);
  witness.set_sentence("ță🔥 12\nmorți.");
  const auto rdjson = Parse(Render(report, ReportFormat::kRdjsonl, {}));
  EXPECT_EQ(rdjson["location"]["range"]["end"]["line"].GetInt(), 4);
  EXPECT_EQ(rdjson["location"]["range"]["end"]["column"].GetInt(), 7);
  EXPECT_THAT(Render(report, ReportFormat::kGithub, {}),
              AllOf(HasSubstr(",line=3,endLine=4,"), Not(HasSubstr("col="))));
}

// "12 <b>morți</b>"
TEST(Formats, WhereThereIsMarkupInTheValueItsEndIsNotTold) {
  v1::ConsistencyReport report = One();
  v1::Witness& witness =
      *report.mutable_findings(0)->mutable_readings(0)->mutable_witnesses(0);
  witness.set_end(witness.end() + 7);
  const auto rdjson = Parse(Render(report, ReportFormat::kRdjsonl, {}));
  EXPECT_EQ(rdjson["location"]["range"]["start"]["column"].GetInt(), 10);
  EXPECT_FALSE(rdjson["location"]["range"].HasMember("end"));
}

TEST(Formats, WhereColumnsAreNotKnownNoneIsTold) {
  v1::ConsistencyReport report = One();
  for (v1::Reading& reading : *report.mutable_findings(0)->mutable_readings()) {
    v1::Witness& witness = *reading.mutable_witnesses(0);
    witness.clear_column_utf16();
    witness.clear_column_code_points();
  }
  for (const ReportFormat format : kMachineFormats) {
    const std::string out = Render(report, format, {});
    EXPECT_THAT(out, Not(HasSubstr("olumn\":")));
    EXPECT_THAT(out, Not(HasSubstr("col=")));
  }
}

TEST(Formats, PathsAreThoseOfTheWorkspace) {
  RenderOptions options;
  options.workspace = {"/home/me/paper", "/home/me/paper/desk"};
  const auto path = [&](const std::string& given) {
    v1::ConsistencyReport report = One();
    report.mutable_findings(0)
        ->mutable_readings(0)
        ->mutable_witnesses(0)
        ->set_path(given);
    const auto rdjson = Parse(Render(report, ReportFormat::kRdjsonl, options));
    const auto sarif = Parse(Render(report, ReportFormat::kSarif, options));
    return absl::StrCat(rdjson["location"]["path"].GetString(), " ",
                        sarif["runs"][0]["results"][0]["locations"][0]
                             ["physicalLocation"]["artifactLocation"]["uri"]
                                 .GetString());
  };
  EXPECT_EQ(path("a.txt"), "desk/a.txt desk/a.txt");
  EXPECT_EQ(path("./x/../a b.txt"), "desk/a b.txt desk/a%20b.txt");
  EXPECT_EQ(path("../b.txt"), "b.txt b.txt");
  EXPECT_EQ(path("/home/me/paper/c.txt"), "c.txt c.txt");
  EXPECT_EQ(path("/tmp/d:e.txt"), "/tmp/d:e.txt file:///tmp/d%3Ae.txt");
  EXPECT_EQ(path("../../f.txt"), "/home/me/f.txt file:///home/me/f.txt");
  options.workspace = {};
  EXPECT_EQ(path("./a.txt"), "a.txt a.txt");
}

// Everything that could end a string, a cell, a command or an element.
constexpr char kHostile[] =
    "a\"b\\c ::error::d %0A e | f `g` </script><script>h\n\r\ti\x07j\u202Ek"
    "\u2028l [m](n) **o** @p #1 , ; end";

v1::ConsistencyReport Hostile() {
  v1::ConsistencyReport report = One();
  v1::Finding& finding = *report.mutable_findings(0);
  finding.set_claim(kHostile);
  for (v1::Reading& reading : *finding.mutable_readings()) {
    reading.set_display(kHostile);
    v1::Witness& witness = *reading.mutable_witnesses(0);
    witness.set_source(kHostile);
    witness.set_text(kHostile);
    witness.set_sentence(kHostile);
    witness.set_start(witness.sentence_start());
    witness.set_end(witness.sentence_start() + witness.sentence().size());
    witness.set_text_start(0);
    witness.set_text_end(witness.sentence().size());
    witness.set_path("news/a,b:c\xFF.txt");
    witness.set_attribution(kHostile);
  }
  report.mutable_summary()->add_unreadable(kHostile);
  return report;
}

TEST(Formats, WordsOfArticlesStayWords) {
  for (const ReportFormat format : kMachineFormats) {
    const std::string out = Render(Hostile(), format, {});
    for (const char c : out)
      EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
    // Annotations are plain text to GitHub; the others may end up in a page.
    if (format != ReportFormat::kGithub) {
      EXPECT_THAT(out, Not(HasSubstr("<script")));
      EXPECT_THAT(out, Not(HasSubstr("</script")));
    }
    EXPECT_THAT(out, Not(HasSubstr("\u202E")));
    EXPECT_THAT(out, Not(HasSubstr("\u2028")));
  }
}

TEST(Formats, JsonHoldsWhatTheArticleSays) {
  const auto sarif = Parse(Render(Hostile(), ReportFormat::kSarif, {}));
  const auto& result = sarif["runs"][0]["results"][0];
  EXPECT_EQ(std::string(result["locations"][0]["physicalLocation"]["region"]
                              ["snippet"]["text"]
                                  .GetString()),
            kHostile);
  // Of brackets of articles no link is made.
  EXPECT_THAT(result["message"]["text"].GetString(), HasSubstr("\\[m\\](n)"));
  for (const ReportFormat format :
       {ReportFormat::kGitlab, ReportFormat::kClaimReview})
    Parse(Render(Hostile(), format, {}));
  EXPECT_EQ(Lines(Render(Hostile(), ReportFormat::kRdjsonl, {})).size(), 1u);
  EXPECT_EQ(ToUtf8("a\xFF\xC3z"), "a\uFFFD\uFFFDz");
}

TEST(Formats, AnnotationsAreOneCommandALine) {
  const std::vector<std::string> lines =
      Lines(Render(Hostile(), ReportFormat::kGithub, {}));
  ASSERT_EQ(lines.size(), 3u);  // the finding, the input, the summary
  EXPECT_TRUE(absl::StartsWith(lines[0], "::error file=news/a%2Cb%3Ac"));
  // Properties end at the first "::" behind the command.
  const std::string properties = lines[0].substr(8, lines[0].find("::", 8) - 8);
  EXPECT_THAT(properties, HasSubstr(",title=DISCREPANCY%3A a\"b"));
  EXPECT_THAT(properties, HasSubstr("%250A"));
  EXPECT_TRUE(absl::StartsWith(lines[1], "::error title=cannot be read::"));
  EXPECT_EQ(lines[2], "concord: 2 articles, 2 errors, 0 warnings, 0 notes");
}

TEST(Formats, MarkdownKeepsItsTable) {
  const std::vector<std::string> lines =
      Lines(Render(Hostile(), ReportFormat::kMarkdown, {}));
  int rows = 0;
  for (const std::string& line : lines) {
    if (!absl::StartsWith(line, "|")) continue;
    ++rows;
    EXPECT_EQ(std::count(line.begin(), line.end(), '|'), 5) << line;
    EXPECT_THAT(line, Not(HasSubstr("`")));
  }
  EXPECT_EQ(rows, 3);
}

TEST(Formats, ProfilesOfSourcesAreToldToPeopleWhereTheySaySomething) {
  v1::ConsistencyReport report;
  v1::SourceProfile& profile = *report.add_source_profiles();
  profile.set_source("The | Herald");
  profile.set_compared(9);
  profile.set_agreed(7);
  profile.set_alone(1);
  profile.set_alone_share(0.1111);
  profile.set_alone_share_low(0.0199);
  profile.set_alone_share_high(0.435);
  for (const ReportFormat format :
       {ReportFormat::kText, ReportFormat::kMarkdown}) {
    EXPECT_THAT(Render(report, format, {}), Not(HasSubstr("Herald")));
  }
  profile.set_compared(10);
  EXPECT_THAT(
      Render(report, ReportFormat::kText, {}),
      HasSubstr("\n\n  source, of 10 claims or more  compared  agrees  alone  "
                "share alone  95% interval\n"
                "  The | Herald                        10       7      1  "
                "        11%     2% to 44%\n"));
  EXPECT_THAT(
      Render(report, ReportFormat::kMarkdown, {}),
      HasSubstr("\n\n| source, of 10 claims or more | compared | agrees | "
                "alone | share alone | 95% interval |\n"
                "|---|---:|---:|---:|---:|---:|\n"
                "| The &#124; Herald | 10 | 7 | 1 | 11% | 2% to 44% |\n"));
  for (int i = 1; i < 22; ++i)
    *report.add_source_profiles() = report.source_profiles(0);
  for (const ReportFormat format :
       {ReportFormat::kText, ReportFormat::kMarkdown}) {
    EXPECT_THAT(Render(report, format, {}),
                HasSubstr("2 more sources left out for length"));
  }
}

v1::ConsistencyReport Many(int count, v1::Severity severity) {
  v1::ConsistencyReport report;
  for (int i = 0; i < count; ++i) {
    *report.add_findings() =
        Discrepancy(absl::StrCat("id", i), severity, i * 0.001);
  }
  return report;
}

TEST(Formats, WhatIsCutIsSaidToBeCutAndIsTheLeastSure) {
  const std::string github =
      Render(Many(12, v1::WARNING), ReportFormat::kGithub, {});
  EXPECT_THAT(github, HasSubstr("0 errors, 12 warnings, 0 notes; not "
                                "annotated, since GitHub shows 10 of a level: "
                                "2 warnings\n"));
  EXPECT_EQ(Lines(github).size(), 11u);
  EXPECT_THAT(github, AllOf(HasSubstr("[id11]"), Not(HasSubstr("[id1]"))));
  const std::string markdown =
      Render(Many(101, v1::WARNING), ReportFormat::kMarkdown, {});
  EXPECT_THAT(markdown, HasSubstr("\n1 more finding left out for length.\n"));
  EXPECT_THAT(Render(Many(5001, v1::NOTE), ReportFormat::kSarif, {}),
              HasSubstr("\"1 finding left out for length.\""));
}

TEST(Formats, AFindingIsTheSameInAll) {
  v1::ConsistencyReport report = One();
  *report.add_findings() = Discrepancy("00000000000000d2", v1::WARNING);
  *report.add_findings() = Discrepancy("00000000000000d3", v1::NOTE);
  *report.add_findings() = Discrepancy("00000000000000d4", v1::SEVERITY_NONE);
  const char* const ids[] = {"00000000000000d1", "00000000000000d2",
                             "00000000000000d3"};
  const std::vector<std::string> severities[] = {
      {"error", "critical", "ERROR", "::error"},
      {"warning", "minor", "WARNING", "::warning"},
      {"note", "info", "INFO", "::notice"}};
  const auto sarif = Parse(Render(report, ReportFormat::kSarif, {}));
  const auto gitlab = Parse(Render(report, ReportFormat::kGitlab, {}));
  const auto rdjsonl = Lines(Render(report, ReportFormat::kRdjsonl, {}));
  const auto github = Lines(Render(report, ReportFormat::kGithub, {}));
  const auto& results = sarif["runs"][0]["results"];
  ASSERT_EQ(results.Size(), 3u);
  ASSERT_EQ(gitlab.Size(), 3u);
  ASSERT_EQ(rdjsonl.size(), 3u);
  ASSERT_EQ(github.size(), 4u);
  for (rapidjson::SizeType i = 0; i < 3; ++i) {
    const auto& fingerprints = results[i]["partialFingerprints"];
    EXPECT_STREQ(fingerprints["concordFinding/v1"].GetString(), ids[i]);
    EXPECT_EQ(fingerprints["primaryLocationLineHash"].GetString(),
              absl::StrCat(ids[i], ":1"));
    EXPECT_EQ(results[i]["level"].GetString(), severities[i][0]);
    EXPECT_STREQ(gitlab[i]["fingerprint"].GetString(), ids[i]);
    EXPECT_EQ(gitlab[i]["severity"].GetString(), severities[i][1]);
    EXPECT_STREQ(gitlab[i]["location"]["path"].GetString(), "news/știri 1.txt");
    EXPECT_EQ(gitlab[i]["location"]["lines"]["begin"].GetInt(), 3);
    EXPECT_THAT(rdjsonl[i], AllOf(HasSubstr(absl::StrCat("[", ids[i], "]")),
                                  HasSubstr(severities[i][2])));
    EXPECT_TRUE(absl::StartsWith(github[i], severities[i][3]));
    EXPECT_THAT(github[i], HasSubstr(absl::StrCat("[", ids[i], "]")));
  }
}

// What GitHub asks of a run before it shows anything of it.
TEST(Sarif, HoldsTogether) {
  v1::ConsistencyReport report = Hostile();
  *report.add_findings() = Discrepancy("00000000000000d2", v1::WARNING);
  report.mutable_findings(1)->set_kind(v1::Assertion::DATE);
  const auto sarif = Parse(Render(report, ReportFormat::kSarif, {}));
  EXPECT_STREQ(sarif["version"].GetString(), "2.1.0");
  ASSERT_EQ(sarif["runs"].Size(), 1u);
  const auto& run = sarif["runs"][0];
  const auto& rules = run["tool"]["driver"]["rules"];
  std::set<std::string> rule_ids;
  for (const auto& rule : rules.GetArray()) {
    EXPECT_TRUE(rule_ids.insert(rule["id"].GetString()).second);
    for (const char* text : {"shortDescription", "fullDescription", "help"})
      EXPECT_GT(rule[text]["text"].GetStringLength(), 0u);
    EXPECT_LE(rule["shortDescription"]["text"].GetStringLength(), 1024u);
  }
  EXPECT_EQ(rules.Size(), 2u);
  std::set<std::string> fingerprints;
  for (const auto& result : run["results"].GetArray()) {
    EXPECT_EQ(
        std::string(rules[result["ruleIndex"].GetUint()]["id"].GetString()),
        result["ruleId"].GetString());
    EXPECT_EQ(result["locations"].Size(), 1u);
    EXPECT_TRUE(
        fingerprints
            .insert(result["partialFingerprints"]["primaryLocationLineHash"]
                        .GetString())
            .second);
    // A link of the message leads to a place of that number.
    std::set<int> places;
    for (const auto& place : result["relatedLocations"].GetArray())
      EXPECT_TRUE(places.insert(place["id"].GetInt()).second);
    EXPECT_THAT(result["message"]["text"].GetString(), HasSubstr("](1)"));
    EXPECT_EQ(places.count(1), 1u);
  }
  EXPECT_FALSE(run["invocations"][0]["executionSuccessful"].GetBool());
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"].Size(), 1u);
}

// What the baseline accepts is told as accepted, and of the run itself what can
// be mended where.
TEST(Formats, TellWhatIsAcceptedAndNotices) {
  v1::ConsistencyReport report = One();
  v1::Finding& finding = *report.mutable_findings(0);
  finding.set_severity(v1::SEVERITY_NONE);
  finding.mutable_acceptance()->set_severity(v1::ERROR);
  finding.mutable_acceptance()->set_reason("known | wrong");
  finding.mutable_acceptance()->set_who("Ana");
  report.mutable_summary()->set_baseline("accepted.textproto");
  v1::Notice& notice = *report.mutable_summary()->add_notices();
  notice.set_id("baseline-00ff");
  notice.set_severity(v1::WARNING);
  notice.set_text("00ff: gone");
  notice.set_path("./accepted.textproto");
  notice.set_line(7);

  const auto sarif = Parse(Render(report, ReportFormat::kSarif, {}));
  const auto& run = sarif["runs"][0];
  const auto& result = run["results"][0];
  EXPECT_STREQ(result["level"].GetString(), "error");
  EXPECT_STREQ(result["baselineState"].GetString(), "unchanged");
  EXPECT_STREQ(result["suppressions"][0]["justification"].GetString(),
               "known | wrong (Ana)");
  const auto& told = run["invocations"][0]["toolConfigurationNotifications"][0];
  EXPECT_STREQ(told["message"]["text"].GetString(), "00ff: gone");
  EXPECT_EQ(Render(report, ReportFormat::kGithub, {}),
            "::warning file=accepted.textproto,line=7,title=concord::00ff: "
            "gone\nconcord: 2 articles, 0 errors, 1 warning, 0 notes, 1 "
            "accepted\n");
  const auto gitlab = Parse(Render(report, ReportFormat::kGitlab, {}));
  ASSERT_EQ(gitlab.Size(), 1u);
  EXPECT_STREQ(gitlab[0]["fingerprint"].GetString(), "baseline-00ff");
  const auto rdjson = Parse(Render(report, ReportFormat::kRdjsonl, {}));
  EXPECT_EQ(rdjson["location"]["range"]["start"]["line"].GetInt(), 7);
  const std::string markdown = Render(report, ReportFormat::kMarkdown, {});
  EXPECT_THAT(markdown, HasSubstr("warning: accepted.textproto:7: 00ff"));
  EXPECT_THAT(markdown, HasSubstr("people killed: known &#124; wrong"));
  const std::string text = Render(report, ReportFormat::kText, {});
  EXPECT_THAT(text, HasSubstr("accepted[DISCREPANCY]: people killed"));
  EXPECT_THAT(text, HasSubstr("= accepted: known | wrong (Ana)"));
  EXPECT_THAT(text, HasSubstr("warning: ./accepted.textproto:7: 00ff: gone"));
  RenderOptions options;
  options.fail_level = v1::WARNING;
  EXPECT_THAT(Render(report, ReportFormat::kJunit, options),
              HasSubstr("tests=\"2\" failures=\"1\""));
}

// The project has no public home: whoever keeps a copy says where that is.
TEST(Formats, LinksLeadToAHomeIfAndOnlyIfThereIsOne) {
  const v1::ConsistencyReport report = One();
  for (const ReportFormat format : kMachineFormats) {
    const std::string without = Render(report, format, {});
    EXPECT_THAT(without, AllOf(Not(HasSubstr("informationUri")),
                               Not(HasSubstr("helpUri")),
                               Not(HasSubstr("\"url\":\"http"))));
  }
  RenderOptions options;
  options.home = "https://news.example/concord";
  const auto sarif = Parse(Render(report, ReportFormat::kSarif, options));
  const auto& driver = sarif["runs"][0]["tool"]["driver"];
  EXPECT_STREQ(driver["informationUri"].GetString(),
               "https://news.example/concord/README.md");
  for (const auto& rule : driver["rules"].GetArray()) {
    EXPECT_STREQ(rule["helpUri"].GetString(),
                 "https://news.example/concord/docs/help/relations.md");
  }
  const auto rdjson = Parse(Render(report, ReportFormat::kRdjsonl, options));
  EXPECT_STREQ(rdjson["code"]["url"].GetString(),
               "https://news.example/concord/docs/help/relations.md");
  EXPECT_STREQ(rdjson["source"]["url"].GetString(),
               "https://news.example/concord/README.md");
}

TEST(Sarif, RulesCarryTheirHelp) {
  const auto sarif = Parse(Render(One(), ReportFormat::kSarif, {}));
  const auto& help = sarif["runs"][0]["tool"]["driver"]["rules"][0]["help"];
  EXPECT_THAT(help["markdown"].GetString(),
              HasSubstr("# How readings stand to each other"));
}

TEST(Formats, WarningsAreALineEachAndNothingElseIs) {
  v1::ConsistencyReport report = One();
  v1::Finding warning = Discrepancy("00aa", v1::WARNING);
  AddReading("12 killed", "Herald", warning);
  *report.add_findings() = warning;
  *report.add_findings() = Discrepancy("00bb", v1::NOTE);
  v1::Notice& notice = *report.mutable_summary()->add_notices();
  notice.set_severity(v1::WARNING);
  notice.set_text("one\nline");
  notice.set_path("accepted.textproto");
  notice.set_line(7);
  const std::vector<std::string> lines =
      Lines(Render(report, ReportFormat::kWarnings, {}));
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_THAT(lines[0], AllOf(StartsWith("news/știri 1.txt:3: "),
                              HasSubstr("12 killed"), EndsWith(" [00aa]")));
  EXPECT_EQ(lines[1], "accepted.textproto:7: one line");
}

TEST(Formats, JunitTellsWhatFailsWhoeverStatesIt) {
  v1::ConsistencyReport report;
  v1::Finding finding = Discrepancy("00aa", v1::ERROR);
  finding.set_relation(v1::Finding::SINGLE_SOURCE);
  *report.add_findings() = finding;
  finding.set_severity(v1::SEVERITY_NONE);
  *report.add_findings() = finding;
  EXPECT_THAT(Render(report, ReportFormat::kJunit, {}),
              HasSubstr("tests=\"1\" failures=\"1\""));
}

TEST(Formats, AnEmptyReportIsWellFormed) {
  EXPECT_EQ(Render({}, ReportFormat::kGitlab, {}), "[]\n");
  EXPECT_EQ(Render({}, ReportFormat::kRdjsonl, {}), "");
  EXPECT_EQ(Render({}, ReportFormat::kGithub, {}),
            "concord: 0 articles, 0 errors, 0 warnings, 0 notes\n");
  EXPECT_EQ(
      Parse(Render({}, ReportFormat::kSarif, {}))["runs"][0]["results"].Size(),
      0u);
}

TEST(ClaimReview, ReviewsEachReadingAndJudgesNone) {
  const auto json = Parse(Render(One(), ReportFormat::kClaimReview, {}));
  const auto& graph = json["@graph"];
  ASSERT_EQ(graph.Size(), 2u);
  EXPECT_STREQ(graph[0]["@type"].GetString(), "ClaimReview");
  EXPECT_STREQ(graph[0]["claimReviewed"].GetString(),
               "people killed: 12 killed");
  EXPECT_STREQ(graph[1]["itemReviewed"]["appearance"][0]["publisher"]["name"]
                   .GetString(),
               "Tribune");
  EXPECT_FALSE(graph[0]["reviewRating"].HasMember("ratingValue"));
}

}  // namespace
}  // namespace concord
