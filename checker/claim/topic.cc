#include "checker/claim/topic.h"

#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "checker/claim/value.h"
#include "checker/language/concepts.h"

namespace concord {
namespace {

using v1::Assertion;

// Kind of question, concept, stem, unit, and what must fit besides.
using Key = std::tuple<int, uint16_t, std::string, std::string, int, int, bool>;

// "person", "thing": classes that everything counted falls into.
bool Tells(uint16_t number) {
  return number != 0 && concepts::Get(number).ancestors.size() > 1;
}

// False if the item is of no topic that tells.
bool TopicOf(const Item& item, Key& key) {
  const Assertion& a = *item.a;
  if (!a.has_quantity() || a.modality() == Assertion::HYPOTHETICAL ||
      a.modality() == Assertion::CORRECTED) {
    return false;
  }
  uint16_t concept_id = 0;
  std::string stem;
  int kind = a.kind();
  if (IsCount(a.kind())) {
    // A noun that the sentence leaves out is a guess.
    if (a.rule() == "bare-count" || a.basis() != Assertion::BASIS_UNSPECIFIED)
      return false;
    kind = Assertion::COUNT;
    concept_id = item.counted;
    if (concept_id == 0) stem = item.counted_stem;
  } else if (a.kind() == Assertion::ORDINAL) {
    concept_id = item.counted != 0 ? item.counted : item.action;
    if (concept_id == 0) stem = item.counted_stem;
  } else {
    return false;
  }
  if (!Tells(concept_id) && stem.empty()) return false;
  key = Key(kind, concept_id, std::move(stem), a.quantity().unit(),
            a.scope().extent(), item.qualifier, item.past);
  return true;
}

}  // namespace

Topics::Topics(const Group& group)
    : topic_(group.items().size()), sole_(group.items().size()) {
  std::map<Key, uint32_t> topics;
  std::map<std::pair<uint32_t, uint32_t>, std::vector<uint32_t>> items;
  for (uint32_t i = 0; i < topic_.size(); ++i) {
    const Item& item = group.items()[i];
    Key key;
    if (!TopicOf(item, key)) continue;
    topic_[i] = topics.emplace(key, static_cast<uint32_t>(topics.size() + 1))
                    .first->second;
    items[{topic_[i], item.article}].push_back(i);
  }
  for (const auto& [topic, of_article] : items) {
    bool sole = true;
    const Assertion& first = *group.items()[of_article.front()].a;
    for (const uint32_t i : of_article) {
      sole &=
          CompareValues(first, *group.items()[i].a) != ValueRelation::kDisjoint;
    }
    for (const uint32_t i : of_article) sole_[i] = sole;
  }
}

}  // namespace concord
