#include "checker/claim/outlier.h"

#include <algorithm>
#include <map>
#include <set>

#include "checker/claim/value.h"

namespace concord {
namespace {

// Names and quotes are shared by events of the same people, days by all that
// happens on them, and "two" is equal by chance.
bool Tells(const v1::Assertion& a) {
  constexpr double kTelling = 0.3;
  return a.has_quantity() && Distinctiveness(a) >= kTelling;
}

struct Tally {
  double alone = 0;
  int agrees = 0;
};

}  // namespace

int64_t FindOutlier(const Group& group, const Alignment& alignment) {
  constexpr double kLikely = 0.6;
  std::map<uint32_t, Tally> tallies;  // by article
  std::set<uint32_t> agreed;          // items
  for (const AlignedClaim& claim : alignment.claims) {
    std::set<uint32_t> counted;  // articles
    for (const uint32_t i : claim.items) {
      const Item& a = group.items()[i];
      for (const uint32_t j : claim.items) {
        const Item& b = group.items()[j];
        if (b.article == a.article ||
            CompareValues(*a.a, *b.a) != ValueRelation::kEqual) {
          continue;
        }
        agreed.insert(i);
        if (Tells(*a.a) && counted.insert(a.article).second) {
          ++tallies[a.article].agrees;
        }
      }
    }
  }
  std::map<uint32_t, double> tension;  // of an item, the greatest
  for (const Tension& t : alignment.tensions) {
    if (t.probability < kLikely) continue;
    for (const uint32_t i : {t.a, t.b}) {
      // Tolls differ from hour to hour.
      if (agreed.count(i) ||
          group.items()[i].a->basis() != v1::Assertion::BASIS_UNSPECIFIED)
        continue;
      double& most = tension[i];
      most = std::max(most, t.probability);
    }
  }
  for (const auto& [i, probability] : tension) {
    tallies[group.items()[i].article].alone += probability;
  }
  // Of the labelled clusters, the two articles on another event have 4.5 and 6
  // more tensions than agreements, and no other has one more.
  constexpr double kSurplus = 2.5;
  int64_t outlier = -1;
  double worst = kSurplus;
  for (const auto& [article, tally] : tallies) {
    const double surplus = tally.alone - tally.agrees;
    if (surplus > worst) {
      worst = surplus;
      outlier = article;
    }
  }
  return outlier;
}

}  // namespace concord
