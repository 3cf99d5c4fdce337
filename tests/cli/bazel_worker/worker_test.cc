#include "checker/cli/bazel_worker/worker.h"

#include <unistd.h>

#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_join.h"
#include "gmock/gmock.h"
#include "google/protobuf/io/zero_copy_stream_impl.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "gtest/gtest.h"
#include "proto/worker_protocol.pb.h"

namespace concord {
namespace {

using ::blaze::worker::WorkRequest;
using ::blaze::worker::WorkResponse;
using ::google::protobuf::io::FileInputStream;
using ::google::protobuf::util::ParseDelimitedFromZeroCopyStream;
using ::google::protobuf::util::SerializeDelimitedToFileDescriptor;

// Bazel's side: a worker in a thread, at the other ends of two pipes.
class Worker {
 public:
  explicit Worker(const WorkFunction& run) {
    EXPECT_EQ(pipe(requests_), 0);
    EXPECT_EQ(pipe(responses_), 0);
    thread_ = std::thread([this, run] {
      exit_status_ = ServeWorkRequests(requests_[0], responses_[1], run);
      close(responses_[1]);
    });
    in_ = std::make_unique<FileInputStream>(responses_[0]);
  }

  ~Worker() {
    if (thread_.joinable()) End();
    close(requests_[0]);
    close(responses_[0]);
  }

  void Send(const std::vector<std::string>& arguments, int id = 0) {
    WorkRequest request;
    request.mutable_arguments()->Add(arguments.begin(), arguments.end());
    request.set_request_id(id);
    EXPECT_TRUE(SerializeDelimitedToFileDescriptor(request, requests_[1]));
  }

  void SendBytes(const std::string& bytes) {
    EXPECT_EQ(write(requests_[1], bytes.data(), bytes.size()),
              static_cast<ssize_t>(bytes.size()));
  }

  WorkResponse Receive() {
    WorkResponse response;
    EXPECT_TRUE(
        ParseDelimitedFromZeroCopyStream(&response, in_.get(), nullptr));
    return response;
  }

  // Ends the input and returns the worker's exit status.
  int End() {
    close(requests_[1]);
    thread_.join();
    return exit_status_;
  }

 private:
  int requests_[2];
  int responses_[2];
  int exit_status_ = -1;
  std::thread thread_;
  std::unique_ptr<FileInputStream> in_;
};

absl::Status Ok(const std::vector<std::string>&) { return absl::OkStatus(); }

TEST(ServeWorkRequests, AnswersEachRequestBeforeTheNext) {
  std::vector<std::string> seen;
  Worker worker([&](const std::vector<std::string>& arguments) {
    seen.push_back(absl::StrJoin(arguments, " "));
    return absl::OkStatus();
  });
  for (int id = 1; id <= 3; ++id) {
    worker.Send({"--format=binpb", std::to_string(id)}, id);
    const WorkResponse response = worker.Receive();
    EXPECT_EQ(response.request_id(), id);
    EXPECT_EQ(response.exit_code(), 0);
    EXPECT_EQ(response.output(), "");
  }
  EXPECT_EQ(worker.End(), 0);
  EXPECT_THAT(seen, testing::ElementsAre("--format=binpb 1", "--format=binpb 2",
                                         "--format=binpb 3"));
}

TEST(ServeWorkRequests, ReportsAFailureAndGoesOn) {
  Worker worker([](const std::vector<std::string>& arguments) {
    return arguments.empty() ? absl::InvalidArgumentError("no article: ă")
                             : absl::OkStatus();
  });
  worker.Send({}, 7);
  WorkResponse response = worker.Receive();
  EXPECT_EQ(response.request_id(), 7);
  EXPECT_EQ(response.exit_code(), 1);
  EXPECT_EQ(response.output(), "no article: ă");
  worker.Send({"a.txt"}, 8);
  EXPECT_EQ(worker.Receive().exit_code(), 0);
}

TEST(ServeWorkRequests, EndsWithItsInput) {
  Worker worker(Ok);
  EXPECT_EQ(worker.End(), 0);
}

TEST(ServeWorkRequests, FailsOnARequestThatBreaksOff) {
  Worker worker(Ok);
  worker.SendBytes("\x7f\x0a");
  EXPECT_EQ(worker.End(), 1);
}

TEST(ServeWorkRequests, PassesArgumentsOnAsTheyAre) {
  const std::vector<std::string> arguments = {"", " ", "a\nb", "ü – 日本",
                                              std::string(100000, 'x')};
  std::vector<std::string> seen;
  Worker worker([&](const std::vector<std::string>& a) {
    seen = a;
    return absl::OkStatus();
  });
  worker.Send(arguments);
  worker.Receive();
  worker.End();
  EXPECT_EQ(seen, arguments);
}

TEST(ServeWorkRequests, KeepsStandardOutputForResponses) {
  int requests[2], responses[2];
  ASSERT_EQ(pipe(requests), 0);
  ASSERT_EQ(pipe(responses), 0);
  WorkRequest request;
  ASSERT_TRUE(SerializeDelimitedToFileDescriptor(request, requests[1]));
  close(requests[1]);
  const pid_t child = fork();
  if (child == 0) {
    dup2(requests[0], STDIN_FILENO);
    dup2(responses[1], STDOUT_FILENO);
    close(responses[0]);
    close(responses[1]);
    _exit(ServeWorkRequests([](const std::vector<std::string>&) {
      // Would break the protocol if it reached Bazel.
      return write(STDOUT_FILENO, "stray\n", 6) == 6
                 ? absl::OkStatus()
                 : absl::InternalError("write");
    }));
  }
  close(responses[1]);
  FileInputStream in(responses[0]);
  WorkResponse response;
  EXPECT_TRUE(ParseDelimitedFromZeroCopyStream(&response, &in, nullptr));
  EXPECT_EQ(response.exit_code(), 0);
  bool end = false;
  EXPECT_FALSE(ParseDelimitedFromZeroCopyStream(&response, &in, &end));
  EXPECT_TRUE(end) << "something follows the response";
}

}  // namespace
}  // namespace concord
