#include "checker/verdict/profile.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "checker/verdict/verdict.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/claim/article_builder.h"
#include "tests/verdict/judged.h"

namespace concord {
namespace {

using ::testing::ElementsAre;

// --- shares

TEST(EstimatedShare, IsWilsons) {
  struct {
    uint32_t some, all;
    double share, low, high;
  } const kExamples[] = {
      {0, 0, 0, 0, 1},
      {0, 1, 0, 0, 0.7935},
      {1, 1, 1, 0.2065, 1},
      {0, 10, 0, 0, 0.2775},
      {1, 10, 0.1, 0.0179, 0.4042},
      {5, 10, 0.5, 0.2366, 0.7634},
      {10, 10, 1, 0.7225, 1},
      // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
      {81, 263, 0.308, 0.2553, 0.3662},
      {15, 148, 0.1014, 0.0624, 0.1605},
      {1, 29, 0.0345, 0.0061, 0.1718},
  };
  for (const auto& example : kExamples) {
    SCOPED_TRACE(absl::StrCat(example.some, " of ", example.all));
    const EstimatedShare share = EstimateShare(example.some, example.all);
    EXPECT_DOUBLE_EQ(share.share, example.share);
    EXPECT_DOUBLE_EQ(share.low, example.low);
    EXPECT_DOUBLE_EQ(share.high, example.high);
  }
}

TEST(EstimatedShare, LiesInItsInterval) {
  for (uint32_t all = 1; all <= 200; ++all) {
    for (uint32_t some = 0; some <= all; ++some) {
      const EstimatedShare share = EstimateShare(some, all);
      ASSERT_LE(0, share.low);
      ASSERT_LE(share.low, share.share) << some << " of " << all;
      ASSERT_LE(share.share, share.high) << some << " of " << all;
      ASSERT_LE(share.high, 1);
    }
  }
}

// --- profiles

// What an article says of the one claim.
struct Told {
  const char* source;
  v1::Quantity figure;
  // Index of an article whose text it prints.
  int copies = -1;
  const char* cites = nullptr;
  const char* published = kNoon;
};

// "Herald 1 compared, 1 agreed, 0 alone".
std::vector<std::string> Profiles(const v1::ConsistencyReport& report) {
  std::vector<std::string> lines;
  for (const v1::SourceProfile& p : report.source_profiles()) {
    lines.push_back(absl::StrCat(p.source(), ": ", p.compared(), " compared, ",
                                 p.agreed(), " agreed, ", p.alone(), " alone"));
  }
  return lines;
}

// The report on one claim of these answers, whatever would be joined.
v1::ConsistencyReport Judged(const std::vector<Told>& all,
                             v1::Assertion::Kind kind) {
  std::vector<std::unique_ptr<ArticleBuilder>> builders;
  std::vector<const v1::ArticleAssertions*> articles;
  ClaimSet claims;
  Claim claim;
  claim.kind = kind;
  claim.running = kind == v1::Assertion::CASUALTY_COUNT;
  for (const Told& told : all) {
    const uint32_t index = static_cast<uint32_t>(builders.size());
    builders.push_back(std::make_unique<ArticleBuilder>(
        absl::StrCat("article", index), told.published));
    ArticleBuilder& article = *builders.back();
    article.SetSource(told.source);
    v1::Assertion& assertion = article.Killed(told.figure);
    assertion.set_kind(kind);
    if (told.cites != nullptr)
      *assertion.mutable_attribution() = Named(told.cites);
    if (told.copies >= 0) article.CopyTextOf(*builders[told.copies]);
    articles.push_back(&article.article());
    claim.answers.push_back({index, 0});
  }
  claims.groups.emplace_back();
  claims.claims.push_back(claim);
  return Judge(articles, claims);
}

std::vector<std::string> Profiles(const std::vector<Told>& all) {
  return Profiles(Judged(all, v1::Assertion::COUNT));
}

TEST(SourceProfiles, WhoAloneContradictsOthersThatAgreeStandsAlone) {
  const v1::ConsistencyReport report = Judged({{"Herald", Exactly(12)},
                                               {"Tribune", Exactly(12)},
                                               {"Post", Exactly(12)},
                                               {"Courier", Exactly(15)}},
                                              v1::Assertion::COUNT);
  EXPECT_THAT(Profiles(report),
              ElementsAre("Courier: 1 compared, 0 agreed, 1 alone",
                          "Herald: 1 compared, 1 agreed, 0 alone",
                          "Post: 1 compared, 1 agreed, 0 alone",
                          "Tribune: 1 compared, 1 agreed, 0 alone"));
  EXPECT_EQ(report.source_profiles(0).alone_share(), 1);
  EXPECT_EQ(report.source_profiles(0).alone_share_low(), 0.2065);
  EXPECT_EQ(report.source_profiles(0).alone_share_high(), 1);
}

struct Example {
  const char* why;
  std::vector<Told> told;
  // Of the source "S".
  uint32_t compared, agreed, alone;
};

std::vector<Example> Examples() {
  return {
      {"one other is no common answer",
       {{"S", Exactly(15)}, {"A", Exactly(12)}},
       0,
       0,
       0},
      {"two others that agree are",
       {{"S", Exactly(15)}, {"A", Exactly(12)}, {"B", Exactly(12)}},
       1,
       0,
       1},
      {"its own word is none of the two",
       {{"S", Exactly(12)}, {"A", Exactly(12)}, {"C", Exactly(15)}},
       0,
       0,
       0},
      {"others that contradict each other have no common answer",
       {{"S", Exactly(15)}, {"A", Exactly(12)}, {"B", Exactly(13)}},
       0,
       0,
       0},
      {"as many against an answer as for it",
       {{"S", Exactly(15)},
        {"A", Exactly(12)},
        {"B", Exactly(12)},
        {"C", Exactly(18)}},
       0,
       0,
       0},
      {"another one who stands alone does no harm to the rest",
       {{"S", Exactly(12)},
        {"A", Exactly(12)},
        {"B", Exactly(12)},
        {"C", Exactly(15)}},
       1,
       1,
       0},
      {"who has company does not stand alone",
       {{"S", Exactly(15)},
        {"T", Exactly(15)},
        {"A", Exactly(12)},
        {"B", Exactly(12)},
        {"C", Exactly(12)}},
       1,
       0,
       0},
      {"a copy is no company",
       {{"S", Exactly(15)},
        {"T", Exactly(15), 0},
        {"A", Exactly(12)},
        {"B", Exactly(12)}},
       1,
       0,
       1},
      {"nor is who cites the same source",
       {{"S", Exactly(15), -1, "Ana Pop"},
        {"T", Exactly(15), -1, "Ana Pop"},
        {"A", Exactly(12)},
        {"B", Exactly(12)}},
       1,
       0,
       1},
      {"copies of one text are one other",
       {{"S", Exactly(15)},
        {"A", Exactly(12)},
        {"B", Exactly(12), 1},
        {"C", Exactly(12), 1}},
       0,
       0,
       0},
      {"a copy with another figure is not held against its own text",
       {{"A", Exactly(12)}, {"B", Exactly(12)}, {"S", Exactly(15), 0}},
       0,
       0,
       0},
      {"but it is against others",
       {{"A", Exactly(12)},
        {"B", Exactly(12)},
        {"C", Exactly(12)},
        {"S", Exactly(15), 0}},
       1,
       0,
       1},
      {"what differs in precision only agrees",
       {{"S", AtLeast(10)}, {"A", Exactly(12)}, {"B", Exactly(12)}},
       1,
       1,
       0},
      {"two readings that as many give, both of which can be true",
       {{"S", Exactly(11)},
        {"A", AtLeast(10)},
        {"B", AtLeast(10)},
        {"C", Exactly(12)},
        {"D", Exactly(12)}},
       0,
       0,
       0},
      {"several articles of a source are one answer",
       {{"S", Exactly(15)},
        {"S", Exactly(15)},
        {"S", Exactly(15)},
        {"A", Exactly(12)},
        {"B", Exactly(12)}},
       1,
       0,
       1},
      {"who contradicts himself does not stand alone",
       {{"S", Exactly(15)},
        {"S", Exactly(12)},
        {"A", Exactly(12)},
        {"B", Exactly(12)}},
       0,
       0,
       0},
      {"unless neither answer is that of the others",
       {{"S", Exactly(15)},
        {"S", Exactly(16)},
        {"A", Exactly(12)},
        {"B", Exactly(12)}},
       1,
       0,
       1},
      {"articles without a source are others",
       {{"S", Exactly(15)}, {"", Exactly(12)}, {"", Exactly(12)}},
       1,
       0,
       1},
  };
}

TEST(SourceProfiles, Examples) {
  for (const Example& example : Examples()) {
    SCOPED_TRACE(example.why);
    const v1::ConsistencyReport report =
        Judged(example.told, v1::Assertion::COUNT);
    const v1::SourceProfile* profile = nullptr;
    for (const v1::SourceProfile& p : report.source_profiles()) {
      EXPECT_NE(p.source(), "");
      if (p.source() == "S") profile = &p;
    }
    ASSERT_NE(profile, nullptr);
    EXPECT_EQ(profile->compared(), example.compared);
    EXPECT_EQ(profile->agreed(), example.agreed);
    EXPECT_EQ(profile->alone(), example.alone);
  }
}

TEST(SourceProfiles, WhatWasRightWhenPrintedIsNoMistake) {
  const std::vector<Told> rising = {
      {"Herald", Exactly(3), -1, nullptr, kMorning},
      {"Tribune", Exactly(12), -1, nullptr, kEvening},
      {"Post", Exactly(12), -1, nullptr, kEvening}};
  const v1::ConsistencyReport report =
      Judged(rising, v1::Assertion::CASUALTY_COUNT);
  ASSERT_EQ(report.findings(0).relation(), v1::Finding::SUPERSEDED);
  for (const v1::SourceProfile& profile : report.source_profiles())
    EXPECT_EQ(profile.compared(), 0u) << profile.source();
}

TEST(SourceProfiles, WhatNeverContradictsIsNotCounted) {
  const std::vector<Told> alike = {
      {"Herald", Exactly(3)}, {"Tribune", Exactly(3)}, {"Post", Exactly(3)}};
  for (const v1::Assertion::Kind kind :
       {v1::Assertion::PLACE, v1::Assertion::PARTICIPANTS,
        v1::Assertion::QUOTE}) {
    const v1::ConsistencyReport report = Judged(alike, kind);
    ASSERT_EQ(report.findings(0).relation(), v1::Finding::AGREEMENT);
    for (const v1::SourceProfile& profile : report.source_profiles())
      EXPECT_EQ(profile.compared(), 0u) << profile.source();
  }
}

TEST(SourceProfiles, WhoStandsAloneMostSurelyComesFirst) {
  ArticleBuilder a("a"), b("b"), c("c"), d("d");
  ArticleBuilder* const all[] = {&a, &b, &c, &d};
  std::vector<const v1::ArticleAssertions*> articles;
  ClaimSet claims;
  claims.groups.emplace_back();
  const double figures[][4] = {
      {12, 12, 15, 12}, {30, 30, 31, 30}, {7, 7, 7, 7}, {5, 5, 5, 9}};
  for (uint32_t i = 0; i < 4; ++i) {
    Claim claim;
    claim.kind = v1::Assertion::COUNT;
    for (uint32_t article = 0; article < 4; ++article) {
      all[article]
          ->Killed(Exactly(figures[i][article]))
          .set_kind(v1::Assertion::COUNT);
      claim.answers.push_back({article, i});
    }
    claims.claims.push_back(claim);
  }
  for (const ArticleBuilder* article : all)
    articles.push_back(&article->article());
  EXPECT_THAT(Profiles(Judge(articles, claims)),
              ElementsAre("The c: 4 compared, 2 agreed, 2 alone",
                          "The d: 4 compared, 3 agreed, 1 alone",
                          "The a: 4 compared, 4 agreed, 0 alone",
                          "The b: 4 compared, 4 agreed, 0 alone"));
}

TEST(SourceProfiles, ThereIsOneOfEachSource) {
  EXPECT_THAT(
      Profiles(
          {{"Herald", Exactly(3)}, {"", Exactly(3)}, {"Herald", Exactly(3)}}),
      ElementsAre("Herald: 0 compared, 0 agreed, 0 alone"));
}

}  // namespace
}  // namespace concord
