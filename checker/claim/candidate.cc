#include "checker/claim/candidate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "checker/claim/value.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

double LogOdds(double probability) {
  constexpr double kLeast = 1e-6;
  const double p = std::clamp(probability, kLeast, 1 - kLeast);
  return std::log(p / (1 - p));
}

}  // namespace

void SortSurestFirst(const Group& group, std::vector<Candidate>& candidates) {
  auto key = [&group](uint32_t i) {
    const v1::Assertion& a = *group.items()[i].a;
    return std::make_tuple(a.start(), a.end(), static_cast<int>(a.kind()));
  };
  std::sort(candidates.begin(), candidates.end(),
            [&](const Candidate& x, const Candidate& y) {
              if (x.score != y.score) return x.score > y.score;
              if (x.wording != y.wording) return x.wording > y.wording;
              const auto a = key(x.a), b = key(x.b), c = key(y.a), d = key(y.b);
              const auto kx = std::make_pair(std::min(a, b), std::max(a, b));
              const auto ky = std::make_pair(std::min(c, d), std::max(c, d));
              if (kx != ky) return kx < ky;
              return std::tie(x.a, x.b) < std::tie(y.a, y.b);
            });
}

void PoolScores(const Group& group, Partition& agreed,
                std::vector<Candidate>& differing) {
  constexpr double kOfOthers = 0.3;
  const std::vector<Item>& items = group.items();
  // The surest pair of an item with each article of a claim, as the logarithm
  // of its odds, and the sum of those that are in favour.
  struct Voices {
    std::map<uint32_t, double> of_article;
    double sum = 0;
  };
  std::map<std::pair<uint32_t, uint32_t>, Voices> voices;
  for (const Candidate& pair : differing) {
    const double sure = LogOdds(pair.score);
    for (const auto& [item, other] :
         {std::make_pair(pair.a, pair.b), std::make_pair(pair.b, pair.a)}) {
      const auto [at, added] =
          voices[{item, agreed.Root(other)}].of_article.try_emplace(
              items[other].article, sure);
      if (!added) at->second = std::max(at->second, sure);
    }
  }
  for (auto& [key, each] : voices) {
    for (const auto& [article, sure] : each.of_article)
      each.sum += std::max(0.0, sure);
  }
  auto of_others = [&](uint32_t item, uint32_t other) {
    const Voices& all = voices.at({item, agreed.Root(other)});
    const double own = all.of_article.at(items[other].article);
    return kOfOthers * std::max(0.0, all.sum - std::max(0.0, own));
  };
  for (Candidate& pair : differing) {
    const double sure =
        LogOdds(pair.score) +
        std::max(of_others(pair.a, pair.b), of_others(pair.b, pair.a));
    pair.score = 1 / (1 + std::exp(-sure));
  }
}

std::vector<Outcome> SureEnough(const Group& group,
                                const std::vector<Candidate>& differing) {
  constexpr double kAsLikely = 0.25;  // difference of the logarithms of odds
  const std::vector<Item>& items = group.items();
  struct Offer {
    uint32_t item;
    double odds;
  };
  // What an article offers to an item.
  std::map<std::pair<uint32_t, uint32_t>, std::vector<Offer>> offers;
  for (const Candidate& pair : differing) {
    const double odds = LogOdds(pair.score);
    offers[{pair.a, items[pair.b].article}].push_back({pair.b, odds});
    offers[{pair.b, items[pair.a].article}].push_back({pair.a, odds});
  }
  auto ambiguous = [&](uint32_t item, uint32_t other, double score) {
    const double odds = LogOdds(score);
    for (const Offer& offer : offers.at({item, items[other].article})) {
      if (std::abs(offer.odds - odds) < kAsLikely &&
          CompareValues(*items[offer.item].a, *items[other].a) ==
              ValueRelation::kDisjoint) {
        return true;
      }
    }
    return false;
  };
  std::vector<Outcome> outcomes;
  for (const Candidate& pair : differing) {
    if (pair.score < LeastScore(items[pair.a], items[pair.b],
                                ValueRelation::kDisjoint, pair.reason)) {
      outcomes.push_back(Outcome::kUnlikely);
    } else if (ambiguous(pair.a, pair.b, pair.score) ||
               ambiguous(pair.b, pair.a, pair.score)) {
      outcomes.push_back(Outcome::kAmbiguous);
    } else {
      outcomes.push_back(Outcome::kJoined);
    }
  }
  return outcomes;
}

}  // namespace concord
