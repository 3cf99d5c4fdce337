#include "checker/language/cldr/cldr_pack.h"

#include <algorithm>
#include <string>
#include <vector>

#include "checker/language/cldr/calendar.h"
#include "checker/language/cldr/collector.h"
#include "checker/language/cldr/countries.h"
#include "checker/language/cldr/money.h"
#include "checker/language/cldr/numbers.h"
#include "checker/language/cldr/units.h"
#include "unicode/locid.h"

namespace concord {
namespace {

// ICU answers for a locale that it does not know with the data of the machine's
// own.
bool IsKnown(const icu::Locale& locale) {
  int32_t count = 0;
  const icu::Locale* const known = icu::Locale::getAvailableLocales(count);
  return std::find(known, known + count, locale) != known + count;
}

}  // namespace

absl::StatusOr<v1::LanguagePack> PackFromCldr(
    const v1::LanguagePack& own, const v1::ConceptFile& concepts,
    const v1::CldrSelection& selection) {
  Collector collector;
  if (absl::Status s = collector.Init(own); !s.ok()) return s;
  std::vector<std::string> locales(own.cldr_locale().begin(),
                                   own.cldr_locale().end());
  if (locales.empty()) locales.push_back(own.language());
  for (const std::string& name : locales) {
    const icu::Locale locale = icu::Locale::createCanonical(name.c_str());
    if (!IsKnown(locale)) continue;
    for (const absl::Status& s :
         {AddCalendar(locale, collector), AddNumbers(locale, collector),
          AddUnits(locale, selection, collector),
          AddMoney(locale, selection, collector),
          AddCountries(locale, concepts, collector),
          AddCapitals(locale, concepts, selection, collector)}) {
      if (!s.ok()) return s;
    }
    collector.NextLocale();
  }
  return collector.Pack();
}

}  // namespace concord
