#include "checker/language/cldr/numbers.h"

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/language/cldr/counted.h"
#include "checker/language/cldr/ordinals.h"
#include "checker/language/cldr/spellout.h"
#include "unicode/numberformatter.h"
#include "unicode/uchar.h"

namespace concord {
namespace {

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

void AddCardinals(const Spelled& spelled, Collector& collector) {
  for (const auto& [n, forms] : spelled) {
    const double value = static_cast<double>(n);
    for (const std::string& form : forms) {
      if (!IsOneWord(form)) {
        int64_t scale = 1;
        while (n > 0 && n % (scale * 10) == 0) scale *= 10;
        const auto counts = spelled.find(n / scale);
        const std::string word = scale < 100 || counts == spelled.end()
                                     ? ""
                                     : Multiplier(counts->second, form);
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
  const absl::StatusOr<Spellout> spellout = SpellOut(locale);
  if (!spellout.ok()) return spellout.status();
  AddCardinals(spellout->cardinals, collector);
  AddOrdinals(*spellout, collector);
  AddCompact(locale, icu::number::Notation::compactLong(), collector);
  AddCompact(locale, icu::number::Notation::compactShort(), collector);
  return AddRomanNumerals(collector);
}

}  // namespace concord
