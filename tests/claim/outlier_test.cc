#include "checker/claim/outlier.h"

#include <cstdint>
#include <vector>

#include "checker/claim/align.h"
#include "checker/claim/comparable.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

constexpr int64_t kNone = -1;
constexpr uint32_t kSums = 6;  // of each article

// Each sum of the courier, the third article, is in tension with one of the
// herald or of the tribune; `agreeing` more are told by all.
int64_t Outlier(double probability, uint32_t agreeing = 0,
                v1::Assertion::Basis basis = v1::Assertion::Basis()) {
  ArticleBuilder herald("herald"), tribune("tribune"), courier("courier");
  for (ArticleBuilder* article : {&herald, &tribune, &courier}) {
    for (uint32_t i = 0; i < kSums; ++i) {
      const double million = article == &courier ? 2.2e6 : 1e6;
      article->Damage(Exactly(million * (3 + i), "EUR")).set_basis(basis);
    }
    for (uint32_t i = 0; i < agreeing; ++i)
      article->Damage(Exactly(1.3e7 + i, "EUR"));
  }
  const Group group(
      std::vector<const v1::ArticleAssertions*>{
          &herald.article(), &tribune.article(), &courier.article()},
      {0, 1, 2});
  const uint32_t all = kSums + agreeing;
  EXPECT_EQ(group.items().size(), 3 * all);
  Alignment alignment;
  for (uint32_t i = 0; i < kSums; ++i) {
    const uint32_t other = i % 2 == 0 ? i : all + i;
    alignment.tensions.push_back({other, 2 * all + i, probability});
  }
  for (uint32_t i = kSums; i < all; ++i) {
    alignment.claims.emplace_back();
    alignment.claims.back().items = {i, all + i, 2 * all + i};
  }
  return FindOutlier(group, alignment);
}

TEST(Outlier, IsInTensionAgainAndAgain) { EXPECT_EQ(Outlier(0.7), 2); }

TEST(Outlier, IsNoneWhereTensionsAreUnlikely) {
  EXPECT_EQ(Outlier(0.59), kNone);
}

TEST(Outlier, IsNoneWhereArticlesAlsoAgree) {
  EXPECT_EQ(Outlier(0.7, 1), 2);
  EXPECT_EQ(Outlier(0.7, 2), kNone);
}

TEST(Outlier, IsNoneWhereOneFigureContradictsMany) {
  ArticleBuilder herald("herald"), courier("courier");
  for (uint32_t i = 0; i < kSums; ++i) {
    for (ArticleBuilder* article : {&herald, &courier}) {
      article->Damage(
          Exactly((article == &courier ? 2.2e6 : 1e6) * (3 + i), "EUR"));
    }
  }
  const Group group(
      std::vector<const v1::ArticleAssertions*>{&herald.article(),
                                                &courier.article()},
      {0, 1});
  Alignment alignment;
  for (uint32_t i = 0; i < kSums; ++i)
    alignment.tensions.push_back({0, kSums + i, 0.9});
  EXPECT_EQ(FindOutlier(group, alignment), kNone);
}

TEST(Outlier, IsNoneByTollsWhichRise) {
  EXPECT_EQ(Outlier(0.7, 0, v1::Assertion::DEAD), kNone);
}

}  // namespace
}  // namespace concord
