#include "checker/claim/sums.h"

#include <algorithm>

#include "checker/claim/value.h"
#include "checker/language/concepts.h"
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

// Whether the article tells how many of these there are, and not of wider ones
// alone.
bool Counts(const std::vector<Item>& items, uint32_t article,
            uint16_t counted) {
  return std::any_of(items.begin(), items.end(), [&](const Item& item) {
    return item.article == article && item.counted == counted;
  });
}

// Adds the sums of which the parts are `first` and those behind it in its
// sentence that `belongs` with it, each with all before it.
template <typename Belongs, typename Covers>
void AddSums(const Group& group, uint32_t first, const Belongs& belongs,
             const Covers& covers, std::vector<Sum>& sums) {
  const std::vector<Item>& items = group.items();
  double sum = items[first].a->quantity().stated();
  std::vector<uint32_t> parts = {first};
  for (uint32_t j = first + 1;
       j < items.size() && items[j].article == items[first].article; ++j) {
    const Assertion& next = *items[j].a;
    if (next.sentence() != items[first].a->sentence()) break;
    if (!CanBePart(next) || next.basis() != items[first].a->basis() ||
        !belongs(items[j])) {
      continue;
    }
    sum += next.quantity().stated();
    parts.push_back(j);
    for (uint32_t k = 0; k < items.size(); ++k) {
      if (IsTotal(group, items[k], items[first], sum) &&
          covers(items[k], parts)) {
        sums.push_back({parts, k});
      }
    }
  }
}

}  // namespace

std::vector<Sum> FindSums(const Group& group) {
  std::vector<Sum> sums;
  const std::vector<Item>& items = group.items();
  for (uint32_t i = 0; i < items.size(); ++i) {
    const Item& first = items[i];
    if (!CanBePart(*first.a)) continue;
    AddSums(
        group, i,
        [&](const Item& next) {
          return next.counted == first.counted &&
                 next.counted_stem == first.counted_stem;
        },
        [](const Item&, const std::vector<uint32_t>&) { return true; }, sums);
    if (first.counted == 0) continue;
    // "94 lorries and 38 cars" are 132 vehicles.
    AddSums(
        group, i, [](const Item& next) { return next.counted != 0; },
        [&items](const Item& total, const std::vector<uint32_t>& parts) {
          bool one = true;
          for (const uint32_t part : parts) {
            if (!concepts::IsA(items[part].counted, total.counted) ||
                (items[part].counted != total.counted &&
                 Counts(items, total.article, items[part].counted))) {
              return false;
            }
            one &= items[part].counted == items[parts[0]].counted;
          }
          return total.counted != 0 && !one;
        },
        sums);
  }
  return sums;
}

}  // namespace concord
