// The gate: which findings fail the build, and the exit status.
//
//   absl::StatusOr<v1::Policy> policy = ReadPolicy("concord.textproto");
//   ApplyPolicy(*policy, report);                       // sets severities
//   return Gate(report, options);                       // exit status

#ifndef CONCORD_CHECKER_GATE_GATE_H_
#define CONCORD_CHECKER_GATE_GATE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "proto/policy.pb.h"
#include "proto/report.pb.h"

namespace concord {

// DISCREPANCY is an error, SUPERSEDED a note, the rest none; confidence 0.5.
v1::Policy DefaultPolicy();

// A text-format Policy over the default one. Errors name file, line and column,
// and for an unknown field or value the nearest known one. A rule that can
// decide nothing is an error, too.
absl::StatusOr<v1::Policy> ReadPolicy(const std::string& path);

// Whether every source that the policy file names is `known`, as are the
// outlets whose articles are read; errors as above.
absl::Status CheckSources(const std::string& path,
                          const std::vector<std::string>& known);

// Whether the policy leaves out what this outlet prints.
bool IsIgnored(const v1::Policy& policy, absl::string_view source);

// Sets the severity of every finding: last matching rule; below the policy's
// confidence a note at most; within its tolerance at most what that says; with
// fewer sources than it wants at least what that says. What a reference
// contradicts becomes the first reading, and so the place of the finding.
void ApplyPolicy(const v1::Policy& policy, v1::ConsistencyReport& report);

// "none", "note", "warning", "error".
absl::StatusOr<v1::Severity> ParseSeverity(absl::string_view name);

// What the run came to. The only place that knows exit statuses.
enum ExitStatus : int {
  kPassed = 0,       // nothing at or above the failing level
  kFailed = 1,       // findings fail the gate
  kCouldNotRun = 2,  // bad usage, unreadable input, no article found
};

struct GateOptions {
  // SEVERITY_NONE: no finding fails the gate.
  v1::Severity fail_level = v1::ERROR;
  // Findings never fail the run (what could not run still does).
  bool exit_zero = false;
};

// kCouldNotRun if the report has unreadable inputs or no article: never
// kPassed where nothing was checked.
ExitStatus Gate(const v1::ConsistencyReport& report,
                const GateOptions& options);

}  // namespace concord

#endif  // CONCORD_CHECKER_GATE_GATE_H_
