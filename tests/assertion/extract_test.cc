// What must hold of the assertions of a text beside what each sentence states.

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "checker/assertion/assertion.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::StartsWith;

TEST(Extract, EvidenceLiesInItsSentenceAndInTheText) {
  const std::string text =
      "The blast killed 12 people on Monday. \"We have no water,\" Mayor Ana "
      "Pop said.";
  const v1::ArticleAssertions out = Extract(text);
  ASSERT_GT(out.assertions_size(), 0);
  for (const v1::Assertion& a : out.assertions()) {
    ASSERT_LT(a.sentence(), static_cast<uint32_t>(out.sentences_size()));
    EXPECT_LT(a.start(), a.end());
    EXPECT_LE(a.end(), text.size());
    EXPECT_GE(a.start(), out.sentences(static_cast<int>(a.sentence())).start());
  }
}

TEST(Extract, WhatIsMeasuredIsAnActOnlyWhereItIsOfThat) {
  struct {
    const char *language, *text, *evidence;
  } const examples[] = {
      {"en", "A reward of 100,000 euros stands.", "reward of 100,000 euros"},
      {"en", "The court gave him nine years behind bars.", "nine years"},
      {"uk", "Чоловік 68 років розповів про це.", "68 років"},
      {"en", "Two thirds of the votes were his.", "Two thirds of the votes"},
      {"es", "Un sismo de magnitud 6,5 sacudió el país.", "magnitud 6,5"},
  };
  for (const auto& e : examples) {
    const std::string text = e.text;
    const v1::ArticleAssertions out = Extract(text, e.language);
    ASSERT_GT(out.assertions_size(), 0) << text;
    const v1::Assertion& a = out.assertions(0);
    EXPECT_EQ(text.substr(a.start(), a.end() - a.start()), e.evidence);
  }
}

TEST(Extract, WhatHappenedToAPartDidNotHappenToTheWhole) {
  for (const auto& [language, text] :
       std::vector<std::pair<const char*, const char*>>{
           {"en", "Twelve of the 40 passengers died."},
           {"de", "Zwölf der 40 Passagiere starben."},
           {"es", "Murieron 12 de los 40 pasajeros."},
           {"fr", "Douze des 40 passagers sont morts."},
           {"it", "Dodici dei 40 passeggeri sono morti."},
           {"pt", "Doze dos 40 passageiros morreram."},
           {"ro", "12 din cei 40 de pasageri au murit."}}) {
    const std::vector<std::string> all = Summaries(Extract(text, language));
    EXPECT_THAT(all, Contains("CASUALTY_COUNT 12 DEAD")) << text;
    EXPECT_THAT(all, Contains("COUNT 40 passenger")) << text;
  }
}

TEST(Extract, TheMinuteOfAMatchIsAnOrdinal) {
  EXPECT_THAT(Summaries(Extract("Hail fell in the 63rd minute.")),
              Contains("ORDINAL 63 minute"));
  EXPECT_THAT(Summaries(Extract("In der 63. Minute fiel Hagel.", "de")),
              Contains("ORDINAL 63 minute"));
  EXPECT_THAT(Summaries(Extract("It was the 63rd hour.")),
              Not(Contains(StartsWith("ORDINAL 63"))));
}

TEST(Extract, AFigureThatAnotherReplacesIsCorrected) {
  for (const auto& [language, text] :
       std::vector<std::pair<const char*, const char*>>{
           {"en", "It took 96 hearings, not 69."},
           {"en", "It took 96 hearings, not the 69 given earlier."},
           {"de", "Es waren 96 Sitzungen, nicht 69."},
           {"es", "Fueron 96 audiencias y no 69."},
           {"fr", "Il y a eu 96 audiences, et non 69."},
           {"ru", "Было 96 заседаний, а не 69."}}) {
    const std::string all =
        absl::StrJoin(Summaries(Extract(text, language)), ", ");
    EXPECT_THAT(all, ::testing::HasSubstr("CORRECTED")) << text;
    EXPECT_THAT(all, ::testing::ContainsRegex("COUNT 96 [a-z:]+,")) << text;
  }
}

// What was said at an earlier hour is no claim.
TEST(Extract, ThatThereWereNoneIsLeftOutWhereTheArticleCountsSome) {
  const std::string text =
      "Two people were injured. In the morning he said there were no injuries.";
  EXPECT_THAT(Summaries(Extract(text)), Contains("CASUALTY_COUNT 2 INJURED"));
  EXPECT_THAT(Summaries(Extract(text)),
              Not(Contains("CASUALTY_COUNT 0 INJURED")));
  EXPECT_THAT(Summaries(Extract("Two people were injured. In 2018 a stand "
                                "fell, but nobody was hurt.")),
              Contains("CASUALTY_COUNT 0 INJURED background"));
}

TEST(Extract, WhoSaidAQuotePointsToItWhateverIsLeftOut) {
  const v1::ArticleAssertions out = Extract(
      "In the morning he said there were no injuries. Two people were injured. "
      "\"The roof came down like paper in the wind,\" Anna Berg said.");
  int speakers = 0;
  for (const v1::Assertion& a : out.assertions()) {
    if (a.kind() != v1::Assertion::ATTRIBUTION) continue;
    ++speakers;
    ASSERT_GT(a.about(), 0u);
    EXPECT_EQ(out.assertions(static_cast<int>(a.about()) - 1).kind(),
              v1::Assertion::QUOTE);
  }
  EXPECT_EQ(speakers, 1);
}

TEST(Extract, AWeekdayIsAheadWhereWhatHappensOnItIs) {
  auto dates = [](const char* language, const char* text) {
    return Summaries(Extract(text, language, "2026-04-19"));
  };
  EXPECT_THAT(dates("en", "The panel said it would meet on Thursday."),
              Contains("DATE 2026-04-23 PLANNED"));
  EXPECT_THAT(dates("es", "Las medidas entrarán en vigor el lunes."),
              Contains("DATE 2026-04-20 PLANNED"));
  EXPECT_THAT(dates("en",
                    "Three people were killed on Saturday in a crush "
                    "where the band was to play."),
              Contains("DATE 2026-04-18"));
  EXPECT_THAT(dates("en", "The number killed by Saturday's quake rose to 33."),
              Contains("DATE 2026-04-18"));
}

// How its time grows is shown by //tests/benchmark:growth_benchmark.
TEST(Extract, ADayThatOwnsWhatIsToComeIsAhead) {
  const struct {
    const char *text, *date;
  } cases[] = {
      {"The club says that Saturday's rally will be bigger.",
       "DATE 2026-04-25 PLANNED"},
      {"Saturday's rally is expected to be bigger.",
       "DATE 2026-04-25 POSSIBLE"},
      {"The victims of Saturday's fire will be buried.",
       "DATE 2026-04-18 PLANNED"},
      {"Saturday's march drew thousands and will be remembered.",
       "DATE 2026-04-18"},
      {"They declared three days of mourning, starting on Wednesday.",
       "DATE 2026-04-22 PLANNED"},
      {"The talks started on Wednesday.", "DATE 2026-04-15"},
  };
  for (const auto& c : cases) {
    EXPECT_THAT(Summaries(Extract(c.text, "en", "2026-04-19")),
                Contains(c.date))
        << c.text;
  }
}

TEST(Extract, MillionsByAWordOfMoneyAreMoney) {
  const struct {
    const char *language, *text, *money;
  } cases[] = {
      {"en", "It has 20 million euros. The road costs 31 million.",
       "MONEY EUR 31000000"},
      {"en", "It has 20 million euros. The club was handed a fine of 150,000.",
       "MONEY EUR 150000"},
      {"en", "It has 20 million euros. The firm needs another 60 million.",
       "MONEY EUR 60000000"},
      {"de", "Es kostet 20 Euro. Versichert sind sie für 1,9 Millionen.",
       "MONEY EUR 1900000"},
      {"ro", "Sunt 20 de euro, iar 850 de milioane împrumut.",
       "MONEY EUR 850000000"},
  };
  for (const auto& c : cases) {
    EXPECT_THAT(Summaries(Extract(c.text, c.language)),
                Contains(StartsWith(c.money)))
        << c.text;
  }
}

TEST(Extract, ADayBetweenTwoSumsPartsNothing) {
  EXPECT_THAT(
      Summaries(Extract("It raised 6.9 million zlotys in 2026 and spent "
                        "3 million euros, not the 7.4 million given "
                        "earlier.")),
      Contains("MONEY EUR 7400000 CORRECTED"));
  EXPECT_THAT(
      Summaries(Extract("It is to raise 6.9 billion zlotys in 2026, not "
                        "the 7.4 billion given earlier. It has 5 "
                        "euros.")),
      Contains(StartsWith("MONEY PLN 7400000000")));
}

TEST(Extract, MillionsThatMayCountSomethingElseAreNoMoney) {
  for (const char* text :
       {"It has 20 million euros. It carried 4 million tonnes, then 31 "
        "million.",
        "It has 20 million euros. It has 4 million readers, once 31 million.",
        "It has 20 million euros. The number of readers is 31 million.",
        "It has 20 million euros and 5 million zlotys. It found 31 million.",
        "The road is 31 million."}) {
    EXPECT_THAT(Summaries(Extract(text)),
                Not(Contains(StartsWith("MONEY EUR 31"))))
        << text;
  }
}

TEST(Extract, AgesInAListAreAllAges) {
  const struct {
    const char *language, *text;
    std::vector<std::string> ages;
  } cases[] = {
      {"en", "Two men aged 23 and 37 are in custody.", {"23", "37"}},
      {"en", "The victims were 17, 19 and 24 years old.", {"17", "19", "24"}},
      {"de",
       "Zwei Männer im Alter von 23 und 37 Jahren starben.",
       {"23", "37"}},
      {"it", "Due donne, di 30 e 40 anni, sono morte.", {"30", "40"}},
      {"es", "Detenidos dos hombres de 23 y 37 años.", {"23", "37"}},
      {"fr", "Deux Égyptiens de 23 et 37 ans ont été arrêtés.", {"23", "37"}},
      {"pt", "Dois homens de 23 e 37 anos foram detidos.", {"23", "37"}},
      {"pl", "Zatrzymano dwóch mężczyzn w wieku 23 i 37 lat.", {"23", "37"}},
      {"ro", "Doi bărbați de 23 și 37 de ani au murit.", {"23", "37"}},
      {"ru", "Задержаны двое мужчин 23 и 37 лет.", {"23", "37"}},
      {"uk", "Затримано двох чоловіків 23 і 37 років.", {"23", "37"}},
      {"en", "Police held a man aged 23 and 3 others.", {"23"}},
      {"it", "Due uomini condannati a 5 e 7 anni.", {}},
  };
  for (const auto& c : cases) {
    std::vector<std::string> ages;
    for (const std::string& got : Summaries(Extract(c.text, c.language))) {
      if (!absl::StartsWith(got, "AGE ")) continue;
      ages.push_back(got.substr(4, got.find(' ', 4) - 4));
    }
    EXPECT_EQ(ages, c.ages) << c.text;
  }
}

TEST(Extract, HowOldTheyAreDoesNotPartPeopleFromTheirFate) {
  for (const auto& [language, text] :
       std::vector<std::pair<const char*, const char*>>{
           {"en", "Two men, aged 23 and 37, were killed."},
           {"en", "Two women, 17 and 24 years old, died."},
           {"fr", "Deux hommes, âgés de 23 et 37 ans, sont morts."},
           {"it", "Due donne, di 30 e 40 anni, sono morte."},
           {"ro", "Doi bărbați, în vârstă de 23 și 37 de ani, au murit."},
           {"ru", "Двое мужчин, 23 и 37 лет, погибли."}}) {
    EXPECT_THAT(Summaries(Extract(text, language)),
                Contains(StartsWith("CASUALTY_COUNT 2 DEAD")))
        << text;
  }
}

TEST(Extract, WhatBefellPeopleIsToldInManyWords) {
  const struct {
    const char *text, *toll;
  } cases[] = {
      {"Seven people did not live to see the weekend.", "7 DEAD"},
      {"Four of them had not been found by late afternoon.", "4 MISSING"},
      {"Police took five villagers into custody.", "5 DETAINED"},
      {"Twenty-two people are now behind bars.", "22 DETAINED"},
      {"Eleven patients are on ventilators.", "11 CRITICAL"},
      {"The flood drove 640 people from their homes.", "640 DISPLACED"},
      {"Up to 2,000 people had to leave their homes.", "<=2000 EVACUATED"},
      {"Six miners were brought out alive.", "6 RESCUED"},
      {"By Friday doctors had counted 143 sick children.", "143 ILL"},
  };
  for (const auto& c : cases) {
    EXPECT_THAT(Summaries(Extract(c.text)),
                Contains(StartsWith(absl::StrCat("CASUALTY_COUNT ", c.toll))))
        << c.text;
  }
  for (const char* text :
       {"Forty percent of staff work from their homes.",
        "He spent 12 years behind bars.", "Two wallets were not stolen.",
        "The club took five points from three games."}) {
    EXPECT_THAT(Summaries(Extract(text)),
                Not(Contains(StartsWith("CASUALTY_COUNT"))))
        << text;
  }
}

TEST(Extract, ByHowMuchItIsWarmerIsNotHowWarmItIs) {
  const auto extent = [](const char* language, const char* text) {
    const v1::ArticleAssertions out = Extract(text, language);
    for (const v1::Assertion& a : out.assertions()) {
      if (a.kind() == v1::Assertion::MEASUREMENT) return a.scope().extent();
    }
    return v1::Scope::PART;
  };
  EXPECT_EQ(extent("en", "It was six degrees above the limit."),
            v1::Scope::ADDITIONAL);
  EXPECT_EQ(extent("de", "Es war zwei Grad unter dem Rekord."),
            v1::Scope::ADDITIONAL);
  EXPECT_EQ(extent("ru", "На шесть градусов выше нормы."),
            v1::Scope::ADDITIONAL);
  EXPECT_EQ(extent("en", "It was six degrees at noon."), v1::Scope::WHOLE);
  EXPECT_EQ(extent("en", "A hall lies 870 metres below ground."),
            v1::Scope::WHOLE);
}

TEST(Extract, ALongSentenceIsReadToItsEnd) {
  std::string text;
  while (text.size() < size_t{1} << 16) text += "from 3 May to ";
  EXPECT_GT(Extract(text).assertions_size(), 1000);
}

// Neither is a sentence without end read as one, nor is all of a clause written
// again for each of its figures.
TEST(Extract, WhatIsWrittenOfALongClauseGrowsWithItsLength) {
  std::string text;
  while (text.size() < size_t{1} << 17)
    text += "while 15 soldiers crossed the harbour near another warehouse ";
  Extractor extractor;
  const absl::string_view wire = extractor.Extract(ArticleOf(text));
  EXPECT_GT(wire.size(), text.size());
  EXPECT_LT(wire.size(), 20 * text.size());
}

// Words are remembered by language: "sat" is a village in Romanian.
TEST(Extract, LanguagesThatTakeTurnsAreKeptApart) {
  Extractor used;
  for (int turn = 0; turn < 3; ++turn) {
    for (const auto& [language, text] :
         {std::pair("en", "Twelve soldiers sat in a Brasov car on 3 May."),
          std::pair("ro",
                    "Doisprezece soldați au ajuns într-un sat pe 3 mai. "
                    "Car Brasov.")}) {
      const SourceArticle article = ArticleOf(text, language);
      v1::ArticleAssertions out;
      used.Extract(article, out);
      EXPECT_GT(out.assertions_size(), 0);
      v1::ArticleAssertions fresh;
      Extractor().Extract(article, fresh);
      EXPECT_EQ(out.SerializeAsString(), fresh.SerializeAsString()) << text;
    }
  }
}

TEST(Extract, APartHasThePlaceThatMakesIt) {
  const v1::ArticleAssertions out =
      Extract("Seven babies have fallen ill, three of them in France.");
  ASSERT_GE(out.assertions_size(), 2);
  EXPECT_FALSE(out.assertions(0).scope().has_place());
  EXPECT_EQ(out.assertions(1).scope().extent(), v1::Scope::PART);
  EXPECT_EQ(out.assertions(1).scope().place().concept(), "country/FR");
}

// Who says the first figure of a sentence.
std::string SaysIt(const char* language, const char* text) {
  const v1::ArticleAssertions out = Extract(text, language);
  for (const v1::Assertion& a : out.assertions()) {
    if (!a.has_quantity()) continue;
    if (a.has_attribution()) {
      EXPECT_EQ(a.modality(), v1::Assertion::REPORTED) << text;
    }
    return a.attribution().name();
  }
  return "nothing read";
}

TEST(Extract, WhereTheyAreWhoSayItIsNotWhoSaysIt) {
  EXPECT_EQ(SaysIt("en", "Residents of Sake reported shelling for two hours."),
            "Residents");
  EXPECT_EQ(SaysIt("en", "Anna Berg wrote on Telegram that 12 had died."),
            "Anna Berg");
  EXPECT_EQ(SaysIt("en", "The Romanian Navy said 12 sailors had died."),
            "Romanian Navy");
  EXPECT_EQ(SaysIt("de",
                   "Die Arbeitgeber sprachen von 3.800 Streikenden im ganzen "
                   "Land."),
            "Arbeitgeber");
  EXPECT_EQ(SaysIt("en",
                   "Under the plan published on Monday, 15 ships from Turkey "
                   "will take part."),
            "");
}

TEST(Extract, PeopleBeforeTheVerbSayIt) {
  EXPECT_EQ(SaysIt("en", "In Goma, traders welcomed the 12 buses."), "");
  EXPECT_EQ(SaysIt("en", "Congo and the rebels agreed to a 72-hour truce."),
            "");
  EXPECT_EQ(SaysIt("en", "Witnesses said 12 people died."), "Witnesses");
  EXPECT_EQ(SaysIt("en", "Some 12 people said to be dead were found alive."),
            "");
}

TEST(Extract, WhoIsToldDoesNotSayIt) {
  EXPECT_EQ(SaysIt("en", "Police told Reuters that 12 people died."), "Police");
  EXPECT_EQ(SaysIt("en", "Some 12 people died, Ana Pop told Reuters."),
            "Ana Pop");
  // Nor does a pronoun with a capital.
  EXPECT_EQ(SaysIt("en", "Some 12 officers I spoke to said nothing."), "");
  struct {
    const char *language, *text, *who;
  } const quotes[] = {
      {"en",
       "Ana Pop, who lives there, told the Atlantic Wire news agency: \"We "
       "heard a crack like a shot.\"",
       "Ana Pop"},
      {"it",
       "\"Abbiamo sentito un colpo come di fucile\", ha detto all'ANSA il "
       "sindaco Mario Rossi.",
       "Mario Rossi"},
      {"fr",
       "« Nous avons entendu un bruit de fusil », a déclaré à Reuters le maire "
       "Jean Dupont.",
       "Jean Dupont"},
      {"pt",
       "\"Ouvimos um estalo como de espingarda\", disse à Lusa o autarca João "
       "Silva.",
       "João Silva"},
      {"ro",
       "„Am auzit o pocnitură ca de pușcă”, a declarat pentru Reuters primarul "
       "Ion Pop.",
       "Ion Pop"},
  };
  for (const auto& q : quotes) {
    const v1::ArticleAssertions out = Extract(q.text, q.language);
    std::vector<std::string> speakers;
    for (const v1::Assertion& a : out.assertions()) {
      if (a.kind() == v1::Assertion::ATTRIBUTION)
        speakers.push_back(a.names().entities(0).name());
    }
    EXPECT_THAT(speakers, ElementsAre(q.who)) << q.text;
  }
}

TEST(Extract, WhoCountsACrowdSaysIt) {
  struct {
    const char *language, *text, *who;
  } const cases[] = {
      {"en", "The police counted 80,000 marchers in Rome.", "police"},
      {"en", "Organisers put the crowd at 200,000.", "Organisers"},
      {"fr", "La police a compté 80 000 manifestants.", "police"},
      {"de", "Die Polizei zählte 80.000 Demonstranten.", "Polizei"},
      {"it", "La questura ha contato 80 mila manifestanti.", "questura"},
      {"ro", "Poliția a numărat 80.000 de manifestanți.", "Poliția"},
      {"pl", "Policja naliczyła 80 tysięcy demonstrantów.", "Policja"},
      {"ru", "Полиция насчитала 80 тысяч демонстрантов.", "Полиция"},
      {"uk", "Поліція нарахувала 80 тисяч демонстрантів.", "Поліція"},
      {"en", "The police sent 80,000 marchers home.", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(SaysIt(c.language, c.text), c.who);
}

TEST(Extract, ASyllableThatIsAnArticleBelongsToTheName) {
  EXPECT_THAT(Summaries(Extract("Liderul Kim Jong Un a venit.", "ro")),
              Contains("PARTICIPANTS Kim Jong Un"));
}

TEST(Extract, APluralOwnerBelongsToTheName) {
  EXPECT_THAT(
      Summaries(Extract("The Hospital Doctors' Association met in Munich.")),
      Contains("PARTICIPANTS Hospital Doctors' Association"));
  EXPECT_THAT(
      Summaries(Extract("The Hospital Doctors' strike hit Clara Hufnagl.")),
      Contains("PARTICIPANTS Clara Hufnagl"));
}

TEST(Extract, WhoIsCitedIsTheWordsBehindAccordingTo) {
  const v1::ArticleAssertions out = Extract(
      "Conform estimărilor sud-coreene, Coreea de Nord a trimis aproximativ "
      "15.000 de soldați.",
      "ro");
  ASSERT_GT(out.assertions_size(), 0);
  EXPECT_EQ(out.assertions(0).attribution().name(), "estimărilor sud-coreene");
  EXPECT_EQ(out.assertions(0).modality(), v1::Assertion::REPORTED);
}

TEST(Extract, TheNameOfAModelCountsNothing) {
  EXPECT_THAT(Summaries(Extract("Ryanair bought five new 737 aircraft.")),
              AllOf(Contains("COUNT 5 aircraft"),
                    Not(Contains(StartsWith("COUNT 737")))));
  EXPECT_THAT(Summaries(Extract("The Santa Rosalia 4 lost three sailors.")),
              Not(Contains(StartsWith("COUNT 4"))));
  for (const char* text :
       {"Boeing unveiled its new 787 Dreamliner.", "It beat Boeing's 747.",
        "She lives at 10 Downing Street.",
        "The Standard & Poor's 500 lost 30 points."}) {
    EXPECT_THAT(
        Summaries(Extract(text)),
        Not(Contains(AnyOf(StartsWith("COUNT 787"), StartsWith("COUNT 747"),
                           StartsWith("COUNT 10 "), StartsWith("COUNT 500")))))
        << text;
  }
  EXPECT_THAT(Summaries(Extract("It sold 12 iPhones.")),
              Contains("COUNT 12 en:iphon"));
  // A date's year, a grouped figure and a small one are no models.
  EXPECT_THAT(Summaries(Extract("They sold 40 new 1,200 bottles.")),
              Contains(StartsWith("COUNT 1200")));
}

TEST(Extract, OfWordsWithAHyphenTheLastIsCounted) {
  EXPECT_THAT(Summaries(Extract("Police raided 12 police-station cells.")),
              Contains(StartsWith("COUNT 12 ")));
  const struct {
    const char *language, *text, *summary;
  } examples[] = {
      {"en", "The airline has eight long-haul planes.", "COUNT 8 aircraft"},
      {"en", "The airline has eight long-haul A330s.", "COUNT 8 en:a330"},
      {"en", "They have 12 new long-haul Airbus jets.", "COUNT 12 aircraft"},
      {"en", "Two passers-by were killed.", "CASUALTY_COUNT 2 DEAD"},
      {"en", "They have two brothers-in-law.", "COUNT 2 brother"},
      {"en", "They saw four police-officers.", "COUNT 4 officer"},
      {"de", "Zwei Polizei-Autos brannten.", "COUNT 2 vehicle"},
      {"de", "Drei Bundeswehr-Soldaten kamen.", "TROOP_COUNT 3 soldier"},
      {"ro", "Cinci vagoane-cisternă au deraiat.", "COUNT 5 train"},
  };
  for (const auto& e : examples) {
    EXPECT_THAT(Summaries(Extract(e.text, e.language)), Contains(e.summary))
        << e.text;
  }
}

TEST(Extract, WhatAnOwnerHasIsCountedAndNotTheOwner) {
  EXPECT_THAT(Summaries(Extract("The EU banned 51 of Indonesia's airlines.")),
              Contains("COUNT 51 airline"));
}

TEST(Extract, OfAPartOfAWholeThePartIsWhatWasDone) {
  const v1::ArticleAssertions out =
      Extract("Belmara cut 1,180 of the 1,420 jobs there.");
  EXPECT_THAT(Summaries(out),
              IsSupersetOf({"COUNT 1180 job", "COUNT 1420 job"}));
  EXPECT_EQ(Role(out.assertions(0), v1::Role::ACTION), "cut");
  EXPECT_EQ(Role(out.assertions(1), v1::Role::ACTION), "");
  EXPECT_THAT(
      Summaries(Extract("12 of 40 passengers were injured.")),
      IsSupersetOf({"CASUALTY_COUNT 12 INJURED", "COUNT 40 passenger"}));
}

TEST(Extract, WhoSpeaksHasDaysOfTheirOwn) {
  EXPECT_THAT(Summaries(Extract("\"We lost tonight,\" Anna Berg said.")),
              Not(Contains(StartsWith("DATE"))));
  EXPECT_THAT(Summaries(Extract("\"We will lose tomorrow,\" Anna Berg said.")),
              Not(Contains(StartsWith("DATE"))));
  EXPECT_THAT(Summaries(Extract("\"We lost today,\" Anna Berg said.")),
              Contains(StartsWith("DATE")));
  EXPECT_THAT(Summaries(Extract("The team lost tonight.")),
              Contains(StartsWith("DATE")));
}

TEST(Extract, BeforeAQuoteWhoeverStandsBeforeTheVerbSpeaks) {
  for (const char* text :
       {"Anna Berg of the port told Karl Lund: \"We are glad to be here at "
        "last.\"",
        "\"We are glad to be here at last,\" Anna Berg told Karl Lund."}) {
    EXPECT_THAT(Summaries(Extract(text)), Contains("ATTRIBUTION Anna Berg"))
        << text;
  }
}

TEST(Extract, WhatATitleIsOfDoesNotSpeak) {
  struct {
    const char *language, *text, *who;
  } const cases[] = {
      {"en", "\"We heard it all night long,\" said the mayor of Rovato.",
       "said the mayor"},
      {"en",
       "\"We heard it all night long,\" said the mayor of Rovato, Anna Berg.",
       "Anna Berg"},
      {"en",
       "\"We heard it all night long,\" said the president of Russia Vladimir "
       "Putin.",
       "Vladimir Putin"},
      {"it",
       "«Non abbiamo trovato un altro modo», ha detto il presidente della "
       "Russia Vladimir Putin.",
       "Vladimir Putin"},
      {"ro",
       "„Nu am găsit altă cale de a face asta”, a spus primarul din Rovato.",
       "spus primarul"},
  };
  for (const auto& c : cases) {
    EXPECT_THAT(Summaries(Extract(c.text, c.language)),
                Contains(absl::StrCat("ATTRIBUTION ", c.who)));
  }
}

TEST(Extract, ASpeakerWhoIsAPronounIsInferred) {
  const v1::ArticleAssertions out = Extract(
      "Anna Berg opened the bridge. \"We are glad to be here at last,\" she "
      "said. \"It took us nine long years,\" Anna Berg said.");
  std::vector<bool> inferred;
  for (const v1::Assertion& a : out.assertions()) {
    if (a.kind() != v1::Assertion::ATTRIBUTION) continue;
    EXPECT_EQ(a.names().entities(0).name(), "Anna Berg");
    inferred.push_back(a.names().entities(0).inferred());
  }
  EXPECT_THAT(inferred, ElementsAre(true, false));
}

TEST(Extract, ASumMayMoveWhereTheTextTellsSo) {
  EXPECT_TRUE(Extract("Some 2.2 billion dollars was pledged so far.")
                  .assertions(0)
                  .scope()
                  .so_far());
  EXPECT_FALSE(Extract("Some 2.2 billion dollars was pledged.")
                   .assertions(0)
                   .scope()
                   .so_far());
}

TEST(Extract, AFigureMayMoveThatIsToldUpToATimeJustPassed) {
  const auto moves = [](const char* language, const std::string& text) {
    const v1::ArticleAssertions out = Extract(text, language);
    for (const v1::Assertion& a : out.assertions()) {
      if (a.kind() == v1::Assertion::COUNT) return a.scope().so_far();
    }
    ADD_FAILURE() << "no count in " << text;
    return false;
  };
  EXPECT_TRUE(moves("en", "By evening 212 flights had been cancelled."));
  EXPECT_TRUE(moves("en", "By 6 p.m., 212 flights had been cancelled."));
  EXPECT_TRUE(moves("en",
                    "By the end of the first day 212 flights had been "
                    "cancelled."));
  EXPECT_FALSE(moves("en", "By the end of the year 212 flights were cut."));
  EXPECT_TRUE(moves("en", "By September 2, 212 flights had been cancelled."));
  EXPECT_TRUE(moves("es", "Hasta el mediodía se cancelaron 212 vuelos."));
  EXPECT_TRUE(moves("ro", "Până la prânz fuseseră anulate 212 zboruri."));
  EXPECT_TRUE(moves("it", "Fino a sera erano stati cancellati 212 voli."));
  EXPECT_TRUE(moves("de", "Bis zum Abend wurden 212 Flüge gestrichen."));
  EXPECT_TRUE(moves("pl", "Do wieczora odwołano 212 lotów."));
  EXPECT_TRUE(moves("ru", "К вечеру были отменены 212 рейсов."));
  EXPECT_TRUE(moves("uk", "До вечора скасували 212 рейсів."));
  EXPECT_TRUE(moves("es", "Se llevan contabilizados 212 vuelos."));
  EXPECT_TRUE(moves("en", "The count now stands at 212 flights."));
  EXPECT_TRUE(moves("de", "Mittlerweile sind 212 Flüge gestrichen."));
  EXPECT_TRUE(moves("fr", "On compte désormais 212 vols annulés."));
  EXPECT_TRUE(moves("it", "Ormai 212 voli sono stati cancellati."));
  EXPECT_FALSE(moves("en", "On September 2, 212 flights were cancelled."));
  // When, and not up to when; long ago; and yet to come.
  EXPECT_FALSE(moves("fr", "En fin de journée, 212 vols ont été annulés."));
  EXPECT_FALSE(moves("en", "Until 2019, the plant had 212 workers."));
  EXPECT_FALSE(moves("en", "By September 30, the plant needs 212 workers."));
}

TEST(Extract, AnUnknownLanguageGivesKeyTermsButNoAssertions) {
  SourceArticle article;
  article.bytes =
      "Presidentti Sauli Niinistö matkusti Tampereelle, 12 ihmistä kuoli.";
  article.prose = {{{0, static_cast<uint32_t>(article.bytes.size())}, false}};
  v1::ArticleAssertions out;
  Extractor().Extract(article, out);
  EXPECT_EQ(out.assertions_size(), 0);
  EXPECT_GT(out.key_terms_size(), 0);
}

}  // namespace
}  // namespace concord
