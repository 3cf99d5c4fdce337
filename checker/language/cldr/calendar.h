// Months, days of the week and days told from today ("yesterday").

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_CALENDAR_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_CALENDAR_H_

#include "absl/status/status.h"
#include "checker/language/cldr/collector.h"
#include "unicode/locid.h"

namespace concord {

// Names within a date and alone; of months the abbreviations, too, which are
// MONTH with their period and AMBIGUOUS_MONTH without. Those of weekdays are
// left to the packs: too many are other words ("do", "jeu", "mer", "sex").
absl::Status AddCalendar(const icu::Locale& locale, Collector& collector);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_CALENDAR_H_
