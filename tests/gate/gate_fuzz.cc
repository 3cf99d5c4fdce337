// Any bytes as a policy and as a baseline: applied to a report, or problems
// with their places.

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/gate/baseline.h"
#include "checker/gate/gate.h"
#include "tests/fuzzing/memory_file.h"
#include "tests/fuzzing/require.h"

namespace concord {
namespace {

constexpr char kId[] = "00000000000000d1";

// A finding of each relation, with two readings apart.
v1::ConsistencyReport Report() {
  v1::ConsistencyReport report;
  report.mutable_summary()->set_articles(2);
  for (int relation = 1; relation < v1::Finding::Relation_ARRAYSIZE;
       ++relation) {
    v1::Finding& finding = *report.add_findings();
    finding.set_id(relation == 1 ? kId : absl::StrCat(relation));
    finding.set_relation(static_cast<v1::Finding::Relation>(relation));
    finding.set_kind(v1::Assertion::CASUALTY_COUNT);
    finding.set_confidence(0.75);
    for (int people : {12, 15}) {
      v1::Reading& reading = *finding.add_readings();
      reading.set_independent_sources(1);
      v1::Quantity& quantity = *reading.mutable_value()->mutable_quantity();
      quantity.set_low(people);
      quantity.set_high(people);
      quantity.set_stated(people);
      reading.add_witnesses()->set_source(people == 12 ? "Herald" : "Tribune");
    }
  }
  return report;
}

void RequirePlaces(const std::string& path, const absl::Status& status) {
  for (const absl::string_view line : absl::StrSplit(status.message(), '\n'))
    Require(absl::StartsWith(line, absl::StrCat(path, ":")),
            "a problem names the file");
}

void Check(absl::string_view bytes) {
  static MemoryFile& file = *new MemoryFile();
  file.Write(bytes);
  v1::ConsistencyReport report = Report();
  v1::Policy policy = DefaultPolicy();
  const absl::StatusOr<v1::Policy> read = ReadPolicy(file.path());
  if (read.ok()) {
    policy = *read;
    const absl::Status sources = CheckSources(file.path(), {"Herald"});
    if (!sources.ok()) RequirePlaces(file.path(), sources);
  } else {
    RequirePlaces(file.path(), read.status());
  }
  ApplyPolicy(policy, report);
  Gate(report, {});

  absl::StatusOr<Baseline> baseline = ReadBaseline(file.path());
  if (!baseline.ok()) return RequirePlaces(file.path(), baseline.status());
  file.Write(TextOf(*baseline));
  const absl::StatusOr<Baseline> again = ReadBaseline(file.path());
  Require(again.ok(), "what is written is read again");
  Require(again->entries.SerializeAsString() ==
              baseline->entries.SerializeAsString(),
          "it is the same again");
  v1::ConsistencyReport judged = report;
  ApplyBaseline(*baseline, "2025-09-03", policy, judged);
  v1::AcceptedFinding like;
  like.set_reason("known");
  Accept(report, v1::NOTE, like, *baseline);
  Prune(report, "2025-09-03", *baseline);
}

}  // namespace
}  // namespace concord

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  concord::Check({reinterpret_cast<const char*>(data), size});
  return 0;
}
