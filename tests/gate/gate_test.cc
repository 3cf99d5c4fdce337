#include "checker/gate/gate.h"

#include <filesystem>
#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/gate/nearest.h"
#include "checker/limits.h"
#include "gmock/gmock.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;

v1::ConsistencyReport Report(const std::string& text) {
  v1::ConsistencyReport report;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &report));
  return report;
}

std::string Write(const std::string& text) {
  const std::string path =
      absl::StrCat(::testing::TempDir(), "/policy.textproto");
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

std::string ErrorOf(const std::string& text) {
  const auto policy = ReadPolicy(Write(text));
  return policy.ok() ? "" : std::string(policy.status().message());
}

v1::Severity SeverityOf(const v1::Policy& policy, const std::string& finding) {
  v1::ConsistencyReport report =
      Report(absl::StrCat("findings { ", finding, " }"));
  ApplyPolicy(policy, report);
  return report.findings(0).severity();
}

TEST(Policy, DefaultFailsDiscrepanciesOnly) {
  const v1::Policy policy = DefaultPolicy();
  EXPECT_EQ(SeverityOf(policy, "relation: DISCREPANCY confidence: 0.9"),
            v1::ERROR);
  EXPECT_EQ(SeverityOf(policy, "relation: DISCREPANCY confidence: 0.5"),
            v1::ERROR);
  EXPECT_EQ(SeverityOf(policy, "relation: DISCREPANCY confidence: 0.4"),
            v1::NOTE);
  EXPECT_EQ(SeverityOf(policy, "relation: SUPERSEDED confidence: 0.9"),
            v1::NOTE);
  EXPECT_EQ(SeverityOf(policy, "relation: AGREEMENT confidence: 0.9"),
            v1::SEVERITY_NONE);
  EXPECT_EQ(SeverityOf(policy, "relation: SINGLE_SOURCE confidence: 0.1"),
            v1::SEVERITY_NONE);
  EXPECT_EQ(policy.fail_level(), v1::ERROR);
}

TEST(Policy, WhatIsTooLongIsRefused) {
  const std::string path = Write("");
  std::filesystem::resize_file(path, kMostConfigurationBytes + 1);
  EXPECT_THAT(std::string(ReadPolicy(path).status().message()),
              HasSubstr("the policy is too long; expected at most 16777216"));
}

// What a name holds cannot look like another problem.
TEST(Policy, AProblemIsOneLine) {
  const std::string path = Write("source { name: 'a\\nb' use: IGNORED }");
  const std::string problem(CheckSources(path, {"Herald"}).message());
  EXPECT_THAT(problem, HasSubstr("a\\nb"));
  EXPECT_EQ(problem.find('\n'), std::string::npos);
}

TEST(Policy, TheLastRuleThatMatchesDecides) {
  const auto policy =
      ReadPolicy(Write("severity { relation: DISCREPANCY kind: [QUOTE, AGE] "
                       "severity: WARNING }\n"
                       "severity { relation: DISCREPANCY kind: AGE }\n"
                       "severity { relation: SINGLE_SOURCE severity: NOTE }\n"
                       "minimum_confidence: 0.25\n"
                       "fail_level: WARNING\n"));
  ASSERT_TRUE(policy.ok()) << policy.status();
  EXPECT_EQ(
      SeverityOf(*policy, "relation: DISCREPANCY kind: DATE confidence: 0.3"),
      v1::ERROR);
  EXPECT_EQ(
      SeverityOf(*policy, "relation: DISCREPANCY kind: QUOTE confidence: 1"),
      v1::WARNING);
  EXPECT_EQ(
      SeverityOf(*policy, "relation: DISCREPANCY kind: QUOTE confidence: 0.2"),
      v1::NOTE);
  EXPECT_EQ(
      SeverityOf(*policy, "relation: DISCREPANCY kind: AGE confidence: 1"),
      v1::SEVERITY_NONE);
  EXPECT_EQ(SeverityOf(*policy, "relation: SINGLE_SOURCE confidence: 1"),
            v1::NOTE);
  EXPECT_EQ(policy->fail_level(), v1::WARNING);
}

TEST(Policy, ARuleForAllKindsMayStandBeforeThatOfOne) {
  const auto policy =
      ReadPolicy(Write("severity { relation: DISCREPANCY severity: WARNING }\n"
                       "severity { relation: DISCREPANCY kind: AGE }\n"));
  ASSERT_TRUE(policy.ok()) << policy.status();
  EXPECT_EQ(
      SeverityOf(*policy, "relation: DISCREPANCY kind: DATE confidence: 1"),
      v1::WARNING);
  EXPECT_EQ(
      SeverityOf(*policy, "relation: DISCREPANCY kind: AGE confidence: 1"),
      v1::SEVERITY_NONE);
}

TEST(Policy, EmptyIsTheDefault) {
  const auto policy = ReadPolicy(Write("# nothing\n"));
  ASSERT_TRUE(policy.ok());
  EXPECT_EQ(policy->DebugString(), DefaultPolicy().DebugString());
}

TEST(Policy, MayStateWhatIsZero) {
  const auto policy =
      ReadPolicy(Write("minimum_confidence: 0 fail_level: SEVERITY_NONE"));
  ASSERT_TRUE(policy.ok()) << policy.status();
  EXPECT_EQ(policy->minimum_confidence(), 0);
  EXPECT_EQ(policy->fail_level(), v1::SEVERITY_NONE);
}

TEST(Policy, ErrorsNameThePlaceAndTheNearestKnownName) {
  EXPECT_THAT(
      ErrorOf("\nseverty { relation: DISCREPANCY }\n"),
      HasSubstr("policy.textproto:2:1: unknown field \"severty\"; did you mean "
                "\"severity\"?"));
  EXPECT_THAT(ErrorOf("severity { relation: DISCREPENCY }"),
              HasSubstr("policy.textproto:1:22: unknown value \"DISCREPENCY\" "
                        "of relation; did "
                        "you mean \"DISCREPANCY\"?"));
  EXPECT_THAT(ErrorOf("fail_level: error"),
              HasSubstr("did you mean \"ERROR\"?"));
  EXPECT_THAT(ErrorOf("severity { relation: DISCREPANCY kinds: AGE }"),
              HasSubstr("did you mean \"kind\"?"));
  EXPECT_THAT(
      ErrorOf("zzz: 1"),
      HasSubstr("expected one of severity, minimum_confidence, fail_level"));
  EXPECT_THAT(ErrorOf("fail_level: "), HasSubstr("policy.textproto:1:"));
  EXPECT_THAT(ErrorOf("minimum_confidence: 2"),
              HasSubstr("expected a number from 0 to 1"));
  EXPECT_THAT(ErrorOf("minimum_confidence: nan"),
              HasSubstr("expected a number from 0 to 1"));
  EXPECT_THAT(ErrorOf("\nminimum_confidence: -1"),
              HasSubstr("policy.textproto:2:1: minimum_confidence is -1"));
  EXPECT_THAT(ErrorOf("severity { severity: ERROR }"),
              HasSubstr("without a relation"));
  EXPECT_THAT(std::string(ReadPolicy("/nowhere/policy").status().message()),
              HasSubstr("/nowhere/policy: cannot read"));
}

// Two readings of a discrepancy, as quantities.
std::string Apart(const std::string& kind, double a, double b) {
  const auto reading = [](double value) {
    return absl::StrCat(" readings { value { quantity { low: ", value,
                        " high: ", value, " stated: ", value,
                        " unit: 'meter' } } independent_sources: 1 }");
  };
  return absl::StrCat("relation: DISCREPANCY confidence: 1 kind: ", kind,
                      reading(a), reading(b));
}

TEST(Policy, ToleratesFiguresThatAreNearEnough) {
  const auto policy = ReadPolicy(
      Write("tolerance { kind: [MEASUREMENT, MONEY] absolute: 5 }\n"
            "tolerance { kind: COUNT relative: 0.02 severity: NOTE }\n"
            "tolerance { kind: DATE absolute: 1 }\n"));
  ASSERT_TRUE(policy.ok()) << policy.status();
  EXPECT_EQ(SeverityOf(*policy, Apart("MEASUREMENT", 100, 105)),
            v1::SEVERITY_NONE);
  EXPECT_EQ(SeverityOf(*policy, Apart("MEASUREMENT", 100, 106)), v1::ERROR);
  EXPECT_EQ(SeverityOf(*policy, Apart("PERCENTAGE", 100, 101)), v1::ERROR);
  EXPECT_EQ(SeverityOf(*policy, Apart("COUNT", 100, 98)), v1::NOTE);
  EXPECT_EQ(SeverityOf(*policy, Apart("COUNT", 100, 97)), v1::ERROR);
  const auto days = [&](int a, int b, const char* more = "") {
    const auto reading = [](int day, const char* more) {
      return absl::StrCat(" readings { value { time { first_day: ", day,
                          " last_day: ", day, more, " } } }");
    };
    return SeverityOf(*policy,
                      absl::StrCat("relation: DISCREPANCY confidence: 1 kind: "
                                   "DATE ",
                                   reading(a, more), reading(b, "")));
  };
  EXPECT_EQ(days(20000, 20001), v1::SEVERITY_NONE);
  EXPECT_EQ(days(20000, 20002), v1::ERROR);
  EXPECT_EQ(days(20000, 20001, " any_year: true"), v1::ERROR);
  EXPECT_EQ(days(20000, 20001, " any_day: true"), v1::ERROR);
  v1::ConsistencyReport report =
      Report(absl::StrCat("findings { ", Apart("COUNT", 100, 98), " }"));
  ApplyPolicy(*policy, report);
  EXPECT_EQ(report.findings(0).policy(), "within the tolerance of 2%");
}

TEST(Policy, MayAskForSources) {
  const auto policy = ReadPolicy(
      Write("minimum_sources { kind: CASUALTY_COUNT sources: 2 severity: "
            "WARNING }\n"
            "source { name: 'Prefecture' use: REFERENCE }\n"));
  ASSERT_TRUE(policy.ok()) << policy.status();
  const auto severity = [&](const std::string& kind, int sources,
                            const std::string& witness) {
    return SeverityOf(*policy,
                      absl::StrCat("relation: SINGLE_SOURCE kind: ", kind,
                                   " readings { independent_sources: ", sources,
                                   " witnesses { source: '", witness, "' } }"));
  };
  EXPECT_EQ(severity("CASUALTY_COUNT", 1, "Herald"), v1::WARNING);
  EXPECT_EQ(severity("CASUALTY_COUNT", 2, "Herald"), v1::SEVERITY_NONE);
  EXPECT_EQ(severity("COUNT", 1, "Herald"), v1::SEVERITY_NONE);
  EXPECT_EQ(severity("CASUALTY_COUNT", 1, "Prefecture"), v1::SEVERITY_NONE);
  v1::ConsistencyReport report = Report(
      "findings { relation: SINGLE_SOURCE kind: CASUALTY_COUNT readings { "
      "independent_sources: 1 } }");
  ApplyPolicy(*policy, report);
  EXPECT_EQ(report.findings(0).policy(),
            "independent sources: 1, the policy wants 2");
}

TEST(Policy, WhatAReferenceContradictsStandsFirst) {
  const auto policy =
      ReadPolicy(Write("source { name: 'Prefecture' use: REFERENCE }\n"));
  ASSERT_TRUE(policy.ok()) << policy.status();
  v1::ConsistencyReport report = Report(
      "findings { relation: DISCREPANCY readings { display: '12' witnesses { "
      "source: 'Prefecture' } } readings { display: '13' witnesses { source: "
      "'Herald' } } readings { display: '14' } }");
  ApplyPolicy(*policy, report);
  EXPECT_EQ(report.findings(0).readings(0).display(), "13");
  EXPECT_EQ(report.findings(0).readings(1).display(), "14");
  EXPECT_EQ(report.findings(0).readings(2).display(), "12");
}

TEST(Policy, RulesThatDecideNothingAreErrors) {
  const struct {
    const char* text;
    const char* error;
  } cases[] = {
      {"severity { relation: DISCREPANCY kind: AGE severity: NOTE }\n"
       "severity { relation: SUPERSEDED severity: NOTE }\n"
       "severity { relation: DISCREPANCY severity: ERROR }\n",
       ":1:1: this rule never decides: the one in line 3 comes later and "
       "holds for the same findings"},
      {"tolerance { kind: QUOTE absolute: 1 }",
       ":1:1: a tolerance of QUOTE, which has no figures"},
      {"tolerance { kind: COUNT }", ":1:1: a tolerance of nothing"},
      {"tolerance { absolute: 1 }", ":1:1: a tolerance without a kind"},
      {"minimum_sources { kind: COUNT sources: 1 severity: NOTE }",
       ":1:1: minimum_sources asks for 1; expected 2 or more"},
      {"minimum_sources { kind: COUNT sources: 2 }",
       ":1:1: minimum_sources without a severity"},
      {"source { name: 'A' use: IGNORED }\nsource { name: 'A' use: IGNORED }",
       ":2:1: \"A\" stands in line 1, too"},
      {"source { name: 'A' }", ":1:1: a source without a use"},
      {"source { name: 'A' use: IGNROED }",
       "unknown value \"IGNROED\" of use; did you mean \"IGNORED\"?"},
      {"minimum_source { }",
       "unknown field \"minimum_source\"; did you mean \"minimum_sources\"?"},
  };
  for (const auto& c : cases) EXPECT_THAT(ErrorOf(c.text), HasSubstr(c.error));
}

TEST(Policy, NamesSourcesThatThereAre) {
  const std::string path =
      Write("fail_level: ERROR\nsource { name: 'Heralt' use: IGNORED }\n");
  EXPECT_TRUE(CheckSources(path, {"Heralt", "Post"}).ok());
  const absl::Status status = CheckSources(path, {"Herald", "Post"});
  EXPECT_EQ(std::string(status.message()),
            absl::StrCat(path,
                         ":2:1: no article is of source \"Heralt\"; did "
                         "you mean \"Herald\"?"));
}

TEST(Nearest, NamesWhatIsAlikeOnly) {
  const std::vector<std::string> known = {"format", "fail-level", "output"};
  EXPECT_EQ(Nearest("fromat", known), "format");
  EXPECT_EQ(Nearest("FORMAT", known), "format");
  EXPECT_EQ(Nearest("faillevel", known), "fail-level");
  EXPECT_EQ(Nearest("out", known), "output");
  EXPECT_EQ(Nearest("zzz", known), "");
  EXPECT_EQ(Nearest("", known), "");
  EXPECT_EQ(Nearest("x", {}), "");
}

TEST(NearestFew, AreTheNearestFirstHoweverFar) {
  const std::vector<std::string> known = {"56d888", "7a2d45", "7a2d46"};
  EXPECT_EQ(NearestFew("7a2d4x", known, 2),
            (std::vector<std::string>{"7a2d45", "7a2d46"}));
  EXPECT_EQ(NearestFew("zzzzzz", known, 1), std::vector<std::string>{"56d888"});
  EXPECT_EQ(NearestFew("56", known, 9).size(), 3u);
  EXPECT_EQ(NearestFew("56", known, 9)[0], "56d888");
  EXPECT_TRUE(NearestFew("x", {}, 3).empty());
}

TEST(Gate, FailsAtTheLevelAndAbove) {
  const v1::ConsistencyReport report = Report(
      "summary { articles: 2 } findings { severity: WARNING } findings { "
      "severity: NOTE }");
  EXPECT_EQ(Gate(report, {v1::ERROR, false}), kPassed);
  EXPECT_EQ(Gate(report, {v1::WARNING, false}), kFailed);
  EXPECT_EQ(Gate(report, {v1::NOTE, false}), kFailed);
  EXPECT_EQ(Gate(report, {v1::NOTE, true}), kPassed);
  EXPECT_EQ(Gate(report, {v1::SEVERITY_NONE, false}), kPassed);
}

TEST(Gate, NeverPassesWhereNothingWasChecked) {
  EXPECT_EQ(Gate(Report(""), {v1::ERROR, true}), kCouldNotRun);
  EXPECT_EQ(Gate(Report("summary { articles: 2 unreadable: 'a.txt: x' }"),
                 {v1::ERROR, true}),
            kCouldNotRun);
  EXPECT_EQ(Gate(Report("summary { articles: 2 unreadable: 'a.txt: x' } "
                        "findings { severity: ERROR }"),
                 {v1::ERROR, false}),
            kCouldNotRun);
}

TEST(Severity, HasNames) {
  EXPECT_EQ(*ParseSeverity("none"), v1::SEVERITY_NONE);
  EXPECT_EQ(*ParseSeverity("warning"), v1::WARNING);
  EXPECT_THAT(std::string(ParseSeverity("fatal").status().message()),
              HasSubstr("expected none, note, warning or error"));
}

}  // namespace
}  // namespace concord
