#include "checker/language/cldr/money.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "unicode/uchar.h"
#include "unicode/ucurr.h"
#include "unicode/uenum.h"

namespace concord {
namespace {

std::string Name(const icu::UnicodeString& code, const icu::Locale& locale,
                 UCurrNameStyle style) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = 0;
  // Where there is no name, ICU gives back the buffer of the code.
  icu::UnicodeString own = code;
  const UChar* const name =
      ucurr_getName(own.getTerminatedBuffer(), locale.getName(), style,
                    /*isChoiceFormat=*/nullptr, &length, &error);
  return U_SUCCESS(error) ? PlainText({name, length}) : "";
}

std::string PluralName(const icu::UnicodeString& code,
                       const icu::Locale& locale, const char* plural) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = 0;
  icu::UnicodeString own = code;
  const UChar* const name =
      ucurr_getPluralName(own.getTerminatedBuffer(), locale.getName(),
                          /*isChoiceFormat=*/nullptr, plural, &length, &error);
  return U_SUCCESS(error) ? PlainText({name, length}) : "";
}

// "₽", and not "kr" or "L": what is written without a letter.
bool IsSign(const std::string& symbol) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(symbol);
  return text.countChar32() == 1 &&
         u_charType(text.char32At(0)) == U_CURRENCY_SYMBOL;
}

// The nouns in the names of currencies: "guaranis" of "Paraguayan guaranis".
class Nouns {
 public:
  // `name`: one of the forms of what a currency is called.
  void Add(const std::string& code, const std::string& name, bool plural) {
    const std::pair<std::string, std::string> words =
        absl::StrSplit(name, absl::MaxSplits(' ', 1));
    // Longer ones tell more than the country: "convertible marks".
    if (words.second.empty() || absl::StrContains(words.second, ' ')) return;
    first_.Add(words.first, code, plural);
    last_.Add(words.second, code, plural);
  }

  // Adds those that one currency has alone, as words that may mean something
  // else ("soles").
  void AddTo(Collector& collector) const {
    // Many countries have dollars and pesos, and hardly two have one adjective:
    // there are fewer words where the nouns stand.
    const Words& nouns =
        first_.singular.size() < last_.singular.size() ? first_ : last_;
    const bool capitals = nouns.capitals * 2 > nouns.codes.size();
    for (const auto& [noun, codes] : nouns.codes) {
      // "доллар Фиджи": a country.
      const bool country = IsCapitalised(noun) && !capitals;
      if (codes.size() == 1 && !country && IsTelling(noun) &&
          !collector.IsOwn(noun)) {
        collector.AddFigure({v1::AMBIGUOUS_CURRENCY, 0, *codes.begin()}, noun);
      }
    }
  }

 private:
  struct Words {
    std::map<std::string, std::set<std::string>> codes;  // by word
    std::set<std::string> singular;
    size_t capitals = 0;  // words of `codes` that have one

    void Add(const std::string& word, const std::string& code, bool plural) {
      const auto [at, added] = codes.try_emplace(word);
      at->second.insert(code);
      if (added && IsCapitalised(word)) ++capitals;
      if (!plural) singular.insert(word);
    }
  };

  static bool IsCapitalised(const std::string& word) {
    return u_isupper(icu::UnicodeString::fromUTF8(word).char32At(0)) != 0;
  }

  // Short ones are pronouns and the like elsewhere: "lei", "sol", "така".
  static bool IsTelling(const std::string& noun) {
    constexpr int kShortest = 5;
    return icu::UnicodeString::fromUTF8(noun).countChar32() >= kShortest;
  }

  Words first_, last_;  // of the names
};

}  // namespace

absl::Status AddMoney(const icu::Locale& locale,
                      const v1::CldrSelection& selection,
                      Collector& collector) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UEnumeration, decltype(&uenum_close)> currencies(
      ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &error),
      &uenum_close);
  std::map<std::string, std::set<std::string>> signs;
  Nouns nouns;
  while (const char* const next =
             uenum_next(currencies.get(), /*resultLength=*/nullptr, &error)) {
    const std::string code = next;
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(code);
    const FigureMeaning currency = {v1::CURRENCY, 0, code};
    const std::string name = Name(wide, locale, UCURR_LONG_NAME);
    if (name != code) {  // ICU's answer where CLDR has no name
      collector.AddFigure(currency, name);
      nouns.Add(code, name, /*plural=*/false);
      for (const char* const plural : {"one", "few", "many", "other"}) {
        const std::string of_many = PluralName(wide, locale, plural);
        collector.AddFigure(currency, of_many);
        nouns.Add(code, of_many, /*plural=*/true);
      }
    }
    if (!absl::c_linear_search(selection.currency_not_by_code(), code))
      collector.AddFigure(currency, code, /*as_written=*/true);
    signs[Name(wide, locale, UCURR_NARROW_SYMBOL_NAME)].insert(code);
  }
  if (U_FAILURE(error)) return absl::InternalError(u_errorName(error));
  nouns.AddTo(collector);
  for (const auto& [sign, codes] : signs) {
    if (codes.size() == 1 && IsSign(sign))
      collector.AddFigure({v1::CURRENCY_SIGN, 0, *codes.begin()}, sign);
  }
  return absl::OkStatus();
}

}  // namespace concord
