#include "checker/language/cldr/numbers.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/language/cldr/counted.h"
#include "unicode/numberformatter.h"
#include "unicode/rbnf.h"
#include "unicode/uchar.h"

namespace concord {
namespace {

// Forms by value: "two", "zwei", "două" and "doi".
using Spelled = std::map<int64_t, std::set<std::string>>;

// What news writes in words: all below a thousand, years, round numbers.
std::vector<int64_t> Cardinals() {
  std::vector<int64_t> numbers;
  auto add = [&](int64_t first, int64_t last, int64_t step) {
    for (int64_t n = first; n <= last; n += step) numbers.push_back(n);
  };
  add(0, 1000, 1);
  add(1100, 2000, 50);
  add(2001, 2099, 1);
  add(2100, 9950, 50);
  add(10000, 20900, 100);
  add(21000, 99000, 1000);
  add(100000, 995000, 5000);
  for (int64_t scale = 1000000; scale <= 1000000000000; scale *= 1000)
    add(scale, 9 * scale, scale);
  return numbers;
}

std::vector<int64_t> Ordinals() {
  std::vector<int64_t> numbers;
  for (int n = 1; n <= 100; ++n) numbers.push_back(n);
  for (int n = 200; n <= 1000; n += 100) numbers.push_back(n);
  for (int64_t scale = 1000000; scale <= 1000000000000; scale *= 1000)
    numbers.push_back(scale);
  return numbers;
}

enum class Kind { kCardinal, kOrdinal };

// Whether that set of rules is asked for numbers of that kind.
bool IsAsked(absl::string_view rules, Kind kind) {
  if (kind == Kind::kOrdinal) {
    return absl::StartsWith(rules, "%spellout-ordinal") &&
           !absl::StrContains(rules, "plural");
  }
  return absl::StartsWith(rules, "%spellout-cardinal") ||
         rules == "%spellout-numbering";
}

Spelled Spell(const icu::RuleBasedNumberFormat& format, Kind kind,
              const std::vector<int64_t>& numbers) {
  Spelled spelled;
  for (int r = 0; r < format.getNumberOfRuleSetNames(); ++r) {
    const icu::UnicodeString name = format.getRuleSetName(r);
    if (!IsAsked(PlainText(name), kind)) continue;
    for (const int64_t n : numbers) {
      icu::UnicodeString out;
      icu::FieldPosition position;
      UErrorCode error = U_ZERO_ERROR;
      format.format(n, name, out, position, error);
      if (U_SUCCESS(error)) spelled[n].insert(PlainText(out));
    }
  }
  return spelled;
}

bool IsOneWord(absl::string_view form) {
  return form.find_first_of(" -") == absl::string_view::npos;
}

bool IsRound(int64_t n) {
  for (; n > 1; n /= 10) {
    if (n % 10 != 0) return false;
  }
  return n == 1;
}

// The class of a number in one word.
v1::TokenClass ClassOf(int64_t n) {
  if (n == 0) return v1::NUMBER_ZERO;
  if (n < 10) return v1::NUMBER_UNIT;
  if (n < 20) return v1::NUMBER_TEEN;
  if (n < 100 && n % 10 == 0) return v1::NUMBER_TENS;
  if (n < 1000 && n % 100 == 0) return v1::NUMBER_HUNDREDS;
  return v1::NUMBER_WHOLE;
}

v1::TokenClass ClassOfMultiplier(int64_t n) {
  return n == 100 ? v1::NUMBER_HUNDRED : v1::NUMBER_SCALE;
}

// "hundred" of "two hundred": the second of two words of which the first is a
// word for `count`; else "".
std::string Multiplier(const Spelled& spelled, int64_t count,
                       const std::string& form) {
  const std::vector<std::string> words = absl::StrSplit(form, ' ');
  const auto counts = spelled.find(count);
  return words.size() == 2 && IsOneWord(words[1]) && counts != spelled.end() &&
                 counts->second.count(words[0]) > 0
             ? words[1]
             : "";
}

// "hundertfünf" of "einhundertfünf": the word without the one that it begins
// with, if what is left begins as the number one and the same number more do
// ("zwei" + "hundert"); else "".
std::string WithoutOne(const Spelled& spelled, int64_t n,
                       const std::string& form) {
  const bool thousand = n >= 1000 && n < 2000;
  const int64_t hundreds = n < 1000 ? n : n / 1000;
  if (!thousand && (hundreds < 100 || hundreds >= 200)) return "";
  const int64_t base = thousand ? 1000 : 100;
  const auto ones = spelled.find(1), twos = spelled.find(2);
  const auto doubles = spelled.find(2 * base);
  if (ones == spelled.end() || twos == spelled.end() ||
      doubles == spelled.end()) {
    return "";
  }
  for (const std::string& one : ones->second) {
    if (!absl::StartsWith(form, one)) continue;
    const std::string rest = form.substr(one.size());
    for (const std::string& two : twos->second) {
      for (const std::string& twice : doubles->second) {
        if (absl::StartsWith(twice, two) && twice.size() > two.size() &&
            absl::StartsWith(rest, twice.substr(two.size()))) {
          return rest;
        }
      }
    }
  }
  return "";
}

void AddCardinals(const Spelled& spelled, Collector& collector) {
  for (const auto& [n, forms] : spelled) {
    const double value = static_cast<double>(n);
    for (const std::string& form : forms) {
      if (!IsOneWord(form)) {
        int64_t scale = 1;
        while (n > 0 && n % (scale * 10) == 0) scale *= 10;
        const std::string word =
            scale < 100 ? "" : Multiplier(spelled, n / scale, form);
        if (!word.empty()) {
          collector.AddFigure(
              {ClassOfMultiplier(scale), static_cast<double>(scale), ""}, word);
        }
        continue;
      }
      if (n == 1) continue;
      // "cent" multiplies where two hundred is "deux cents".
      const auto twice = spelled.find(2 * n);
      const bool multiplies = n >= 100 && IsRound(n) &&
                              twice != spelled.end() &&
                              !IsOneWord(*twice->second.begin());
      collector.AddFigure(
          {multiplies ? ClassOfMultiplier(n) : ClassOf(n), value, ""}, form);
      if (const std::string rest = WithoutOne(spelled, n, form);
          !rest.empty()) {
        const bool alone = n == 100 || n == 1000;
        collector.AddFigure(
            {alone ? ClassOfMultiplier(n) : ClassOf(n), value, ""}, rest);
      }
    }
  }
}

void AddOrdinals(const Spelled& cardinals, const Spelled& ordinals,
                 Collector& collector) {
  for (const auto& [n, forms] : ordinals) {
    for (const std::string& form : forms) {
      std::string word =
          IsOneWord(form) ? form : Multiplier(cardinals, 1, form);
      // Where the rules end, they write the cardinal.
      const auto cardinal = cardinals.find(n);
      if (word.empty() ||
          (cardinal != cardinals.end() && cardinal->second.count(word) > 0)) {
        continue;
      }
      collector.AddFigure({v1::ORDINAL_WORD, static_cast<double>(n), ""}, word);
    }
  }
}

// "million" of "3 million", "Mio." of "3 Mio.": what the digits are counted in.
void AddCompact(const icu::Locale& locale,
                const icu::number::Notation& notation, Collector& collector) {
  const auto format =
      icu::number::NumberFormatter::withLocale(locale).notation(notation);
  for (int64_t scale = 1000; scale <= 1000000000000; scale *= 1000) {
    for (const int64_t count : {1, 2, 3, 5, 20}) {
      UErrorCode error = U_ZERO_ERROR;
      const icu::UnicodeString text =
          format.formatInt(count * scale, error).toString(error);
      const std::string word = CountedThing(text);
      // "3000 M" counts millions, by thousands.
      const bool counts_scale =
          !u_isdigit(text.char32At(absl::StrCat(count).size()));
      if (U_FAILURE(error) || !counts_scale || !IsOneWord(word) ||
          !HasTwoLetters(word)) {
        continue;
      }
      collector.AddFigure({v1::NUMBER_SCALE, static_cast<double>(scale), ""},
                          word);
    }
  }
}

}  // namespace

absl::Status AddNumbers(const icu::Locale& locale, Collector& collector) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT, locale, error);
  if (U_FAILURE(error)) return absl::InternalError(u_errorName(error));
  const Spelled cardinals = Spell(rules, Kind::kCardinal, Cardinals());
  AddCardinals(cardinals, collector);
  AddOrdinals(cardinals, Spell(rules, Kind::kOrdinal, Ordinals()), collector);
  AddCompact(locale, icu::number::Notation::compactLong(), collector);
  AddCompact(locale, icu::number::Notation::compactShort(), collector);
  return absl::OkStatus();
}

}  // namespace concord
