// The nearest known name, for "did you mean".

#ifndef CONCORD_CHECKER_GATE_NEAREST_H_
#define CONCORD_CHECKER_GATE_NEAREST_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace concord {

// The name in `known` that takes the fewest edits (insert, delete, replace,
// swap neighbours; case is free) to make of `name`; the first of equals. "" if
// `known` is empty or nothing in it is like `name` at all (more than half of it
// differs).
std::string Nearest(absl::string_view name,
                    const std::vector<std::string>& known);

// The `most` names in `known` that take the fewest edits, however many those
// are; of equals, what stands first in `known`.
std::vector<std::string> NearestFew(absl::string_view name,
                                    const std::vector<std::string>& known,
                                    size_t most);

}  // namespace concord

#endif  // CONCORD_CHECKER_GATE_NEAREST_H_
