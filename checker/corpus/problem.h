// Problems of input, as people read them: "path:line:column: what; expected
// what".

#ifndef CONCORD_CHECKER_CORPUS_PROBLEM_H_
#define CONCORD_CHECKER_CORPUS_PROBLEM_H_

#include <cstddef>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace concord {

// A place in a file: both from 1, the column in bytes.
struct LineColumn {
  size_t line = 1;
  size_t column = 1;
};

// The place of byte `offset` of `bytes`.
LineColumn FindLineColumn(absl::string_view bytes, size_t offset);

absl::Status Problem(absl::string_view path, LineColumn at,
                     absl::string_view what);

// With the place of byte `offset` of `bytes`.
absl::Status ProblemAt(absl::string_view path, absl::string_view bytes,
                       size_t offset, absl::string_view what);

// A file that cannot be read at all.
absl::Status ProblemOfFile(absl::string_view path, absl::string_view what);

// A line of more than kMostLineBytes.
absl::Status LineTooLong(absl::string_view path, size_t line_number);

// What to say of a byte that is no UTF-8.
std::string NotUtf8(char byte);

// What `found` is in a message: in quotes, cut to 40 bytes, its control
// characters as escapes.
std::string Quoted(absl::string_view found);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_PROBLEM_H_
