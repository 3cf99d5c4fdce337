#include "checker/language/cldr/money.h"

#include <map>
#include <memory>
#include <set>
#include <string>

#include "absl/algorithm/container.h"
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

}  // namespace

absl::Status AddMoney(const icu::Locale& locale,
                      const v1::CldrSelection& selection,
                      Collector& collector) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UEnumeration, decltype(&uenum_close)> currencies(
      ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &error),
      &uenum_close);
  std::map<std::string, std::set<std::string>> signs;
  while (const char* const next =
             uenum_next(currencies.get(), /*resultLength=*/nullptr, &error)) {
    const std::string code = next;
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(code);
    const FigureMeaning currency = {v1::CURRENCY, 0, code};
    const std::string name = Name(wide, locale, UCURR_LONG_NAME);
    if (name != code) {  // ICU's answer where CLDR has no name
      collector.AddFigure(currency, name);
      for (const char* const plural : {"one", "few", "many", "other"})
        collector.AddFigure(currency, PluralName(wide, locale, plural));
    }
    if (!absl::c_linear_search(selection.currency_not_by_code(), code))
      collector.AddFigure(currency, code, /*as_written=*/true);
    signs[Name(wide, locale, UCURR_NARROW_SYMBOL_NAME)].insert(code);
  }
  if (U_FAILURE(error)) return absl::InternalError(u_errorName(error));
  for (const auto& [sign, codes] : signs) {
    if (codes.size() == 1 && IsSign(sign))
      collector.AddFigure({v1::CURRENCY_SIGN, 0, *codes.begin()}, sign);
  }
  return absl::OkStatus();
}

}  // namespace concord
