// Which days a text tells, and what each is the day of.

#include <cstdint>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;
using ::testing::Not;

TEST(Days, TheDayOfWordsIsNotThatOfWhatTheyTell) {
  struct {
    const char *text, *time;
  } const cases[] = {
      {"Seven workers died on Tuesday.", "2025-03-11"},
      {"Seven workers died on Tuesday, police said on Wednesday.",
       "2025-03-11"},
      {"Police said on Wednesday that seven workers had died.", ""},
      {"Under the plan published on Monday, 15 ships will take part.", ""},
      // Of another event than today's news.
      {"On 5 May 2019 police said seven workers had died.", "2019-05-05"},
      {"Police on Wednesday searched a plant where seven workers died a day "
       "earlier.",
       ""},
  };
  for (const auto& c : cases) {
    const v1::ArticleAssertions out = Extract(c.text, "en", "2025-03-14");
    for (const v1::Assertion& a : out.assertions()) {
      if (!a.has_quantity() || a.kind() == v1::Assertion::DURATION) continue;
      EXPECT_EQ(a.event_time().text(), c.time) << c.text;
    }
  }
}

// When what the first assertion of that kind tells happened.
std::string WhenOf(v1::Assertion::Kind kind, const char* text,
                   const char* language = "en") {
  const v1::ArticleAssertions out = Extract(text, language, "2025-03-14");
  for (const v1::Assertion& a : out.assertions()) {
    if (a.kind() == kind) return a.event_time().text();
  }
  return "nothing read";
}

TEST(Days, SinceSomethingHappenedIsNoDayOfWhatHasHappenedSince) {
  const v1::Assertion::Kind kToll = v1::Assertion::CASUALTY_COUNT;
  EXPECT_EQ(WhenOf(kToll,
                   "300 civilians have died since the war resumed in "
                   "January 2024."),
            "");
  EXPECT_EQ(WhenOf(kToll, "300 civilians have died since January 2024."), "");
  EXPECT_EQ(WhenOf(kToll, "300 civilians died in January 2024."), "2024-01");
  EXPECT_EQ(WhenOf(kToll,
                   "Seit dem Beginn des Krieges im Januar 2024 starben 300 "
                   "Zivilisten.",
                   "de"),
            "");
}

TEST(Days, WhatIsComparedWithIsNoDayOfWhatHappened) {
  const auto dates = [](const char* text) {
    std::vector<std::string> out;
    const v1::ArticleAssertions read = Extract(text, "en", "2025-03-14");
    for (const v1::Assertion& a : read.assertions()) {
      if (a.kind() == v1::Assertion::DATE) out.push_back(a.time().text());
    }
    return out;
  };
  EXPECT_THAT(dates("Orders rose 9 percent more than in 2024."), ElementsAre());
  EXPECT_THAT(dates("They sent 350 soldiers, fewer than in 2001."),
              ElementsAre());
  EXPECT_THAT(dates("The Senate takes the bill up on 12 March."),
              ElementsAre("2025-03-12"));
  EXPECT_THAT(dates("Orders rose in 2024."), ElementsAre("2024"));
}

TEST(Days, TheYearOfWhatABridgeIsIsNotThatOfItsFall) {
  const v1::Assertion::Kind kToll = v1::Assertion::CASUALTY_COUNT;
  const v1::Assertion::Kind kCount = v1::Assertion::COUNT;
  const v1::Assertion::Kind kMoney = v1::Assertion::MONEY;
  const struct {
    const char* language;
    v1::Assertion::Kind kind;
    const char *text, *time;
  } cases[] = {
      {"en", kToll, "The bridge, built in 1967, fell, killing 12 people.", ""},
      {"de", kToll, "Bei dem 1967 gebauten Viadukt starben zwölf Menschen.",
       ""},
      {"fr", kToll,
       "Le viaduc, construit en 1967, est tombé, tuant 12 personnes.", ""},
      {"pl", kToll, "Wybudowany w 1967 roku most zawalił się, zginęło 12 osób.",
       ""},
      {"en", kToll, "The suspect, born in 1990, injured three people.", ""},
      {"en", kCount, "The company, founded in 1998, employs 300 people.", ""},
      {"en", kCount, "Elected in 2021, the mayor promised 500 homes.", ""},
      {"en", kCount, "The plant, closed in 2019, had 400 workers.", ""},
      {"en", kCount, "Mr Hall, world champion in 2018, sold 300 shirts.", ""},
      {"en", v1::Assertion::AGE, "The 42-year-old, champion in 2018, fell.",
       ""},
      // That is when it was built, closed or borrowed.
      {"en", kMoney, "The bridge was built in 1967 for 5 million dollars.",
       "1967"},
      {"en", kCount, "The plant with 400 workers was closed in 2019.", "2019"},
      {"en", kMoney, "It owes 150 million euros, borrowed in 2021.", "2021"},
      {"en", kToll, "In 2019 a fire killed four people.", "2019"},
      {"en", kToll, "A fire that broke out in 2019 killed four people.",
       "2019"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(WhenOf(c.kind, c.text, c.language), c.time) << c.text;
}

TEST(Days, SinceAYearNothingSoBadHadHappenedIsNotWhenItDid) {
  const struct {
    const char *language, *text, *time;
  } cases[] = {
      {"en", "The fire, the worst since 2003, killed 40 people.", ""},
      {"it", "La peggiore alluvione dal 1970 ha fatto 12 morti.", ""},
      {"pl", "W najgorszej powodzi od 1970 roku zginęło 12 osób.", ""},
      {"ru", "В сильнейшем наводнении с 1970 года погибли 12 человек.", ""},
      {"uk", "У найсильнішій повені з 1970 року загинули 12 людей.", ""},
      // But what happened then did.
      {"en", "It is the worst since 2009, when three people died.", "2009"},
      {"pl", "To najgorszy pożar od 2018 roku; wtedy zginęło pięć osób.",
       "2018"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(WhenOf(v1::Assertion::CASUALTY_COUNT, c.text, c.language), c.time)
        << c.text;
  }
}

TEST(Days, ARecordSinceAYearIsNoCountFromItOn) {
  const auto from = [](v1::Assertion::Kind kind, const char* text) {
    const v1::ArticleAssertions out = Extract(text, "en", "2025-03-14");
    for (const v1::Assertion& a : out.assertions())
      if (a.kind() == kind) return a.scope().period().text();
    return std::string("nothing read");
  };
  const v1::Assertion::Kind kToll = v1::Assertion::CASUALTY_COUNT;
  EXPECT_EQ(from(kToll, "Since 2022, 12,000 people have died."), "2022");
  EXPECT_EQ(from(kToll, "12,000 people have died since 2022."), "2022");
  EXPECT_EQ(from(v1::Assertion::PERCENTAGE,
                 "Inflation rose to 8.5 percent, the highest since 1983."),
            "");
}

TEST(Days, WhatIsComparedWithAYearIsNotOfIt) {
  for (const char* text : {"Exports rose 12 percent more than in 2019.",
                           "Exports rose 12 percent, compared with 2019.",
                           "Exports rose 12 percent, up from 2019."}) {
    EXPECT_EQ(WhenOf(v1::Assertion::PERCENTAGE, text), "") << text;
  }
}

TEST(Days, WhoSpeaksOfADayHasNoneByThat) {
  EXPECT_EQ(WhenOf(v1::Assertion::PARTICIPANTS,
                   "Anna Berg said she expected the ships on 7 April."),
            "");
  EXPECT_EQ(WhenOf(v1::Assertion::PARTICIPANTS, "Anna Berg came on 7 March."),
            "2025-03-07");
}

TEST(Days, TheLastDayIsNotWhenItHappened) {
  EXPECT_EQ(WhenOf(v1::Assertion::TROOP_COUNT,
                   "Some 1,400 troops take part in the drill, which ends on "
                   "19 March."),
            "");
  EXPECT_EQ(WhenOf(v1::Assertion::TROOP_COUNT,
                   "Some 1,400 troops take part in the drill on 19 March."),
            "2025-03-19");
  for (const auto& [language, text] :
       {std::make_pair("ro",
                       "Expoziția din Tulcea e deschisă până la 30 martie."),
        std::make_pair("es",
                       "La feria en Lugo está abierta hasta el 30 de marzo."),
        std::make_pair("pt", "A feira em Lisboa está aberta até 30 de março."),
        std::make_pair("pl", "Wystawa w Krakowie potrwa do 30 marca.")}) {
    EXPECT_EQ(WhenOf(v1::Assertion::PLACE, text, language), "") << text;
  }
}

TEST(Days, ADateLineIsSaidByNobody) {
  const v1::ArticleAssertions out =
      Extract("LUANDA - The rebels agreed on a ceasefire, the mediators said.");
  const v1::Assertion& place = out.assertions(0);
  ASSERT_EQ(Summary(place), "PLACE LUANDA");
  EXPECT_FALSE(place.has_attribution());
  EXPECT_EQ(place.modality(), v1::Assertion::ASSERTED);
}

TEST(Days, AMonthThatIsSpelledLikeAnotherWordIsAMonth) {
  EXPECT_THAT(Summaries(Extract("Nine people were killed on May 11.", "en",
                                "2025-05-12")),
              ElementsAre("CASUALTY_COUNT 9 DEAD", "DATE 2025-05-11"));
  EXPECT_THAT(Summaries(Extract("Nine people may have died on June 11.", "en",
                                "2025-06-12")),
              Contains("CASUALTY_COUNT 9 DEAD POSSIBLE"));
  const v1::ArticleAssertions out =
      Extract("Nine people were killed on March 11.", "en", "2025-03-12");
  ASSERT_GT(out.assertions_size(), 0);
  EXPECT_EQ(Role(out.assertions(0), v1::Role::EVENT), "");
  EXPECT_THAT(out.terms(), Not(Contains("c:protest")));
  EXPECT_EQ(Role(Extract("Nine people were killed on a march on June 11.", "en",
                         "2025-06-12")
                     .assertions(0),
                 v1::Role::EVENT),
            "protest");
}

TEST(Days, TheDayOfADatelineIsNoFact) {
  EXPECT_THAT(
      Summaries(Extract("VIENNA, May 11, 2025 - Nine people died in a "
                        "crash on Saturday.",
                        "en", "2025-05-11")),
      AllOf(Contains("DATE 2025-05-10"), Not(Contains("DATE 2025-05-11"))));
  EXPECT_THAT(Summaries(Extract("Vienna lost its bridge on May 11, 2025 - "
                                "nine people died.")),
              Contains("DATE 2025-05-11"));
}

TEST(Days, TheDayOfWordsIsThatOfTheVerbOfSaying) {
  const auto action = [](const char* text) {
    const v1::ArticleAssertions out = Extract(text);
    for (const v1::Assertion& a : out.assertions()) {
      if (a.kind() == v1::Assertion::DATE) return Role(a, v1::Role::ACTION);
    }
    return std::string("no date");
  };
  EXPECT_EQ(action("Three people were injured, police said on Tuesday."),
            "say");
  EXPECT_EQ(action("Three people were injured on Tuesday, police said."),
            "injure");
}

TEST(Days, WhatADayIsTheDayAfterIsOfAnotherDay) {
  const auto context = [](const char* text) {
    const v1::ArticleAssertions out = Extract(text);
    std::vector<std::string> terms;
    for (const v1::Assertion& a : out.assertions()) {
      if (a.kind() != v1::Assertion::DATE) continue;
      for (const uint32_t term : a.context())
        terms.push_back(out.terms(static_cast<int>(term)));
    }
    return terms;
  };
  for (const char* text :
       {"Shops ran out of tablets on Wednesday, the day after a fire.",
        "Shops ran out of tablets on Wednesday, two days after a fire.",
        "Shops ran out of tablets on Wednesday two days before a fire."}) {
    EXPECT_THAT(context(text), ElementsAre("c:shop", "c:lead", "c:drug"))
        << text;
  }
  EXPECT_THAT(context("Shops ran out of tablets on Wednesday after a fire."),
              Contains("c:burn"));
}

TEST(Days, TheDayOfAPublishedPlanIsNoPlan) {
  EXPECT_THAT(Summaries(Extract("Under the plan published on Monday, 15 ships "
                                "will take part on Friday.",
                                "en", "2025-03-10")),
              IsSupersetOf({"DATE 2025-03-10", "DATE 2025-03-14 PLANNED"}));
}

}  // namespace
}  // namespace concord
