// What CLDR knows of a language is read in it: its number words by the spellout
// rules, in all genders and cases that ICU has, and its months. What is not is
// named here, with the reason.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"
#include "tests/mention/annotate.h"
#include "unicode/dtfmtsym.h"
#include "unicode/locid.h"
#include "unicode/rbnf.h"
#include "unicode/unistr.h"
#include "unicode/uversion.h"

namespace concord {
namespace {

std::string Utf8(icu::UnicodeString text) {
  // ICU parts compounds by soft hyphens.
  text.findAndReplace(icu::UnicodeString(static_cast<UChar>(0xAD)),
                      icu::UnicodeString());
  std::string out;
  return text.toUTF8String(out);
}

struct Exception {
  absl::string_view language;
  absl::string_view rules;  // part of the name of the rule set
  absl::string_view words;  // part of the spelled number
};

constexpr Exception kExceptions[] = {
    // A clip of twenty seconds as often as the one after the twenty-first.
    {"en", "ordinal", "-second"},
    // The comma parts two numbers.
    {"en", "verbose", ", "},
    // Not Romanian, which says "șaisprezece" and "șaizeci".
    {"ro", "", "şaseze"},
    {"ro", "", "şasespreze"},
    // Plurals of ordinals are seconds, quarters, fifths and tenths.
    {"es", "ordinal", "s"},
    {"fr", "plural", ""},
    {"it", "plural", ""},
    {"it", "ordinal", "secondo"},
    // Days of the week.
    {"pt", "feminine", "quarta"},
    {"pt", "feminine", "quinta"},
    {"pt", "feminine", "sexta"},
    // "un" is an article, and "-et-unième" no French above seventy.
    {"fr", "ordinal", "et-unième"},
    {"fr", "ordinal", "et-onzième"},
    // Three parts in one word, which news writes in digits.
    {"de", "cardinal", "tausendsechshundert"},
    {"it", "cardinal", "milaseicento"},
    {"de", "ordinal", "einhundertst"},
    {"de", "ordinal", "eintausendst"},
    // "Alone", and the accusative of family.
    {"ru", "plural", "одн"},
    {"ru", "ablative", "семью"},
    // "A third" in the accusative; CLDR's "третьому" is "третьему".
    {"ru", "ordinal", "третью"},
    {"ru", "ordinal", "третьому"},
    // The dative of decades.
    {"ru", "ablative", "дцатым"},
    {"ru", "ablative", "десятым"},
    {"ru", "ablative", "девяностым"},
    // Decades; and CLDR writes "восемьдесят-" where Russian has "восьмидесят-".
    {"ru", "plural", "десят"},
    {"ru", "plural", "двадцат"},
    {"ru", "plural", "тридцат"},
    {"ru", "plural", "сороков"},
    {"ru", "plural", "девяност"},
    {"ru", "ordinal", "восемьдесят"},
};

bool IsException(absl::string_view language, absl::string_view rules,
                 absl::string_view words) {
  for (const Exception& e : kExceptions) {
    if (e.language == language && absl::StrContains(rules, e.rules) &&
        absl::StrContains(words, e.words)) {
      return true;
    }
  }
  return false;
}

class Cldr : public testing::TestWithParam<const char*> {};

TEST_P(Cldr, NumberWordsAreRead) {
  // Later versions have more cases, and ordinals of many things.
  constexpr int kIcu = 72;
  if (U_ICU_VERSION_MAJOR_NUM > kIcu) GTEST_SKIP();
  const std::string language = GetParam();
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT,
                                         icu::Locale(GetParam()), status);
  ASSERT_TRUE(U_SUCCESS(status));
  std::vector<int> numbers;
  for (int n = 2; n <= 100; ++n) numbers.push_back(n);
  for (int n :
       {105,   123,   200,   215,    300,    347,     400,     500,    600,
        700,   800,   900,   999,    1000,   1200,    2000,    3500,   5000,
        12000, 21000, 45678, 100000, 250000, 1000000, 2000000, 3500000}) {
    numbers.push_back(n);
  }
  int read = 0;
  for (int r = 0; r < rules.getNumberOfRuleSetNames(); ++r) {
    const icu::UnicodeString name = rules.getRuleSetName(r);
    const std::string set = Utf8(name);
    const bool ordinal = absl::StartsWith(set, "%spellout-ordinal");
    if (!ordinal && !absl::StartsWith(set, "%spellout-cardinal")) continue;
    for (const int n : numbers) {
      if (ordinal && n > 100 && n != 1000) continue;
      icu::UnicodeString out;
      icu::FieldPosition position;
      status = U_ZERO_ERROR;
      rules.format(n, name, out, position, status);
      if (U_FAILURE(status)) continue;
      const std::string words = Utf8(out);
      if (IsException(language, set, words)) continue;
      const std::vector<std::string> want = {
          absl::StrCat(ordinal ? "ORDINAL " : "NUMBER ", n)};
      EXPECT_EQ(Annotate(language, absl::StrCat(words, " XYZ")), want)
          << words << ", " << set;
      ++read;
    }
  }
  EXPECT_GT(read, 200);
}

TEST_P(Cldr, MonthsAreReadBesideADay) {
  const std::string language = GetParam();
  // Words of their own, which a number may stand before: "5 lip" are trees.
  const std::vector<std::pair<std::string, std::string>> other_words = {
      {"it", "set"},  {"pl", "lip"}, {"pl", "lis"}, {"pl", "mar"},
      {"ro", "mar."}, {"uk", "лип"}, {"uk", "лис"}};
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(icu::Locale(GetParam()), status);
  ASSERT_TRUE(U_SUCCESS(status));
  for (const auto context :
       {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
    for (const auto width :
         {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
      int count = 0;
      const icu::UnicodeString* const months =
          symbols.getMonths(count, context, width);
      ASSERT_EQ(count, 12);
      for (int m = 0; m < count; ++m) {
        const std::string month = Utf8(months[m]);
        bool other = false;
        for (const auto& [l, word] : other_words)
          other |= l == language && word == month;
        if (other) continue;
        const std::vector<std::string> want = {absl::StrCat(
            "DATE 2024-", absl::Dec(m + 1, absl::kZeroPad2), "-05")};
        EXPECT_EQ(Annotate(language, absl::StrCat("5 ", month, " 2024")), want);
      }
    }
  }
}

TEST_P(Cldr, WeekdaysAreRead) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(icu::Locale(GetParam()), status);
  ASSERT_TRUE(U_SUCCESS(status));
  int count = 0;
  const icu::UnicodeString* const days = symbols.getWeekdays(
      count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE);
  ASSERT_EQ(count, 8);
  for (int d = 1; d < count; ++d) {
    if (Utf8(days[d]) == "среда") continue;  // an environment, too
    // 5 May 2024 is a Sunday.
    const std::vector<std::string> want = {
        absl::StrCat("DATE 2024-05-", absl::Dec(d + 4, absl::kZeroPad2))};
    EXPECT_EQ(
        Annotate(GetParam(), absl::StrCat(Utf8(days[d]), "."), "2024-05-11"),
        want);
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, Cldr,
                         testing::Values("en", "ro", "es", "fr", "de", "it",
                                         "pt", "ru", "uk", "pl"));

}  // namespace
}  // namespace concord
