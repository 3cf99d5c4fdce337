// Boilerplate: short lines of the page around an article that are no part of
// it.

#ifndef CONCORD_CHECKER_CORPUS_BOILERPLATE_H_
#define CONCORD_CHECKER_CORPUS_BOILERPLATE_H_

#include "absl/strings/string_view.h"
#include "checker/language/lexicon.h"

namespace concord {

// A line of the page rather than the article: shorter than 80 bytes and
//   - in the table of `lexicon`'s pack or of the English one, for pages of
//   every
//     language have English buttons (of any pack if there is no lexicon),
//     without regard to case, diacritics and a colon at the end: "Share this
//     article:"; or
//   - of a shape that needs no words: the name of an image file, an address of
//     the web, a rule ("* * *"), a count of comments or of minutes to read.
// Without white space around it; empty lines are none.
bool IsBoilerplate(absl::string_view line, const Lexicon* lexicon);

// "COMMENTS", "Comments (3)": what follows it in an article's second half are
// its readers' words.
bool IsCommentsHeading(absl::string_view line);

// "Source: X", "Sursa: X": sets `source` to X.
bool IsSourceLine(absl::string_view line, absl::string_view& source);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_BOILERPLATE_H_
