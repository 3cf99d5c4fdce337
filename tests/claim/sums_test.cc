#include "checker/claim/sums.h"

#include <vector>

#include "checker/claim/comparable.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Group GroupOf(const ArticleBuilder& a, const ArticleBuilder& b) {
  return Group(
      std::vector<const v1::ArticleAssertions*>{&a.article(), &b.article()},
      {0, 1});
}

// Told in the first sentence, as parts of a sum are.
v1::Assertion& Part(const v1::Quantity& people, ArticleBuilder& article) {
  v1::Assertion& part = article.Killed(people);
  part.set_sentence(0);
  return part;
}

TEST(Sums, PartsOfOneSentenceAddUpToAnothersTotal) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Part(Exactly(140), herald);
  Part(Exactly(85), herald);
  tribune.Killed(Exactly(225));
  const Group group = GroupOf(herald, tribune);
  const std::vector<Sum> sums = FindSums(group);
  ASSERT_THAT(sums, SizeIs(1));
  EXPECT_THAT(sums[0].parts, ElementsAre(0, 1));
  EXPECT_EQ(sums[0].total, 2u);
}

TEST(Sums, LorriesAndCarsAddUpToVehicles) {
  const auto counted = [](const char* what, double number,
                          ArticleBuilder& article) -> v1::Assertion& {
    v1::Assertion& a = article.State(v1::Assertion::COUNT,
                                     "It carried [some of them].", {"c:ship"});
    *a.mutable_quantity() = Exactly(number);
    AddRole(v1::Role::COUNTED, what, a);
    a.set_sentence(0);
    return a;
  };
  ArticleBuilder herald("herald"), tribune("tribune"), courier("courier");
  counted("lorry", 94, herald);
  counted("bus", 38, herald);
  counted("vehicle", 132, tribune);
  EXPECT_THAT(FindSums(GroupOf(herald, tribune)), SizeIs(1));
  // Who counts the lorries, too, answers how many there were.
  counted("vehicle", 132, courier);
  counted("lorry", 90, courier);
  EXPECT_THAT(FindSums(GroupOf(herald, courier)), IsEmpty());
}

TEST(Sums, WhatTheArticleItselfAddsUpIsNoAnswerOfAnother) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Part(Exactly(140), herald);
  Part(Exactly(85), herald);
  herald.Killed(Exactly(225));
  tribune.Killed(Exactly(300));
  EXPECT_THAT(FindSums(GroupOf(herald, tribune)), IsEmpty());
}

TEST(Sums, AreOfExactFiguresOfOneKindInOneSentence) {
  const auto sums = [](auto change) {
    ArticleBuilder herald("herald"), tribune("tribune");
    Part(Exactly(140), herald);
    change(Part(Exactly(85), herald));
    tribune.Killed(Exactly(225));
    return FindSums(GroupOf(herald, tribune));
  };
  EXPECT_THAT(sums([](v1::Assertion&) {}), SizeIs(1));
  EXPECT_THAT(sums([](v1::Assertion& a) { a.set_sentence(1); }), IsEmpty());
  EXPECT_THAT(
      sums([](v1::Assertion& a) { a.set_basis(v1::Assertion::INJURED); }),
      IsEmpty());
  EXPECT_THAT(sums([](v1::Assertion& a) {
                a.mutable_quantity()->set_precision(v1::APPROXIMATE);
              }),
              IsEmpty());
}

}  // namespace
}  // namespace concord
