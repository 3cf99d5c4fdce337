#include "checker/gate/gate.h"

#include <algorithm>
#include <cstdint>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/gate/tolerance.h"

namespace concord {
namespace {

using Kinds = google::protobuf::RepeatedField<int>;

bool HoldsFor(const Kinds& kinds, v1::Assertion::Kind kind) {
  return kinds.empty() ||
         std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool Is(const v1::Policy& policy, absl::string_view source,
        v1::SourceRule::Use use) {
  return std::any_of(policy.source().begin(), policy.source().end(),
                     [&](const v1::SourceRule& rule) {
                       return rule.use() == use && rule.name() == source;
                     });
}

bool HasReference(const v1::Policy& policy, const v1::Reading& reading) {
  return std::any_of(reading.witnesses().begin(), reading.witnesses().end(),
                     [&](const v1::Witness& witness) {
                       return Is(policy, witness.source(),
                                 v1::SourceRule::REFERENCE);
                     });
}

std::string Describe(const v1::Tolerance& tolerance) {
  std::string most;
  if (tolerance.relative() > 0)
    absl::StrAppend(&most, 100 * tolerance.relative(), "%");
  if (tolerance.absolute() > 0)
    absl::StrAppend(&most, most.empty() ? "" : " or ", tolerance.absolute());
  return absl::StrCat("within the tolerance of ", most);
}

v1::Severity ByRelation(const v1::Policy& policy, const v1::Finding& finding) {
  v1::Severity severity = v1::SEVERITY_NONE;
  for (const v1::SeverityRule& rule : policy.severity()) {
    if (rule.relation() == finding.relation() &&
        HoldsFor(rule.kind(), finding.kind())) {
      severity = rule.severity();
    }
  }
  return severity;
}

void Tolerate(const v1::Policy& policy, v1::Finding& finding) {
  if (finding.relation() != v1::Finding::DISCREPANCY) return;
  for (const v1::Tolerance& tolerance : policy.tolerance()) {
    if (tolerance.severity() >= finding.severity() ||
        !HoldsFor(tolerance.kind(), finding.kind()) ||
        !IsWithin(tolerance, finding)) {
      continue;
    }
    finding.set_severity(tolerance.severity());
    finding.set_policy(Describe(tolerance));
  }
}

void AskForSources(const v1::Policy& policy, v1::Finding& finding) {
  uint32_t most = 0;
  for (const v1::Reading& reading : finding.readings()) {
    if (HasReference(policy, reading)) return;
    most = std::max(most, reading.independent_sources());
  }
  for (const v1::MinimumSources& rule : policy.minimum_sources()) {
    if (rule.severity() <= finding.severity() || most >= rule.sources() ||
        !HoldsFor(rule.kind(), finding.kind())) {
      continue;
    }
    finding.set_severity(rule.severity());
    finding.set_policy(absl::StrCat("independent sources: ", most,
                                    ", the policy wants ", rule.sources()));
  }
}

// What a reference contradicts stands before what it says.
void PutReferencesLast(const v1::Policy& policy, v1::Finding& finding) {
  if (finding.relation() != v1::Finding::DISCREPANCY) return;
  std::stable_partition(finding.mutable_readings()->begin(),
                        finding.mutable_readings()->end(),
                        [&](const v1::Reading& reading) {
                          return !HasReference(policy, reading);
                        });
}

}  // namespace

bool IsIgnored(const v1::Policy& policy, absl::string_view source) {
  return Is(policy, source, v1::SourceRule::IGNORED);
}

void ApplyPolicy(const v1::Policy& policy, v1::ConsistencyReport& report) {
  for (v1::Finding& finding : *report.mutable_findings()) {
    v1::Severity severity = ByRelation(policy, finding);
    if (finding.confidence() < policy.minimum_confidence())
      severity = std::min(severity, v1::NOTE);
    finding.set_severity(severity);
    Tolerate(policy, finding);
    AskForSources(policy, finding);
    PutReferencesLast(policy, finding);
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
                  }) ||
      std::any_of(report.summary().notices().begin(),
                  report.summary().notices().end(),
                  [&](const v1::Notice& notice) {
                    return notice.severity() >= options.fail_level;
                  });
  return fails ? kFailed : kPassed;
}

}  // namespace concord
