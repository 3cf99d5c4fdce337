#include "checker/claim/nearest.h"

#include <algorithm>

#include "checker/claim/value.h"

namespace concord {
namespace {

using v1::Assertion;

bool HasWords(const Assertion& a) {
  return a.kind() == Assertion::QUOTE || a.kind() == Assertion::ATTRIBUTION;
}

}  // namespace

Comparisons::Comparisons(const Group& group) : group_(group) {
  const std::vector<Item>& items = group.items();
  for (uint32_t i = 0; i < items.size(); ++i) {
    if (HasWords(*items[i].a)) continue;
    for (uint32_t j = i + 1; j < items.size(); ++j) {
      if (items[i].article == items[j].article || HasWords(*items[j].a))
        continue;
      const Comparison c = CompareItems(group, items[i], items[j]);
      if (c.reason == Reason::kKind) continue;
      pairs_.push_back({i, j, c});
      Offer(i, j, c.same_thing);
      Offer(j, i, c.same_thing);
    }
  }
}

void Comparisons::Offer(uint32_t item, uint32_t other, double same_thing) {
  const std::vector<Item>& items = group_.items();
  Nearest& nearest = nearest_[{item, items[other].article}];
  const bool another = nearest.best > 0 &&
                       CompareValues(*items[other].a, *items[nearest.item].a) ==
                           ValueRelation::kDisjoint;
  if (same_thing > nearest.best) {
    if (another) nearest.second = nearest.best;
    nearest.best = same_thing;
    nearest.item = other;
  } else if (another) {
    nearest.second = std::max(nearest.second, same_thing);
  }
}

bool Comparisons::IsNearest(uint32_t to, uint32_t item, double margin) const {
  const auto at = nearest_.find({to, group_.items()[item].article});
  if (at == nearest_.end()) return false;
  const Nearest& nearest = at->second;
  // The article may say it twice.
  const bool same =
      nearest.item == item ||
      CompareValues(*group_.items()[item].a, *group_.items()[nearest.item].a) !=
          ValueRelation::kDisjoint;
  return same && nearest.best - nearest.second >= margin;
}

}  // namespace concord
