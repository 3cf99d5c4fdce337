// What CLDR knows of a language, as a pack: build-time only, from ICU's data.
//
//   months, weekdays, days told from today   calendar.h
//   number words, millions                   numbers.h
//   ordinals, Roman numerals                 ordinals.h
//   units of measures and of time            units.h
//   currencies                               money.h
//   countries, capitals                      countries.h
//
// What a pack says itself wins: a form that it speaks of, whatever it says, is
// not taken from CLDR; see LanguagePack.not_from_cldr for those that are
// neither. A form that has two meanings in CLDR is not taken either.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_CLDR_PACK_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_CLDR_PACK_H_

#include "absl/status/statusor.h"
#include "proto/language_pack.pb.h"

namespace concord {

// `own` is the pack as typed, its files merged. The answer has figures and
// lexis only, in a total order. A locale that ICU does not know gives nothing.
// Fails on an unknown unit or zone of `selection` or paradigm of `own`.
absl::StatusOr<v1::LanguagePack> PackFromCldr(
    const v1::LanguagePack& own, const v1::ConceptFile& concepts,
    const v1::CldrSelection& selection);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_CLDR_PACK_H_
