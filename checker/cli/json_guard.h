// A guard before protobuf's JSON parser, which takes time quadratic in the
// depth of the nesting (and a call a level), and strings in single quotes, too.

#ifndef CONCORD_CHECKER_CLI_JSON_GUARD_H_
#define CONCORD_CHECKER_CLI_JSON_GUARD_H_

#include "absl/strings/string_view.h"

namespace concord {

// Why `json` must not be given to the parser, "" if it may: arrays and objects
// more than 32 deep in each other, a single quote outside of strings. That it
// is JSON is left to the parser.
absl::string_view ObjectionTo(absl::string_view json);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_JSON_GUARD_H_
