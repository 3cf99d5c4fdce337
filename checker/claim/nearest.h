// Every comparison within a group, and what is nearest to what.
//
// "How long did the strike last" and "how long is the notice" are both
// durations of one story. Two articles give both: then each figure of the one
// is nearer to its own in the other than to the next, however freely the
// sentences are told.

#ifndef CONCORD_CHECKER_CLAIM_NEAREST_H_
#define CONCORD_CHECKER_CLAIM_NEAREST_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "checker/claim/comparable.h"

namespace concord {

// Two items of different articles, of one kind and dimension; first < second.
struct ComparedPair {
  uint32_t first;  // indices into group.items()
  uint32_t second;
  Comparison comparison;
};

// How one item stands among all that its article offers to another.
struct Standing {
  // By how much it is more like it than the most like one of another value;
  // negative if it is less.
  double margin = 0;
  uint32_t rivals = 0;  // other items of its kind and dimension
  // 0 to 1: how sure it is that the article gives the other's very value.
  double answered = 0;
};

class Comparisons {
 public:
  // Quotes and who said them are compared elsewhere.
  explicit Comparisons(const Group& group);

  // Ordered by first, then second.
  const std::vector<ComparedPair>& pairs() const { return pairs_; }

  // Of the second of a pair to the first, as the first sees it, or the other
  // way round.
  Standing StandingOf(const ComparedPair& pair, bool first_sees) const;

  // Whether an article other than the item's own and `but` gives its value.
  bool ToldElsewhere(uint32_t item, uint32_t but) const;

 private:
  // What an article offers to an item.
  struct Offers {
    uint32_t item = 0;    // the most like one
    double best = 0;      // its same_thing
    double second = 0;    // of the best whose value is another
    double answered = 0;  // of the best that gives the very value
    uint32_t all = 0;
  };

  void Offer(uint32_t item, uint32_t other, const Comparison& comparison);

  const Group& group_;
  std::vector<ComparedPair> pairs_;
  // By Group::MemberOf(): what an article offers an item.
  std::vector<Offers> offers_;
  // The articles that surely give an item's value, two of them at most, each
  // once; kNone beside.
  static constexpr uint32_t kNone = 0xFFFFFFFF;
  std::vector<std::pair<uint32_t, uint32_t>> told_by_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_NEAREST_H_
