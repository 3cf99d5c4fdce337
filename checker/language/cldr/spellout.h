// Numbers as CLDR's spellout rules write them.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_SPELLOUT_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_SPELLOUT_H_

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "unicode/locid.h"

namespace concord {

// Forms by value, in every gender and case: "doi" and "două" of 2. Those that
// news writes in words: all small numbers, years, round numbers.
using Spelled = std::map<int64_t, std::set<std::string>>;

struct Spellout {
  Spelled cardinals;
  // Without plurals, which are parts ("fifths") and decades.
  Spelled ordinals;
};

absl::StatusOr<Spellout> SpellOut(const icu::Locale& locale);

// No space and no hyphen.
bool IsOneWord(absl::string_view form);

// "hundred" of "two hundred", where `counts` has forms of two: the second of
// two words of which the first is one of the forms; else "".
std::string Multiplier(const std::set<std::string>& counts,
                       const std::string& form);

// "hundertfünf" of "einhundertfünf", where `form` is `n` in one word, also as
// an ordinal: without the one that it begins with, if what is left begins as
// the number one and the same number more do ("zwei" + "hundert"); else "".
std::string WithoutOne(const Spelled& cardinals, int64_t n,
                       const std::string& form);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_SPELLOUT_H_
