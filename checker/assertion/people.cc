#include "checker/assertion/people.h"

#include <algorithm>

#include "proto/language_pack.pb.h"

namespace concord {
void ReadPeople(const SentenceView& view, absl::Span<const Name> all_names,
                absl::flat_hash_set<int32_t>& told, Builder& builder) {
  if (view.sentence.headline) return;
  for (const Name& name : view.names) {
    if (name.concept_id != 0 || !name.person || name.full < 0) continue;
    const Name& full = all_names[name.full];
    if (full.last_token - full.first_token < 2 || name.title == 0) continue;
    if (!told.insert(name.full).second) continue;
    const uint32_t first = std::min(name.first_token, name.title_token);
    Fact& fact = builder.Add(view, v1::Assertion::PARTICIPANTS, first,
                             name.last_token, "person-with-title");
    fact.entity =
        builder.AddEntity(view, full, CanonicalConcept(full.concept_id));
    builder.AddRole(v1::Role::ACTOR, name.title);
  }
}

void ReadPlaces(const SentenceView& view, Builder& builder) {
  if (view.sentence.headline) return;
  for (const Name& name : view.names) {
    if (name.title != 0 ||
        (name.person && name.concept_id == 0 && name.title != 0))
      continue;
    if (name.first_token == view.sentence.first_token) continue;
    const uint8_t before = view.Class(name.first_token - 1);
    if (before != v1::IN && before != v1::AT && before != v1::ON &&
        before != v1::TO && before != v1::FROM) {
      continue;
    }
    const Anchor* action = NearestAnchor(
        view, name.first_token, name.last_token, Bit(v1::Concept::ACTION), 8);
    const Anchor* event = NearestAnchor(view, name.first_token, name.last_token,
                                        Bit(v1::Concept::EVENT), 8);
    if (action == nullptr && event == nullptr) continue;
    Fact& fact =
        builder.AddTold(view, v1::Assertion::PLACE, name.first_token - 1,
                        name.last_token, "place");
    fact.entity =
        builder.AddEntity(view, name, CanonicalConcept(name.concept_id));
    if (action != nullptr) {
      builder.AddRole(v1::Role::ACTION, CanonicalConcept(action->concept_id));
    }
    if (event != nullptr) {
      builder.AddRole(v1::Role::EVENT, CanonicalConcept(event->concept_id));
    }
  }
}

}  // namespace concord
