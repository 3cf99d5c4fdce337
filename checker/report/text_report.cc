#include "checker/report/text_report.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "checker/report/snippet.h"
#include "checker/report/summary.h"

namespace concord {
namespace {

constexpr int kMostWitnesses = 8;  // of one reading, beyond the first

enum class Style { kError, kWarning, kNote, kQuiet, kGutter, kStrong };

// Escape sequences, or nothing.
class Painter {
 public:
  explicit Painter(bool color) : color_(color) {}

  std::string operator()(Style style, absl::string_view text) const {
    if (!color_) return std::string(text);
    return absl::StrCat(Code(style), text, "\033[0m");
  }

 private:
  static absl::string_view Code(Style style) {
    switch (style) {
      case Style::kError:
        return "\033[1;31m";
      case Style::kWarning:
        return "\033[1;33m";
      case Style::kNote:
        return "\033[1;36m";
      case Style::kQuiet:
        return "\033[1;32m";
      case Style::kGutter:
        return "\033[1;34m";
      case Style::kStrong:
        return "\033[1m";
    }
    return "";
  }

  bool color_;
};

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
  switch (finding.severity()) {
    case v1::ERROR:
      return "error";
    case v1::WARNING:
      return "warning";
    case v1::NOTE:
      return "note";
    default:
      return finding.relation() == v1::Finding::SINGLE_SOURCE ? "info" : "ok";
  }
}

std::string SourceOf(const v1::Witness& witness) {
  return OneLine(witness.source().empty() ? witness.article()
                                          : witness.source());
}

// "dir/a.txt:11:3"; without a path, as other producers' articles may be, the
// id.
std::string PlaceOf(const v1::Witness& witness) {
  std::string place =
      OneLine(witness.path().empty() ? witness.article() : witness.path());
  if (witness.line() > 0) absl::StrAppend(&place, ":", witness.line());
  if (witness.line() > 0 && witness.column() > 0)
    absl::StrAppend(&place, ":", witness.column());
  return place;
}

// What the claim is about, at least of which kind: "casualty count".
std::string ClaimOf(const v1::Finding& finding) {
  if (!finding.claim().empty()) return OneLine(finding.claim());
  std::string kind =
      absl::AsciiStrToLower(v1::Assertion::Kind_Name(finding.kind()));
  return absl::StrReplaceAll(kind, {{"_", " "}});
}

// A quotation may be as long as a sentence.
std::string DisplayOf(const v1::Reading& reading) {
  constexpr size_t kLongest = 60;
  return CutToColumns(OneLine(reading.display()), kLongest);
}

// Who says so, and how: "Danube Wire, citing the prefect, planned".
std::string WhoSays(const v1::Witness& witness) {
  std::vector<std::string> parts = {SourceOf(witness)};
  if (!witness.attribution().empty()) {
    parts.push_back(absl::StrCat("citing ", OneLine(witness.attribution())));
  }
  switch (witness.modality()) {
    case v1::Assertion::PLANNED:
      parts.push_back("planned");
      break;
    case v1::Assertion::POSSIBLE:
      parts.push_back("possible");
      break;
    case v1::Assertion::HYPOTHETICAL:
      parts.push_back("hypothetical");
      break;
    case v1::Assertion::DENIED:
      parts.push_back("denied");
      break;
    case v1::Assertion::CORRECTED:
      parts.push_back("corrected");
      break;
    default:
      break;
  }
  return absl::StrJoin(parts, ", ");
}

class FindingPrinter {
 public:
  FindingPrinter(const v1::Finding& finding, const RenderOptions& options)
      : finding_(finding),
        options_(options),
        paint_(options.color),
        style_(StyleOf(finding.severity())) {
    for (const v1::Reading& reading : finding.readings()) {
      for (const v1::Witness& witness : reading.witnesses()) {
        gutter_ = std::max(gutter_, absl::StrCat(witness.line()).size());
      }
    }
  }

  std::string Print() {
    const std::string head =
        absl::StrCat(LabelOf(finding_), "[",
                     v1::Finding::Relation_Name(finding_.relation()), "]");
    absl::StrAppend(
        &out_, paint_(style_, head),
        paint_(Style::kStrong, absl::StrCat(": ", ClaimOf(finding_))), "\n");
    for (const v1::Reading& reading : finding_.readings()) Reading(reading);
    if (finding_.relation() != v1::Finding::SINGLE_SOURCE) {
      for (const v1::Reading& reading : finding_.readings()) Sources(reading);
    }
    if (!finding_.why().empty())
      Note(absl::StrCat("why: ", OneLine(finding_.why())));
    if (!finding_.id().empty()) Note(absl::StrCat("id: ", finding_.id()));
    return std::move(out_);
  }

 private:
  // The first witness with its sentence, the others by place.
  void Reading(const v1::Reading& reading) {
    const int all = reading.witnesses_size();
    for (int i = 0; i < std::min(all, kMostWitnesses + 1); ++i) {
      const v1::Witness& witness = reading.witnesses(i);
      absl::StrAppend(&out_, std::string(gutter_, ' '),
                      paint_(Style::kGutter, "--> "), PlaceOf(witness));
      if (i == 0) {
        out_ += '\n';
        Sentence(witness, reading);
      } else {
        absl::StrAppend(&out_, ": ", OneLine(witness.text()), " (",
                        WhoSays(witness), ")\n");
      }
    }
    if (all > kMostWitnesses + 1) {
      Note(absl::StrCat("... and ",
                        Count(all - kMostWitnesses - 1, "more place"), " for ",
                        DisplayOf(reading)));
    }
  }

  void Sentence(const v1::Witness& witness, const v1::Reading& reading) {
    const bool whole = !witness.sentence().empty();
    const size_t begin = whole && witness.start() > witness.sentence_start()
                             ? witness.start() - witness.sentence_start()
                             : 0;
    const size_t end = !whole ? witness.text().size()
                       : witness.end() > witness.sentence_start()
                           ? witness.end() - witness.sentence_start()
                           : 0;
    const size_t used = gutter_ + 3;
    const size_t width = static_cast<size_t>(std::max(options_.width, 0));
    constexpr size_t kNarrowest = 20;
    const size_t columns =
        width == 0 ? 0 : std::max(kNarrowest, width - std::min(width, used));
    const Snippet snippet = MakeSnippet(
        whole ? witness.sentence() : witness.text(), begin, end, columns);
    std::string number =
        witness.line() == 0 ? "" : absl::StrCat(witness.line());
    number.insert(0, gutter_ - std::min(gutter_, number.size()), ' ');
    Gutter("", "");
    absl::StrAppend(&out_, paint_(Style::kGutter, absl::StrCat(number, " | ")),
                    snippet.line, "\n");
    Gutter(std::string(snippet.indent, ' '),
           paint_(style_, absl::StrCat(std::string(snippet.width, '^'), " ",
                                       DisplayOf(reading), " (",
                                       WhoSays(witness), ")")));
  }

  void Gutter(absl::string_view indent, absl::string_view text) {
    absl::StrAppend(&out_, std::string(gutter_, ' '),
                    paint_(Style::kGutter, text.empty() ? " |" : " | "), indent,
                    text, "\n");
  }

  void Sources(const v1::Reading& reading) {
    std::vector<std::string> sources;
    for (const v1::Witness& witness : reading.witnesses()) {
      const std::string source = SourceOf(witness);
      if (std::find(sources.begin(), sources.end(), source) == sources.end()) {
        sources.push_back(source);
      }
    }
    if (sources.empty()) return;
    std::string line = absl::StrCat(DisplayOf(reading), ": ");
    if (reading.independent_sources() > 0) {
      absl::StrAppend(
          &line, Count(reading.independent_sources(), "independent source"),
          ": ");
    }
    Note(absl::StrCat(line, absl::StrJoin(sources, ", ")));
  }

  void Note(absl::string_view text) {
    absl::StrAppend(&out_, std::string(gutter_ + 1, ' '),
                    paint_(Style::kGutter, "= "), text, "\n");
  }

  const v1::Finding& finding_;
  const RenderOptions& options_;
  const Painter paint_;
  const Style style_;
  size_t gutter_ = 1;  // digits of the largest line number
  std::string out_;
};

bool MayBeCut(v1::Finding::Relation relation) {
  return relation == v1::Finding::AGREEMENT ||
         relation == v1::Finding::COMPATIBLE ||
         relation == v1::Finding::SINGLE_SOURCE;
}

}  // namespace

std::string RenderFinding(const v1::Finding& finding,
                          const RenderOptions& options) {
  return FindingPrinter(finding, options).Print();
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
  absl::StrAppend(&out, RenderSummary(report));
  return out;
}

}  // namespace concord
