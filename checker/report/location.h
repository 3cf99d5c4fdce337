// Where a witness stands, as other programs want to be told.

#ifndef CONCORD_CHECKER_REPORT_LOCATION_H_
#define CONCORD_CHECKER_REPORT_LOCATION_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

enum class ColumnUnit { kBytes, kCodePoints, kUtf16 };

// From 1; the end is exclusive. 0: not known. In a file of many articles only
// lines are known, each of which is an article.
struct FileRange {
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t end_line = 0;
  uint32_t end_column = 0;
};
FileRange RangeOf(const v1::Witness& witness, ColumnUnit unit);

// A file, as `workspace` names it: "news/a.txt", with slashes and without "./".
// One outside of the workspace keeps its absolute path.
std::string FileOf(absl::string_view path, const Workspace& workspace);

// Of a witness; without a path, as other producers' may be, the article's id.
std::string FileOf(const v1::Witness& witness, const Workspace& workspace);

// The same as a URI reference: "news/a%20b.txt", "file:///tmp/a.txt".
std::string UriOf(absl::string_view path, const Workspace& workspace);
std::string UriOf(const v1::Witness& witness, const Workspace& workspace);

// "news/a.txt:3", for people.
std::string FileAndLine(const v1::Witness& witness, const Workspace& workspace);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_LOCATION_H_
