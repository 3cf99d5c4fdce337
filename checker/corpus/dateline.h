// Datelines: the day of an article as its own first lines print it.
//
//   std::string day;
//   IsDateline("West Africa Monitor | Friday 23 May 2025", en, day);  //
//   "2025-05-23" DateAtStart("date 2025-09-03 Putin met ...", en, day); // 16
//   bytes

#ifndef CONCORD_CHECKER_CORPUS_DATELINE_H_
#define CONCORD_CHECKER_CORPUS_DATELINE_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/language/lexicon.h"

namespace concord {

// Whether the line holds nothing but a full date (2025-09-03, 3.9.2025, "3
// September 2025", "March 06, 2008", with or without a weekday before it) and
// what surrounds one on a page: a word such as "Published", a clock time, the
// outlet's name set apart by "|", a dash or a bullet. Sets `day` to the date.
// Months and weekdays are read in `lexicon`'s language, if there is one, and in
// every other.
bool IsDateline(absl::string_view line, const Lexicon* lexicon,
                std::string& day);

// Length of a date with which `text` begins without being a part of its first
// sentence, with the white space behind it: "date 2025-09-03 ", "Published
// April 15, 2017 ", or a bare date before a capital letter. 0 if there is none;
// sets `day` otherwise.
size_t DateAtStart(absl::string_view text, const Lexicon* lexicon,
                   std::string& day);

// Whether `text` begins as agencies begin, with where and when it was written:
// "VIENNA, May 11, 2025 - Nine people", "Beijing, Sept. 3, 2025 (Xinhua) --
// Leaders". What it begins with stays part of its first sentence: it tells
// where. Sets `day` if so; a date without a year is none.
bool BeginsWithDateline(absl::string_view text, const Lexicon* lexicon,
                        std::string& day);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_DATELINE_H_
