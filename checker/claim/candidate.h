// Pairs of items that may be joined, each as sure as its factors say.

#ifndef CONCORD_CHECKER_CLAIM_CANDIDATE_H_
#define CONCORD_CHECKER_CLAIM_CANDIDATE_H_

#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"
#include "checker/claim/decision.h"
#include "checker/claim/partition.h"

namespace concord {

struct Candidate {
  // Of two quotes, which are compared elsewhere.
  static constexpr uint32_t kNoComparison = 0xFFFFFFFF;

  double score;  // 0 to 1
  uint32_t a;    // indices into group.items()
  uint32_t b;
  double wording;       // share of the words of their clauses that both have
  uint32_t comparison;  // index into Comparisons::pairs(), or kNoComparison
  Reason reason = Reason::kComparable;  // why they do not fit, if so
};

// The surest first. Ties are broken by what the items say, not by where their
// articles stand: which source says it must not matter.
void SortSurestFirst(const Group& group, std::vector<Candidate>& candidates);

// Where several articles agree, each of them tells whether an item is another
// answer to their question: what they say together is surer than what the
// surest of them says, though they are no independent judges. Raises the scores
// of pairs that differ so; `agreed` tells which articles agree.
void PoolScores(const Group& group, Partition& agreed,
                std::vector<Candidate>& differing);

// Whether each of the pooled pairs is sure enough to be told: kJoined if so,
// else kUnlikely or kAmbiguous.
std::vector<Outcome> SureEnough(const Group& group,
                                const std::vector<Candidate>& differing);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_CANDIDATE_H_
