#include "checker/report/explanation_report.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/report/diagnostic.h"
#include "checker/report/json.h"
#include "checker/report/snippet.h"
#include "checker/report/summary.h"
#include "checker/report/text_report.h"
#include "checker/report/value_text.h"

namespace concord {
namespace {

using v1::PairExplanation;

// Whether the pair is one of those that made the claim.
bool Joins(const PairExplanation& pair) {
  return pair.outcome() == PairExplanation::JOINED ||
         pair.outcome() == PairExplanation::SAME_QUOTE ||
         pair.outcome() == PairExplanation::RESTATED;
}

std::string DisplayOf(const v1::ComparedAssertion& side) {
  constexpr size_t kLongest = 60;
  return CutToColumns(OneLine(side.display()), kLongest);
}

absl::string_view LabelOf(const PairExplanation& pair) {
  if (Joins(pair)) return "joined";
  return pair.outcome() == PairExplanation::TOGETHER ? "together"
                                                     : "not joined";
}

std::string BothOf(const PairExplanation& pair) {
  return absl::StrCat(DisplayOf(pair.first()), " / ", DisplayOf(pair.second()));
}

std::string ValuesOf(const PairExplanation& pair) {
  const std::string both =
      absl::StrCat(IntervalText(pair.first().value()), " and ",
                   IntervalText(pair.second().value()));
  switch (pair.values()) {
    case PairExplanation::EQUAL:
      return absl::StrCat(both, " are equal");
    case PairExplanation::OVERLAP:
      return absl::StrCat(both, " can both be true");
    case PairExplanation::DISJOINT:
      return absl::StrCat(both, " cannot both be true");
    default:
      return absl::StrCat(both, " cannot be compared");
  }
}

std::string ComparableOf(const PairExplanation& pair) {
  if (pair.comparable() == "comparable") return "yes";
  return pair.outcome() == PairExplanation::BARRED
             ? absl::StrCat("no: ", pair.comparable())
             : absl::StrCat("but for ", pair.comparable(),
                            ", which does not bar such values");
}

// Which pair gave the finding its confidence.
std::string ConfidenceOf(const v1::Explanation& explanation) {
  bool joined = false, differ = false;
  for (const PairExplanation& pair : explanation.pairs()) {
    if (pair.outcome() != PairExplanation::JOINED) continue;
    joined = true;
    differ = differ || pair.values() == PairExplanation::DISJOINT;
  }
  return absl::StrFormat(
      "confidence %.2f%s\n", explanation.finding().confidence(),
      differ   ? ": of the least sure pair below that joined other values"
      : joined ? ": of the least sure pair below that joined any"
               : "");
}

void AddSide(const v1::ComparedAssertion& side, Diagnostic& out) {
  out.Place(side.witness(),
            side.rule().empty()
                ? ""
                : absl::StrCat("read by ", OneLine(side.rule())));
  out.Sentence(side.witness(), DisplayOf(side));
}

std::string SumLine(absl::string_view what, double share) {
  return absl::StrFormat("    %-22s%27.2f", what, share);
}

void AddFactors(const PairExplanation& pair, Diagnostic& out) {
  if (pair.factors_size() == 0) return;
  out.Note("factors:                  value   weight   share of the odds");
  double sum = 0;
  for (const v1::FactorShare& f : pair.factors()) {
    out.Line(absl::StrFormat("    %-22s%9.2f%9.2f%9.2f", f.factor(), f.value(),
                             f.weight(), f.share()));
    sum += f.share();
  }
  out.Line(absl::StrFormat("%s   probability %.2f", SumLine("all of them", sum),
                           pair.probability()));
  if (pair.of_others() == 0) return;
  out.Line(SumLine("other articles", pair.of_others()));
  out.Line(absl::StrFormat("%s   probability %.2f",
                           SumLine("with theirs", sum + pair.of_others()),
                           pair.score()));
}

std::string RenderPair(const PairExplanation& pair,
                       const RenderOptions& options) {
  Diagnostic out(options, Style::kNote,
                 {&pair.first().witness(), &pair.second().witness()});
  out.Head(LabelOf(pair), BothOf(pair));
  AddSide(pair.first(), out);
  AddSide(pair.second(), out);
  out.Note(absl::StrCat("values: ", ValuesOf(pair)));
  out.Note(absl::StrCat("comparable: ", ComparableOf(pair)));
  AddFactors(pair, out);
  out.Note(absl::StrCat(LabelOf(pair), ": ", pair.why()));
  return out.Take();
}

// "10 / 12: surer pairs had joined them already (probability 0.71)".
std::string RenderShort(const PairExplanation& pair) {
  return absl::StrFormat("  %s (%s, %s): %s; probability %.2f\n", BothOf(pair),
                         PlaceOf(pair.first().witness()),
                         PlaceOf(pair.second().witness()), pair.why(),
                         pair.probability());
}

std::string RenderNearest(const v1::Explanation& explanation,
                          const RenderOptions& options) {
  if (explanation.group_articles() < 2)
    return "No other article tells of this event.\n";
  if (explanation.nearest_size() == 0) {
    return "No other article of the event tells a value of its kind and "
           "unit.\n";
  }
  std::string out = "What other articles tell that is nearest to it:\n";
  for (const PairExplanation& pair : explanation.nearest())
    absl::StrAppend(&out, "\n", RenderPair(pair, options));
  if (explanation.nearest_cut() > 0) {
    absl::StrAppend(&out, "\n... ",
                    Count(explanation.nearest_cut(), "less likely pair"),
                    " left out for length\n");
  }
  return out;
}

}  // namespace

std::string RenderExplanationText(const v1::Explanation& explanation,
                                  const RenderOptions& options) {
  const v1::Finding& finding = explanation.finding();
  std::string out = RenderFinding(finding, options);
  absl::StrAppend(&out, "\n", ConfidenceOf(explanation));
  std::string others;
  for (const PairExplanation& pair : explanation.pairs()) {
    if (Joins(pair)) {
      absl::StrAppend(&out, "\n", RenderPair(pair, options));
    } else {
      absl::StrAppend(&others, RenderShort(pair));
    }
  }
  if (!others.empty()) {
    absl::StrAppend(&out, "\nPairs of these answers that joined nothing:\n",
                    others);
  }
  if (finding.relation() == v1::Finding::SINGLE_SOURCE)
    absl::StrAppend(&out, "\n", RenderNearest(explanation, options));
  return out;
}

std::string RenderExplanationJson(const v1::Explanation& explanation) {
  return RenderJson(explanation);
}

}  // namespace concord
