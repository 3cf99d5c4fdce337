// Dates and times as ISO 8601 has them.

#ifndef CONCORD_CHECKER_CORPUS_ISO_TIME_H_
#define CONCORD_CHECKER_CORPUS_ISO_TIME_H_

#include <string>

#include "absl/strings/string_view.h"

namespace concord {

// Reads "2025-09-03", "2025-09-03T16:00", "2025-09-03T16:00:00.5Z",
// "2025-09-03 16:00:00 +0200" (as site generators write it) and sets `iso` to
// it with a "T", without spaces and with a colon in the offset. False, and
// `iso` untouched, for anything else and for days that no calendar has.
bool ParseIsoTime(absl::string_view text, std::string& iso);

// Reads "2025-09-03" only.
bool IsIsoDay(absl::string_view text);

// "YYYY-MM-DD" of a day; false if there is no such day in the years 1000 to
// 2199.
bool FormatIsoDay(int year, int month, int day, std::string& iso);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_ISO_TIME_H_
