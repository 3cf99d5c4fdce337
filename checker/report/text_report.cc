#include "checker/report/text_report.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/report/diagnostic.h"
#include "checker/report/snippet.h"
#include "checker/report/summary.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

constexpr int kMostWitnesses = 8;  // of one reading, beyond the first

Style StyleOf(v1::Severity severity) {
  switch (severity) {
    case v1::ERROR:
      return Style::kError;
    case v1::WARNING:
      return Style::kWarning;
    case v1::NOTE:
      return Style::kNote;
    default:
      return Style::kQuiet;
  }
}

absl::string_view LabelOf(const v1::Finding& finding) {
  if (finding.severity() != v1::SEVERITY_NONE)
    return SeverityName(finding.severity());
  if (finding.has_acceptance()) return "accepted";
  return finding.relation() == v1::Finding::SINGLE_SOURCE ? "info" : "ok";
}

std::vector<const v1::Witness*> Witnesses(const v1::Finding& finding) {
  std::vector<const v1::Witness*> witnesses;
  for (const v1::Reading& reading : finding.readings()) {
    for (const v1::Witness& witness : reading.witnesses())
      witnesses.push_back(&witness);
  }
  return witnesses;
}

// The first witness with its sentence, the others by place.
void AddReading(const v1::Reading& reading, Diagnostic& out) {
  const int all = reading.witnesses_size();
  for (int i = 0; i < std::min(all, kMostWitnesses + 1); ++i) {
    const v1::Witness& witness = reading.witnesses(i);
    if (i == 0) {
      out.Place(witness);
      out.Sentence(witness, DisplayOf(reading));
    } else {
      out.Place(witness, absl::StrCat(OneLine(witness.text()), " (",
                                      WhoSays(witness), ")"));
    }
  }
  if (all > kMostWitnesses + 1) {
    out.Note(absl::StrCat("... and ",
                          Count(all - kMostWitnesses - 1, "more place"),
                          " for ", DisplayOf(reading)));
  }
}

bool MayBeCut(v1::Finding::Relation relation) {
  return relation == v1::Finding::AGREEMENT ||
         relation == v1::Finding::COMPATIBLE ||
         relation == v1::Finding::SINGLE_SOURCE;
}

}  // namespace

std::string RenderFinding(const v1::Finding& finding,
                          const RenderOptions& options) {
  Diagnostic out(options, StyleOf(finding.severity()), Witnesses(finding));
  out.Head(absl::StrCat(LabelOf(finding), "[",
                        v1::Finding::Relation_Name(finding.relation()), "]"),
           ClaimOf(finding));
  for (const v1::Reading& reading : finding.readings())
    AddReading(reading, out);
  if (finding.relation() != v1::Finding::SINGLE_SOURCE) {
    for (const v1::Reading& reading : finding.readings()) {
      if (reading.witnesses().empty()) continue;
      out.Note(absl::StrCat(DisplayOf(reading), ": ", SupportOf(reading)));
    }
  }
  if (!finding.why().empty())
    out.Note(absl::StrCat("why: ", OneLine(finding.why())));
  if (finding.has_acceptance())
    out.Note(absl::StrCat("accepted: ", ReasonOf(finding.acceptance())));
  if (!finding.policy().empty())
    out.Note(absl::StrCat("policy: ", finding.policy()));
  if (!finding.id().empty()) out.Note(absl::StrCat("id: ", finding.id()));
  return out.Take();
}

std::string RenderText(const v1::ConsistencyReport& report,
                       const RenderOptions& options) {
  std::string out;
  for (v1::Finding::Relation relation : kRelationOrder) {
    int shown = 0, cut = 0;
    for (const v1::Finding& finding : report.findings()) {
      if (finding.relation() != relation) continue;
      if (options.most > 0 && shown == options.most && MayBeCut(relation)) {
        ++cut;
        continue;
      }
      ++shown;
      absl::StrAppend(&out, RenderFinding(finding, options), "\n");
    }
    if (cut > 0) {
      absl::StrAppend(
          &out, "... ", Count(cut, "more finding"), " of relation ",
          v1::Finding::Relation_Name(relation),
          " left out for length; the json form has all of them\n\n");
    }
  }
  if (!options.explain.empty() && report.findings_size() > 0) {
    absl::StrAppend(&out, "`", OneLine(options.explain),
                    "` tells how the finding ID came about\n\n");
  }
  absl::StrAppend(&out, RenderSummary(report));
  return out;
}

}  // namespace concord
