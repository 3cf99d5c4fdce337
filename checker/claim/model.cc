#include "checker/claim/model.h"

#include <array>
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

using OneModel = std::array<float, kFactorCount>;

constexpr OneModel WeightsOf(float Weights::*model) {
  OneModel weights = {};
  for (int f = 0; f < kFactorCount; ++f) weights[f] = kWeights[f].*model;
  return weights;
}
constexpr OneModel kAgree = WeightsOf(&Weights::agree);
constexpr OneModel kDiffer = WeightsOf(&Weights::differ);

}  // namespace

double Probability(const Factors& factors, bool differ) {
  // Most factors of a pair are zero, but to ask costs more than to add.
  constexpr int kLanes = 4;  // sums that do not wait for one another
  const OneModel& weights = differ ? kDiffer : kAgree;
  double sums[kLanes] = {};
  int f = 0;
  for (; f + kLanes <= kFactorCount; f += kLanes) {
    for (int i = 0; i < kLanes; ++i) sums[i] += factors[f + i] * weights[f + i];
  }
  for (; f < kFactorCount; ++f) sums[0] += factors[f] * weights[f];
  return 1 / (1 + std::exp(-(sums[0] + sums[1] + sums[2] + sums[3])));
}

float Weight(int factor, bool differ) {
  return (differ ? kDiffer : kAgree)[factor];
}

}  // namespace concord
