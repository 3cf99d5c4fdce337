#include "checker/claim/outlier.h"

#include <map>

#include "checker/claim/value.h"

namespace concord {
namespace {

// Names and quotes are shared by events of the same people.
bool Counts(const v1::Assertion& a) { return a.has_quantity() || a.has_time(); }

struct Tally {
  int alone = 0;
  int agrees = 0;
};

}  // namespace

int64_t FindOutlier(const Group& group, const Alignment& alignment) {
  constexpr int kFewestAlone = 3;
  std::map<uint32_t, Tally> tallies;  // by article
  for (const AlignedClaim& claim : alignment.claims) {
    // Whether each article of the claim agrees with some other one.
    std::map<uint32_t, bool> agrees;
    for (const uint32_t i : claim.items) {
      const Item& a = group.items()[i];
      if (!Counts(*a.a)) continue;
      bool& found = agrees[a.article];
      for (const uint32_t j : claim.items) {
        const Item& b = group.items()[j];
        if (b.article == a.article) continue;
        const ValueRelation relation = CompareValues(*a.a, *b.a);
        found |= relation == ValueRelation::kEqual ||
                 relation == ValueRelation::kOverlap;
      }
    }
    if (agrees.size() < 2) continue;
    // Tolls differ from hour to hour.
    const bool running = group.items()[claim.items.front()].a->basis() !=
                         v1::Assertion::BASIS_UNSPECIFIED;
    for (const auto& [article, found] : agrees) {
      if (found) {
        ++tallies[article].agrees;
      } else if (!running) {
        ++tallies[article].alone;
      }
    }
  }
  int64_t outlier = -1;
  int worst = 0;
  for (const auto& [article, tally] : tallies) {
    const int surplus = tally.alone - tally.agrees;
    if (tally.alone >= kFewestAlone && surplus > worst) {
      worst = surplus;
      outlier = article;
    }
  }
  return outlier;
}

}  // namespace concord
