// Which language a tag names and a text is in.

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/language/lexicon.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

std::string LanguageOf(const Lexicon* lexicon) {
  return lexicon == nullptr ? "none" : lexicon->language();
}

TEST(FindLexicon, GoesByThePrimaryLanguageInAnyCase) {
  for (const char* tag :
       {"ro", "RO", "ro-MD", "ro-RO", "RO-md", "ro-Latn-MD"}) {
    EXPECT_EQ(LanguageOf(FindLexicon(tag)), "ro") << tag;
  }
  for (const char* tag : {"en", "en-GB", "EN-us"}) {
    EXPECT_EQ(LanguageOf(FindLexicon(tag)), "en") << tag;
  }
}

TEST(FindLexicon, FindsNothingForOtherTags) {
  for (const char* tag : {"", "-", "r", "rom", "rom-RO", "xx", "e", "eng",
                          "english", "x-ro", "fi"}) {
    EXPECT_EQ(FindLexicon(tag), nullptr) << "'" << tag << "'";
  }
}

TEST(AllLexicons, AreInTheOrderOfTheirTagsAndFoundByThem) {
  std::vector<std::string> tags;
  for (const Lexicon* lexicon : AllLexicons()) {
    tags.emplace_back(lexicon->language());
    EXPECT_EQ(FindLexicon(lexicon->language()), lexicon);
  }
  EXPECT_GE(tags.size(), 2u);
  EXPECT_TRUE(std::is_sorted(tags.begin(), tags.end()));
  EXPECT_EQ(std::adjacent_find(tags.begin(), tags.end()), tags.end());
}

struct Sample {
  const char* language;
  const char* text;
};

void PrintTo(const Sample& sample, std::ostream* out) {
  *out << sample.language;
}

class DetectLanguageOf : public testing::TestWithParam<Sample> {};

TEST_P(DetectLanguageOf, ASentenceOfTheNews) {
  const Sample& sample = GetParam();
  EXPECT_EQ(LanguageOf(DetectLanguage(sample.text)), sample.language)
      << sample.text;
}

constexpr Sample kSamples[] = {
    {"en",
     "The minister said on Tuesday that the road to the harbour would be "
     "closed "
     "for two weeks after the storm."},
    {"en",
     "Police have arrested three people who were seen leaving the building, "
     "but "
     "it is not clear what they wanted."},
    {"ro",
     "Ministrul a declarat marți că drumul spre port va fi închis timp de două "
     "săptămâni, după ce furtuna a rupt digul."},
    {"ro",
     "Polițiștii au reținut trei persoane care au fost văzute când ieșeau din "
     "clădire, dar nu este clar ce voiau."},
    {"ro",
     "Politistii au retinut trei persoane care au fost vazute cand ieseau din "
     "cladire, dar nu este clar ce voiau."},
    {"es",
     "El ministro dijo el martes que la carretera del puerto estará cerrada "
     "durante dos semanas por los daños de la tormenta."},
    {"es",
     "La policía ha detenido a tres personas que fueron vistas cuando salían "
     "del edificio, pero no se sabe qué querían."},
    {"fr",
     "Le ministre a déclaré mardi que la route du port serait fermée pendant "
     "deux semaines à cause des dégâts de la tempête."},
    {"fr",
     "La police a arrêté trois personnes qui ont été vues alors qu'elles "
     "sortaient du bâtiment, mais on ne sait pas ce qu'elles voulaient."},
    {"de",
     "Der Minister sagte am Dienstag, dass die Straße zum Hafen nach dem Sturm "
     "für zwei Wochen gesperrt wird."},
    {"de",
     "Die Polizei hat drei Personen festgenommen, die beim Verlassen des "
     "Gebäudes gesehen wurden, aber es ist nicht klar, was sie wollten."},
    {"it",
     "Il ministro ha detto martedì che la strada del porto resterà chiusa per "
     "due settimane a causa dei danni della tempesta."},
    {"it",
     "La polizia ha fermato tre persone che sono state viste mentre uscivano "
     "dall'edificio, ma non si sa che cosa volessero."},
    {"pt",
     "O ministro disse na terça-feira que a estrada do porto ficará fechada "
     "durante duas semanas por causa dos danos da tempestade."},
    {"pt",
     "A polícia deteve três pessoas que foram vistas quando saíam do edifício, "
     "mas não se sabe o que elas queriam."},
    {"ru",
     "Министр сказал во вторник, что дорога в порт будет закрыта на две недели "
     "из-за того, что шторм повредил мост."},
    {"ru",
     "Полиция задержала трёх человек, которые были замечены у здания, но пока "
     "не ясно, что они там делали."},
    {"uk",
     "Міністр сказав у вівторок, що дорога до порту буде закрита на два тижні "
     "через те, що шторм пошкодив міст."},
    {"uk",
     "Поліція затримала трьох людей, які були помічені біля будівлі, але поки "
     "що не зрозуміло, що вони там робили."},
    {"pl",
     "Minister powiedział we wtorek, że droga do portu będzie zamknięta przez "
     "dwa tygodnie, bo sztorm uszkodził most."},
    {"pl",
     "Policja zatrzymała trzy osoby, które były widziane, gdy wychodziły z "
     "budynku, ale nie wiadomo, czego one chciały."},
    // Short ones, of which the neighbouring languages share many words.
    {"en", "The president will travel to Lisbon on Monday to sign it."},
    {"ro", "Președintele va merge luni la Lisabona pentru a semna acordul."},
    {"es", "El presidente viajará el lunes a Lisboa para firmar el acuerdo."},
    {"fr", "Le président se rendra lundi à Lisbonne pour signer l'accord."},
    {"de",
     "Der Präsident reist am Montag nach Lissabon, um es zu "
     "unterzeichnen."},
    {"it",
     "Il presidente andrà lunedì a Lisbona per firmare l'accordo con il "
     "ministro."},
    {"pt", "O presidente vai a Lisboa na segunda-feira para assinar o acordo."},
    {"ru", "Президент поедет в Лиссабон в понедельник, чтобы подписать его."},
    {"uk", "Президент поїде до Лісабона в понеділок, щоб підписати її."},
    {"pl",
     "Prezydent pojedzie w poniedziałek do Lizbony, żeby podpisać umowę z "
     "rządem."},
};

INSTANTIATE_TEST_SUITE_P(Languages, DetectLanguageOf,
                         testing::ValuesIn(kSamples),
                         [](const testing::TestParamInfo<Sample>& info) {
                           return absl::StrCat(info.param.language, "_",
                                               info.index);
                         });

TEST(DetectLanguage, GivesNoneWithoutWords) {
  for (const char* text : {"", " \n", "12 345,6 – 7:40", "€ % …", "the",
                           "Rovato Brescia Lombardia Ospitaletto"}) {
    EXPECT_EQ(LanguageOf(DetectLanguage(text)), "none") << "'" << text << "'";
  }
}

TEST(DetectLanguage, GivesNoneForALanguageWithoutAPack) {
  for (const char* text :
       {"Ministeri kertoi tiistaina, että satamaan johtava tie suljetaan "
        "kahdeksi viikoksi, koska myrsky vaurioitti siltaa.",
        "大臣は火曜日、嵐で橋が壊れたため、港への道路を二週間閉鎖すると述べた"
        "。",
        "Ο υπουργός είπε την Τρίτη ότι ο δρόμος προς το λιμάνι θα κλείσει για "
        "δύο εβδομάδες."}) {
    EXPECT_EQ(LanguageOf(DetectLanguage(text)), "none") << text;
  }
}

TEST(DetectLanguage, IsNotMisledByAQuoteInAnotherLanguage) {
  EXPECT_EQ(
      LanguageOf(DetectLanguage(
          "Ministrul a declarat marți că drumul spre port va fi închis timp de "
          "două săptămâni. „The road is closed for good”, a scris un cotidian "
          "britanic, dar nu este adevărat, au spus cei de la primărie.")),
      "ro");
}

TEST(DetectLanguage, LooksAtTheBeginningOnly) {
  const std::string english =
      "The minister said on Tuesday that the road to the harbour would be "
      "closed for two weeks after the storm, and that it is not clear why.";
  std::string far_down;
  while (far_down.size() < 4100) far_down += "12,345 - ";
  far_down += english;
  EXPECT_EQ(LanguageOf(DetectLanguage(far_down)), "none");

  std::string at_first = english;
  while (at_first.size() < 20000) at_first += " 12,345 - ";
  EXPECT_EQ(LanguageOf(DetectLanguage(at_first)), "en");
}

TEST(DetectLanguage, StaysWithWhatTheBeginningSaysClearly) {
  const std::string english =
      "The minister said on Tuesday that the road to the harbour would be "
      "closed for two weeks after the storm, and that it is not clear why. ";
  const std::string romanian =
      "Ministrul a declarat marți că drumul spre port va fi închis timp de "
      "două săptămâni, după ce furtuna a rupt digul. ";
  std::string text;
  for (int i = 0; i < 5; ++i) text += english;
  for (int i = 0; i < 20; ++i) text += romanian;
  EXPECT_EQ(LanguageOf(DetectLanguage(text)), "en");
  text = english;
  for (int i = 0; i < 5; ++i) text += romanian;
  EXPECT_EQ(LanguageOf(DetectLanguage(text)), "ro");
}

// The reader may cut a character in two at its limit.
TEST(DetectLanguage, TakesTextOfAnyLength) {
  std::string text =
      "The minister said that the road is closed and that it is ";
  for (size_t length = 3900; length < 4100; ++length) {
    std::string padded = text;
    while (padded.size() < length) padded += "é";
    EXPECT_EQ(LanguageOf(DetectLanguage(padded)), "en") << length;
  }
}

}  // namespace
}  // namespace concord
