// Command lines longer than a command line may be: params files.
//
// An argument "@FILE" stands for the lines of FILE, one argument a line,
// nothing quoted: a rule writes there whatever an argument may hold but a line
// break. A params file's own lines are taken literally, "@" included. "@"
// alone, and whatever follows "--", is an ordinary argument.
//
//   concord extract @a.params        a.params:  --format=binpb
//                                               --output=a.binpb
//                                               news/a.txt
//   -> {"extract", "--format=binpb", "--output=a.binpb", "news/a.txt"}

#ifndef CONCORD_CHECKER_CLI_BAZEL_WORKER_ARGUMENTS_H_
#define CONCORD_CHECKER_CLI_BAZEL_WORKER_ARGUMENTS_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace concord {

// Returns argv without the program's name and with every params file replaced
// by its lines. NotFound if one cannot be read.
absl::StatusOr<std::vector<std::string>> ExpandParamsFiles(int argc,
                                                           char** argv);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_BAZEL_WORKER_ARGUMENTS_H_
