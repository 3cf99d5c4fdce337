#include "checker/claim/model.h"

#include <cmath>

namespace concord {
namespace {

struct Weights {
  float agree;
  float differ;
};

// By Factor.
constexpr Weights kWeights[] = {
#include "checker/claim/weights.inc"
};
static_assert(sizeof(kWeights) / sizeof(kWeights[0]) == kFactorCount,
              "fit the weights again: tests/calibration/fit_weights.py");

}  // namespace

double Probability(const Factors& factors, bool differ) {
  double sum = 0;
  for (int f = 0; f < kFactorCount; ++f) sum += factors[f] * Weight(f, differ);
  return 1 / (1 + std::exp(-sum));
}

float Weight(int factor, bool differ) {
  return differ ? kWeights[factor].differ : kWeights[factor].agree;
}

}  // namespace concord
