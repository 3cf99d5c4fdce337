// What a fuzz target does where something does not hold.

#ifndef CONCORD_TESTS_FUZZING_REQUIRE_H_
#define CONCORD_TESTS_FUZZING_REQUIRE_H_

#include <cstdio>
#include <cstdlib>

#include "absl/strings/string_view.h"

namespace concord {

inline void Require(bool holds, absl::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()),
               what.data());
  std::abort();
}

}  // namespace concord

#endif  // CONCORD_TESTS_FUZZING_REQUIRE_H_
