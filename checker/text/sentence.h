// Where sentences end.

#ifndef CONCORD_CHECKER_TEXT_SENTENCE_H_
#define CONCORD_CHECKER_TEXT_SENTENCE_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/text/text.h"

namespace concord {

// Whether the sentence whose tokens so far are [first_token, end_token) ends
// before white space that is followed by byte `next` of `bytes`. It does after
// . ! ? and an ellipsis (and quotes or brackets that close behind them), unless
// the period belongs to an abbreviation or an initial, or what follows begins
// in lower case.
bool EndsSentence(const Text& text, size_t first_token, size_t end_token,
                  absl::string_view bytes, size_t next);

}  // namespace concord

#endif  // CONCORD_CHECKER_TEXT_SENTENCE_H_
