#include "checker/gate/gate.h"

#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/gate/nearest.h"
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
