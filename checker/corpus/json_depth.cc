#include "checker/corpus/json_depth.h"

#include <cstddef>

namespace concord {

bool IsTooDeep(absl::string_view json) {
  int depth = 0;
  for (size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '{' || json[i] == '[') {
      if (++depth > kMostJsonDepth) return true;
    } else if (json[i] == '}' || json[i] == ']') {
      --depth;
    } else if (json[i] == '"') {
      for (++i; i < json.size() && json[i] != '"'; ++i) {
        if (json[i] == '\\') ++i;
      }
    }
  }
  return false;
}

}  // namespace concord
