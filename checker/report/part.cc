#include "checker/report/part.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/report/report.h"
#include "re2/re2.h"

namespace concord {
namespace {

// FNV-1a: the same in every process.
uint64_t Hash(const std::string& text) {
  uint64_t hash = 14695981039346656037u;
  for (unsigned char c : text) hash = (hash ^ c) * 1099511628211u;
  return hash;
}

bool IsOfArticle(const v1::Reading& reading, const RE2& filter) {
  return std::any_of(reading.witnesses().begin(), reading.witnesses().end(),
                     [&](const v1::Witness& witness) {
                       return RE2::PartialMatch(witness.article(), filter) ||
                              RE2::PartialMatch(witness.path(), filter);
                     });
}

bool Matches(const v1::Finding& finding, const RE2& filter) {
  return RE2::PartialMatch(TestCaseName(finding), filter) ||
         std::any_of(finding.readings().begin(), finding.readings().end(),
                     [&](const v1::Reading& reading) {
                       return IsOfArticle(reading, filter);
                     });
}

void CountRelations(v1::ConsistencyReport& report) {
  for (v1::RelationCount& count :
       *report.mutable_summary()->mutable_relations()) {
    count.set_findings(
        std::count_if(report.findings().begin(), report.findings().end(),
                      [&](const v1::Finding& finding) {
                        return finding.relation() == count.relation();
                      }));
  }
}

std::string Describe(const ReportPart& part, int kept, int all) {
  std::string name;
  if (part.shards > 1)
    absl::StrAppend(&name, "shard ", part.shard + 1, " of ", part.shards);
  if (!part.filter.empty()) {
    absl::StrAppend(&name, name.empty() ? "" : ", ", "what matches ",
                    part.filter);
  }
  return absl::StrCat(name, ": ", kept, " of ", all, " findings");
}

}  // namespace

absl::Status KeepPart(const ReportPart& part, v1::ConsistencyReport& report) {
  if (part.shards <= 1 && part.filter.empty()) return absl::OkStatus();
  const RE2 filter(part.filter, RE2::Quiet);
  const int all = report.findings_size();
  bool any_matches = part.filter.empty();
  google::protobuf::RepeatedPtrField<v1::Finding> kept;
  for (v1::Finding& finding : *report.mutable_findings()) {
    if (!Matches(finding, filter)) continue;
    any_matches = true;
    if (Hash(finding.id()) % part.shards == part.shard)
      kept.Add(std::move(finding));
  }
  if (!any_matches) {
    return absl::NotFoundError(absl::StrCat(
        "\"", part.filter, "\" matches no kind, claim or article of the ", all,
        " findings"));
  }
  report.mutable_findings()->Swap(&kept);
  if (part.shard > 0) report.mutable_summary()->clear_notices();
  CountRelations(report);
  report.mutable_summary()->set_part(
      Describe(part, report.findings_size(), all));
  return absl::OkStatus();
}

}  // namespace concord
