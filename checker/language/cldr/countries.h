// Names of countries and capitals.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_COUNTRIES_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_COUNTRIES_H_

#include "absl/status/status.h"
#include "checker/language/cldr/collector.h"
#include "proto/language_pack.pb.h"
#include "unicode/locid.h"

namespace concord {

// The names of the places that are called "country/" and a code of ISO 3166 in
// the concept file.
absl::Status AddCountries(const icu::Locale& locale,
                          const v1::ConceptFile& concepts,
                          Collector& collector);

// The cities of `capital_zone`, where the concept file has "capital/" and the
// country of the zone. Fails on an unknown zone.
absl::Status AddCapitals(const icu::Locale& locale,
                         const v1::ConceptFile& concepts,
                         const v1::CldrSelection& selection,
                         Collector& collector);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_COUNTRIES_H_
