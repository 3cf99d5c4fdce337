// A guard before protobuf's JSON parser, which takes time quadratic in the
// depth of the nesting (and a call a level).

#ifndef CONCORD_CHECKER_CORPUS_JSON_DEPTH_H_
#define CONCORD_CHECKER_CORPUS_JSON_DEPTH_H_

#include "absl/strings/string_view.h"

namespace concord {

constexpr int kMostJsonDepth = 32;

// Whether arrays and objects lie more than kMostJsonDepth deep in each other.
bool IsTooDeep(absl::string_view json);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_JSON_DEPTH_H_
