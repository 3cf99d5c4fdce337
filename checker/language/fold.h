// Names folded to one spelling across scripts and diacritics.
//
//   std::string key;
//   AppendFolded("Ușakov", key);       // "usakov"
//   AppendFolded("Ушаков", key);       // "ushakov"
//   PhoneticKey("ushakov") == PhoneticKey("uschakow");   // both "uSakov"
//
// The table of characters is generated at build time by ICU's transliterators
// Any-Latin; Latin-ASCII; Lower
// (http://unicode.org/reports/tr35/tr35-general.html #Transforms), so that no
// ICU is linked or loaded at run time.

#ifndef CONCORD_CHECKER_LANGUAGE_FOLD_H_
#define CONCORD_CHECKER_LANGUAGE_FOLD_H_

#include <string>

#include "absl/strings/string_view.h"

namespace concord {

// Appends `name` in lower-case ASCII letters and digits; characters that have
// no such letters (signs, apostrophes) are left out. `name` is UTF-8.
void AppendFolded(absl::string_view name, std::string& out);

// A coarser key of a folded name, the same for the ways in which European
// languages transcribe one sound (sh sch ch s, v w, y i j, ts tz c, kh h, ...).
// Vowels at the end are dropped.
std::string PhoneticKey(absl::string_view folded);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_FOLD_H_
