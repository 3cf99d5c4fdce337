#include "checker/language/cldr/countries.h"

#include <memory>
#include <set>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "unicode/locdspnm.h"
#include "unicode/timezone.h"
#include "unicode/tznames.h"

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

absl::Status AddCapitals(const icu::Locale& locale,
                         const v1::ConceptFile& concepts,
                         const v1::CldrSelection& selection,
                         Collector& collector) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::TimeZoneNames> names(
      icu::TimeZoneNames::createInstance(locale, error));
  if (U_FAILURE(error)) return absl::InternalError(u_errorName(error));
  std::set<std::string> known;
  for (const v1::Concept& c : concepts.concept()) known.insert(c.id());
  for (const std::string& zone : selection.capital_zone()) {
    const icu::UnicodeString id = icu::UnicodeString::fromUTF8(zone);
    char country[3] = "";
    if (icu::TimeZone::getRegion(id, country, sizeof country, error) != 2 ||
        U_FAILURE(error)) {
      return absl::InvalidArgumentError(absl::StrCat("no time zone ", zone));
    }
    const std::string concept_id = absl::StrCat("capital/", country);
    icu::UnicodeString city;
    names->getExemplarLocationName(id, city);
    if (known.count(concept_id) > 0)
      collector.AddLexis(concept_id, PlainText(city));
  }
  return absl::OkStatus();
}

}  // namespace concord
