// What became of a comparison on the way to claims: what `concord explain`
// tells.

#ifndef CONCORD_CHECKER_CLAIM_DECISION_H_
#define CONCORD_CHECKER_CLAIM_DECISION_H_

#include <cstdint>

namespace concord {

// The first thing that decided.
enum class Outcome : uint8_t {
  kBarred,         // see BarOf()
  kUnlikely,       // the score does not reach the least that is needed
  kAmbiguous,      // an article offers another answer that is as likely
  kHoldsConflict,  // what agrees with two that differ joins neither
  kAnswered,       // one of them has its answer in the other article already
  kTogether,       // surer pairs have joined them already
  kContradictsItself,  // one article would give two answers to one question
  kJoined,
};

struct Decision {
  Outcome outcome = Outcome::kBarred;
  // 0 to 1: that both answer one question, by the factors of the pair.
  double probability = 0;
  // ... with what the other articles of the claims say (see PoolScores()).
  double score = 0;
  double least = 0;  // what the score must reach
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_DECISION_H_
