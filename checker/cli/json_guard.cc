#include "checker/cli/json_guard.h"

#include <cstddef>
#include <cstring>

#include "checker/limits.h"

namespace concord {
namespace {

// The byte after the string whose opening quotation mark is at `begin`.
size_t StringEnd(absl::string_view json, size_t begin) {
  for (size_t at = begin + 1; at < json.size();) {
    const void* found = std::memchr(json.data() + at, '"', json.size() - at);
    if (found == nullptr) break;
    const size_t quote = static_cast<const char*>(found) - json.data();
    // An odd number of backslashes before it makes it a part of the string.
    size_t first = quote;
    while (first > begin + 1 && json[first - 1] == '\\') --first;
    if ((quote - first) % 2 == 0) return quote + 1;
    at = quote + 1;
  }
  return json.size();
}

}  // namespace

absl::string_view ObjectionTo(absl::string_view json) {
  int depth = 0;
  for (size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c == '"') {
      at = StringEnd(json, at);
      continue;
    }
    if (c == '\'') return "a string in single quotes";
    if (c == '{' || c == '[') {
      if (++depth > kMostDepth) return "more than 32 arrays and objects deep";
    } else if (c == '}' || c == ']') {
      --depth;
    }
    ++at;
  }
  return "";
}

}  // namespace concord
