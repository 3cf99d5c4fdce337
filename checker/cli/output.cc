#include "checker/cli/output.h"

#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/cli/commands.h"

namespace concord {

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
  if (path_.empty()) {
    file_ = stdout;
    return;
  }
  struct stat info;
  const bool exists = stat(path_.c_str(), &info) == 0;
  if (!exists || S_ISREG(info.st_mode))
    aside_ = absl::StrCat(path_, ".", getpid(), ".part");
  file_ = std::fopen((aside_.empty() ? path_ : aside_).c_str(), "we");
  if (file_ == nullptr) error_ = errno;
}

OutputFile::~OutputFile() {
  if (file_ == nullptr || file_ == stdout) return;
  std::fclose(file_);
  if (!aside_.empty()) std::remove(aside_.c_str());
}

void OutputFile::Write(absl::string_view bytes) {
  if (error_ != 0) return;
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size())
    error_ = errno;
}

absl::Status OutputFile::Close() {
  if (file_ == stdout) {
    if (std::fflush(stdout) != 0 && error_ == 0) error_ = errno;
    file_ = nullptr;
    return Problem();
  }
  if (file_ != nullptr) {
    if (std::fclose(file_) != 0 && error_ == 0) error_ = errno;
    file_ = nullptr;
    if (!aside_.empty()) {
      if (error_ == 0 && std::rename(aside_.c_str(), path_.c_str()) != 0)
        error_ = errno;
      if (error_ != 0) std::remove(aside_.c_str());
    }
  }
  return Problem();
}

absl::Status OutputFile::Problem() const {
  if (error_ == 0) return absl::OkStatus();
  return absl::UnavailableError(
      absl::StrCat(path_.empty() ? "standard output" : path_,
                   ": cannot write: ", std::strerror(error_)));
}

ExitStatus Print(absl::string_view text) {
  OutputFile out("");
  out.Write(text);
  const absl::Status status = out.Close();
  if (status.ok()) return kPassed;
  PrintError(status.message());
  return kCouldNotRun;
}

bool UseColor(absl::string_view choice) {
  if (choice != "auto") return choice == "always";
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return isatty(STDOUT_FILENO) && (no_color == nullptr || *no_color == '\0') &&
         term != nullptr && std::strcmp(term, "dumb") != 0;
}

int TerminalWidth() {
  winsize size;
  return isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0
             ? size.ws_col
             : 0;
}

}  // namespace concord
