#include "checker/cli/progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace concord {
namespace {

constexpr double kPatience = 1;  // seconds before there is a line
constexpr double kPause = 0.1;   // and between two of them
// Below this there is nothing to judge the rest by.
constexpr uint64_t kTelling = 1 << 16;

// "1,204"
std::string Grouped(uint64_t number) {
  std::string digits = absl::StrCat(number);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<size_t>(at), ",");
  return digits;
}

// "12 s", "3 min 5 s", "2 h 10 min"
std::string Time(double seconds) {
  const auto all = static_cast<uint64_t>(std::ceil(seconds));
  if (all < 60) return absl::StrCat(all, " s");
  if (all < 3600) return absl::StrCat(all / 60, " min ", all % 60, " s");
  return absl::StrCat(all / 3600, " h ", all / 60 % 60, " min");
}

std::string LineOf(const CorpusProgress& at, double seconds) {
  std::string line =
      absl::StrCat("reading ", Grouped(at.files_read), " of ",
                   Grouped(at.files), at.files == 1 ? " file" : " files");
  if (at.bytes_read < kTelling) return line;
  const double rate = static_cast<double>(at.bytes_read) / seconds;
  absl::StrAppendFormat(&line, ", %.*f MB/s", rate < 1e7 ? 1 : 0, rate / 1e6);
  if (at.bytes_read < at.bytes) {
    absl::StrAppend(&line, ", ",
                    Time(static_cast<double>(at.bytes - at.bytes_read) / rate),
                    " left");
  }
  return line;
}

double Seconds() {
  return std::chrono::duration<double>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

}  // namespace

Progress::Progress(Terminal terminal)
    : terminal_(std::move(terminal)),
      start_(terminal_.seconds()),
      next_(start_ + kPatience) {}

bool Progress::IsDue() {
  const double now = terminal_.seconds();
  if (now < next_) return false;
  next_ = now + kPause;
  return true;
}

void Progress::Show(const std::string& line) {
  // A line that fills the last column would make some terminals begin another.
  terminal_.write(absl::StrCat(
      "\r", line.substr(0, terminal_.columns > 0 ? terminal_.columns - 1 : 0),
      "\x1B[K"));
  shown_ = true;
}

void Progress::Reading(const std::function<CorpusProgress()>& at) {
  if (!IsDue()) return;
  const CorpusProgress progress = at();
  Show(LineOf(progress, terminal_.seconds() - start_));
}

void Progress::Say(absl::string_view what) {
  if (shown_ || IsDue()) Show(std::string(what));
}

void Progress::Clear() {
  if (shown_) terminal_.write("\r\x1B[K");
  shown_ = false;
}

std::unique_ptr<Progress> ProgressOnStandardError() {
  const char* term = std::getenv("TERM");
  if (!isatty(STDERR_FILENO) || term == nullptr ||
      std::strcmp(term, "dumb") == 0) {
    return nullptr;
  }
  Progress::Terminal terminal;
  terminal.seconds = Seconds;
  terminal.write = [](absl::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
  };
  winsize size;
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    terminal.columns = size.ws_col;
  return std::make_unique<Progress>(std::move(terminal));
}

std::function<void(CorpusReader&)> WatchOf(Progress* progress) {
  if (progress == nullptr) return nullptr;
  return [progress](CorpusReader& reader) {
    progress->Reading([&reader] { return reader.HowFar(); });
  };
}

}  // namespace concord
