#include "checker/text/text.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

using ::testing::ElementsAre;

Text Read(const std::string& bytes, const char* language = "en") {
  const std::vector<Prose> prose = {
      {{0, static_cast<uint32_t>(bytes.size())}, false}};
  Text text;
  Tokenize(bytes, prose, *FindLexicon(language), text);
  return text;
}

std::vector<std::string> Sentences(const std::string& bytes,
                                   const char* language = "en") {
  std::vector<std::string> sentences;
  for (const Sentence& s : Read(bytes, language).sentences) {
    sentences.push_back(bytes.substr(s.begin, s.end - s.begin));
  }
  return sentences;
}

std::string Tokens(const std::string& bytes, const char* language = "en") {
  const Text text = Read(bytes, language);
  std::vector<std::string> tokens;
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    if (text.classes[t] != v1::SENTENCE_END)
      tokens.emplace_back(text.Spelling(t));
  }
  return absl::StrJoin(tokens, "|");
}

TEST(Sentences, EndAtPeriodsButNotAtAbbreviationsAndInitials) {
  EXPECT_THAT(Sentences("He left. She stayed."),
              ElementsAre("He left.", "She stayed."));
  EXPECT_THAT(Sentences("J. Smith left."), ElementsAre("J. Smith left."));
  EXPECT_THAT(Sentences("It rose to 1.5 million. Then it fell."),
              ElementsAre("It rose to 1.5 million.", "Then it fell."));
  EXPECT_THAT(Sentences("Why? “Because.” He left!"),
              ElementsAre("Why?", "“Because.”", "He left!"));
  EXPECT_THAT(Sentences("\"It ended.\" said the mayor."),
              ElementsAre("\"It ended.\" said the mayor."));
}

TEST(Sentences, DoNotEndAtInitialsOfAnyAlphabet) {
  EXPECT_THAT(Sentences("A venit Ș. Popescu. A plecat.", "ro"),
              ElementsAre("A venit Ș. Popescu.", "A plecat."));
  EXPECT_THAT(Sentences("Пришёл И. Иванов. Он ушёл.", "ru"),
              ElementsAre("Пришёл И. Иванов.", "Он ушёл."));
}

TEST(Sentences, GoOnInSmallLettersOfAnyAlphabet) {
  const struct {
    const char* language;
    const char* quote;
    const char* small;
    const char* capital;
  } cases[] = {
      {"ro", "„S-a terminat.”", "șopti primarul.", "Ștefan plecă."},
      {"de", "„Es ist aus.“", "übersetzte er.", "Über allem war Rauch."},
      {"pl", "„Koniec.”", "śmiał się.", "Śmiech ucichł."},
      {"pl", "„Koniec.”", "żartował.", "Żona wyszła."},
      {"ru", "«Всё.»", "сказал мэр.", "Сергей ушёл."},
      {"ru", "«Всё.»", "ёрничал мэр.", "Ёлка упала."},
  };
  for (const auto& c : cases) {
    const std::string said = absl::StrCat(c.quote, " ", c.small);
    EXPECT_THAT(Sentences(said, c.language), ElementsAre(said));
    EXPECT_THAT(Sentences(absl::StrCat(c.quote, " ", c.capital), c.language),
                ElementsAre(c.quote, c.capital));
  }
}

TEST(Sentences, DoNotEndAtGermanOrdinals) {
  EXPECT_THAT(Sentences("Er kam am 5. Okt. 2024 an.", "de"),
              ElementsAre("Er kam am 5. Okt. 2024 an."));
  EXPECT_THAT(Sentences("Es war der 80. Jahrestag. Alle kamen.", "de"),
              ElementsAre("Es war der 80. Jahrestag.", "Alle kamen."));
  EXPECT_THAT(Sentences("Es kamen 80. Das Fest begann.", "de"),
              ElementsAre("Es kamen 80.", "Das Fest begann."));
}

TEST(Sentences, ABlankLineEndsOneAndAWrappedLineDoesNot) {
  EXPECT_THAT(Sentences("A headline\n\nThe body."),
              ElementsAre("A headline", "The body."));
  EXPECT_THAT(
      Sentences("The commission of inquiry into the fire that broke out in\n"
                "the harbour met in Porto."),
      ElementsAre("The commission of inquiry into the fire that broke out in\n"
                  "the harbour met in Porto."));
}

TEST(Tokens, AreCutAtHyphensAndKeepApostrophesWithTheShorterSide) {
  EXPECT_EQ(Tokens("Trump's four-day visit"), "Trump|'s|four|-|day|visit");
  EXPECT_EQ(Tokens("dell'esplosione"), "dell'|esplosione");
  EXPECT_EQ(Tokens("the A320 and the T-72"), "the|A320|and|the|T|-|72");
  EXPECT_EQ(Tokens("soldați sud-vestici", "ro"), "soldați|sud|-|vestici");
}

TEST(Tokens, OfAPhraseAreOne) {
  EXPECT_EQ(Tokens("At least five, or at least 6, at most seven"),
            "At least|five|,|or|at least|6|,|at most|seven");
  // Wherever a phrase begins in a long sentence, also behind more words that
  // begin one and do not go on.
  std::string text, tokens;
  for (int i = 0; i < 300; ++i) {
    text += i % 3 == 0 ? "at least five at " : "at most at ";
    tokens += i % 3 == 0 ? "at least|five|at|" : "at most|at|";
  }
  EXPECT_TRUE(Tokens(text + "noon") == tokens + "noon");
}

TEST(Tokens, OfManyShortSentencesAllHaveTheirPlace) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "Stop. Stay! ";
  const Text read = Read(text);
  EXPECT_EQ(read.sentences.size(), 4000u);
  EXPECT_EQ(read.tokens.size(), 12000u);
  EXPECT_EQ(read.classes.size(), 12000u);
}

TEST(Numerals, AreReadByTheLanguagesSeparators) {
  struct Case {
    const char* language;
    const char* text;
    double value;
    int fraction_digits;
    const char* tokens;
  };
  const Case cases[] = {
      {"en", "15,000", 15000, 0, "15,000"},
      {"en", "1,234.5", 1234.5, 1, "1,234.5"},
      {"en", "0.9", 0.9, 1, "0.9"},
      {"en", "15\u00A0000", 15000, 0, "15\u00A0000"},
      {"en", "15\u202F000", 15000, 0, "15\u202F000"},
      {"en", "1,234,56", 1, 0, "1|,|234|,|56"},
      {"en", "12.06.1975", 12, 0, "12|.|06|.|1975"},
      {"en", "7:40", 7, 0, "7|:|40"},
      {"de", "1'234'567", 1234567, 0, "1'234'567"},
      {"de", "1.234'567", 1234, 0, "1.234|'|567"},
      {"ro", "15.000", 15000, 0, "15.000"},
      {"ro", "12,5", 12.5, 1, "12,5"},
      {"ro", "7.40", 7, 0, "7|.|40"},
  };
  for (const Case& c : cases) {
    const Text text = Read(c.text, c.language);
    ASSERT_FALSE(text.numerals.empty()) << c.text;
    EXPECT_DOUBLE_EQ(text.numerals[0].value, c.value) << c.text;
    EXPECT_EQ(text.numerals[0].fraction_digits, c.fraction_digits) << c.text;
    EXPECT_EQ(Tokens(c.text, c.language), c.tokens);
  }
}

}  // namespace
}  // namespace concord
