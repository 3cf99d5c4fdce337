// Reads the text-format files that data is typed in.

#ifndef CONCORD_CHECKER_TEXTPROTO_TEXT_FILES_H_
#define CONCORD_CHECKER_TEXTPROTO_TEXT_FILES_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "google/protobuf/message.h"

namespace concord {

// Merges the files, in their order, into `all`. What does not parse is told on
// standard error, with file, line and column; the status has the file.
absl::Status MergeTextFiles(const std::vector<std::string>& paths,
                            google::protobuf::Message& all);

}  // namespace concord

#endif  // CONCORD_CHECKER_TEXTPROTO_TEXT_FILES_H_
