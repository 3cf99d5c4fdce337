// What stands behind a number that ICU has written.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_COUNTED_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_COUNTED_H_

#include <string>

#include "unicode/unistr.h"

namespace concord {

// "kilometri" of "1.000 kilometri"; "" if the number is not in digits or does
// not come first.
std::string CountedThing(const icu::UnicodeString& text);

// Whether two letters or more stand in `form`, which is UTF-8.
bool HasTwoLetters(const std::string& form);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_COUNTED_H_
