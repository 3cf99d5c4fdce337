#include "checker/claim/partition.h"

#include <algorithm>
#include <numeric>

#include "checker/claim/admissible.h"
#include "checker/claim/value.h"

namespace concord {

Partition::Partition(const Group& group)
    : group_(group),
      parent_(group.items().size()),
      members_(group.items().size()) {
  std::iota(parent_.begin(), parent_.end(), 0u);
  for (uint32_t i = 0; i < members_.size(); ++i) members_[i] = {i};
}

uint32_t Partition::Root(uint32_t item) {
  while (parent_[item] != item) item = parent_[item] = parent_[parent_[item]];
  return item;
}

void Partition::Join(uint32_t a, uint32_t b) {
  a = Root(a);
  b = Root(b);
  if (a == b) return;
  const uint32_t keep = std::min(a, b), gone = std::max(a, b);
  parent_[gone] = keep;
  members_[keep].insert(members_[keep].end(), members_[gone].begin(),
                        members_[gone].end());
  members_[gone].clear();
}

bool Partition::WouldHoldConflict(uint32_t a, uint32_t b) {
  const std::vector<Item>& items = group_.items();
  if (!CanDiffer(items[a].a->kind())) return false;
  for (const uint32_t i : members_[Root(a)]) {
    for (const uint32_t j : members_[Root(b)]) {
      if (CompareValues(*items[i].a, *items[j].a) == ValueRelation::kDisjoint)
        return true;
    }
  }
  return false;
}

bool Partition::WouldContradictItself(uint32_t a, uint32_t b) {
  const std::vector<Item>& items = group_.items();
  for (const uint32_t i : members_[Root(a)]) {
    for (const uint32_t j : members_[Root(b)]) {
      // "Rose from 15 to 17" says what it says of both.
      if (items[i].former() || items[j].former()) continue;
      if (items[i].article == items[j].article &&
          CompareValues(*items[i].a, *items[j].a) == ValueRelation::kDisjoint) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace concord
