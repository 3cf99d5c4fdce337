// The table of folded characters, from ICU.

#ifndef CONCORD_CHECKER_LANGUAGE_COMPILE_FOLD_COMPILER_H_
#define CONCORD_CHECKER_LANGUAGE_COMPILE_FOLD_COMPILER_H_

#include <string>

#include "absl/status/statusor.h"

namespace concord {

// C++ that defines what fold_table.h declares.
absl::StatusOr<std::string> CompileFold();

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMPILE_FOLD_COMPILER_H_
