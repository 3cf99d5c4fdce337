#include "checker/language/cldr/spellout.h"

#include <vector>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "checker/language/cldr/collector.h"
#include "unicode/rbnf.h"

namespace concord {
namespace {

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
  for (int n = 1; n <= 1000; ++n) numbers.push_back(n);
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

}  // namespace

absl::StatusOr<Spellout> SpellOut(const icu::Locale& locale) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT, locale, error);
  if (U_FAILURE(error)) return absl::InternalError(u_errorName(error));
  return Spellout{Spell(rules, Kind::kCardinal, Cardinals()),
                  Spell(rules, Kind::kOrdinal, Ordinals())};
}

bool IsOneWord(absl::string_view form) {
  return form.find_first_of(" -") == absl::string_view::npos;
}

std::string Multiplier(const std::set<std::string>& counts,
                       const std::string& form) {
  const std::vector<std::string> words = absl::StrSplit(form, ' ');
  return words.size() == 2 && IsOneWord(words[1]) && counts.count(words[0]) > 0
             ? words[1]
             : "";
}

std::string WithoutOne(const Spelled& cardinals, int64_t n,
                       const std::string& form) {
  const bool thousand = n >= 1000 && n < 2000;
  const int64_t hundreds = n < 1000 ? n : n / 1000;
  if (!thousand && (hundreds < 100 || hundreds >= 200)) return "";
  const int64_t base = thousand ? 1000 : 100;
  const auto ones = cardinals.find(1), twos = cardinals.find(2);
  const auto doubles = cardinals.find(2 * base);
  if (ones == cardinals.end() || twos == cardinals.end() ||
      doubles == cardinals.end()) {
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

}  // namespace concord
