// Quotes: words between quotation marks, and who said them.

#ifndef CONCORD_CHECKER_ASSERTION_QUOTE_H_
#define CONCORD_CHECKER_ASSERTION_QUOTE_H_

#include <vector>

#include "checker/assertion/builder.h"
#include "checker/assertion/names.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Adds a QUOTE for each run of at least three words between quotation marks
// that begins in the sentence views[i], and behind it an ATTRIBUTION with its
// speaker where the article names one: in the words after the quote, before it,
// or in the sentence before. `views` are all sentences of the article;
// `last_speaker` is the index of the name that spoke last ("he said"), -1
// before the first.
void ReadQuotes(const std::vector<SentenceView>& views, size_t i,
                absl::Span<const Name> all_names, int& last_speaker,
                Builder& builder);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_QUOTE_H_
