#include "checker/language/fold.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

std::string Fold(absl::string_view name) {
  std::string folded;
  AppendFolded(name, folded);
  return folded;
}

std::string Key(absl::string_view name) { return PhoneticKey(Fold(name)); }

TEST(Fold, DropsCaseAndDiacritics) {
  EXPECT_EQ(Fold("Ușakov"), "usakov");
  EXPECT_EQ(Fold("Dăscălescu"), "dascalescu");
  EXPECT_EQ(Fold("DĂSCĂLESCU"), "dascalescu");
  EXPECT_EQ(Fold("Łódź"), "lodz");
  EXPECT_EQ(Fold("Saint-Étienne"), "saintetienne");
  EXPECT_EQ(Fold("Straße"), "strasse");
  EXPECT_EQ(Fold("Ærø"), "aero");
  EXPECT_EQ(Fold("Çelik"), "celik");
  EXPECT_EQ(Fold("İstanbul"), "istanbul");
}

TEST(Fold, CommaAndCedillaAreOne) {
  EXPECT_EQ(Fold("Ştefan Ţiriac"), Fold("Ștefan Țiriac"));
}

TEST(Fold, ComposedAndDecomposedAreOne) {
  EXPECT_EQ(Fold("E\u0301tienne"), "etienne");
  EXPECT_EQ(Fold("s\u0326i"), "si");
}

TEST(Fold, WritesOtherScriptsInLatinLetters) {
  EXPECT_EQ(Fold("Ушаков"), "ushakov");
  EXPECT_EQ(Fold("Владимир"), "vladimir");
  EXPECT_EQ(Fold("Москва"), "moskva");
  EXPECT_EQ(Fold("Αθήνα"), "athena");
}

TEST(Fold, LeavesOutSignsAndSpaces) {
  EXPECT_EQ(Fold("O'Neill"), "oneill");
  EXPECT_EQ(Fold("O’Neill"), "oneill");
  EXPECT_EQ(Fold("A-320 (neo)"), "a320neo");
  EXPECT_EQ(Fold("…“”—"), "");
  EXPECT_EQ(Fold(""), "");
}

TEST(Fold, Appends) {
  std::string key = "xi ";
  AppendFolded("Jinping", key);
  EXPECT_EQ(key, "xi jinping");
}

std::string Utf8(uint32_t c) {
  std::string text;
  if (c < 0x80) {
    text = {static_cast<char>(c)};
  } else if (c < 0x800) {
    text = {static_cast<char>(0xC0 | c >> 6),
            static_cast<char>(0x80 | (c & 0x3F))};
  } else if (c < 0x10000) {
    text = {static_cast<char>(0xE0 | c >> 12),
            static_cast<char>(0x80 | (c >> 6 & 0x3F)),
            static_cast<char>(0x80 | (c & 0x3F))};
  } else {
    text = {static_cast<char>(0xF0 | c >> 18),
            static_cast<char>(0x80 | (c >> 12 & 0x3F)),
            static_cast<char>(0x80 | (c >> 6 & 0x3F)),
            static_cast<char>(0x80 | (c & 0x3F))};
  }
  return text;
}

TEST(Fold, GivesAsciiLettersAndDigitsForAnyCharacter) {
  for (uint32_t c = 0; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    const std::string folded = Fold(Utf8(c));
    ASSERT_EQ(folded.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789"),
              std::string::npos)
        << std::hex << c << " becomes " << folded;
  }
}

// Checks that the names of each row have one key.
void ExpectOneKeyEach(const std::vector<std::vector<const char*>>& rows) {
  for (const std::vector<const char*>& spellings : rows) {
    for (const char* spelling : spellings) {
      EXPECT_EQ(Key(spelling), Key(spellings[0]))
          << spelling << " and " << spellings[0];
    }
  }
}

TEST(PhoneticKey, MeetsInTheTranscriptionsOfOneName) {
  ExpectOneKeyEach({
      {"Ushakov", "Ușakov", "Uşakov", "Usakov", "Ouchakov", "Uschakow",
       "Uszakow", "Ushakow", "Ушаков"},
      {"Полухин", "Polukhin", "Poluhin", "Poloukhine"},
      {"Dăscălescu", "Dascalescu"},
      {"Yanchev", "Ianchev", "Янчев"},
      {"Путин", "Putin", "Poutine"},
      {"Зеленский", "Зеленський", "Zelensky", "Zelenskyy", "Zelenskiy",
       "Zelenski", "Zełenski"},
      {"Лукашенко", "Lukashenko", "Loukachenko", "Lukaschenko", "Lukașenko"},
      {"Лавров", "Lavrov", "Lawrow", "Ławrow"},
      {"Песков", "Peskov", "Peskow", "Pieskow"},
      {"Шойгу", "Shoigu", "Schoigu", "Choïgou", "Șoigu"},
      {"Пригожин", "Prigozhin", "Prigojine", "Prigojin"},
      {"Netanyahu", "Netanjahu", "Nétanyahou"},
      {"Tsipras", "Tzipras"},
      {"Волков", "Volkov", "Wolkow"},
      {"Олег", "Oleh", "Oleg"},
      {"Гнатюк", "Hnatiuk", "Hnatyuk", "Gnatiuk"},
  });
}

// "ch" meets with "sh" but not with "tch", "ts" not with the "c" of the
// languages that write it so.
TEST(PhoneticKey, DISABLED_MeetsInTheseToo) {
  ExpectOneKeyEach({
      {"Gorbachev", "Gorbatchev", "Горбачёв"},
      {"Tsipras", "Cipras"},
  });
}

TEST(PhoneticKey, TellsDifferentNamesApart) {
  const std::vector<const char*> names = {
      "Ushakov", "Polukhin", "Putin",  "Petrov",     "Popescu",  "Ionescu",
      "Merkel",  "Macron",   "Meloni", "Dascalescu", "Zelensky", "Lavrov",
      "Kim",     "Xi",       "Santos", "Silva",      "Rossi",    "Bianchi",
      "Moscow",  "Minsk",    "Vienna", "Verona",     "Paris",    "Prague"};
  for (const char* a : names) {
    for (const char* b : names) {
      if (a == b) continue;
      EXPECT_NE(Key(a), Key(b)) << a << " and " << b;
    }
  }
}

TEST(PhoneticKey, IsTheOneOfTheHeader) {
  EXPECT_EQ(PhoneticKey("ushakov"), "uSakov");
  EXPECT_EQ(PhoneticKey("uschakow"), "uSakov");
  EXPECT_EQ(PhoneticKey(""), "");
}

}  // namespace
}  // namespace concord
