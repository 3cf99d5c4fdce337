// Body: which lines of an article are its own words.

#ifndef CONCORD_CHECKER_CORPUS_BODY_H_
#define CONCORD_CHECKER_CORPUS_BODY_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/corpus/prose.h"
#include "checker/language/lexicon.h"

namespace concord {

struct Body {
  // Runs of the article's own lines, in order, each a heading's signs ("##")
  // not counted at its beginning. The first is marked if it is a headline:
  // short, without a full stop, and set off from what follows by an empty line
  // or by being shorter.
  std::vector<Prose> prose;
  // "2025-09-03": printed at the text's start, "" if there is none.
  std::string day;
  // Of a line "Source: X" near the end, "" if there is none.
  std::string source;
};

// Reads `bytes` from byte `begin` on. Left out of the prose are boilerplate
// (boilerplate.h), the dateline (dateline.h), the readers' comments, and, if
// `wants_source`, the line that names the source. `title`: a first line that
// repeats it is a headline whatever its shape.
Body ReadBody(absl::string_view bytes, size_t begin, const Lexicon* lexicon,
              absl::string_view title, bool wants_source);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_BODY_H_
