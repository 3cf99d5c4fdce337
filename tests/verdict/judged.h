#ifndef CONCORD_TESTS_VERDICT_JUDGED_H_
#define CONCORD_TESTS_VERDICT_JUDGED_H_

// Articles built by hand, judged: what the tests of verdicts look at.
//
//   ArticleBuilder herald("herald", kMorning), tribune("tribune", kEvening);
//   ...
//   const v1::Finding toll = TheToll({&herald, &tribune});

#include <map>
#include <set>
#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/verdict/verdict.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/claim/article_builder.h"

namespace concord {

inline constexpr char kMorning[] = "2025-03-14T08:00:00Z";
inline constexpr char kNoon[] = "2025-03-14T12:00:00Z";
inline constexpr char kEvening[] = "2025-03-14T19:00:00Z";
inline constexpr char kNextDay[] = "2025-03-15T09:00:00Z";

inline v1::ConsistencyReport Report(
    const std::vector<const ArticleBuilder*>& builders) {
  std::vector<const v1::ArticleAssertions*> articles;
  for (const ArticleBuilder* builder : builders) {
    articles.push_back(&builder->article());
  }
  return Judge(articles, BuildClaims(articles));
}

inline std::vector<v1::Finding> Findings(const v1::ConsistencyReport& report,
                                         v1::Assertion::Kind kind) {
  std::vector<v1::Finding> findings;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.kind() == kind) findings.push_back(finding);
  }
  return findings;
}

// The one finding of this kind that there must be.
inline v1::Finding TheFinding(
    const std::vector<const ArticleBuilder*>& builders,
    v1::Assertion::Kind kind) {
  const v1::ConsistencyReport report = Report(builders);
  const std::vector<v1::Finding> findings = Findings(report, kind);
  EXPECT_THAT(findings, ::testing::SizeIs(1)) << report.DebugString();
  return findings.empty() ? v1::Finding() : findings[0];
}

inline v1::Finding TheToll(const std::vector<const ArticleBuilder*>& builders) {
  return TheFinding(builders, v1::Assertion::CASUALTY_COUNT);
}

// Ids of the articles that witness a reading, by its stated figure.
inline std::map<double, std::set<std::string>> Witnesses(
    const v1::Finding& finding) {
  std::map<double, std::set<std::string>> witnesses;
  for (const v1::Reading& reading : finding.readings()) {
    for (const v1::Witness& witness : reading.witnesses()) {
      witnesses[reading.value().quantity().stated()].insert(witness.article());
    }
  }
  return witnesses;
}

}  // namespace concord

#endif  // CONCORD_TESTS_VERDICT_JUDGED_H_
