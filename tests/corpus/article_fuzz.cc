// Any bytes as an article's file: an article, or a problem with a place.

#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/corpus/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  concord::RequireArticleOrProblem("a.txt",
                                   {reinterpret_cast<const char*>(data), size});
  return 0;
}
