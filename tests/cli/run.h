// Runs the concord binary as a user does.

#ifndef CONCORD_TESTS_CLI_RUN_H_
#define CONCORD_TESTS_CLI_RUN_H_

#include <string>
#include <vector>

namespace concord {

struct Outcome {
  int status = -1;  // exit status; 128 + signal if it was killed
  std::string out;
  std::string err;
};

// Runs `concord arguments...` with `input` on standard input.
Outcome RunConcord(const std::vector<std::string>& arguments,
                   const std::string& input = "");

}  // namespace concord

#endif  // CONCORD_TESTS_CLI_RUN_H_
