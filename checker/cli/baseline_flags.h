// Flags about accepted findings, of `check` and `compare`.

#ifndef CONCORD_CHECKER_CLI_BASELINE_FLAGS_H_
#define CONCORD_CHECKER_CLI_BASELINE_FLAGS_H_

#include <string>

#include "absl/status/status.h"
#include "checker/cli/flags.h"
#include "proto/baseline.pb.h"
#include "proto/policy.pb.h"
#include "proto/report.pb.h"

namespace concord {

// --baseline, --write-baseline with --reason, --who and --expires,
// --prune-baseline.
class BaselineFlags {
 public:
  void AddTo(FlagSet& flags);

  // Whether the flags fit together.
  absl::Status Check() const;

  // Reads the baseline, adds to it or prunes it as is wanted, and applies it to
  // the report, which has its severities. Entries are judged as of `as_of`, ""
  // for today; findings from `fail_level` on are those that a new one takes in.
  // A report of which not everything could be read changes no file.
  absl::Status Apply(const std::string& as_of, v1::Severity fail_level,
                     const v1::Policy& policy,
                     v1::ConsistencyReport& report) const;

 private:
  std::string path_;
  std::string write_;
  v1::AcceptedFinding like_;
  bool prune_ = false;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_BASELINE_FLAGS_H_
