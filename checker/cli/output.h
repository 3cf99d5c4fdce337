// Where output goes: standard output, or files that are there whole or not at
// all.

#ifndef CONCORD_CHECKER_CLI_OUTPUT_H_
#define CONCORD_CHECKER_CLI_OUTPUT_H_

#include <cstdio>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/gate/gate.h"

namespace concord {

// Prints on standard output; kCouldNotRun, with the reason on standard error,
// if that fails.
ExitStatus Print(absl::string_view text);

// A file to write to, piece by piece. It is written aside and takes its name
// when Close succeeds; "" stands for standard output. A name that is no regular
// file (a device, a pipe) is written to directly.
class OutputFile {
 public:
  explicit OutputFile(std::string path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void Write(absl::string_view bytes);
  // The first thing that went wrong, if anything did.
  absl::Status Close();

 private:
  absl::Status Problem() const;

  const std::string path_;
  std::string aside_;  // "" if written to directly
  std::FILE* file_ = nullptr;
  int error_ = 0;  // errno of the first failure
};

// Whether standard output may be coloured: `choice` is "always", "never" or
// "auto", which looks for a terminal and at NO_COLOR and TERM.
bool UseColor(absl::string_view choice);

// Columns of the terminal that standard output is, 0 if it is none.
int TerminalWidth();

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_OUTPUT_H_
