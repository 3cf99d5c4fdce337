#include "checker/report/markdown.h"

#include <algorithm>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "checker/report/diagnostic.h"
#include "checker/report/location.h"
#include "checker/report/snippet.h"
#include "checker/report/sources.h"
#include "checker/report/summary.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

constexpr size_t kMostFindings = 100;
constexpr size_t kMostPlaces = 8;  // of a finding

// Text of an article: what Markdown, HTML or GitHub (@name, #1) would make
// something of becomes a character reference, which none of them looks into.
std::string Escaped(absl::string_view text) {
  std::string out;
  for (const char c : OneLine(text)) {
    if (absl::StrContains("\\`*_{}[]<>()#|~$&@:!", c)) {
      absl::StrAppend(&out, "&#", static_cast<int>(c), ";");
    } else {
      out += c;
    }
  }
  return out;
}

std::string Readings(const v1::Finding& finding) {
  std::vector<std::string> lines;
  for (const v1::Reading& reading : finding.readings()) {
    lines.push_back(absl::StrCat("**", Escaped(DisplayOf(reading)), "** ",
                                 Escaped(SupportOf(reading))));
  }
  return absl::StrJoin(lines, "<br>");
}

std::string Places(const v1::Finding& finding, const Workspace& workspace) {
  std::vector<const v1::Witness*> witnesses = OtherWitnesses(finding);
  if (const v1::Witness* primary = PrimaryWitness(finding))
    witnesses.insert(witnesses.begin(), primary);
  std::vector<std::string> lines;
  for (const v1::Witness* witness : witnesses) {
    if (lines.size() == kMostPlaces) {
      lines.push_back(
          absl::StrCat("and ", witnesses.size() - kMostPlaces, " more"));
      break;
    }
    lines.push_back(Escaped(FileAndLine(*witness, workspace)));
  }
  return absl::StrJoin(lines, "<br>");
}

std::string Table(const std::vector<const v1::Finding*>& findings,
                  const Workspace& workspace) {
  std::string out =
      "| severity | finding | readings | places |\n|---|---|---|---|\n";
  for (const v1::Finding* finding : findings) {
    absl::StrAppend(&out, "| ", SeverityName(finding->severity()), " | ",
                    v1::Finding::Relation_Name(finding->relation()), "<br>",
                    Escaped(ClaimOf(*finding)), "<br>", finding->id(), " | ",
                    Readings(*finding), " | ", Places(*finding, workspace),
                    " |\n");
  }
  return out;
}

// "" if no source has a profile that says something.
std::string Profiles(const v1::ConsistencyReport& report) {
  const ShownProfiles shown = ShownProfilesOf(report);
  if (shown.profiles.empty()) return "";
  std::string out = absl::StrCat("\n| ", absl::StrJoin(ProfileHead(), " | "),
                                 " |\n|---|---:|---:|---:|---:|---:|\n");
  for (const v1::SourceProfile* profile : shown.profiles) {
    std::vector<std::string> cells = ProfileCells(*profile);
    cells.front() = Escaped(cells.front());
    absl::StrAppend(&out, "| ", absl::StrJoin(cells, " | "), " |\n");
  }
  if (shown.cut > 0) {
    absl::StrAppend(&out, "\n", Count(shown.cut, "more source"),
                    " left out for length.\n");
  }
  return out;
}

}  // namespace

std::string RenderMarkdown(const v1::ConsistencyReport& report,
                           const RenderOptions& options) {
  std::vector<const v1::Finding*> findings = Ranked(report);
  const v1::Summary& summary = report.summary();
  std::vector<std::string> counts;
  for (const v1::Severity severity : {v1::ERROR, v1::WARNING, v1::NOTE}) {
    const auto count = std::count_if(
        findings.begin(), findings.end(),
        [severity](const v1::Finding* f) { return f->severity() == severity; });
    counts.push_back(Count(count, SeverityName(severity)));
  }
  std::string out =
      absl::StrCat("## Concord: ", absl::StrJoin(counts, ", "), "\n\n");
  const size_t all = findings.size();
  findings.resize(std::min(all, kMostFindings));
  if (all > 0) absl::StrAppend(&out, Table(findings, options.workspace), "\n");
  if (all > kMostFindings) {
    absl::StrAppend(&out, Count(all - kMostFindings, "more finding"),
                    " left out for length.\n\n");
  }
  absl::StrAppend(&out, Count(summary.articles(), "article"), ", ",
                  Count(report.groups_size(), "event"), ", ",
                  Count(summary.assertions(), "assertion"), ", ",
                  Count(summary.pairs_compared(), "pair"), " compared.\n");
  if (!summary.part().empty())
    absl::StrAppend(&out, "\nA part: ", Escaped(summary.part()), ".\n");
  absl::StrAppend(&out, Profiles(report));
  for (const v1::Notice& notice : summary.notices()) {
    absl::StrAppend(&out, "\n", SeverityName(notice.severity()), ": ",
                    Escaped(FileOf(notice.path(), options.workspace)), ":",
                    notice.line(), ": ", Escaped(notice.text()), "\n");
  }
  if (const auto accepted = Accepted(report); !accepted.empty()) {
    absl::StrAppend(&out, "\n", Count(accepted.size(), "accepted finding"),
                    ":\n\n");
    for (const v1::Finding* finding : accepted) {
      absl::StrAppend(&out, "- ", finding->id(), " ",
                      Escaped(ClaimOf(*finding)), ": ",
                      Escaped(ReasonOf(finding->acceptance())), "\n");
    }
  }
  if (!summary.unreadable().empty()) {
    absl::StrAppend(&out, "\n", Count(summary.unreadable_size(), "input"),
                    " could not be read:\n\n");
    for (const std::string& problem : summary.unreadable())
      absl::StrAppend(&out, "- ", Escaped(problem), "\n");
  }
  return out;
}

}  // namespace concord
