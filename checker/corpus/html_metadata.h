// What a page says of its article: in <meta>, <link>, <title>, <time>, and
// JSON-LD (schema.org).

#ifndef CONCORD_CHECKER_CORPUS_HTML_METADATA_H_
#define CONCORD_CHECKER_CORPUS_HTML_METADATA_H_

#include "checker/corpus/html_tree.h"
#include "proto/article.pb.h"

namespace concord {

// Sets title, source, published, language and url of `article` where the page
// tells them. JSON-LD comes first, for it is written for programs; then
// OpenGraph and other <meta>; then what readers see. A time that is not ISO
// 8601, and JSON-LD that is no JSON, are as good as absent: pages are seldom
// without one of either kind.
void ReadHtmlMetadata(const HtmlTree& tree, v1::Article& article);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_HTML_METADATA_H_
