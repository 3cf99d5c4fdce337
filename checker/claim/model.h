// How sure it is that two assertions answer one question, from the factors of
// comparability: two logistic regressions, one for values that agree and one
// for values that differ, for the latter are a reader's time and must be surer.
//
// The weights are fitted by tests/calibration/fit_weights.py to the labelled
// clusters; docs/EVALUATION.md tells how the probabilities fare on clusters
// that were left out of the fit.

#ifndef CONCORD_CHECKER_CLAIM_MODEL_H_
#define CONCORD_CHECKER_CLAIM_MODEL_H_

#include "checker/claim/factors.h"

namespace concord {

// 0 to 1. Of a pair whose values are equal or overlap: that they are of one
// thing and not equal by chance. Of one whose values `differ` (cannot both be
// true): that they are of one thing.
double Probability(const Factors& factors, bool differ);

// What a factor (see Factor) of value 1 adds to the logarithm of the odds; the
// sum of values times weights is the logarithm of the odds of Probability().
float Weight(int factor, bool differ);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_MODEL_H_
