// Any bytes as a ninjs item: an article, or a problem with a place.

#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/corpus/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  concord::RequireArticleOrProblem("a.json",
                                   {reinterpret_cast<const char*>(data), size});
  return 0;
}
