#include "checker/language/cldr/countries.h"

#include <memory>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "unicode/locdspnm.h"

namespace concord {

absl::Status AddCountries(const icu::Locale& locale,
                          const v1::ConceptFile& concepts,
                          Collector& collector) {
  const std::unique_ptr<icu::LocaleDisplayNames> names(
      icu::LocaleDisplayNames::createInstance(locale));
  if (names == nullptr) return absl::InternalError("no names of countries");
  for (const v1::Concept& c : concepts.concept()) {
    if (c.id() != absl::StrCat("country/", c.country())) continue;
    icu::UnicodeString name;
    names->regionDisplayName(c.country().c_str(), name);
    const std::string text = PlainText(name);
    // ICU answers with the code where CLDR has no name, and "Congo - Kinshasa"
    // is how it tells two countries of one name apart.
    if (text == c.country() || absl::StrContains(text, " - ")) continue;
    collector.AddLexis(c.id(), text);
  }
  return absl::OkStatus();
}

}  // namespace concord
