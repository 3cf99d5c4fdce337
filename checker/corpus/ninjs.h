// IPTC ninjs: a news item as a JSON object, of version 2 or 3.
//
//   {"uri": "urn:x:1", "language": "en", "versioncreated":
//   "2025-03-14T18:05:00Z",
//    "headlines": [{"value": "Fire guts port warehouse"}],
//    "bodies": [{"contenttype": "text/plain", "value": "..."}], ...}

#ifndef CONCORD_CHECKER_CORPUS_NINJS_H_
#define CONCORD_CHECKER_CORPUS_NINJS_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "proto/article.pb.h"

namespace concord {

struct NinjsBody {
  // The value of the body that is read: the first in plain text, else the first
  // in HTML.
  std::string value;
  bool html = false;
};

// Reads the item that the file holds into `article` and `body`: id is `uri`,
// `published` the time of this version (`versioncreated`; else when the item or
// its content was created), `source` the first of the information sources, else
// the copyright holder. Version 3 writes the same names with capitals
// ("versionCreated"). Fails with "path:line:column: what was found; expected
// what" if the file is not UTF-8, not a JSON object, or the item has no `uri`
// or no text, is no text ("picture"), or was withheld or canceled.
absl::Status ParseNinjs(absl::string_view path, absl::string_view file,
                        v1::Article& article, NinjsBody& body);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_NINJS_H_
