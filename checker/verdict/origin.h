// Origins: which articles are independent of each other.

#ifndef CONCORD_CHECKER_VERDICT_ORIGIN_H_
#define CONCORD_CHECKER_VERDICT_ORIGIN_H_

#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/assertion.pb.h"

namespace concord {

class Origins {
 public:
  explicit Origins(absl::Span<const v1::ArticleAssertions* const> articles)
      : articles_(articles) {}

  // Number of origins among the witnesses: articles of one outlet are one, so
  // are articles that share most of the shorter one's text, and those that name
  // the same source for the fact.
  uint32_t Count(const std::vector<AssertionRef>& witnesses);

  // The origin of each witness: a number that those of one origin share.
  std::vector<uint32_t> Of(const std::vector<AssertionRef>& witnesses);

 private:
  bool Copies(uint32_t a, uint32_t b);

  const absl::Span<const v1::ArticleAssertions* const> articles_;
  absl::flat_hash_map<uint64_t, bool>
      copies_;  // pair of articles -> known answer
};

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_ORIGIN_H_
