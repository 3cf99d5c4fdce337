#include "checker/claim/sums.h"

#include "checker/claim/value.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

using v1::Assertion;

bool CanBePart(const Assertion& a) {
  return IsCount(a.kind()) && a.quantity().precision() == v1::EXACT &&
         a.quantity().stated() > 0;
}

bool IsTotal(const Group& group, const Item& item, const Item& part,
             double sum) {
  constexpr double kOneThing = 0.4;
  if (item.article == part.article || !CanBePart(*item.a) ||
      item.a->quantity().stated() != sum ||
      item.a->basis() != part.a->basis()) {
    return false;
  }
  const Comparison c = CompareItems(group, part, item);
  return c.reason != Reason::kKind && c.reason != Reason::kCounted &&
         c.same_thing >= kOneThing;
}

}  // namespace

std::vector<Sum> FindSums(const Group& group) {
  std::vector<Sum> sums;
  const std::vector<Item>& items = group.items();
  for (uint32_t i = 0; i < items.size(); ++i) {
    const Assertion& first = *items[i].a;
    if (!CanBePart(first)) continue;
    double sum = first.quantity().stated();
    std::vector<uint32_t> parts = {i};
    for (uint32_t j = i + 1;
         j < items.size() && items[j].article == items[i].article; ++j) {
      const Assertion& next = *items[j].a;
      if (next.sentence() != first.sentence()) break;
      if (!CanBePart(next) || items[j].counted != items[i].counted ||
          items[j].counted_stem != items[i].counted_stem ||
          next.basis() != first.basis()) {
        continue;
      }
      sum += next.quantity().stated();
      parts.push_back(j);
      for (uint32_t k = 0; k < items.size(); ++k) {
        if (IsTotal(group, items[k], items[i], sum)) sums.push_back({parts, k});
      }
    }
  }
  return sums;
}

}  // namespace concord
