// Snippets: a sentence on one line and the value in it underlined.
//
//   Snippet s = MakeSnippet("About 300 people came.", 0, 9, 0);
//   s.line                                    // "About 300 people came."
//   std::string(s.indent, ' ') + std::string(s.width, '^')   // "^^^^^^^^^"

#ifndef CONCORD_CHECKER_REPORT_SNIPPET_H_
#define CONCORD_CHECKER_REPORT_SNIPPET_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace concord {

struct Snippet {
  std::string line;   // without line breaks and other control characters
  size_t indent = 0;  // columns before the value
  size_t width = 0;   // columns of the value, at least 1
};

// Bytes `begin` to `end` of `sentence` are the value; both are moved into the
// sentence and to whole characters if they are not. If `columns` is not 0, no
// more of the line than that is kept, around the value, with "…" for what is
// left out.
Snippet MakeSnippet(absl::string_view sentence, size_t begin, size_t end,
                    size_t columns);

// Columns that a terminal takes for `text`: 2 for a wide character (those of
// East Asia, most emoji), 0 for one that combines with another. Of emoji that
// are joined to one, terminals show what they can: each counts for itself.
size_t Columns(absl::string_view text);

// `text` if it fits into `columns`, else its beginning and "…".
std::string CutToColumns(absl::string_view text, size_t columns);

// The words of `text` in lines of at most `columns`, at least one of them in
// each: what is longer than a line is not broken. 0: one line.
std::vector<std::string> Wrap(absl::string_view text, size_t columns);

// `text` on one line: control characters become spaces; those that turn the
// direction of writing, which could make a terminal show what is not there, are
// left out.
std::string OneLine(absl::string_view text);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_SNIPPET_H_
