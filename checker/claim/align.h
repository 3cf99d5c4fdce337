// Assertions of one group aligned to claims.

#ifndef CONCORD_CHECKER_CLAIM_ALIGN_H_
#define CONCORD_CHECKER_CLAIM_ALIGN_H_

#include <array>
#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"
#include "checker/claim/decision.h"

namespace concord {

struct AlignedClaim {
  std::vector<uint32_t> items;  // of the group, in order
  // 0 to 1: the score of the least sure pair that joined two of them; where
  // some differ, of those pairs alone. 1 if nothing was joined.
  double confidence = 1;
  // Some of them differ, and no two so surely that they must be a conflict: all
  // were joined because a figure that moves may be told at two hours.
  bool only_moves = false;
};

// Two items of different articles that look like two answers to one question,
// whether or not they are sure enough to be told.
struct Tension {
  uint32_t a = 0;  // indices into group.items()
  uint32_t b = 0;
  double probability = 0;
};

struct Alignment {
  std::vector<AlignedClaim> claims;  // each item in exactly one
  std::vector<Tension> tensions;
  // What became of each pair of Comparisons(group), in the same order.
  std::vector<Decision> decisions;
  uint64_t pairs_compared = 0;
  std::array<uint64_t, 9> not_comparable = {};  // by Reason
};

// First joins the items that agree; then, to each, the item of another article
// that answers the same question otherwise: only the best match on both sides,
// and only where neither article also has a figure that agrees with the other.
Alignment Align(const Group& group);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_ALIGN_H_
