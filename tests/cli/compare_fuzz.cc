// Any bytes as a file of ArticleAssertions, JSON or binary: a report in every
// format, or a problem with a place.

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/cli/assertion_files.h"
#include "checker/report/report.h"
#include "tests/fuzzing/memory_file.h"
#include "tests/fuzzing/require.h"

namespace concord {
namespace {

// What was read is written in both forms and read again as the same.
void RequireRoundTrip(const v1::ArticleAssertions& assertions) {
  static MemoryFile& file = *new MemoryFile();
  const std::string wire = assertions.SerializeAsString();
  std::string delimited, json;
  AppendDelimited(wire, delimited);
  AppendJsonLine(assertions, json);
  for (const std::string& form : {delimited, json}) {
    file.Write(form);
    int messages = 0;
    const absl::Status status =
        ReadAssertions(file.path(), [&](v1::ArticleAssertions&& again) {
          ++messages;
          again.DiscardUnknownFields();
          Require(again.SerializeAsString() == wire, "it is the same again");
          return absl::OkStatus();
        });
    Require(status.ok() && messages == 1, status.message());
  }
}

void Compare(absl::string_view bytes) {
  static MemoryFile& file = *new MemoryFile();
  file.Write(bytes);
  Checker checker;
  const absl::Status status =
      ReadAssertions(file.path(), [&](v1::ArticleAssertions&& assertions) {
        absl::Status added = checker.AddAssertions(assertions);
        assertions.DiscardUnknownFields();
        if (added.ok()) RequireRoundTrip(assertions);
        return added;
      });
  if (!status.ok()) {
    Require(absl::StartsWith(status.message(), absl::StrCat(file.path(), ":")),
            "a problem names the file");
    Require(!absl::StrContains(status.message(), '\n'),
            "a problem is one line");
  }
  const v1::ConsistencyReport report = checker.Check();
  for (const std::string& format : ReportFormatNames())
    Render(report, *ParseReportFormat(format), {});
  if (report.findings_size() > 0) {
    Require(checker.Explain(report.findings(0).id()).ok(),
            "a finding is explained");
  }
}

}  // namespace
}  // namespace concord

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  concord::Compare({reinterpret_cast<const char*>(data), size});
  return 0;
}
