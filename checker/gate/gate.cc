#include "checker/gate/gate.h"

#include <algorithm>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace concord {
namespace {

bool Matches(const v1::SeverityRule& rule, const v1::Finding& finding) {
  if (rule.relation() != finding.relation()) return false;
  return rule.kind().empty() ||
         std::find(rule.kind().begin(), rule.kind().end(), finding.kind()) !=
             rule.kind().end();
}

}  // namespace

void ApplyPolicy(const v1::Policy& policy, v1::ConsistencyReport& report) {
  for (v1::Finding& finding : *report.mutable_findings()) {
    v1::Severity severity = v1::SEVERITY_NONE;
    for (const v1::SeverityRule& rule : policy.severity()) {
      if (Matches(rule, finding)) severity = rule.severity();
    }
    if (finding.confidence() < policy.minimum_confidence()) {
      severity = std::min(severity, v1::NOTE);
    }
    finding.set_severity(severity);
  }
}

absl::StatusOr<v1::Severity> ParseSeverity(absl::string_view name) {
  if (name == "none") return v1::SEVERITY_NONE;
  if (name == "note") return v1::NOTE;
  if (name == "warning") return v1::WARNING;
  if (name == "error") return v1::ERROR;
  return absl::InvalidArgumentError(
      absl::StrCat("unknown severity \"", name,
                   "\"; expected none, note, warning or error"));
}

ExitStatus Gate(const v1::ConsistencyReport& report,
                const GateOptions& options) {
  if (!report.summary().unreadable().empty() ||
      report.summary().articles() == 0) {
    return kCouldNotRun;
  }
  if (options.exit_zero || options.fail_level == v1::SEVERITY_NONE)
    return kPassed;
  const bool fails =
      std::any_of(report.findings().begin(), report.findings().end(),
                  [&](const v1::Finding& finding) {
                    return finding.severity() >= options.fail_level;
                  });
  return fails ? kFailed : kPassed;
}

}  // namespace concord
