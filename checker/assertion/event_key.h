// What tells which event an article reports, and whether two texts are copies.

#ifndef CONCORD_CHECKER_ASSERTION_EVENT_KEY_H_
#define CONCORD_CHECKER_ASSERTION_EVENT_KEY_H_

#include <vector>

#include "checker/assertion/sentence_view.h"
#include "checker/assertion/terms.h"
#include "proto/assertion.pb.h"

namespace concord {

// Fills key_terms: names and events by how often and how early they stand, and
// the days that the article dates its facts to ("d:2025-09-03", "d:09-03").
void FillKeyTerms(const std::vector<SentenceView>& views, TermTable& terms,
                  v1::ArticleAssertions& out);

// Fills shingles: hashes of every run of five words, of which those that are 0
// modulo 8 are kept (mod-p sampling, Broder 1997), sorted, each once.
void FillShingles(const Text& text, v1::ArticleAssertions& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_EVENT_KEY_H_
