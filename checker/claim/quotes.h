// Which quotes of two articles are one.

#ifndef CONCORD_CHECKER_CLAIM_QUOTES_H_
#define CONCORD_CHECKER_CLAIM_QUOTES_H_

#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"

namespace concord {

// Two QUOTEs of different articles, as indices into group.items(), that are one
// by their words.
struct QuotePair {
  uint32_t a;
  uint32_t b;
  double likeness;  // 0 to 1: share of the words of the shorter one
  // The ATTRIBUTIONs that tell who said them; kNone where an article does not.
  static constexpr uint32_t kNone = 0xFFFFFFFF;
  uint32_t speaker_of_a = kNone;
  uint32_t speaker_of_b = kNone;
};

struct MatchedQuotes {
  std::vector<QuotePair> pairs;  // ordered by a, then b
  uint64_t pairs_compared = 0;
};

MatchedQuotes MatchQuotes(const Group& group);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_QUOTES_H_
