// What became of a comparison on the way to claims: what `concord explain`
// tells.

#ifndef CONCORD_CHECKER_CLAIM_DECISION_H_
#define CONCORD_CHECKER_CLAIM_DECISION_H_

#include <cstdint>

#include "checker/claim/comparable.h"
#include "checker/interval/interval.h"

namespace concord {

// The first thing that decided.
enum class Outcome : uint8_t {
  kBarred,         // see BarOf()
  kUnlikely,       // the score does not reach LeastScore()
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
};

// What the score of a pair must reach: more if its values cannot both be true,
// for a conflict is an editor's time; less of that if the later article may
// have moved the figure. Where `reason` tells that something about the two does
// not fit and they may be held against each other nevertheless (see BarOf()),
// more: the model counts it against them, and must be sure in spite of it.
double LeastScore(const Item& a, const Item& b, ValueRelation values,
                  Reason reason);

// What it must reach for the two to be a conflict, and not two hours of a
// figure that moves.
double LeastToConflict(const Item& a, const Item& b, Reason reason);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_DECISION_H_
