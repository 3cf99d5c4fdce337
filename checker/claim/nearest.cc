#include "checker/claim/nearest.h"

#include <algorithm>

#include "checker/claim/value.h"

namespace concord {
namespace {

using v1::Assertion;

// From here on an equal figure is taken for the same answer.
constexpr double kSurelyAnswered = 0.4;

bool HasWords(const Assertion& a) {
  return a.kind() == Assertion::QUOTE || a.kind() == Assertion::ATTRIBUTION;
}

}  // namespace

Comparisons::Comparisons(const Group& group)
    : group_(group),
      offers_(group.items().size() * group.members()),
      told_by_(group.items().size(), {kNone, kNone}) {
  const std::vector<Item>& items = group.items();
  for (uint32_t i = 0; i < items.size(); ++i) {
    if (HasWords(*items[i].a)) continue;
    for (uint32_t j = i + 1; j < items.size(); ++j) {
      if (items[i].article == items[j].article || HasWords(*items[j].a))
        continue;
      const Comparison c = CompareItems(group, items[i], items[j]);
      if (c.reason == Reason::kKind) continue;
      pairs_.push_back({i, j, c});
      Offer(i, j, c);
      Offer(j, i, c);
    }
  }
}

void Comparisons::Offer(uint32_t item, uint32_t other,
                        const Comparison& comparison) {
  const std::vector<Item>& items = group_.items();
  Offers& offers = offers_[group_.MemberOf(item, other)];
  const double same_thing = comparison.same_thing;
  ++offers.all;
  if (comparison.values == ValueRelation::kEqual &&
      items[other].a->modality() != Assertion::CORRECTED) {
    // Figures that are equal by chance answer nothing.
    constexpr double kAtLeast = 0.4;
    const double sure =
        std::min(1.0, same_thing * (kAtLeast + items[item].distinctiveness));
    offers.answered = std::max(offers.answered, sure);
    auto& [one, two] = told_by_[item];
    const uint32_t article = items[other].article;
    if (sure >= kSurelyAnswered && article != one && article != two) {
      (one == kNone ? one : two) = article;
    }
  }
  const bool another = offers.best > 0 &&
                       CompareValues(*items[other].a, *items[offers.item].a) ==
                           ValueRelation::kDisjoint;
  if (same_thing > offers.best) {
    if (another) offers.second = offers.best;
    offers.best = same_thing;
    offers.item = other;
  } else if (another) {
    offers.second = std::max(offers.second, same_thing);
  }
}

bool Comparisons::ToldElsewhere(uint32_t item, uint32_t but) const {
  const auto& [one, two] = told_by_[item];
  return (one != kNone && one != but) || (two != kNone && two != but);
}

Standing Comparisons::StandingOf(const ComparedPair& pair,
                                 bool first_sees) const {
  const uint32_t to = first_sees ? pair.first : pair.second;
  const uint32_t item = first_sees ? pair.second : pair.first;
  const std::vector<Item>& items = group_.items();
  const Offers& offers = offers_[group_.MemberOf(to, item)];
  // The article may say it twice.
  const bool best = offers.item == item ||
                    CompareValues(*items[item].a, *items[offers.item].a) !=
                        ValueRelation::kDisjoint;
  return {best ? offers.best - offers.second
               : pair.comparison.same_thing - offers.best,
          offers.all - 1, offers.answered};
}

}  // namespace concord
