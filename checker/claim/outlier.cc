#include "checker/claim/outlier.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "checker/claim/value.h"

namespace concord {
namespace {

// Names and quotes are shared by events of the same people, days by all that
// happens on them, and "two" is equal by chance.
bool Tells(const Item& item) {
  constexpr double kTelling = 0.3;
  return item.a->has_quantity() && item.distinctiveness >= kTelling;
}

struct Tally {
  double alone = 0;
  int agrees = 0;
};

}  // namespace

int64_t FindOutlier(const Group& group, const Alignment& alignment) {
  // Of the labelled clusters, the two articles on another event have 4.5 and 6
  // more tensions than agreements, and no other has one more.
  constexpr double kSurplus = 2.5;
  constexpr double kLikely = 0.6;
  std::vector<Tension> likely;
  double all = 0;
  for (const Tension& t : alignment.tensions) {
    if (t.probability < kLikely) continue;
    likely.push_back(t);
    all += t.probability;
  }
  if (all <= kSurplus) return -1;

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
        if (Tells(a) && counted.insert(a.article).second) {
          ++tallies[a.article].agrees;
        }
      }
    }
  }
  // An item contradicts one other, and of an article's items one contradicts
  // that: of those it might, the likeliest.
  std::sort(likely.begin(), likely.end(),
            [](const Tension& x, const Tension& y) {
              return std::make_tuple(-x.probability, x.a, x.b) <
                     std::make_tuple(-y.probability, y.a, y.b);
            });
  std::set<uint32_t> contradict;                            // items
  std::set<std::pair<uint32_t, uint32_t>> contradicted_by;  // item, article
  for (const Tension& t : likely) {
    for (const auto& [i, other] : {std::pair(t.a, t.b), std::pair(t.b, t.a)}) {
      const Item& item = group.items()[i];
      // Tolls differ from hour to hour.
      if (agreed.count(i) ||
          item.a->basis() != v1::Assertion::BASIS_UNSPECIFIED ||
          contradict.count(i) ||
          !contradicted_by.emplace(other, item.article).second) {
        continue;
      }
      contradict.insert(i);
      tallies[item.article].alone += t.probability;
    }
  }
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
