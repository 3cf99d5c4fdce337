#include "checker/report/github.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/report/location.h"
#include "checker/report/snippet.h"
#include "checker/report/summary.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

constexpr int kMostOfALevel = 10;
constexpr size_t kMostPlaces = 20;

// What a command's message may not hold as it stands.
std::string Data(absl::string_view text) {
  return absl::StrReplaceAll(text,
                             {{"%", "%25"}, {"\r", "%0D"}, {"\n", "%0A"}});
}

std::string Property(absl::string_view text) {
  return absl::StrReplaceAll(Data(text), {{":", "%3A"}, {",", "%2C"}});
}

absl::string_view Command(v1::Severity severity) {
  return severity == v1::NOTE ? "notice" : SeverityName(severity);
}

std::string Properties(const v1::Finding& finding, const Workspace& workspace) {
  std::vector<std::string> properties;
  const auto add = [&](absl::string_view name, absl::string_view value) {
    properties.push_back(absl::StrCat(name, "=", Property(OneLine(value))));
  };
  if (const v1::Witness* witness = PrimaryWitness(finding)) {
    const FileRange range = RangeOf(*witness, ColumnUnit::kCodePoints);
    add("file", FileOf(*witness, workspace));
    if (range.line > 0) add("line", absl::StrCat(range.line));
    if (range.end_line > range.line) {
      // GitHub takes columns of one line only.
      add("endLine", absl::StrCat(range.end_line));
    } else {
      if (range.column > 0) add("col", absl::StrCat(range.column));
      if (range.end_column > 0)
        add("endColumn", absl::StrCat(range.end_column));
    }
  }
  add("title", absl::StrCat(v1::Finding::Relation_Name(finding.relation()),
                            ": ", ClaimOf(finding)));
  return absl::StrJoin(properties, ",");
}

// The story, then where else to look.
std::string Message(const v1::Finding& finding, const Workspace& workspace) {
  std::string message = StoryOf(finding);
  const std::vector<const v1::Witness*> others = OtherWitnesses(finding);
  for (size_t i = 0; i < others.size(); ++i) {
    if (i == kMostPlaces) {
      absl::StrAppend(&message, "\n... and ",
                      Count(others.size() - kMostPlaces, "more place"));
      break;
    }
    absl::StrAppend(&message, "\n", FileAndLine(*others[i], workspace), ": ",
                    OneLine(others[i]->text()));
  }
  return absl::StrCat(message, "\n[", finding.id(), "]");
}

}  // namespace

std::string RenderGithub(const v1::ConsistencyReport& report,
                         const RenderOptions& options) {
  std::string out;
  int counts[v1::Severity_ARRAYSIZE] = {};
  for (const v1::Finding* finding : Ranked(report)) {
    if (++counts[finding->severity()] > kMostOfALevel) continue;
    absl::StrAppend(&out, "::", Command(finding->severity()), " ",
                    Properties(*finding, options.workspace),
                    "::", Data(Message(*finding, options.workspace)), "\n");
  }
  for (const v1::Notice& notice : report.summary().notices()) {
    if (notice.severity() == v1::SEVERITY_NONE ||
        ++counts[notice.severity()] > kMostOfALevel) {
      continue;
    }
    absl::StrAppend(&out, "::", Command(notice.severity()), " file=",
                    Property(OneLine(FileOf(notice.path(), options.workspace))),
                    ",line=", notice.line(),
                    ",title=concord::", Data(OneLine(notice.text())), "\n");
  }
  for (const std::string& problem : report.summary().unreadable()) {
    if (++counts[v1::ERROR] > kMostOfALevel) continue;
    absl::StrAppend(
        &out, "::error title=cannot be read::", Data(OneLine(problem)), "\n");
  }
  std::vector<std::string> shown, cut;
  for (const v1::Severity severity : {v1::ERROR, v1::WARNING, v1::NOTE}) {
    shown.push_back(Count(counts[severity], SeverityName(severity)));
    if (counts[severity] > kMostOfALevel) {
      cut.push_back(
          Count(counts[severity] - kMostOfALevel, SeverityName(severity)));
    }
  }
  absl::StrAppend(&out,
                  "concord: ", Count(report.summary().articles(), "article"),
                  ", ", absl::StrJoin(shown, ", "));
  if (const size_t accepted = Accepted(report).size(); accepted > 0)
    absl::StrAppend(&out, ", ", accepted, " accepted");
  if (!cut.empty()) {
    absl::StrAppend(&out, "; not annotated, since GitHub shows ", kMostOfALevel,
                    " of a level: ", absl::StrJoin(cut, ", "));
  }
  return absl::StrCat(out, "\n");
}

}  // namespace concord
