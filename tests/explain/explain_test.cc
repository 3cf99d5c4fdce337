// An explanation accounts for what the report says.

#include "checker/explain/explain.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/checker.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/explanation.pb.h"
#include "proto/report.pb.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using v1::PairExplanation;

double Logistic(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

class ExplainTest : public ::testing::Test {
 protected:
  ExplainTest() {
    checker_.AddPaths({"testdata/planted-discrepancies"});
    EXPECT_TRUE(checker_.problems().empty());
    report_ = checker_.Check();
  }

  // Of every finding.
  std::vector<v1::Explanation> All() {
    std::vector<v1::Explanation> all;
    for (const v1::Finding& finding : report_.findings()) {
      absl::StatusOr<v1::Explanation> one = checker_.Explain(finding.id());
      EXPECT_TRUE(one.ok()) << one.status();
      if (one.ok()) all.push_back(*std::move(one));
    }
    return all;
  }

  Checker checker_;
  v1::ConsistencyReport report_;
};

TEST_F(ExplainTest, TellsTheFindingThatWasReported) {
  const std::vector<v1::Explanation> all = All();
  ASSERT_EQ(all.size(), static_cast<size_t>(report_.findings_size()));
  for (size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].finding().SerializeAsString(),
              report_.findings(static_cast<int>(i)).SerializeAsString());
    EXPECT_EQ(all[i].group_articles(), 4u);
  }
}

TEST_F(ExplainTest, SharesAddUpToTheOdds) {
  int weighed = 0;
  for (const v1::Explanation& explanation : All()) {
    for (const auto* pairs : {&explanation.pairs(), &explanation.nearest()}) {
      for (const PairExplanation& pair : *pairs) {
        if (pair.factors_size() == 0) continue;
        ++weighed;
        double sum = 0;
        for (const v1::FactorShare& f : pair.factors()) {
          EXPECT_NEAR(f.share(), f.value() * f.weight(), 1e-5) << f.factor();
          sum += f.share();
        }
        EXPECT_NEAR(Logistic(sum), pair.probability(), 1e-6);
        EXPECT_NEAR(Logistic(sum + pair.of_others()), pair.score(), 1e-6);
      }
    }
  }
  EXPECT_GT(weighed, 100);
}

TEST_F(ExplainTest, TheLeastSurePairThatJoinedGaveTheConfidence) {
  int conflicts = 0, agreements = 0;
  for (const v1::Explanation& explanation : All()) {
    double any = 1, differing = 1;
    for (const PairExplanation& pair : explanation.pairs()) {
      if (pair.outcome() != PairExplanation::JOINED) continue;
      EXPECT_GE(pair.score(), pair.least());
      any = std::min(any, pair.score());
      if (pair.values() == PairExplanation::DISJOINT)
        differing = std::min(differing, pair.score());
    }
    const v1::Finding& finding = explanation.finding();
    // Quotes are joined by their words, not by factors.
    if (any == 1) continue;
    ++(differing < 1 ? conflicts : agreements);
    EXPECT_EQ(finding.confidence(), differing < 1 ? differing : any)
        << finding.id();
  }
  EXPECT_GT(conflicts, 2);
  EXPECT_GT(agreements, 10);
}

// Article and place of an assertion.
using Place = std::tuple<std::string, uint32_t, uint32_t>;

Place PlaceOf(const v1::Witness& w) {
  return {w.article(), w.start(), w.end()};
}

TEST_F(ExplainTest, ThePairsThatJoinedHoldTheAnswersTogether) {
  for (const v1::Explanation& explanation : All()) {
    std::map<Place, int> part_of;
    for (const v1::Reading& reading : explanation.finding().readings()) {
      for (const v1::Witness& w : reading.witnesses())
        part_of.emplace(PlaceOf(w), static_cast<int>(part_of.size()));
    }
    for (const PairExplanation& pair : explanation.pairs()) {
      if (pair.outcome() != PairExplanation::JOINED &&
          pair.outcome() != PairExplanation::SAME_QUOTE &&
          pair.outcome() != PairExplanation::RESTATED) {
        continue;
      }
      const int keep = part_of.at(PlaceOf(pair.first().witness()));
      const int gone = part_of.at(PlaceOf(pair.second().witness()));
      for (auto& [place, part] : part_of) part = part == gone ? keep : part;
    }
    for (const auto& [place, part] : part_of) {
      EXPECT_EQ(part, part_of.begin()->second)
          << explanation.finding().id() << " " << std::get<0>(place) << ":"
          << std::get<1>(place);
    }
  }
}

TEST_F(ExplainTest, WhatOneArticleTellsIsShownBesideTheNearestOfOthers) {
  int shown = 0;
  for (const v1::Explanation& explanation : All()) {
    const bool single =
        explanation.finding().relation() == v1::Finding::SINGLE_SOURCE;
    if (!single) {
      EXPECT_EQ(explanation.nearest_size(), 0);
      EXPECT_GT(explanation.pairs_size(), 0);
      continue;
    }
    double last = 1;
    for (const PairExplanation& pair : explanation.nearest()) {
      ++shown;
      EXPECT_NE(pair.outcome(), PairExplanation::JOINED);
      EXPECT_NE(pair.outcome(), PairExplanation::TOGETHER);
      EXPECT_NE(pair.why(), "");
      EXPECT_NE(pair.first().witness().article(),
                pair.second().witness().article());
      EXPECT_LE(pair.probability(), last);
      last = pair.probability();
    }
  }
  EXPECT_GT(shown, 50);
}

TEST_F(ExplainTest, AnUnknownIdNamesTheNearest) {
  std::string id = report_.findings(0).id();
  id.back() = 'x';
  const absl::Status status = checker_.Explain(id).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(std::string(status.message()),
              HasSubstr("the nearest: " + report_.findings(0).id() + ", "));
}

TEST(Explain, OfNoArticlesHasNoFinding) {
  EXPECT_EQ(Checker().Explain("0123456789abcdef").status().code(),
            absl::StatusCode::kNotFound);
}

TEST(Explain, OfALoneArticleHasNothingNear) {
  Checker checker;
  ASSERT_TRUE(checker
                  .AddArticle("herald.txt",
                              "---\nlanguage: en\npublished: 2025-02-11\n---\n"
                              "The fire killed 12 people on Tuesday.\n")
                  .ok());
  const v1::ConsistencyReport report = checker.Check();
  ASSERT_GT(report.findings_size(), 0);
  const absl::StatusOr<v1::Explanation> explanation =
      checker.Explain(report.findings(0).id());
  ASSERT_TRUE(explanation.ok()) << explanation.status();
  EXPECT_EQ(explanation->group_articles(), 1u);
  EXPECT_EQ(explanation->pairs_size(), 0);
  EXPECT_EQ(explanation->nearest_size(), 0);
}

}  // namespace
}  // namespace concord
