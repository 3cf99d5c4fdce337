#include "checker/language/cldr/cldr_pack.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

template <typename Proto>
Proto Parse(const std::string& text) {
  Proto proto;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &proto));
  return proto;
}

v1::LanguagePack FromCldr(const std::string& own,
                          const std::string& selection = "") {
  const v1::ConceptFile concepts = Parse<v1::ConceptFile>(
      R"(concept { id: "country/FR" country: "FR" }
         concept { id: "capital/PL" country: "PL" }
         concept { id: "nationality/FR" country: "FR" })");
  const absl::StatusOr<v1::LanguagePack> pack =
      PackFromCldr(Parse<v1::LanguagePack>(own), concepts,
                   Parse<v1::CldrSelection>(selection));
  EXPECT_TRUE(pack.ok()) << pack.status();
  return pack.ok() ? *pack : v1::LanguagePack();
}

// The entry that has the form; empty if none.
v1::FigureEntry Figure(const v1::LanguagePack& pack, absl::string_view form) {
  for (const v1::FigureEntry& e : pack.figure()) {
    for (const std::string& f : e.form()) {
      if (f == form) return e;
    }
  }
  return {};
}

TEST(CldrPack, HasMonthsDaysNumbersMoneyAndCountries) {
  const v1::LanguagePack pack = FromCldr(R"(language: "ru")");
  EXPECT_EQ(pack.language(), "ru");
  EXPECT_EQ(Figure(pack, "мая").class_(), v1::MONTH);
  EXPECT_EQ(Figure(pack, "мая").value(), 5);
  EXPECT_EQ(Figure(pack, "май").value(), 5);
  EXPECT_EQ(Figure(pack, "янв.").class_(), v1::MONTH);
  EXPECT_EQ(Figure(pack, "янв").class_(), v1::AMBIGUOUS_MONTH);
  EXPECT_EQ(Figure(pack, "воскресенье").value(), 7);
  EXPECT_EQ(Figure(pack, "позавчера").value(), -2);
  EXPECT_EQ(Figure(pack, "пятью").class_(), v1::NUMBER_UNIT);
  EXPECT_EQ(Figure(pack, "двухсот").class_(), v1::NUMBER_HUNDREDS);
  EXPECT_EQ(Figure(pack, "миллионов").class_(), v1::NUMBER_SCALE);
  EXPECT_EQ(Figure(pack, "млрд").value(), 1e9);
  EXPECT_EQ(Figure(pack, "пятого").class_(), v1::ORDINAL_WORD);
  EXPECT_EQ(Figure(pack, "долларов сша").code(), "USD");
  EXPECT_EQ(Figure(pack, "₽").class_(), v1::CURRENCY_SIGN);
  EXPECT_EQ(Figure(pack, "KZT").case_sensitive(), true);
  ASSERT_EQ(pack.lexis_size(), 1);
  EXPECT_EQ(pack.lexis(0).concept(), "country/FR");
  EXPECT_EQ(pack.lexis(0).form(0), "франция");
}

TEST(CldrPack, HasTheNounsThatOneCurrencyHasAlone) {
  const struct {
    const char *language, *form, *code;
  } cases[] = {
      {"en", "guaranis", "PYG"},  {"de", "bolivianos", "BOB"},
      {"fr", "boliviano", "BOB"}, {"ru", "гуарани", "PYG"},
      {"pl", "cordoba", "NIO"},   {"en", "dollars", ""},
      {"en", "pesos", ""},        {"en", "paraguayan", ""},
      {"ru", "фиджи", ""},        {"it", "lei", ""},
  };
  for (const auto& c : cases) {
    const v1::FigureEntry entry = Figure(
        FromCldr(absl::StrCat("language: \"", c.language, "\"")), c.form);
    EXPECT_EQ(entry.code(), c.code) << c.form;
    if (*c.code != 0) {
      EXPECT_EQ(entry.class_(), v1::AMBIGUOUS_CURRENCY) << c.form;
    }
  }
  // A word that the language has for something else.
  EXPECT_EQ(Figure(FromCldr(R"(language: "en"
                               lexis { concept: "shoe" form: "soles" })"),
                   "soles")
                .code(),
            "");
}

TEST(CldrPack, LeavesOneAndSharedSignsToThePack) {
  const v1::LanguagePack pack = FromCldr(R"(language: "de")");
  EXPECT_EQ(Figure(pack, "eine").form_size(), 0);
  EXPECT_EQ(Figure(pack, "$").form_size(), 0);
}

TEST(CldrPack, HasCompoundsAlsoWithoutTheOneBeforeAHundred) {
  const v1::LanguagePack pack = FromCldr(R"(language: "de")");
  EXPECT_EQ(Figure(pack, "einundzwanzig").class_(), v1::NUMBER_WHOLE);
  EXPECT_EQ(Figure(pack, "hundertfünf").value(), 105);
  EXPECT_EQ(Figure(pack, "hundert").class_(), v1::NUMBER_HUNDRED);
  EXPECT_EQ(Figure(pack, "hunderttausend").class_(), v1::NUMBER_WHOLE);
  EXPECT_EQ(Figure(pack, "einundzwanzigsten").class_(), v1::ORDINAL_WORD);
  EXPECT_EQ(Figure(pack, "hundertzehnte").value(), 110);
}

TEST(CldrPack, HasOrdinalsOfManyWordsAndRomanNumerals) {
  const v1::LanguagePack pack = FromCldr(R"(language: "pt")");
  EXPECT_EQ(Figure(pack, "vigésimo primeiro").value(), 21);
  EXPECT_EQ(Figure(pack, "vigésima-primeira").value(), 21);
  EXPECT_EQ(Figure(pack, "tricentésimo vigésimo quinto").value(), 325);
  EXPECT_EQ(Figure(pack, "XIX").class_(), v1::ROMAN_NUMERAL);
  EXPECT_TRUE(Figure(pack, "XIX").case_sensitive());
  EXPECT_EQ(Figure(pack, "X").form_size(), 0);
}

TEST(CldrPack, HasUnitsInEveryCaseWithoutTheLinkOfTheirCount) {
  const std::string units = R"(
      unit { unit: "meter" }
      unit { unit: "inch" names_only: true }
      unit { unit: "year" class: TIME_UNIT value: 1 code: "Y" })";
  const v1::LanguagePack pl = FromCldr(R"(language: "pl")", units);
  EXPECT_EQ(Figure(pl, "metrami").code(), "meter");
  EXPECT_EQ(Figure(pl, "lat").code(), "Y");
  const v1::LanguagePack ro = FromCldr(R"(language: "ro")", units);
  EXPECT_EQ(Figure(ro, "metri").code(), "meter");
  EXPECT_EQ(Figure(ro, "de metri").form_size(), 0);
  EXPECT_EQ(Figure(ro, "m").form_size(), 0);   // one letter
  EXPECT_EQ(Figure(ro, "in").form_size(), 0);  // names only
}

TEST(CldrPack, WhatThePackSaysWins) {
  const v1::LanguagePack pack = FromCldr(R"(
      language: "es"
      spelling { key: "e" value: "é" }
      paradigm { name: "n" ending: ["", "s"] }
      figure { class: IDIOM paradigm: "n" form: ["vigésimo", "VEINTE"] }
      figure { class: AMBIGUOUS_MONTH case_sensitive: true form: "Mayo" })");
  for (const char* const form : {"vigésimo", "veinte", "mayo"})
    EXPECT_EQ(Figure(pack, form).form_size(), 0) << form;
  EXPECT_EQ(Figure(pack, "treinta").value(), 30);
}

TEST(CldrPack, ThePackLeavesFormsOut) {
  const v1::LanguagePack pack =
      FromCldr(R"(language: "it" not_from_cldr: ["set", "francia"])");
  EXPECT_EQ(Figure(pack, "set").form_size(), 0);
  EXPECT_EQ(Figure(pack, "set.").value(), 9);
  EXPECT_EQ(pack.lexis_size(), 0);
}

TEST(CldrPack, SpellsAsThePackDoes) {
  const v1::LanguagePack pack =
      FromCldr(R"(language: "ro" cldr_spelling { key: "ş" value: "ș" })");
  EXPECT_EQ(Figure(pack, "șapte").value(), 7);
  EXPECT_EQ(Figure(pack, "şapte").form_size(), 0);
}

TEST(CldrPack, TheFirstLocaleWins) {
  // "mm" is a thousand million in Portugal, and a millimetre in Brazil.
  const std::string unit = R"(unit { unit: "millimeter" })";
  const v1::LanguagePack pack =
      FromCldr(R"(language: "pt" cldr_locale: ["pt", "pt_PT"])", unit);
  EXPECT_EQ(Figure(pack, "mm").code(), "millimeter");
  EXPECT_EQ(Figure(pack, "milímetros").code(), "millimeter");
}

TEST(CldrPack, FormsWithTwoMeaningsAreTakenIfCaseTellsThemApart) {
  const v1::LanguagePack pack = FromCldr(R"(language: "en")", R"(
      unit { unit: "milliwatt" } unit { unit: "megawatt" }
      unit { unit: "second" })");
  EXPECT_EQ(Figure(pack, "mW").code(), "milliwatt");
  EXPECT_EQ(Figure(pack, "MW").code(), "megawatt");
  EXPECT_TRUE(Figure(pack, "MW").case_sensitive());
  // The unit and the ordinal.
  EXPECT_EQ(Figure(pack, "second").form_size(), 0);
  EXPECT_EQ(Figure(pack, "seconds").code(), "second");
}

TEST(CldrPack, CodesThatAreWordsAreLeftOut) {
  const v1::LanguagePack pack =
      FromCldr(R"(language: "en")", R"(currency_not_by_code: "ALL")");
  EXPECT_EQ(Figure(pack, "ALL").form_size(), 0);
  EXPECT_EQ(Figure(pack, "albanian lek").code(), "ALL");
}

TEST(CldrPack, HasCapitalsOfTheZonesThatAreNamedByThem) {
  const v1::LanguagePack pack =
      FromCldr(R"(language: "it" not_from_cldr: "francia")",
               R"(capital_zone: ["Europe/Warsaw", "Europe/Madrid"])");
  ASSERT_EQ(pack.lexis_size(), 1);  // no concept for the other
  EXPECT_EQ(pack.lexis(0).concept(), "capital/PL");
  EXPECT_EQ(pack.lexis(0).form(0), "varsavia");
  EXPECT_FALSE(
      PackFromCldr(Parse<v1::LanguagePack>(R"(language: "it")"), {},
                   Parse<v1::CldrSelection>(R"(capital_zone: "No/Where")"))
          .ok());
}

TEST(CldrPack, AnUnknownLocaleGivesNothing) {
  const v1::LanguagePack pack = FromCldr(R"(language: "und")");
  EXPECT_EQ(pack.figure_size() + pack.lexis_size(), 0);
}

TEST(CldrPack, AnUnknownUnitOrParadigmIsAnError) {
  EXPECT_FALSE(
      PackFromCldr(Parse<v1::LanguagePack>(R"(language: "en")"), {},
                   Parse<v1::CldrSelection>(R"(unit { unit: "no-such-unit" })"))
          .ok());
  EXPECT_FALSE(PackFromCldr(Parse<v1::LanguagePack>(R"(
                   language: "en"
                   lexis { concept: "country/FR" paradigm: "n" form: "x" })"),
                            {}, {})
                   .ok());
}

}  // namespace
}  // namespace concord
