#include "checker/report/focus.h"

#include <string>

#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

TEST(Focus, KeepsWhatTheDraftHasAPartInAndPutsItFirst) {
  v1::ConsistencyReport report;
  ASSERT_TRUE(google::protobuf::TextFormat::ParseFromString(
      "groups { id: 'g' articles: 'a' articles: 'draft' }\n"
      "groups { id: 'h' articles: 'b' }\n"
      "articles { article { id: 'a' source: 'Herald' } }\n"
      "articles { article { id: 'b' source: 'Tribune' } }\n"
      "articles { article { id: 'draft' } }\n"
      "source_profiles { source: 'Tribune' compared: 40 }\n"
      "source_profiles { source: 'Herald' compared: 30 alone: 2 }\n"
      "findings { id: '1' relation: DISCREPANCY\n"
      "  readings { display: '12' witnesses { article: 'a' } }\n"
      "  readings { display: '13' witnesses { article: 'b' }\n"
      "             witnesses { article: 'draft' } } }\n"
      "findings { id: '2' relation: DISCREPANCY\n"
      "  readings { witnesses { article: 'a' } } }\n"
      "summary { relations { relation: DISCREPANCY findings: 2 } }",
      &report));
  FocusOn({"draft"}, report);
  ASSERT_EQ(report.findings_size(), 1);
  const v1::Finding& finding = report.findings(0);
  EXPECT_EQ(finding.readings(0).display(), "13");
  EXPECT_EQ(finding.readings(0).witnesses(0).article(), "draft");
  EXPECT_EQ(finding.readings(0).witnesses(1).article(), "b");
  ASSERT_EQ(report.groups_size(), 1);
  ASSERT_EQ(report.articles_size(), 2);
  EXPECT_EQ(report.articles(1).article().id(), "draft");
  EXPECT_EQ(report.summary().relations(0).findings(), 1u);
  ASSERT_EQ(report.source_profiles_size(), 1);
  EXPECT_EQ(report.source_profiles(0).source(), "Herald");
  EXPECT_EQ(report.source_profiles(0).compared(), 30u);
}

}  // namespace
}  // namespace concord
