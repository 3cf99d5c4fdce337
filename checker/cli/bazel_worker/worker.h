// Bazel's persistent workers: one process that serves many actions, so that
// thousands of articles do not start thousands of processes.
//
// Bazel starts the tool with --persistent_worker, writes WorkRequests to its
// standard input, each the command line of one action (params files expanded),
// and reads one WorkResponse for each from its standard output. The tool ends
// when its input ends.
//
//   if (arguments has "--persistent_worker") return ServeWorkRequests(Run);
//
// Meanwhile standard output is Bazel's. What `run` prints there goes to
// standard error, which Bazel keeps in a log: whatever a user should read
// belongs into the status, which Bazel shows if the action fails.

#ifndef CONCORD_CHECKER_CLI_BAZEL_WORKER_WORKER_H_
#define CONCORD_CHECKER_CLI_BAZEL_WORKER_WORKER_H_

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"

namespace concord {

// Runs one action; called once a request, in order, never concurrently.
using WorkFunction =
    std::function<absl::Status(const std::vector<std::string>& arguments)>;

// Serves requests from standard input until it ends. Returns the exit status of
// the process: 0, or 1 if a request could not be read or a response be written.
int ServeWorkRequests(const WorkFunction& run);

// The same on two file descriptors.
int ServeWorkRequests(int in, int out, const WorkFunction& run);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_BAZEL_WORKER_WORKER_H_
