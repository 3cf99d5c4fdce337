#include <initializer_list>
#include <string>
#include <tuple>
#include <vector>

#include "checker/claim/claim.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/claim/article_builder.h"
#include "tests/claim/claim_set.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

// Which figures meet, by the words they stand in.

// A number of volunteers, told in a sentence that shares hardly a word with
// others.
void Volunteers(const std::string& sentence, const char* term, double number,
                ArticleBuilder& article) {
  v1::Assertion& a = article.State(v1::Assertion::PARTICIPANT_COUNT, sentence,
                                   {"c:volunteer", "w:there", term});
  *a.mutable_quantity() = Exactly(number);
  AddRole(v1::Role::COUNTED, "volunteer", a);
}

TEST(Align, TheOnlyNumbersOfOneThingMeetInWhateverWords) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Volunteers("[900 volunteers] helped.", "w:helped", 900, herald);
  Volunteers("The town had [1,200 volunteers].", "w:town", 1200, tribune);
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::PARTICIPANT_COUNT),
      SizeIs(1));
}

TEST(Align, WhereOneArticleTellsTwoNumbersOnlyTheWordsCanJoin) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Volunteers("[900 volunteers] helped.", "w:helped", 900, herald);
  for (const double number : {700, 1100}) {
    v1::Assertion& a = tribune.State(v1::Assertion::PARTICIPANT_COUNT,
                                     "The town had [some volunteers].",
                                     {"w:volunteer", "w:town"});
    *a.mutable_quantity() = Exactly(number);
    AddRole(v1::Role::COUNTED, "volunteer", a);
    a.set_sentence(0);
  }
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::PARTICIPANT_COUNT),
      SizeIs(0));
}

TEST(Align, ANumberToldTwiceIsOne) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Volunteers("[900 volunteers] helped.", "w:helped", 900, herald);
  Volunteers("The town had [1,200 volunteers].", "w:town", 1200, tribune);
  Volunteers("The [1,200 volunteers] left.", "w:left", 1200, tribune);
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::PARTICIPANT_COUNT),
      SizeIs(1));
}

// A length of time, by the words that stand beside it.
v1::Assertion& Lasted(const std::string& sentence,
                      std::initializer_list<const char*> terms, double hours,
                      ArticleBuilder& article) {
  v1::Assertion& a = article.State(v1::Assertion::DURATION, sentence, terms);
  *a.mutable_quantity() = Exactly(hours * 3600, "second");
  return a;
}

TEST(Align, FiguresMeetThatAreClearlyNearestToEachOther) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Lasted("The crews fought the fire for [11 hours].",
         {"w:crew", "w:fought", "c:burn"}, 11, herald);
  Lasted("Trains stood still for [2 hours].", {"w:train", "w:stood", "w:still"},
         2, herald);
  Lasted("For [14 hours] crews fought the fire there.",
         {"w:crew", "w:fought", "c:burn", "w:there"}, 14, tribune);
  Lasted("Trains were still for [3 hours].", {"w:train", "w:still", "w:wait"},
         3, tribune);
  const ClaimSet claims =
      BuildClaims(Articles{&herald.article(), &tribune.article()});
  std::vector<std::vector<AssertionRef>> pairs;
  for (const Claim& claim : Shared(claims, v1::Assertion::DURATION))
    pairs.push_back(claim.answers);
  EXPECT_THAT(pairs, UnorderedElementsAre(
                         ElementsAre(AssertionRef{0, 0}, AssertionRef{1, 0}),
                         ElementsAre(AssertionRef{0, 1}, AssertionRef{1, 1})));
}

TEST(Align, TheTermsOfAPlanAreComparedWithTheOutcome) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Lasted("The visit will last [3 days].", {"c:visit", "n:seul", "w:guest"}, 72,
         herald)
      .set_modality(v1::Assertion::PLANNED);
  Lasted("The visit lasted [6 days].", {"c:visit", "n:seul", "w:guest"}, 144,
         tribune);
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::DURATION),
      SizeIs(1));
}

TEST(Align, FiguresThatAreAsNearToAnotherStayApart) {
  ArticleBuilder herald("herald"), tribune("tribune");
  Lasted("The crews fought for [11 hours].", {"w:crew", "w:fought"}, 11,
         herald);
  for (const double hours : {9, 13}) {
    Lasted("For [some hours] crews fought, in the hall and on the roof.",
           {"w:crew", "w:fought", "w:roof", "w:hall"}, hours, tribune)
        .set_sentence(0);
  }
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::DURATION),
      SizeIs(0));
}

TEST(Align, WhatCountsOtherThingsIsNotNearest) {
  ArticleBuilder herald("herald"), tribune("tribune");
  for (auto& [article, counted, number] :
       {std::tuple(&herald, "en:observ", 42.0),
        std::tuple(&tribune, "pt:mesa", 310.0)}) {
    v1::Assertion& a =
        article->State(v1::Assertion::COUNT, "There were [some].",
                       {"c:vote", "c:country/AO", "n:luanda", "c:report"});
    *a.mutable_quantity() = Exactly(number);
    AddRole(v1::Role::COUNTED, counted, a);
  }
  EXPECT_THAT(
      Shared(BuildClaims(Articles{&herald.article(), &tribune.article()}),
             v1::Assertion::COUNT),
      SizeIs(0));
}

// Rescuers, in words that both articles use.
v1::Assertion& Rescuers(const std::string& sentence, const v1::Quantity& number,
                        ArticleBuilder& article) {
  v1::Assertion& a =
      article.State(v1::Assertion::COUNT, sentence,
                    {"c:rescuer", "w:pump", "w:cave", "c:take_part"});
  *a.mutable_quantity() = number;
  AddRole(v1::Role::COUNTED, "rescuer", a);
  AddRole(v1::Role::ACTION, "take_part", a);
  return a;
}

TEST(Align, WhatItsSentenceAddsUpIsNoTotal) {
  for (const bool added_up : {false, true}) {
    ArticleBuilder herald("herald"), tribune("tribune");
    Rescuers("[20 rescuers] took part.", Exactly(20), herald);
    if (added_up) {
      Rescuers("[ten rescuers] took part.", Exactly(10), herald)
          .set_sentence(0);
      Rescuers("[30 rescuers] took part.", Exactly(30), herald).set_sentence(0);
    }
    Rescuers("[24 rescuers] took part.", Exactly(24), tribune);
    const ClaimSet claims =
        BuildClaims(Articles{&herald.article(), &tribune.article()});
    bool twenty_meets = false;
    for (const Claim& claim : Shared(claims, v1::Assertion::COUNT)) {
      for (const AssertionRef& ref : claim.answers) {
        twenty_meets |= claims.groups[claim.group].articles(0) == "herald" &&
                        ref.article == 0 && ref.assertion == 0;
      }
    }
    EXPECT_EQ(twenty_meets, !added_up);
  }
}

}  // namespace
}  // namespace concord
