// HTML: the page of an article.

#ifndef CONCORD_CHECKER_CORPUS_HTML_PAGE_H_
#define CONCORD_CHECKER_CORPUS_HTML_PAGE_H_

#include <cstddef>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/corpus/file_map.h"
#include "checker/corpus/prose.h"
#include "proto/article.pb.h"

namespace concord {

// The words of a page: paragraphs with an empty line between them.
struct HtmlWords {
  std::string text;
  FileMap places;      // of the text in the file
  ByteRange headline;  // in the text, at its start; empty if the page has none
  size_t body = 0;     // where the rest begins
};

// Reads a page into `article` (html_metadata.h) and `words`
// (html_main_text.h). Fails with "path:line:column: what was found; expected
// what" if the file is in another character set than UTF-8, is no UTF-8, holds
// a NUL, is beyond the limits of html_tree.h, or has no text at all.
absl::Status ReadHtmlPage(absl::string_view path, absl::string_view file,
                          v1::Article& article, HtmlWords& words);

// Markup without a page around it, as in the body of an item: all of it is the
// article. Valid UTF-8 without NUL. False if it is beyond the limits; `problem`
// says which.
bool ReadHtmlFragment(absl::string_view markup, HtmlWords& words,
                      absl::string_view& problem);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_HTML_PAGE_H_
