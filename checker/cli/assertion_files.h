// Files of ArticleAssertions: JSON, one a line, or length-delimited binary.

#ifndef CONCORD_CHECKER_CLI_ASSERTION_FILES_H_
#define CONCORD_CHECKER_CLI_ASSERTION_FILES_H_

#include <functional>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "proto/assertion.pb.h"

namespace concord {

// Appends a serialised message and its length before it, as protobuf's
// delimited streams have it; concatenated files are one stream.
void AppendDelimited(absl::string_view wire, std::string& out);

// Appends the message's canonical JSON as one line.
void AppendJsonLine(const v1::ArticleAssertions& assertions, std::string& out);

// Calls `use` for each message of a file of either form, told by its first
// bytes. Stops at the first message that does not parse, and says where it is,
// or that `use` refuses.
absl::Status ReadAssertions(
    const std::string& path,
    const std::function<absl::Status(v1::ArticleAssertions&&)>& use);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_ASSERTION_FILES_H_
