#include "checker/cli/bazel_worker/arguments.h"

#include <fstream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace concord {

absl::StatusOr<std::vector<std::string>> ExpandParamsFiles(int argc,
                                                           char** argv) {
  std::vector<std::string> arguments;
  bool literal = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (literal || argument.size() < 2 || argument[0] != '@') {
      literal = literal || argument == "--";
      arguments.push_back(argument);
      continue;
    }
    const std::string path = argument.substr(1);
    std::ifstream in(path, std::ios::binary);
    for (std::string line; std::getline(in, line);) arguments.push_back(line);
    if (!in.eof()) {
      return absl::NotFoundError(
          absl::StrCat("cannot read the arguments in ", path));
    }
  }
  return arguments;
}

}  // namespace concord
