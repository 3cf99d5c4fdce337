// Currencies: names with their plurals, signs, codes.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_MONEY_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_MONEY_H_

#include "absl/status/status.h"
#include "checker/language/cldr/collector.h"
#include "proto/language_pack.pb.h"
#include "unicode/locid.h"

namespace concord {

// Every currency in use. A sign that two of them share in the language is left
// to the pack ("$", "£", "kr"). Codes of ISO 4217 are read as written, but for
// those that `selection` leaves out.
absl::Status AddMoney(const icu::Locale& locale,
                      const v1::CldrSelection& selection, Collector& collector);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_MONEY_H_
