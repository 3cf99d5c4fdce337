// All mentions of one text as strings, for tests.

#ifndef CONCORD_TESTS_MENTION_ANNOTATE_H_
#define CONCORD_TESTS_MENTION_ANNOTATE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/mention/mention.h"

namespace concord {

// Of the whole `text`; `document_time` as ISO 8601, "" for unknown.
std::vector<Mention> MentionsOf(absl::string_view language,
                                absl::string_view text,
                                absl::string_view document_time = "");

// "NUMBER 15000"
std::string ToString(const Mention& mention);
std::vector<std::string> Annotate(absl::string_view language,
                                  absl::string_view text,
                                  absl::string_view document_time = "");

}  // namespace concord

#endif  // CONCORD_TESTS_MENTION_ANNOTATE_H_
