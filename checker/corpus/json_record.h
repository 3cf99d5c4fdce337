// One line of JSONL: an article as an object.
//
//   {"id": "a", "text": "...", "source": "Northern Post", "published":
//   "2025-03-14",
//    "language": "en", "title": "...", "url": "..."}

#ifndef CONCORD_CHECKER_CORPUS_JSON_RECORD_H_
#define CONCORD_CHECKER_CORPUS_JSON_RECORD_H_

#include <cstddef>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "proto/article.pb.h"

namespace concord {

// Reads `line` (number `line_number` of `path`) into `article` and `text`. Keys
// other than those above are ignored; `null` is as good as absent; a number may
// be an `id`. Fails if the line is not UTF-8, not a JSON object, a value of
// those keys is not a string, `text` is missing or holds a NUL, or `published`
// is not ISO 8601. Line ends do not matter.
absl::Status ParseJsonRecord(absl::string_view path, size_t line_number,
                             absl::string_view line, v1::Article& article,
                             std::string& text);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_JSON_RECORD_H_
