// Items of a group on their way to claims: which are joined so far.

#ifndef CONCORD_CHECKER_CLAIM_PARTITION_H_
#define CONCORD_CHECKER_CLAIM_PARTITION_H_

#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"

namespace concord {

// Begins with each item (an index into group.items()) on its own.
class Partition {
 public:
  explicit Partition(const Group& group);

  // The item that stands for all that an item is joined with: the first.
  uint32_t Root(uint32_t item);

  void Join(uint32_t a, uint32_t b);

  // All that an item is joined with, itself too, in no order; until the next
  // Join().
  const std::vector<uint32_t>& Members(uint32_t item) {
    return members_[Root(item)];
  }

  // Whether all that would be joined holds two answers that cannot both be
  // true: what agrees with both, "thousands" or "at least ten", tells neither.
  // Never of names and quotes.
  bool WouldHoldConflict(uint32_t a, uint32_t b);

  // Whether one article would give two answers that cannot both be true: then
  // they are of two claims.
  bool WouldContradictItself(uint32_t a, uint32_t b);

 private:
  const Group& group_;
  std::vector<uint32_t> parent_;
  std::vector<std::vector<uint32_t>> members_;  // of each root
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_PARTITION_H_
