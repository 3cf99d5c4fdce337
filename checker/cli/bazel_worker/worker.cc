#include "checker/cli/bazel_worker/worker.h"

#include <unistd.h>

#include <cstdio>
#include <string>

#include "google/protobuf/io/zero_copy_stream_impl.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "proto/worker_protocol.pb.h"

namespace concord {

using ::blaze::worker::WorkRequest;
using ::blaze::worker::WorkResponse;
using ::google::protobuf::io::FileInputStream;
using ::google::protobuf::io::FileOutputStream;
using ::google::protobuf::util::ParseDelimitedFromZeroCopyStream;
using ::google::protobuf::util::SerializeDelimitedToZeroCopyStream;

int ServeWorkRequests(int in, int out, const WorkFunction& run) {
  // Not an istream: that waits until its buffer is full, and the request that
  // would fill it comes only after the response to the first.
  FileInputStream requests(in);
  FileOutputStream responses(out);
  while (true) {
    WorkRequest request;
    bool end = false;
    if (!ParseDelimitedFromZeroCopyStream(&request, &requests, &end)) {
      return end ? 0 : 1;
    }
    const absl::Status status =
        run({request.arguments().begin(), request.arguments().end()});
    WorkResponse response;
    response.set_request_id(request.request_id());
    response.set_exit_code(status.ok() ? 0 : 1);
    if (!status.ok()) response.set_output(std::string(status.message()));
    if (!SerializeDelimitedToZeroCopyStream(response, &responses) ||
        !responses.Flush()) {
      return 1;
    }
  }
}

int ServeWorkRequests(const WorkFunction& run) {
  const int out = dup(STDOUT_FILENO);
  if (out < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
    std::perror("concord: persistent worker");
    return 1;
  }
  return ServeWorkRequests(STDIN_FILENO, out, run);
}

}  // namespace concord
