#include "checker/report/rdjsonl.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/diagnostic.h"
#include "checker/report/json_writer.h"
#include "checker/report/links.h"
#include "checker/report/location.h"
#include "checker/report/snippet.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

absl::string_view SeverityOf(v1::Severity severity) {
  switch (severity) {
    case v1::ERROR:
      return "ERROR";
    case v1::WARNING:
      return "WARNING";
    default:
      return "INFO";
  }
}

void WritePosition(absl::string_view key, uint32_t line, uint32_t column,
                   JsonLine& json) {
  json.Object(key, [&] {
    json.Member("line", line);
    if (column > 0) json.Member("column", column);
  });
}

void WriteLocation(const v1::Witness& witness, const Workspace& workspace,
                   JsonLine& json) {
  const FileRange range = RangeOf(witness, ColumnUnit::kBytes);
  json.Object("location", [&] {
    json.Member("path", FileOf(witness, workspace));
    if (range.line == 0) return;
    json.Object("range", [&] {
      WritePosition("start", range.line, range.column, json);
      if (range.end_column == 0) return;
      WritePosition("end", range.end_line, range.end_column, json);
    });
  });
}

std::string DiagnosticOf(const v1::Finding& finding,
                         const RenderOptions& options) {
  const Workspace& workspace = options.workspace;
  const std::string& home = options.home;
  JsonLine json;
  json.Object([&] {
    json.Member("message",
                absl::StrCat(StoryOf(finding), " [", finding.id(), "]"));
    if (const v1::Witness* witness = PrimaryWitness(finding))
      WriteLocation(*witness, workspace, json);
    json.Member("severity", SeverityOf(finding.severity()));
    json.Object("source", [&] {
      json.Member("name", "concord");
      if (!home.empty()) json.Member("url", OverviewUri(home));
    });
    json.Object("code", [&] {
      json.Member("value", RuleOf(finding));
      if (!home.empty()) json.Member("url", RuleUri(home));
    });
    json.Array("relatedLocations", [&] {
      for (const v1::Witness* witness : OtherWitnesses(finding)) {
        json.Object([&] {
          json.Member("message", absl::StrCat(OneLine(witness->text()), " (",
                                              WhoSays(*witness), ")"));
          WriteLocation(*witness, workspace, json);
        });
      }
    });
  });
  return json.Take();
}

std::string DiagnosticOf(const v1::Notice& notice, const Workspace& workspace) {
  JsonLine json;
  json.Object([&] {
    json.Member("message", OneLine(notice.text()));
    json.Object("location", [&] {
      json.Member("path", FileOf(notice.path(), workspace));
      json.Object("range",
                  [&] { WritePosition("start", notice.line(), 0, json); });
    });
    json.Member("severity", SeverityOf(notice.severity()));
    json.Object("source", [&] { json.Member("name", "concord"); });
  });
  return json.Take();
}

}  // namespace

std::string RenderRdjsonl(const v1::ConsistencyReport& report,
                          const RenderOptions& options) {
  std::string out;
  for (const v1::Finding* finding : Ranked(report))
    out += DiagnosticOf(*finding, options);
  for (const v1::Notice& notice : report.summary().notices()) {
    if (notice.severity() != v1::SEVERITY_NONE)
      out += DiagnosticOf(notice, options.workspace);
  }
  return out;
}

}  // namespace concord
