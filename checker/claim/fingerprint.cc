#include "checker/claim/fingerprint.h"

#include <cstdint>

#include "absl/strings/str_cat.h"

namespace concord {

std::string Fingerprint(const std::vector<absl::string_view>& parts) {
  uint64_t hash = 14695981039346656037u;
  auto add = [&hash](unsigned char c) { hash = (hash ^ c) * 1099511628211u; };
  for (const absl::string_view part : parts) {
    for (const char c : part) add(static_cast<unsigned char>(c));
    add(0);  // so that {"ab"} and {"a", "b"} differ
  }
  return absl::StrCat(absl::Hex(hash, absl::kZeroPad16));
}

}  // namespace concord
