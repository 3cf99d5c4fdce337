// The baseline: findings that somebody has looked at and accepted, each with a
// reason.
//
//   absl::StatusOr<Baseline> baseline = ReadBaseline("accepted.textproto");
//   ApplyPolicy(policy, report);
//   ApplyBaseline(*baseline, "2025-09-03", policy, report);
//
// An entry holds for the finding's id, which outlives edits elsewhere in the
// articles, until the day that it expires. Entries that have expired or match
// nothing any more are told of: they hide what they were not written for.

#ifndef CONCORD_CHECKER_GATE_BASELINE_H_
#define CONCORD_CHECKER_GATE_BASELINE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "proto/baseline.pb.h"
#include "proto/policy.pb.h"
#include "proto/report.pb.h"

namespace concord {

struct Baseline {
  std::string path;
  v1::Baseline entries;
  // Of each entry, from 1; 0 for one that is not in the file yet.
  std::vector<int> lines;
};

// Errors name file, line and column: an entry without an id or a reason, two of
// one finding, a day that is none.
absl::StatusOr<Baseline> ReadBaseline(const std::string& path);

// Takes their severity from the findings that the baseline accepts on `today`
// (YYYY-MM-DD), and adds a notice for each entry that has expired or that no
// finding with a severity matches. After ApplyPolicy().
void ApplyBaseline(const Baseline& baseline, absl::string_view today,
                   const v1::Policy& policy, v1::ConsistencyReport& report);

// Adds an entry like `like`, with their own ids and claims, for each finding of
// this severity and above; an entry of the same finding is replaced. Before
// ApplyBaseline().
void Accept(const v1::ConsistencyReport& report, v1::Severity severity,
            const v1::AcceptedFinding& like, Baseline& baseline);

// Drops the entries that ApplyBaseline() would tell of. Before it.
void Prune(const v1::ConsistencyReport& report, absl::string_view today,
           Baseline& baseline);

// The file's content.
std::string TextOf(const Baseline& baseline);

}  // namespace concord

#endif  // CONCORD_CHECKER_GATE_BASELINE_H_
