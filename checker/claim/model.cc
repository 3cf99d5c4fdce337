#include "checker/claim/model.h"

#include <cmath>

namespace concord {
namespace {

struct Weight {
  float agree;
  float differ;
};

// By Factor.
constexpr Weight kWeights[] = {
#include "checker/claim/weights.inc"
};
static_assert(sizeof(kWeights) / sizeof(kWeights[0]) == kFactorCount,
              "fit the weights again: tests/calibration/fit_weights.py");

double Logistic(const Factors& factors, float Weight::*weight) {
  double sum = 0;
  for (int f = 0; f < kFactorCount; ++f)
    sum += factors[f] * kWeights[f].*weight;
  return 1 / (1 + std::exp(-sum));
}

}  // namespace

double ProbablyAgree(const Factors& factors) {
  return Logistic(factors, &Weight::agree);
}

double ProbablyDiffer(const Factors& factors) {
  return Logistic(factors, &Weight::differ);
}

}  // namespace concord
