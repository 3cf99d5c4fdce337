// concord compare FILE...

#include <cstdint>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/cli/assertion_files.h"
#include "checker/cli/commands.h"
#include "checker/cli/report_flags.h"
#include "re2/re2.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "Compares what articles state, as `concord extract` or another program "
    "wrote it\n"
    "(JSON, one object a line, or length-delimited binary), and reports.\n";

struct Shard {
  uint32_t index = 0;
  uint32_t count = 1;
};

absl::Status ParseShard(const std::string& value, Shard& shard) {
  const size_t slash = value.find('/');
  if (slash != std::string::npos &&
      absl::SimpleAtoi(value.substr(0, slash), &shard.index) &&
      absl::SimpleAtoi(value.substr(slash + 1), &shard.count) &&
      shard.index < shard.count) {
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      absl::StrCat("--shard is \"", value,
                   "\"; expected I/N with I from 0 to N-1, such as 0/4"));
}

// FNV-1a: every shard has to come to the same, in every process.
uint64_t Hash(const std::string& text) {
  uint64_t hash = 14695981039346656037u;
  for (unsigned char c : text) hash = (hash ^ c) * 1099511628211u;
  return hash;
}

// Keeps the findings of the shard whose names match, and counts again. Of the
// run as a whole the first shard alone tells.
void Keep(const Shard& shard, const RE2& filter,
          v1::ConsistencyReport& report) {
  google::protobuf::RepeatedPtrField<v1::Finding> kept;
  for (v1::Finding& finding : *report.mutable_findings()) {
    if (Hash(finding.id()) % shard.count == shard.index &&
        RE2::PartialMatch(TestCaseName(finding), filter)) {
      kept.Add(std::move(finding));
    }
  }
  report.mutable_findings()->Swap(&kept);
  if (shard.index > 0) report.mutable_summary()->clear_notices();
  for (v1::RelationCount& count :
       *report.mutable_summary()->mutable_relations()) {
    uint32_t findings = 0;
    for (const v1::Finding& finding : report.findings()) {
      findings += finding.relation() == count.relation();
    }
    count.set_findings(findings);
  }
}

}  // namespace

ExitStatus RunCompare(const Arguments& arguments) {
  FlagSet flags("compare", "FILE...", kAbout);
  ReportFlags report_flags;
  report_flags.AddTo(flags);
  std::string name = "concord", filter;
  Shard shard;
  flags.String("name", "NAME", "of the test suite in JUnit", name);
  flags.String("filter", "REGEX", "only findings whose kind and claim match",
               filter);
  flags.Value(
      "shard", "I/N",
      "only every N-th finding, from the I-th on, counted from 0",
      [&shard](const std::string& value) { return ParseShard(value, shard); });
  absl::StatusOr<Arguments> paths = flags.Parse(arguments);
  if (!paths.ok()) return BadUsage(flags, paths.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  if (const absl::Status fit = report_flags.Check(); !fit.ok())
    return BadUsage(flags, fit);
  if (paths->empty()) {
    return BadUsage(flags, absl::InvalidArgumentError(
                               "no FILE given; expected ArticleAssertions"));
  }
  const RE2 pattern(filter, RE2::Quiet);
  if (!pattern.ok()) {
    return BadUsage(
        flags, absl::InvalidArgumentError(absl::StrCat(
                   "--filter is no regular expression: ", pattern.error())));
  }
  const absl::StatusOr<PolicyInUse> policy = report_flags.Policy({});
  if (!policy.ok()) {
    PrintError(policy.status().message());
    return kCouldNotRun;
  }

  Checker checker;
  for (const std::string& path : *paths) {
    const absl::Status status =
        ReadAssertions(path, [&](v1::ArticleAssertions&& assertions) {
          return checker.AddAssertions(std::move(assertions));
        });
    if (status.ok()) continue;
    PrintError(status.message());
    checker.AddProblem(status);
  }
  if (!KnowsItsSources(*policy, checker)) return kCouldNotRun;
  v1::ConsistencyReport report = checker.Check(policy->policy);
  const absl::Status accepted = report_flags.ApplyBaseline(*policy, report);
  if (!accepted.ok()) {
    PrintError(accepted.message());
    return kCouldNotRun;
  }
  if (shard.count > 1 || !filter.empty()) Keep(shard, pattern, report);
  // Paths are relative to wherever the assertions were extracted.
  return report_flags.Finish(report, *policy, name, Workspace());
}

}  // namespace concord
