#include "checker/report/warnings.h"

#include "absl/strings/str_cat.h"
#include "checker/report/location.h"
#include "checker/report/snippet.h"
#include "checker/report/wording.h"

namespace concord {

std::string RenderWarnings(const v1::ConsistencyReport& report,
                           const RenderOptions& options) {
  std::string out;
  for (const v1::Finding* finding : Ranked(report)) {
    if (finding->severity() != v1::WARNING) continue;
    if (const v1::Witness* witness = PrimaryWitness(*finding)) {
      absl::StrAppend(&out, OneLine(FileAndLine(*witness, options.workspace)),
                      ": ");
    }
    absl::StrAppend(&out, StoryOf(*finding), " [", finding->id(), "]\n");
  }
  for (const v1::Notice& notice : report.summary().notices()) {
    if (notice.severity() != v1::WARNING) continue;
    absl::StrAppend(&out, OneLine(FileOf(notice.path(), options.workspace)),
                    ":", notice.line(), ": ", OneLine(notice.text()), "\n");
  }
  return out;
}

}  // namespace concord
