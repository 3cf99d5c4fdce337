// Articles grouped by the real-world event that they report.

#ifndef CONCORD_CHECKER_CLAIM_GROUP_H_
#define CONCORD_CHECKER_CLAIM_GROUP_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

struct Grouping {
  // Indices of the articles of each group, by article id; groups by their
  // first.
  std::vector<std::vector<uint32_t>> members;
  // The same groups for the report.
  std::vector<v1::Group> groups;
  // Articles of one event are of several groups, for more would be beyond
  // kMostGroupArticles or kMostGroupAssertions.
  bool cut = false;

  // Makes an article of group `g` a group of its own, behind all others.
  void Split(uint32_t g, uint32_t article,
             absl::Span<const v1::ArticleAssertions* const> articles);
};

// Articles whose key terms are near enough in weight and whose times fit. Pairs
// are compared only when they share a rare term (blocking), and groups are
// joined from the nearest pair on, while their members are near on average.
Grouping GroupArticles(absl::Span<const v1::ArticleAssertions* const> articles);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_GROUP_H_
