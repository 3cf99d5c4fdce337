#include "checker/report/location.h"

#include <algorithm>
#include <filesystem>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/corpus/text_length.h"
#include "checker/report/snippet.h"

namespace concord {
namespace {

uint32_t In(ColumnUnit unit, const TextLength& length) {
  switch (unit) {
    case ColumnUnit::kBytes:
      return length.bytes;
    case ColumnUnit::kCodePoints:
      return length.code_points;
    case ColumnUnit::kUtf16:
      return length.utf16;
  }
  return 0;
}

// The value as it stands in the file; "" if that is not known: in HTML there
// may be markup in it.
absl::string_view ValueOf(const v1::Witness& witness) {
  const absl::string_view sentence = witness.sentence();
  if (witness.text_start() > witness.text_end() ||
      witness.text_end() > sentence.size() ||
      witness.text_end() - witness.text_start() !=
          witness.end() - witness.start()) {
    return "";
  }
  return sentence.substr(witness.text_start(),
                         witness.text_end() - witness.text_start());
}

std::string Encoded(absl::string_view file) {
  std::string uri = absl::StartsWith(file, "/") ? "file://" : "";
  for (const char c : file) {
    if (absl::ascii_isalnum(c) || absl::StrContains("-._~/", c)) {
      uri += c;
    } else {
      absl::StrAppend(&uri, "%",
                      absl::AsciiStrToUpper(absl::StrCat(absl::Hex(
                          static_cast<unsigned char>(c), absl::kZeroPad2))));
    }
  }
  return uri;
}

}  // namespace

FileRange RangeOf(const v1::Witness& witness, ColumnUnit unit) {
  TextLength begin;
  begin.bytes = witness.column();
  begin.code_points = witness.column_code_points();
  begin.utf16 = witness.column_utf16();
  FileRange range;
  range.line = witness.line();
  range.end_line = range.line;
  const bool has_columns =
      begin.bytes > 0 && begin.code_points > 0 && begin.utf16 > 0;
  if (range.line == 0 || !has_columns) return range;
  range.column = In(unit, begin);
  absl::string_view value = ValueOf(witness);
  if (value.empty()) return range;
  const size_t line_end = value.rfind('\n');
  if (line_end != absl::string_view::npos) {
    range.end_line +=
        static_cast<uint32_t>(std::count(value.begin(), value.end(), '\n'));
    value.remove_prefix(line_end + 1);
    begin = {1, 1, 1};
  }
  begin += LengthOf(value);
  range.end_column = In(unit, begin);
  return range;
}

std::string FileOf(absl::string_view given, const Workspace& workspace) {
  namespace fs = std::filesystem;
  const fs::path path =
      (fs::path(workspace.folder) / std::string(given)).lexically_normal();
  if (workspace.root.empty() || !path.is_absolute())
    return path.generic_string();
  const std::string within = path.lexically_relative(workspace.root).string();
  return within.empty() || within == ".." || absl::StartsWith(within, "../")
             ? path.generic_string()
             : within;
}

std::string FileOf(const v1::Witness& witness, const Workspace& workspace) {
  return witness.path().empty() ? witness.article()
                                : FileOf(witness.path(), workspace);
}

std::string UriOf(absl::string_view path, const Workspace& workspace) {
  return Encoded(FileOf(path, workspace));
}

std::string UriOf(const v1::Witness& witness, const Workspace& workspace) {
  return Encoded(FileOf(witness, workspace));
}

std::string FileAndLine(const v1::Witness& witness,
                        const Workspace& workspace) {
  const std::string file = OneLine(FileOf(witness, workspace));
  return witness.line() == 0 ? file : absl::StrCat(file, ":", witness.line());
}

}  // namespace concord
