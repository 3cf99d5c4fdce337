#include "checker/verdict/verdict.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/claim/article_builder.h"
#include "tests/verdict/judged.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

TEST(Verdict, KeepsTheArticlesInTheOrderOfTheirIds) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12));
  const v1::ConsistencyReport report = Report({&tribune, &herald});
  ASSERT_EQ(report.articles_size(), 2);
  EXPECT_EQ(report.articles(0).article().id(), "herald");
  EXPECT_EQ(report.articles(1).article().id(), "tribune");
  ASSERT_EQ(report.articles(0).passages_size(),
            herald.article().sentences_size());
  const v1::Sentence& sentence = herald.article().sentences(0);
  EXPECT_EQ(report.articles(0).passages(0).text(), sentence.text());
  EXPECT_EQ(report.articles(0).passages(0).start(), sentence.start());
  EXPECT_EQ(report.articles(0).passages(0).line(), sentence.line());
}

// --- agreement and compatibility

TEST(Verdict, EqualFiguresAgree) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&herald, &tribune});
  EXPECT_EQ(toll.relation(), v1::Finding::AGREEMENT) << toll.DebugString();
  EXPECT_THAT(Witnesses(toll),
              ElementsAre(Pair(12, ElementsAre("herald", "tribune"))));
  EXPECT_EQ(toll.readings(0).independent_sources(), 2u);
  EXPECT_EQ(toll.readings(0).carriers(), 2u);
}

TEST(Verdict, FiguresThatDifferInPrecisionOnlyAreCompatible) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(AtLeast(10));
  tribune.Killed(Exactly(12));
  EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::COMPATIBLE);

  ArticleBuilder courier("courier"), gazette("gazette");
  courier.Damage(About(1.5e6, 2.5e6, "EUR"));
  gazette.Damage(Exactly(2.1e6, "EUR"));
  EXPECT_EQ(TheFinding({&courier, &gazette}, v1::Assertion::MONEY).relation(),
            v1::Finding::COMPATIBLE);
}

TEST(Verdict, AMonthAndADayOfItAreCompatible) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.ExplodedOn("2025-03-14");
  tribune.ExplodedOn("2025-03");
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::DATE).relation(),
            v1::Finding::COMPATIBLE);
}

TEST(Verdict, ADayWithoutAYearContradictsNoYear) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.ExplodedOn("2025-03-14");
  tribune.ExplodedOn("XXXX-03-14");
  const v1::Finding date = TheFinding({&herald, &tribune}, v1::Assertion::DATE);
  EXPECT_TRUE(date.relation() == v1::Finding::AGREEMENT ||
              date.relation() == v1::Finding::COMPATIBLE)
      << date.DebugString();
}

TEST(Verdict, WhatOneArticleAloneStatesHasASingleSource) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Killed(Exactly(12));
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::MONEY).relation(),
            v1::Finding::SINGLE_SOURCE);
  EXPECT_EQ(TheToll({&herald}).relation(), v1::Finding::SINGLE_SOURCE);
}

// --- discrepancies

TEST(Verdict, FiguresThatCannotBothBeTrueAreADiscrepancy) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Damage(Exactly(3e6, "EUR"));
  const v1::Finding sum = TheFinding({&herald, &tribune}, v1::Assertion::MONEY);
  EXPECT_EQ(sum.relation(), v1::Finding::DISCREPANCY) << sum.DebugString();
  EXPECT_THAT(Witnesses(sum), ElementsAre(Pair(2e6, ElementsAre("herald")),
                                          Pair(3e6, ElementsAre("tribune"))));
  EXPECT_NE(sum.why(), "");
  EXPECT_NE(sum.claim(), "");
  EXPECT_GT(sum.confidence(), 0);
  EXPECT_LE(sum.confidence(), 1);
}

TEST(Verdict, OneWhoDiffersFromManyMakesADiscrepancyOfTwoReadings) {
  ArticleBuilder a("a"), b("b"), c("c"), d("d");
  for (ArticleBuilder* article : {&a, &b, &d}) {
    article->Damage(Exactly(2e6, "EUR"));
  }
  c.Damage(Exactly(9e6, "EUR"));
  const v1::Finding sum = TheFinding({&a, &b, &c, &d}, v1::Assertion::MONEY);
  EXPECT_EQ(sum.relation(), v1::Finding::DISCREPANCY) << sum.DebugString();
  EXPECT_THAT(Witnesses(sum), ElementsAre(Pair(2e6, ElementsAre("a", "b", "d")),
                                          Pair(9e6, ElementsAre("c"))));
  EXPECT_EQ(sum.readings(0).carriers(), 3u) << "the reading of most is first";
}

TEST(Verdict, DifferentDaysAreADiscrepancy) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNextDay);
  herald.ExplodedOn("2025-03-14");
  tribune.ExplodedOn("2025-03-13");
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::DATE).relation(),
            v1::Finding::DISCREPANCY);
}

// "Wednesday" agrees with both hours, and hides neither.
TEST(Verdict, HoursThatDifferAreADiscrepancyBesideTheDayAlone) {
  ArticleBuilder courier("courier"), herald("herald"), tribune("tribune");
  courier.ExplodedOn("2025-03-14");
  const auto exploded_at = [](ArticleBuilder& article, bool day,
                              uint32_t minute) {
    article.ExplodedOn("2025-03-14");
    v1::ArticleAssertions stated = article.article();
    v1::TimeInterval& time = *stated.mutable_assertions(0)->mutable_time();
    time.set_text(absl::StrCat("2025-03-14T03:", minute));
    time.set_any_day(!day);
    time.set_has_time(true);
    time.set_first_minute(180 + minute);
    time.set_last_minute(180 + minute);
    return stated;
  };
  const v1::ArticleAssertions at_12 = exploded_at(herald, false, 12);
  const v1::ArticleAssertions at_21 = exploded_at(tribune, true, 21);
  ClaimSet claims;
  claims.groups.emplace_back();
  claims.members = {{0, 1, 2}};
  Claim claim;
  claim.kind = v1::Assertion::DATE;
  claim.answers = {{0, 0}, {1, 0}, {2, 0}};
  claims.claims = {claim};
  const std::vector<const v1::ArticleAssertions*> articles = {
      &courier.article(), &at_12, &at_21};
  const v1::ConsistencyReport report = Judge(articles, claims);
  ASSERT_EQ(report.findings_size(), 1);
  EXPECT_EQ(report.findings(0).relation(), v1::Finding::DISCREPANCY);
  std::vector<std::string> displays;
  for (const v1::Reading& reading : report.findings(0).readings())
    displays.push_back(reading.display());
  EXPECT_THAT(displays,
              testing::UnorderedElementsAre("03:12", "2025-03-14T03:21"));
}

TEST(Verdict, NamesThatMeetInAThirdAreNoDiscrepancy) {
  ArticleBuilder herald("herald"), tribune("tribune"), post("post");
  for (const auto& [article, name] :
       std::vector<std::pair<ArticleBuilder*, std::string>>{
           {&herald, "Nordic Foods"},
           {&tribune, "Foods"},
           {&post, "Maker Foods"}}) {
    *article
         ->State(v1::Assertion::PARTICIPANTS,
                 "[" + name + "] owns the plant that exploded.",
                 {"c:own", "c:factory", "c:explode", "n:foods"})
         .mutable_names()
         ->add_entities() = Named(name);
  }
  const auto findings =
      Findings(Report({&herald, &tribune, &post}), v1::Assertion::PARTICIPANTS);
  ASSERT_THAT(findings, SizeIs(1));
  EXPECT_EQ(findings[0].relation(), v1::Finding::COMPATIBLE)
      << findings[0].DebugString();
}

TEST(Verdict, OneQuoteWithTwoSpeakersIsADiscrepancyOfAttribution) {
  const std::string words = "We saw the roof lift off and come down in pieces";
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Quoted(words, "Mario Rossi");
  tribune.Quoted(words, "Elena Bianchi");
  const v1::Finding said =
      TheFinding({&herald, &tribune}, v1::Assertion::ATTRIBUTION);
  EXPECT_EQ(said.relation(), v1::Finding::DISCREPANCY) << said.DebugString();
  ASSERT_EQ(said.readings_size(), 2);
  std::set<std::string> speakers;
  for (const v1::Reading& reading : said.readings()) {
    ASSERT_EQ(reading.value().names().entities_size(), 1);
    speakers.insert(reading.value().names().entities(0).name());
  }
  EXPECT_THAT(speakers, ElementsAre("Elena Bianchi", "Mario Rossi"));
  EXPECT_EQ(TheFinding({&herald, &tribune}, v1::Assertion::QUOTE).relation(),
            v1::Finding::AGREEMENT);
}

TEST(Verdict, OneQuoteOfOneSpeakerAgreesAlsoByLastNameOnly) {
  const std::string words = "We saw the roof lift off and come down in pieces";
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Quoted(words, "Mario Rossi");
  tribune.Quoted(words, "Rossi");
  EXPECT_EQ(
      TheFinding({&herald, &tribune}, v1::Assertion::ATTRIBUTION).relation(),
      v1::Finding::AGREEMENT);
}

TEST(Verdict, WhatMayNotBeComparedIsNoDiscrepancy) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(40)).set_basis(v1::Assertion::DEAD_AND_INJURED);
  herald.Protested(Exactly(5000), "organisers");
  tribune.Protested(Exactly(800), "police");
  const v1::ConsistencyReport report = Report({&herald, &tribune});
  for (const v1::Finding& finding : report.findings()) {
    EXPECT_EQ(finding.relation(), v1::Finding::SINGLE_SOURCE)
        << finding.DebugString();
  }
  EXPECT_THAT(report.summary().not_comparable(), testing::Not(IsEmpty()));
}

// --- origins and carriers

TEST(Origins, ACopiedTextIsACarrierAndNoOrigin) {
  ArticleBuilder herald("herald"), tribune("tribune"), courier("courier");
  courier.CopyTextOf(herald, 0.9);
  for (ArticleBuilder* article : {&herald, &tribune, &courier}) {
    article->Killed(Exactly(12));
  }
  const v1::Finding toll = TheToll({&herald, &tribune, &courier});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).carriers(), 3u);
  EXPECT_EQ(toll.readings(0).independent_sources(), 2u);
}

TEST(Origins, ATextThatALongerOneHoldsIsCopied) {
  ArticleBuilder herald("herald"), weekly("weekly"), tribune("tribune");
  weekly.AddTextOf(herald);
  weekly.AddTextOf(tribune);
  herald.Killed(Exactly(12));
  weekly.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&herald, &weekly});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).independent_sources(), 1u);
}

TEST(Origins, ALittleSharedTextIsNoCopy) {
  ArticleBuilder herald("herald"), tribune("tribune");
  tribune.CopyTextOf(herald, 0.1);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&herald, &tribune});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).independent_sources(), 2u);
}

TEST(Origins, TwoArticlesOfOneOutletAreOne) {
  ArticleBuilder morning("morning", kMorning), evening("evening", kEvening);
  morning.SetSource("Danube Courier");
  evening.SetSource("Danube Courier");
  morning.Killed(Exactly(12));
  evening.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&morning, &evening});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).carriers(), 2u);
  EXPECT_EQ(toll.readings(0).independent_sources(), 1u);
}

TEST(Origins, OutletsThatAreNotNamedAreNotOne) {
  ArticleBuilder herald("herald"), tribune("tribune");
  for (ArticleBuilder* article : {&herald, &tribune}) {
    article->SetSource("");
    article->Killed(Exactly(12));
  }
  const v1::Finding toll = TheToll({&herald, &tribune});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).independent_sources(), 2u);
}

TEST(Origins, ArticlesThatCiteOneAgencyForTheFactAreOne) {
  ArticleBuilder herald("herald"), tribune("tribune"), courier("courier");
  for (ArticleBuilder* article : {&herald, &tribune}) {
    v1::Assertion& toll = article->Killed(Exactly(12));
    *toll.mutable_attribution() = Named("Agenzia Nord");
    toll.set_modality(v1::Assertion::REPORTED);
  }
  courier.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&herald, &tribune, &courier});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).carriers(), 3u);
  EXPECT_EQ(toll.readings(0).independent_sources(), 2u);
  std::multiset<std::string> attributions;
  for (const v1::Witness& witness : toll.readings(0).witnesses()) {
    attributions.insert(witness.attribution());
  }
  EXPECT_THAT(attributions, ElementsAre("", "Agenzia Nord", "Agenzia Nord"));
}

TEST(Origins, ACopyOfACopyIsTheFirstOnes) {
  ArticleBuilder a("a"), b("b"), c("c");
  b.CopyTextOf(a);
  c.CopyTextOf(b);
  for (ArticleBuilder* article : {&a, &b, &c}) article->Killed(Exactly(12));
  const v1::Finding toll = TheToll({&a, &b, &c});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).carriers(), 3u);
  EXPECT_EQ(toll.readings(0).independent_sources(), 1u);
}

TEST(Origins, AFactThatAnArticleRepeatsHasOneCarrier) {
  ArticleBuilder herald("herald"), tribune("tribune");
  herald.Killed(Exactly(12));
  herald.Say("Nobody knows yet what set the fireworks off.");
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&herald, &tribune});
  ASSERT_EQ(toll.readings_size(), 1);
  EXPECT_EQ(toll.readings(0).carriers(), 2u);
  EXPECT_EQ(toll.readings(0).independent_sources(), 2u);
}

TEST(Origins, ACopyThatChangesAFigureIsStillCompared) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  tribune.CopyTextOf(herald);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&herald, &tribune}).relation(), v1::Finding::DISCREPANCY);
}

// --- the form of the report

TEST(Report, AWitnessTellsWhereItStands) {
  ArticleBuilder herald("herald", kNoon);
  herald.Say("Fireworks were stored there, neighbours said.");
  herald.Killed(Exactly(12));
  const v1::Finding toll = TheToll({&herald});
  ASSERT_EQ(toll.readings_size(), 1);
  ASSERT_EQ(toll.readings(0).witnesses_size(), 1);
  const v1::Witness& witness = toll.readings(0).witnesses(0);
  const std::string& text = herald.text();
  EXPECT_EQ(witness.article(), "herald");
  EXPECT_EQ(witness.source(), "The herald");
  EXPECT_EQ(witness.published(), kNoon);
  EXPECT_EQ(witness.language(), "en");
  EXPECT_EQ(witness.path(), "news/herald.txt");
  EXPECT_EQ(witness.text(), "12 people");
  EXPECT_EQ(text.substr(witness.start(), witness.end() - witness.start()),
            "12 people");
  EXPECT_EQ(witness.sentence(), "The explosion in Rovato killed 12 people.");
  EXPECT_EQ(text.substr(witness.sentence_start(),
                        witness.sentence_end() - witness.sentence_start()),
            witness.sentence());
  EXPECT_EQ(witness.line(), 2u);
  EXPECT_EQ(witness.column(),
            1 + text.find("12 people") - text.find("The exp"));
  EXPECT_EQ(witness.modality(), v1::Assertion::ASSERTED);
}

TEST(Report, CountsWhatWasRead) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon),
      porto("porto", kNoon);
  porto.SetKeyTerms({"n:porto", "c:negotiate", "n:santos", "w:en:harbour"});
  herald.Killed(Exactly(12));
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Killed(Exactly(17));
  const v1::ConsistencyReport report = Report({&herald, &tribune, &porto});
  EXPECT_EQ(report.schema_version(), "1");
  EXPECT_EQ(report.groups_size(), 2);
  EXPECT_EQ(report.summary().articles(), 3u);
  EXPECT_EQ(report.summary().groups(), 2u);
  EXPECT_EQ(report.summary().assertions(), 3u);
  EXPECT_GE(report.summary().pairs_compared(), 1u);
  std::map<int, uint32_t> counted, listed;
  for (const v1::RelationCount& count : report.summary().relations()) {
    if (count.findings() > 0) counted[count.relation()] = count.findings();
  }
  for (const v1::Finding& finding : report.findings()) {
    ++listed[finding.relation()];
    EXPECT_TRUE(finding.group() == report.groups(0).id() ||
                finding.group() == report.groups(1).id());
  }
  EXPECT_EQ(counted, listed);
}

TEST(Report, PutsDiscrepanciesFirst) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(12));
  herald.Injured(Exactly(30));
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Damage(Exactly(3e6, "EUR"));
  const v1::ConsistencyReport report = Report({&herald, &tribune});
  ASSERT_EQ(report.findings_size(), 3);
  EXPECT_EQ(report.findings(0).relation(), v1::Finding::DISCREPANCY);
  EXPECT_NE(report.findings(1).relation(), v1::Finding::DISCREPANCY);
  EXPECT_NE(report.findings(2).relation(), v1::Finding::DISCREPANCY);
}

// --- ids

TEST(Ids, AreSixteenHexDigitsAndUnique) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  herald.Killed(Exactly(12));
  herald.Injured(Exactly(12));
  herald.Missing(Exactly(12));
  herald.Damage(Exactly(2e6, "EUR"));
  tribune.Killed(Exactly(17));
  tribune.Protested(Exactly(12), "organisers");
  tribune.Protested(Exactly(12), "police");
  std::set<std::string> ids;
  const v1::ConsistencyReport report = Report({&herald, &tribune});
  for (const v1::Finding& finding : report.findings()) {
    EXPECT_THAT(finding.id(), SizeIs(16));
    EXPECT_EQ(finding.id().find_first_not_of("0123456789abcdef"),
              std::string::npos)
        << finding.id();
    EXPECT_TRUE(ids.insert(finding.id()).second) << finding.id();
  }
}

TEST(Ids, SurviveSmallEditsOfTheText) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon),
      edited("herald", kNoon);
  herald.Killed(Exactly(12));
  edited.Say("Correction: an earlier version misspelt the mayor's name.");
  edited.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  EXPECT_EQ(TheToll({&herald, &tribune}).id(),
            TheToll({&edited, &tribune}).id());
}

TEST(Ids, ChangeWithTheReadings) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon),
      courier("courier", kNoon);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  courier.Killed(Exactly(21));
  EXPECT_NE(TheToll({&herald, &tribune}).id(),
            TheToll({&herald, &courier}).id());
}

TEST(Ids, SurviveAnotherWitnessOfTheFirstReading) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon),
      weekly("weekly", kNoon);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  weekly.Killed(Exactly(12));
  EXPECT_EQ(TheToll({&herald, &tribune}).id(),
            TheToll({&herald, &tribune, &weekly}).id());
}

// The id holds the first article's id by way of the group's, and the order of
// the readings, which their numbers of witnesses decide: a finding that was
// accepted comes back under another id when one more article confirms a side.
TEST(Ids, SurviveAnotherWitnessOfAnyReading) {
  ArticleBuilder herald("herald", kNoon), tribune("tribune", kNoon);
  herald.Killed(Exactly(12));
  tribune.Killed(Exactly(17));
  const std::string before = TheToll({&herald, &tribune}).id();
  for (const char* id : {"courier", "weekly"}) {
    for (double figure : {12, 17}) {
      ArticleBuilder another(id, kNoon);
      another.Killed(Exactly(figure));
      EXPECT_EQ(TheToll({&herald, &tribune, &another}).id(), before)
          << id << " with " << figure;
    }
  }
}

TEST(Report, OfNoArticlesHasNoFindings) {
  const v1::ConsistencyReport report = Report({});
  EXPECT_EQ(report.schema_version(), "1");
  EXPECT_EQ(report.findings_size(), 0);
  EXPECT_EQ(report.groups_size(), 0);
  EXPECT_EQ(report.summary().articles(), 0u);
}

TEST(Report, DoesNotDependOnTheOrderOfArticles) {
  ArticleBuilder a("a", kMorning), b("b", kNoon), c("c", kEvening),
      d("d", kEvening);
  a.Killed(Exactly(12));
  a.Injured(Exactly(30));
  a.Damage(Exactly(2e6, "EUR"));
  b.Killed(Exactly(17));
  b.Injured(Exactly(30));
  b.Quoted("We saw the roof lift off and come down in pieces", "Mario Rossi");
  c.Killed(Exactly(17));
  c.Damage(Exactly(3e6, "EUR"));
  c.Quoted("We saw the roof lift off and come down in pieces", "Elena Bianchi");
  d.CopyTextOf(a);
  d.Killed(Exactly(12));
  std::vector<const ArticleBuilder*> articles = {&a, &b, &c, &d};
  std::sort(articles.begin(), articles.end());
  const std::string expected = Report(articles).DebugString();
  while (std::next_permutation(articles.begin(), articles.end())) {
    EXPECT_EQ(Report(articles).DebugString(), expected);
  }
}

}  // namespace
}  // namespace concord
