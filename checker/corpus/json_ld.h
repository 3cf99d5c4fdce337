// JSON-LD: what a page says of its article in the words of schema.org.

#ifndef CONCORD_CHECKER_CORPUS_JSON_LD_H_
#define CONCORD_CHECKER_CORPUS_JSON_LD_H_

#include <string>

#include "absl/strings/string_view.h"

namespace concord {

struct JsonLdArticle {
  std::string headline;
  std::string publisher;
  std::string published;
  std::string language;
};

// The first object of a type that is an article ("NewsArticle",
// "ReportageNewsArticle", "BlogPosting" ...), at the top, in a list, or in a
// "@graph". False if there is none, or `json` is no JSON. What is missing, or
// no string, stays empty.
bool ReadJsonLd(absl::string_view json, JsonLdArticle& article);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_JSON_LD_H_
