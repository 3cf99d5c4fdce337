// Which policy goes with which articles.

#ifndef CONCORD_CHECKER_CLI_POLICY_FILE_H_
#define CONCORD_CHECKER_CLI_POLICY_FILE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace concord {

// The file concord.textproto in the folder that a path is, or that holds it, or
// in the nearest folder above; the search ends at a folder that holds `.git`.
// "" if there is none. Fails if two of the paths are under two policies: a run
// has one gate.
absl::StatusOr<std::string> FindPolicyFile(
    const std::vector<std::string>& paths);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_POLICY_FILE_H_
