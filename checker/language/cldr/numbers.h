// Number words and the words for millions; with them ordinals.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_NUMBERS_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_NUMBERS_H_

#include "absl/status/status.h"
#include "checker/language/cldr/collector.h"
#include "unicode/locid.h"

namespace concord {

// The words of CLDR's spellout rules in every gender and case, and what it
// writes large numbers with ("3 million", "3 Mio."). A compound in one word is
// a NUMBER_WHOLE ("einundzwanzig"), also without the one before a hundred or a
// thousand ("hundertfünf"). One is left to the packs, since its words are
// articles and pronouns. For ordinals see ordinals.h.
absl::Status AddNumbers(const icu::Locale& locale, Collector& collector);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_NUMBERS_H_
