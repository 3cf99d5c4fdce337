// Stable ids: the same in every run, on every machine.

#ifndef CONCORD_CHECKER_CLAIM_FINGERPRINT_H_
#define CONCORD_CHECKER_CLAIM_FINGERPRINT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace concord {

// 16 hex digits of FNV-1a (64 bit) over the parts and their ends.
std::string Fingerprint(const std::vector<absl::string_view>& parts);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_FINGERPRINT_H_
