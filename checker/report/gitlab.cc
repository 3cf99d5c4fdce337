#include "checker/report/gitlab.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/report/json_writer.h"
#include "checker/report/location.h"
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
      json.Object([&] {
        json.Member("description", StoryOf(*finding));
        json.Member("check_name", RuleOf(*finding));
        json.Member("fingerprint", finding->id());
        json.Member("severity", SeverityOf(finding->severity()));
        json.Object("location", [&] {
          json.Member("path", FileOf(*witness, options.workspace));
          json.Object("lines", [&] {
            json.Member("begin", std::max(range.line, 1u));
            json.Member("end", std::max(range.end_line, 1u));
          });
        });
      });
    }
  });
  return json.Take();
}

}  // namespace concord
