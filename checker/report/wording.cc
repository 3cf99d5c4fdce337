#include "checker/report/wording.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "checker/report/diagnostic.h"
#include "checker/report/snippet.h"
#include "checker/report/summary.h"

namespace concord {
namespace {

constexpr size_t kMostSources = 8;

std::string LowerCase(absl::string_view name, absl::string_view between_words) {
  return absl::StrReplaceAll(absl::AsciiStrToLower(name),
                             {{"_", between_words}});
}

}  // namespace

std::string ClaimOf(const v1::Finding& finding) {
  if (!finding.claim().empty()) return OneLine(finding.claim());
  return LowerCase(v1::Assertion::Kind_Name(finding.kind()), " ");
}

std::string DisplayOf(const v1::Reading& reading) {
  constexpr size_t kLongest = 60;
  return CutToColumns(OneLine(reading.display()), kLongest);
}

std::string SourcesOf(const v1::Reading& reading) {
  std::vector<std::string> sources;
  for (const v1::Witness& witness : reading.witnesses()) {
    std::string source = SourceOf(witness);
    if (std::find(sources.begin(), sources.end(), source) == sources.end())
      sources.push_back(std::move(source));
  }
  if (sources.size() > kMostSources) {
    const size_t more = sources.size() - kMostSources;
    sources.resize(kMostSources);
    sources.push_back(absl::StrCat("and ", more, " more"));
  }
  return absl::StrJoin(sources, ", ");
}

std::string SupportOf(const v1::Reading& reading) {
  const std::string sources = SourcesOf(reading);
  if (reading.independent_sources() == 0) return sources;
  return absl::StrCat(
      Count(reading.independent_sources(), "independent source"), ": ",
      sources);
}

std::string StoryOf(const v1::Finding& finding) {
  std::vector<std::string> readings;
  for (const v1::Reading& reading : finding.readings()) {
    readings.push_back(
        absl::StrCat(DisplayOf(reading), " (", SupportOf(reading), ")"));
  }
  return absl::StrCat(ClaimOf(finding), ": ", absl::StrJoin(readings, " / "),
                      finding.policy().empty() ? "" : "; ", finding.policy());
}

std::string RuleOf(const v1::Finding& finding) {
  return absl::StrCat(
      LowerCase(v1::Finding::Relation_Name(finding.relation()), "-"), ".",
      LowerCase(v1::Assertion::Kind_Name(finding.kind()), "-"));
}

absl::string_view SeverityName(v1::Severity severity) {
  switch (severity) {
    case v1::ERROR:
      return "error";
    case v1::WARNING:
      return "warning";
    case v1::NOTE:
      return "note";
    default:
      return "none";
  }
}

const v1::Witness* PrimaryWitness(const v1::Finding& finding) {
  return finding.readings().empty() || finding.readings(0).witnesses().empty()
             ? nullptr
             : &finding.readings(0).witnesses(0);
}

std::vector<const v1::Witness*> OtherWitnesses(const v1::Finding& finding) {
  std::vector<const v1::Witness*> others;
  for (const v1::Reading& reading : finding.readings()) {
    for (const v1::Witness& witness : reading.witnesses()) {
      if (&witness != PrimaryWitness(finding)) others.push_back(&witness);
    }
  }
  return others;
}

std::vector<const v1::Finding*> Ranked(const v1::ConsistencyReport& report) {
  std::vector<const v1::Finding*> ranked;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.severity() != v1::SEVERITY_NONE) ranked.push_back(&finding);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const v1::Finding* a, const v1::Finding* b) {
                     return std::make_tuple(a->severity(), a->confidence()) >
                            std::make_tuple(b->severity(), b->confidence());
                   });
  return ranked;
}

std::vector<const v1::Finding*> Accepted(const v1::ConsistencyReport& report) {
  std::vector<const v1::Finding*> accepted;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.has_acceptance()) accepted.push_back(&finding);
  }
  return accepted;
}

std::string ReasonOf(const v1::Acceptance& acceptance) {
  std::vector<std::string> by;
  if (!acceptance.who().empty()) by.push_back(OneLine(acceptance.who()));
  if (!acceptance.expires().empty())
    by.push_back(absl::StrCat("until ", acceptance.expires()));
  return absl::StrCat(
      OneLine(acceptance.reason()),
      by.empty() ? "" : absl::StrCat(" (", absl::StrJoin(by, ", "), ")"));
}

}  // namespace concord
