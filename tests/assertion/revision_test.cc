// Which figure of a text has taken the place of which other.

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/assertion/extracted.h"

namespace concord {
namespace {

std::string ValueOf(const v1::Assertion& a) {
  return absl::StrCat(v1::Assertion::Kind_Name(a.kind()), " ",
                      a.quantity().text());
}

// "COUNT 15 -> COUNT 17" for each former value, in the order of the facts.
std::string RevisionsOf(const char* text, const char* language) {
  const v1::ArticleAssertions out = Extract(text, language, "2025-03-14");
  std::string revisions;
  for (const v1::Assertion& a : out.assertions()) {
    if (a.superseded_by() == 0) continue;
    absl::StrAppend(
        &revisions, revisions.empty() ? "" : ", ", ValueOf(a), " -> ",
        ValueOf(out.assertions(static_cast<int>(a.superseded_by()) - 1)));
  }
  return revisions;
}

struct Case {
  const char *language, *text, *revisions;
};

void Check(const Case& c) {
  EXPECT_EQ(RevisionsOf(c.text, c.language), c.revisions) << c.text;
}

TEST(Revisions, WhatRoseFromOneValueToAnotherIsNoRange) {
  constexpr char kToll[] = "CASUALTY_COUNT 15 -> CASUALTY_COUNT 17";
  const Case cases[] = {
      {"en", "The death toll rose from 15 to 17 on Sunday.", kToll},
      {"en", "Police lowered the death toll to 15 from 17.",
       "CASUALTY_COUNT 17 -> CASUALTY_COUNT 15"},
      {"en", "The death toll went from 15 to 17.", kToll},
      {"ro", "Numărul morților a crescut de la 15 la 17.", kToll},
      {"ro", "Numărul morților a trecut de la 15 la 17.", kToll},
      {"de", "Die Zahl der Toten stieg von 15 auf 17.", kToll},
      {"de", "Die Zahl der Toten ist von bisher 15 auf 17 gestiegen.", kToll},
      {"fr", "Le nombre de morts est passé de 15 à 17.", kToll},
      {"es", "El número de muertos subió de 15 a 17.", kToll},
      {"es", "El número de muertos pasó de 15 a 17.", kToll},
      {"it", "Il bilancio delle vittime è salito da 15 a 17 morti.", kToll},
      {"pt", "O número de mortos subiu de 15 para 17.", kToll},
      {"pl", "Liczba ofiar śmiertelnych wzrosła z 15 do 17.", kToll},
      {"ru", "Число погибших выросло с 15 до 17.", kToll},
      {"uk", "Кількість загиблих зросла з 15 до 17.", kToll},
      // The unit stands with one of them.
      {"en", "The bank raised the cost from 12 to 19 million euros.",
       "MONEY EUR 12000000 -> MONEY EUR 19000000"},
      {"fr", "Le coût est passé de 12 à 19 millions d'euros.",
       "MONEY EUR 12000000 -> MONEY EUR 19000000"},
      {"en", "Unemployment fell from 5.3 to 5.1 percent.",
       "PERCENTAGE 5.3 -> PERCENTAGE 5.1"},
      {"en", "The firm widened the recall from 41,000 units to 68,000.",
       "COUNT 41000 -> COUNT 68000"},
      {"it", "La riforma ha esteso il permesso da 3 a 5 settimane.",
       "DURATION P3W -> DURATION P5W"},
  };
  for (const Case& c : cases) Check(c);
}

TEST(Revisions, WhereNothingChangesARangeIsARange) {
  const Case cases[] = {
      {"en", "The repairs will take from 3 to 5 weeks.", ""},
      {"en", "Children aged from 5 to 7 were in the hall.", ""},
      {"de", "Die Arbeiten dauern von 3 bis 5 Wochen.", ""},
      {"es", "Las obras durarán de 3 a 5 semanas.", ""},
      {"en", "The fee rose by 3 to 5 percent.", ""},
      {"en", "Trains carried 40 tonnes from 3 ports to 5 depots.", ""},
  };
  for (const Case& c : cases) Check(c);
  const v1::ArticleAssertions out =
      Extract("The repairs will take from 3 to 5 weeks.", "en", "2025-03-14");
  ASSERT_EQ(out.assertions_size(), 1);
  EXPECT_EQ(out.assertions(0).quantity().text(), "P3W..P5W");
}

TEST(Revisions, AValueIsFormerThatAnotherIsComparedWith) {
  const Case cases[] = {
      {"en", "Thieves emptied 52 accounts, up from 37 on Wednesday.",
       "COUNT 37 -> COUNT 52"},
      {"en", "The number of dead has risen to 53, from 38 on Monday.",
       "CASUALTY_COUNT 38 -> CASUALTY_COUNT 53"},
      {"en", "Turnout was 57.4 percent, down from 63.1 in 2020.",
       "PERCENTAGE 63.1 -> PERCENTAGE 57.4"},
      {"en", "The fund spent 40 million euros, up from 30 million.",
       "MONEY EUR 30000000 -> MONEY EUR 40000000"},
      {"ro", "Sunt 52 de case fără curent, față de 37 miercuri.",
       "COUNT 37 -> COUNT 52"},
      {"de", "Statt 1.150 sollen nun 1.300 Stellen wegfallen.",
       "COUNT 1150 -> COUNT 1300"},
      {"fr", "Neuf bébés ont été contaminés, contre sept la veille.",
       "COUNT 7 -> COUNT 9"},
      {"es", "Faltan 4.000 viviendas, frente a las 26.000 del miércoles.",
       "COUNT 26000 -> COUNT 4000"},
      {"it", "Le case distrutte sono 52, rispetto alle 37 di ieri.",
       "COUNT 37 -> COUNT 52"},
      {"pt", "Há 52 casas sem luz, em vez de 37.", "COUNT 37 -> COUNT 52"},
      {"pl", "Bez prądu są 52 domy, wobec 37 w środę.", "COUNT 37 -> COUNT 52"},
      {"ru", "Без света 52 дома вместо 37.", "COUNT 37 -> COUNT 52"},
      {"uk", "Без світла 52 будинки замість 37.", "COUNT 37 -> COUNT 52"},
      {"pl", "Rannych jest 52, wobec 37 dzień wcześniej.",
       "CASUALTY_COUNT 37 -> CASUALTY_COUNT 52"},
      {"ru", "Пострадали 52 человека против 37 годом ранее.",
       "CASUALTY_COUNT 37 -> CASUALTY_COUNT 52"},
      {"uk", "Постраждали 52 людини проти 37 роком раніше.",
       "CASUALTY_COUNT 37 -> CASUALTY_COUNT 52"},
      {"it", "I feriti sono 52, contro i 37 del giorno prima.",
       "CASUALTY_COUNT 37 -> CASUALTY_COUNT 52"},
      // Of two of a part and its whole the part.
      {"en", "The party has 37 of 72 seats, up from 28.",
       "COUNT 28 -> COUNT 37"},
  };
  for (const Case& c : cases) Check(c);
}

TEST(Revisions, WhatWasWrongHasThePlaceTakenByWhatIsRight) {
  const Case cases[] = {
      {"en", "Inflation had been 8.5 percent and not 8.4.",
       "PERCENTAGE 8.4 -> PERCENTAGE 8.5"},
      {"en", "The trial took 96 hearings, not 69.", "COUNT 69 -> COUNT 96"},
      {"uk", "Хакери скопіювали дані 310 тисяч клієнтів, а не 140 тисяч.",
       "COUNT 140000 -> COUNT 310000"},
      {"en",
       "The loss, which the firm first put at 9 million dollars, is now said "
       "to be 11 million dollars.",
       "MONEY $ 9000000 -> MONEY $ 11000000"},
      // Of a toll, in the sentence beside it too.
      {"en",
       "Initial reports said five people had died. Seven people were killed "
       "in the blast.",
       "CASUALTY_COUNT 5 -> CASUALTY_COUNT 7"},
      {"en",
       "Initially the firm offered five percent. The pension would rise by "
       "seven percent.",
       ""},
  };
  for (const Case& c : cases) Check(c);
}

TEST(Revisions, TwoCountsOfOneVoteAreNeitherFormer) {
  const Case cases[] = {
      {"fr", "La motion a recueilli 25 voix contre 12.", ""},
      {"fr", "Elle obtient 7 398 bulletins, contre 7 337 pour son rival.", ""},
  };
  for (const Case& c : cases) Check(c);
}

TEST(Revisions, AFormerTollIsNoPartOfTheOneThatTookItsPlace) {
  const v1::ArticleAssertions out = Extract(
      "Police raised the death toll to 17 from 15.", "en", "2025-03-14");
  ASSERT_EQ(out.assertions_size(), 2);
  for (const v1::Assertion& a : out.assertions()) {
    EXPECT_EQ(a.basis(), v1::Assertion::DEAD);
    EXPECT_EQ(a.scope().extent(), v1::Scope::WHOLE);
  }
}

}  // namespace
}  // namespace concord
