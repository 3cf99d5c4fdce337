// UTF-8, validated.

#ifndef CONCORD_CHECKER_CORPUS_UTF8_H_
#define CONCORD_CHECKER_CORPUS_UTF8_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace concord {

// Length in bytes of the longest valid UTF-8 beginning of `bytes` (RFC 3629: no
// surrogates, no overlong forms): bytes.size() if all of it is valid.
size_t ValidUtf8Prefix(absl::string_view bytes);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_UTF8_H_
