// A line about a run that takes long, on a terminal: how far it is, and when it
// will be done. It is there from the second second on, and gone when the run is
// done.
//
//   std::unique_ptr<Progress> progress = ProgressOnStandardError();
//   reader.Watch(WatchOf(progress.get()));
//   ...
//   progress.reset();  // before anything else is printed

#ifndef CONCORD_CHECKER_CLI_PROGRESS_H_
#define CONCORD_CHECKER_CLI_PROGRESS_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/corpus/corpus.h"
#include "checker/corpus/corpus_progress.h"

namespace concord {

class Progress {
 public:
  // Where the line goes.
  struct Terminal {
    std::function<double()> seconds;  // of a clock that only goes forwards
    std::function<void(absl::string_view)> write;
    size_t columns = 80;
  };

  explicit Progress(Terminal terminal);
  ~Progress() { Clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // "1,204 of 5,000 files, 48 MB/s, 12 s left". `at` is asked only if the line
  // is due, ten times a second at most.
  void Reading(const std::function<CorpusProgress()>& at);

  // What cannot be measured: "comparing 5,000 articles".
  void Say(absl::string_view what);

  // Takes the line away.
  void Clear();

 private:
  bool IsDue();
  void Show(const std::string& line);

  const Terminal terminal_;
  const double start_;
  double next_;
  bool shown_ = false;
};

// nullptr if standard error is no terminal that can take a line away.
std::unique_ptr<Progress> ProgressOnStandardError();

// What CorpusReader::Watch() and Checker::Watch() take; empty without
// `progress`, which has to outlive the reading.
std::function<void(CorpusReader&)> WatchOf(Progress* progress);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_PROGRESS_H_
