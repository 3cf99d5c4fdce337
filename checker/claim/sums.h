// Parts that one article counts and another adds up: "140 prisoners and the
// rebels 85" against "a total of 225 prisoners".

#ifndef CONCORD_CHECKER_CLAIM_SUMS_H_
#define CONCORD_CHECKER_CLAIM_SUMS_H_

#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"

namespace concord {

struct Sum {
  std::vector<uint32_t> parts;  // items of one sentence
  uint32_t total;               // an item of another article
};

std::vector<Sum> FindSums(const Group& group);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_SUMS_H_
