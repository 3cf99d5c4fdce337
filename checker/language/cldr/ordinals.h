// Ordinals in words and Roman numerals.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_ORDINALS_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_ORDINALS_H_

#include "absl/status/status.h"
#include "checker/language/cldr/collector.h"
#include "checker/language/cldr/spellout.h"

namespace concord {

// Ordinals of one word, and those made of ordinals alone: "vigésimo primero",
// with a hyphen if they are two ("décimo-quarto"). Others end in one of these
// ("twenty-first").
void AddOrdinals(const Spellout& spellout, Collector& collector);

// As far as centuries, popes and congresses count; one letter is left to the
// packs ("I", "V", "X").
absl::Status AddRomanNumerals(Collector& collector);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_ORDINALS_H_
