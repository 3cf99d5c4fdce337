#include "checker/language/cldr/ordinals.h"

#include <set>
#include <string>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/language/cldr/counted.h"
#include "unicode/locid.h"
#include "unicode/rbnf.h"

namespace concord {
namespace {

// `forms` without those that `spelled` has of `n`.
std::set<std::string> Without(const std::set<std::string>& forms,
                              const Spelled& spelled, int64_t n) {
  std::set<std::string> kept = forms;
  if (const auto same = spelled.find(n); same != spelled.end()) {
    for (const std::string& form : same->second) kept.erase(form);
  }
  return kept;
}

// What news does not write in digits, where an ordinal is one solid word: there
// are thousands of the others, in as many endings as the language has.
bool IsWrittenInOneWord(int64_t n) { return n < 200 || n % 100 == 0; }

}  // namespace

void AddOrdinals(const Spellout& spellout, Collector& collector) {
  std::set<std::string> words;
  for (const auto& [n, forms] : spellout.ordinals) {
    const auto ones = spellout.cardinals.find(1);
    // Where the rules end, they write the cardinal.
    for (const std::string& form : Without(forms, spellout.cardinals, n)) {
      // "hundredth" of "one hundredth"
      const std::string word = IsOneWord(form) ? form
                               : ones == spellout.cardinals.end()
                                   ? ""
                                   : Multiplier(ones->second, form);
      if (word.empty() || !IsWrittenInOneWord(n)) continue;
      words.insert(word);
      const FigureMeaning meaning = {v1::ORDINAL_WORD, static_cast<double>(n),
                                     ""};
      collector.AddFigure(meaning, word);
      collector.AddFigure(meaning, WithoutOne(spellout.cardinals, n, word));
    }
  }
  for (const auto& [n, forms] : spellout.ordinals) {
    for (const std::string& form : forms) {
      const std::vector<std::string> parts = absl::StrSplit(form, ' ');
      if (parts.size() < 2 ||
          !absl::c_all_of(parts, [&](const std::string& part) {
            return words.count(part) > 0;
          })) {
        continue;
      }
      const FigureMeaning meaning = {v1::ORDINAL_WORD, static_cast<double>(n),
                                     ""};
      collector.AddFigure(meaning, form);
      if (parts.size() == 2)
        collector.AddFigure(meaning, absl::StrJoin(parts, "-"));
    }
  }
}

absl::Status AddRomanNumerals(Collector& collector) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat rules(icu::URBNF_NUMBERING_SYSTEM,
                                         icu::Locale::getRoot(), error);
  constexpr int kLast = 29;
  for (int n = 1; n <= kLast && U_SUCCESS(error); ++n) {
    icu::UnicodeString out;
    icu::FieldPosition position;
    rules.format(n, icu::UnicodeString("%roman-upper"), out, position, error);
    const std::string numeral = PlainText(out);
    if (HasTwoLetters(numeral)) {
      collector.AddFigure({v1::ROMAN_NUMERAL, static_cast<double>(n), ""},
                          numeral, /*as_written=*/true);
    }
  }
  return U_SUCCESS(error) ? absl::OkStatus()
                          : absl::InternalError(u_errorName(error));
}

}  // namespace concord
