// Any bytes as a page of HTML: an article whose words stand in the file, or a
// problem with a place.

#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/corpus/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  concord::RequireArticleOrProblem("a.html",
                                   {reinterpret_cast<const char*>(data), size});
  return 0;
}
