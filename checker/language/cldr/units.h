// Units of measures and of time.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_UNITS_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_UNITS_H_

#include "absl/status/status.h"
#include "checker/language/cldr/collector.h"
#include "proto/language_pack.pb.h"
#include "unicode/locid.h"

namespace concord {

// Names in every plural form and case, and short forms of two letters or more:
// what one letter means depends on what stands beside it. Fails on a unit of
// `selection` that CLDR does not have.
absl::Status AddUnits(const icu::Locale& locale,
                      const v1::CldrSelection& selection, Collector& collector);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_UNITS_H_
