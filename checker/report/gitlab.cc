#include "checker/report/gitlab.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/report/json_writer.h"
#include "checker/report/location.h"
#include "checker/report/snippet.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

absl::string_view SeverityOf(v1::Severity severity) {
  switch (severity) {
    case v1::ERROR:
      return "critical";
    case v1::WARNING:
      return "minor";
    default:
      return "info";
  }
}

struct Violation {
  std::string description;
  std::string check;
  std::string fingerprint;
  v1::Severity severity;
  std::string path;
  uint32_t begin;
  uint32_t end;
};

void Write(const Violation& violation, JsonPage& json) {
  json.Object([&] {
    json.Member("description", violation.description);
    json.Member("check_name", violation.check);
    json.Member("fingerprint", violation.fingerprint);
    json.Member("severity", SeverityOf(violation.severity));
    json.Object("location", [&] {
      json.Member("path", violation.path);
      json.Object("lines", [&] {
        json.Member("begin", std::max(violation.begin, 1u));
        json.Member("end", std::max(violation.end, 1u));
      });
    });
  });
}

}  // namespace

std::string RenderGitlab(const v1::ConsistencyReport& report,
                         const RenderOptions& options) {
  JsonPage json;
  json.Array([&] {
    for (const v1::Finding* finding : Ranked(report)) {
      const v1::Witness* witness = PrimaryWitness(*finding);
      // Without a place it would not be a violation to GitLab.
      if (witness == nullptr) continue;
      const FileRange range = RangeOf(*witness, ColumnUnit::kCodePoints);
      Write({StoryOf(*finding), RuleOf(*finding), finding->id(),
             finding->severity(), FileOf(*witness, options.workspace),
             range.line, range.end_line},
            json);
    }
    for (const v1::Notice& notice : report.summary().notices()) {
      if (notice.severity() == v1::SEVERITY_NONE) continue;
      Write({OneLine(notice.text()), "notice", notice.id(), notice.severity(),
             FileOf(notice.path(), options.workspace), notice.line(),
             notice.line()},
            json);
    }
  });
  return json.Take();
}

}  // namespace concord
