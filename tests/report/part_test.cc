#include "checker/report/part.h"

#include <map>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/report/report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;

constexpr int kFindings = 40;

v1::ConsistencyReport Report() {
  v1::ConsistencyReport report;
  for (int i = 0; i < kFindings; ++i) {
    v1::Finding& finding = *report.add_findings();
    finding.set_id(absl::StrCat("00", i));
    finding.set_relation(v1::Finding::DISCREPANCY);
    finding.set_kind(i == 0 ? v1::Assertion::MONEY
                            : v1::Assertion::CASUALTY_COUNT);
    finding.set_claim(i == 1 ? "bridge" : "people");
    v1::Witness& witness = *finding.add_readings()->add_witnesses();
    witness.set_article(i == 2 ? "news/herald" : "news/post");
    witness.set_path(i == 3 ? "out/tribune.txt" : "");
  }
  report.mutable_summary()->add_notices()->set_text("stale");
  report.mutable_summary()->add_unreadable("gone.txt");
  report.add_source_profiles()->set_compared(kFindings);
  v1::RelationCount& count = *report.mutable_summary()->add_relations();
  count.set_relation(v1::Finding::DISCREPANCY);
  count.set_findings(kFindings);
  return report;
}

TEST(Part, ShardsDealEveryFindingOnce) {
  for (const uint32_t shards : {2u, 3u, 50u}) {
    std::map<std::string, int> dealt;
    uint32_t counted = 0;
    int notices = 0;
    for (uint32_t shard = 0; shard < shards; ++shard) {
      v1::ConsistencyReport report = Report();
      ASSERT_TRUE(KeepPart({shard, shards, ""}, report).ok());
      for (const v1::Finding& finding : report.findings())
        ++dealt[finding.id()];
      counted += report.summary().relations(0).findings();
      notices += report.summary().notices_size();
      EXPECT_EQ(report.summary().unreadable_size(), 1);
      EXPECT_EQ(report.source_profiles(0).compared(),
                static_cast<uint32_t>(kFindings));
      EXPECT_EQ(report.summary().part(),
                absl::StrCat("shard ", shard + 1, " of ", shards, ": ",
                             report.findings_size(), " of 40 findings"));
    }
    EXPECT_EQ(dealt.size(), static_cast<size_t>(kFindings));
    for (const auto& [id, times] : dealt) EXPECT_EQ(times, 1) << id;
    EXPECT_EQ(counted, static_cast<uint32_t>(kFindings));
    EXPECT_EQ(notices, 1);
  }
}

TEST(Part, TheWholeIsNoPart) {
  v1::ConsistencyReport report = Report();
  ASSERT_TRUE(KeepPart({}, report).ok());
  EXPECT_EQ(report.findings_size(), kFindings);
  EXPECT_EQ(report.summary().part(), "");
}

TEST(Part, FiltersByKindClaimAndArticle) {
  const struct {
    const char* filter;
    const char* id;
  } cases[] = {{"^MONEY ", "000"},
               {"bridge", "001"},
               {"^news/herald$", "002"},
               {"tribune\\.txt", "003"},
               {"\\[004\\]", "004"}};
  for (const auto& c : cases) {
    v1::ConsistencyReport report = Report();
    ASSERT_TRUE(KeepPart({0, 1, c.filter}, report).ok());
    ASSERT_EQ(report.findings_size(), 1) << c.filter;
    EXPECT_EQ(report.findings(0).id(), c.id);
    EXPECT_THAT(report.summary().part(), HasSubstr(c.filter));
  }
}

TEST(Part, AFilterThatNothingMatchesIsAnErrorInEveryShard) {
  for (const uint32_t shard : {0u, 1u}) {
    v1::ConsistencyReport report = Report();
    EXPECT_EQ(KeepPart({shard, 2, "MONNEY"}, report).code(),
              absl::StatusCode::kNotFound);
  }
  // Where something matches, a shard that has none of it is none.
  int shards_with_it = 0;
  for (const uint32_t shard : {0u, 1u}) {
    v1::ConsistencyReport report = Report();
    ASSERT_TRUE(KeepPart({shard, 2, "^MONEY "}, report).ok());
    shards_with_it += report.findings_size();
  }
  EXPECT_EQ(shards_with_it, 1);
}

TEST(Part, IsToldToPeople) {
  v1::ConsistencyReport report = Report();
  ASSERT_TRUE(KeepPart({0, 2, ""}, report).ok());
  for (const ReportFormat format :
       {ReportFormat::kText, ReportFormat::kMarkdown, ReportFormat::kHtml}) {
    EXPECT_THAT(Render(report, format, {}), HasSubstr("shard 1 of 2"));
  }
}

}  // namespace
}  // namespace concord
