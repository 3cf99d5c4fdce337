#include "checker/corpus/problem.h"

#include <algorithm>
#include <string>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/limits.h"

namespace concord {

LineColumn FindLineColumn(absl::string_view bytes, size_t offset) {
  bytes = bytes.substr(0, offset);
  const size_t newline = bytes.rfind('\n');
  const size_t line_begin =
      newline == absl::string_view::npos ? 0 : newline + 1;
  return {static_cast<size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1,
          bytes.size() - line_begin + 1};
}

absl::Status Problem(absl::string_view path, LineColumn at,
                     absl::string_view what) {
  return absl::InvalidArgumentError(
      absl::StrCat(path, ":", at.line, ":", at.column, ": ", what));
}

absl::Status ProblemAt(absl::string_view path, absl::string_view bytes,
                       size_t offset, absl::string_view what) {
  return Problem(path, FindLineColumn(bytes, offset), what);
}

absl::Status ProblemOfFile(absl::string_view path, absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(path, ": ", what));
}

absl::Status LineTooLong(absl::string_view path, size_t line_number) {
  return Problem(path, {line_number, 1},
                 absl::StrCat("the line is too long; expected at most ",
                              kMostLineBytes, " bytes"));
}

std::string NotUtf8(char byte) {
  return absl::StrFormat("byte 0x%02X is not UTF-8; expected a text in UTF-8",
                         static_cast<unsigned char>(byte));
}

std::string Quoted(absl::string_view found) {
  constexpr size_t kMost = 40;
  std::string end = "\"";
  if (found.size() > kMost) {
    size_t size = kMost;
    // Not within a character.
    while (size > 0 && (found[size] & 0xC0) == 0x80) --size;
    found = found.substr(0, size);
    end = "...\"";
  }
  return absl::StrCat("\"", absl::Utf8SafeCHexEscape(found), end);
}

}  // namespace concord
