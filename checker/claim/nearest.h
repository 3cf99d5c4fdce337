// Every comparison within a group, and what is nearest to what.
//
// "How long did the strike last" and "how long is the notice" are both
// durations of one story. Two articles give both: then each figure of the one
// is clearly nearest to its own in the other, however freely the sentences are
// told.

#ifndef CONCORD_CHECKER_CLAIM_NEAREST_H_
#define CONCORD_CHECKER_CLAIM_NEAREST_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/claim/comparable.h"

namespace concord {

// Two items of different articles, of one kind and dimension; first < second.
struct ComparedPair {
  uint32_t first;  // indices into group.items()
  uint32_t second;
  Comparison comparison;
};

class Comparisons {
 public:
  // Quotes and who said them are compared elsewhere.
  explicit Comparisons(const Group& group);

  // Ordered by first, then second.
  const std::vector<ComparedPair>& pairs() const { return pairs_; }

  // Whether each of the two is what is most like the other in its article, by
  // a clear margin to the next of another value.
  bool ClearlyNearest(uint32_t a, uint32_t b) const {
    constexpr double kMargin = 0.15;
    return IsNearest(a, b, kMargin) && IsNearest(b, a, kMargin);
  }

  // Whether another value of the article of one of them is as much like the
  // other: nobody can tell which is meant.
  bool Ambiguous(uint32_t a, uint32_t b) const {
    constexpr double kMargin = 0.02;
    return !IsNearest(a, b, kMargin) || !IsNearest(b, a, kMargin);
  }

 private:
  struct Nearest {
    uint32_t item = 0;
    double best = 0;    // same_thing
    double second = 0;  // of the best whose value is another
  };

  void Offer(uint32_t item, uint32_t other, double same_thing);
  bool IsNearest(uint32_t to, uint32_t item, double margin) const;

  const Group& group_;
  std::vector<ComparedPair> pairs_;
  // By item and article of the other.
  absl::flat_hash_map<std::pair<uint32_t, uint32_t>, Nearest> nearest_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_NEAREST_H_
