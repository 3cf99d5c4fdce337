#include "checker/gate/baseline.h"

#include <fstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/gate/gate.h"
#include "gmock/gmock.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kToll[] = "00000000000000d1";
constexpr char kDate[] = "00000000000000d2";

v1::ConsistencyReport Report() {
  v1::ConsistencyReport report;
  report.mutable_summary()->set_articles(2);
  for (const char* id : {kToll, kDate}) {
    v1::Finding& finding = *report.add_findings();
    finding.set_id(id);
    finding.set_claim(absl::StrCat("claim ", id));
    finding.set_severity(id == kToll ? v1::ERROR : v1::WARNING);
  }
  report.add_findings()->set_id("00000000000000a1");  // an agreement
  return report;
}

std::string Write(const std::string& text) {
  const std::string path =
      absl::StrCat(::testing::TempDir(), "/baseline.textproto");
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

Baseline Read(const std::string& text) {
  const auto baseline = ReadBaseline(Write(text));
  EXPECT_TRUE(baseline.ok()) << baseline.status();
  return baseline.ok() ? *baseline : Baseline();
}

std::string Entry(const std::string& id, const std::string& more = "") {
  return absl::StrCat("accepted { id: '", id, "' reason: 'known' ", more,
                      " }\n");
}

v1::ConsistencyReport Applied(const std::string& text,
                              const std::string& today = "2025-09-03") {
  v1::ConsistencyReport report = Report();
  ApplyBaseline(Read(text), today, DefaultPolicy(), report);
  return report;
}

TEST(Baseline, AcceptsAFindingWithItsReason) {
  const v1::ConsistencyReport report =
      Applied(Entry(kToll, "who: 'Ana' expires: '2025-09-03'"));
  EXPECT_EQ(report.findings(0).severity(), v1::SEVERITY_NONE);
  EXPECT_EQ(report.findings(0).acceptance().severity(), v1::ERROR);
  EXPECT_EQ(report.findings(0).acceptance().reason(), "known");
  EXPECT_EQ(report.findings(0).acceptance().who(), "Ana");
  EXPECT_EQ(report.findings(1).severity(), v1::WARNING);
  EXPECT_FALSE(report.findings(1).has_acceptance());
  EXPECT_EQ(report.summary().notices_size(), 0);
  EXPECT_EQ(Gate(Report(), {}), kFailed);
  EXPECT_EQ(Gate(report, {}), kPassed);
}

TEST(Baseline, TellsOfWhatHasExpired) {
  const v1::ConsistencyReport report =
      Applied(Entry(kToll, "expires: '2025-09-02'"));
  EXPECT_EQ(report.findings(0).severity(), v1::ERROR);
  ASSERT_EQ(report.summary().notices_size(), 1);
  const v1::Notice& notice = report.summary().notices(0);
  EXPECT_EQ(notice.severity(), v1::WARNING);
  EXPECT_EQ(notice.line(), 1u);
  EXPECT_THAT(notice.text(), HasSubstr("until 2025-09-02, which has passed"));
}

TEST(Baseline, TellsOfWhatIsNoFindingAnyMore) {
  // Gone, and an agreement, which needs no acceptance.
  const v1::ConsistencyReport report =
      Applied(absl::StrCat(Entry("00000000000000ff", "claim: 'people hurt'"),
                           Entry("00000000000000a1")));
  ASSERT_EQ(report.summary().notices_size(), 2);
  EXPECT_EQ(report.summary().notices(0).text(),
            "the baseline accepts 00000000000000ff (people hurt), which is no "
            "finding any more");
  EXPECT_EQ(report.summary().notices(1).line(), 2u);
}

TEST(Baseline, WhatItTellsOfFailsByPolicy) {
  v1::Policy policy = DefaultPolicy();
  v1::ConsistencyReport report;
  report.mutable_summary()->set_articles(1);
  ApplyBaseline(Read(Entry(kToll)), "2025-09-03", policy, report);
  EXPECT_EQ(Gate(report, {}), kPassed);
  policy.set_stale_baseline(v1::ERROR);
  ApplyBaseline(Read(Entry(kToll)), "2025-09-03", policy, report);
  EXPECT_EQ(Gate(report, {}), kFailed);
}

TEST(Baseline, TakesInWhatFailsAndReadsWhatItWrites) {
  Baseline baseline = Read(Entry("00000000000000ff"));
  v1::AcceptedFinding like;
  like.set_reason("«știm»");
  like.set_expires("2025-12-31");
  Accept(Report(), v1::ERROR, like, baseline);
  EXPECT_THAT(TextOf(baseline), HasSubstr("reason: \"«știm»\""));
  Baseline again = Read(TextOf(baseline));
  ASSERT_EQ(again.entries.accepted_size(), 2);
  EXPECT_EQ(again.entries.accepted(1).id(), kToll);
  EXPECT_EQ(again.entries.accepted(1).claim(), absl::StrCat("claim ", kToll));
  EXPECT_EQ(again.entries.accepted(1).expires(), "2025-12-31");
  // Once more renews the entry.
  like.set_expires("2026-12-31");
  Accept(Report(), v1::ERROR, like, again);
  ASSERT_EQ(again.entries.accepted_size(), 2);
  EXPECT_EQ(again.entries.accepted(1).expires(), "2026-12-31");
  Prune(Report(), "2025-09-03", again);
  ASSERT_EQ(again.entries.accepted_size(), 1);
  EXPECT_EQ(again.entries.accepted(0).id(), kToll);
  EXPECT_THAT(TextOf(again), Not(HasSubstr("00ff")));
}

TEST(Baseline, ErrorsNameThePlace) {
  const struct {
    std::string text;
    const char* error;
  } cases[] = {
      {"accepted { id: 'x' reason: 'y' }",
       ":1:1: the id is \"x\"; expected the "
       "16 hex digits that reports print"},
      {absl::StrCat("accepted { id: '", kToll, "' }"), ":1:1: no reason;"},
      {Entry(kToll, "expires: 'soon'"),
       ":1:1: expires is \"soon\"; expected a "
       "day"},
      {absl::StrCat(Entry(kToll), Entry(kToll)),
       ":2:1: finding 00000000000000d1 stands in line 1, too"},
      {"accepted { idd: 'x' }", "unknown field \"idd\"; did you mean \"id\"?"},
  };
  for (const auto& c : cases) {
    EXPECT_THAT(std::string(ReadBaseline(Write(c.text)).status().message()),
                HasSubstr(c.error));
  }
}

}  // namespace
}  // namespace concord
