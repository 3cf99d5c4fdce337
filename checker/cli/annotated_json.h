// The canonical protobuf JSON of v1.AnnotatedText, written directly: the
// general printer takes ten times as long as finding the mentions.

#ifndef CONCORD_CHECKER_CLI_ANNOTATED_JSON_H_
#define CONCORD_CHECKER_CLI_ANNOTATED_JSON_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/mention/mention.h"

namespace concord {

// Appends
// {"id":"a","mentions":[{"start":0,"end":6,"kind":"NUMBER","value":"15000"}]}
// and a line break. Every field is printed, also where it is 0 or "".
void AppendAnnotatedText(absl::string_view id,
                         const std::vector<Mention>& mentions,
                         std::string& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_ANNOTATED_JSON_H_
