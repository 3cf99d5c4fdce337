#include "checker/assertion/places.h"

#include <algorithm>
#include <vector>

#include "checker/assertion/people.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// So many words may stand between the preposition and the place: "in the small
// northern town".
constexpr uint32_t kFarthest = 4;

bool IsPlaceNoun(const SentenceView& view, uint32_t token) {
  return view.In(token) && KindsOf(view.text.ConceptAt(token)) & kPlaceNoun;
}

bool IsOf(const SentenceView& view, uint32_t token) {
  return view.In(token) &&
         (view.Class(token) == v1::OF || view.Class(token) == v1::NUMBER_OF);
}

uint32_t SkipArticle(const SentenceView& view, uint32_t token) {
  return view.In(token) && view.Class(token) == v1::THE ? token + 1 : token;
}

class PlaceReader {
 public:
  PlaceReader(const SentenceView& view, absl::Span<const Name> all_names,
              Builder& builder)
      : view_(view), all_names_(all_names), builder_(builder) {}

  void Read() {
    ReadDateline();
    const uint32_t first = view_.sentence.first_token;
    const absl::Span<const uint32_t> wheres =
        view_.places.WheresOf(view_.sentence);
    const uint32_t* where = wheres.begin();
    const Name* name = view_.names.begin();
    const auto named = [&](uint32_t t) {
      return name != view_.names.end() && name->first_token == t;
    };
    if (view_.In(first) && !named(first) &&
        (where == wheres.end() || *where != first)) {
      ReadFirstWord(first);
    }
    for (uint32_t next = first;;) {
      while (where != wheres.end() && *where < next) ++where;
      while (name != view_.names.end() && name->first_token < next) ++name;
      uint32_t t = view_.sentence.last_token;
      if (where != wheres.end()) t = *where;
      if (name != view_.names.end()) t = std::min(t, name->first_token);
      if (!view_.In(t)) break;
      if (where != wheres.end() && *where == t && IsLocal(t)) {
        next = std::max(t, ReadBehindPreposition(t)) + 1;
      } else if (named(t)) {
        ReadNamedNoun(*name);
        next = name->last_token;
      } else {
        next = std::max(t, ReadNoun(t, t, false)) + 1;
      }
    }
  }

 private:
  // A preposition of place; what else WheresOf() has is a noun.
  bool IsLocal(uint32_t where) const {
    return kLocalClasses.has[view_.Class(where)] ||
           (KindsOf(view_.text.ConceptAt(where)) & kLocalPreposition) != 0;
  }

  // The name that begins at the token, nullptr if none.
  const Name* NameAt(uint32_t token) const {
    for (const Name& name : view_.names) {
      if (name.first_token == token) return &name;
      if (name.first_token > token) break;
    }
    return nullptr;
  }

  bool HasPlaceNoun(const Name& name) const {
    for (uint32_t t = name.first_token; t < name.last_token; ++t) {
      if (IsPlaceNoun(view_, t)) return true;
    }
    return false;
  }

  // Whether the name may be of a place; `behind` that what precedes it makes it
  // likely.
  bool MayBePlace(const Name& name, bool behind) const {
    if (name.concept_id != 0)
      return concepts::Get(name.concept_id).category == v1::Concept::PLACE;
    const Name& full =
        name.full >= 0 ? all_names_[static_cast<size_t>(name.full)] : name;
    // "the governor of Saratov region"
    if (name.title != 0 && !IsPlaceNoun(view_, name.last_token)) return false;
    // "the Hospital Doctors' Association"
    const uint32_t head = name.last_token - 1;
    if (view_.text.lexicon->tables().head_final &&
        view_.Category(head) == v1::Concept::ORGANISATION &&
        !IsPlaceNoun(view_, head)) {
      return false;
    }
    if (HasPlaceNoun(name)) return true;
    if (view_.Category(name.first_token) == v1::Concept::ORGANISATION ||
        IsOrganisation(view_, name)) {
      return false;
    }
    // Short for a name of two words: a person's, but "Giurgiu" is not the
    // Giurgiu Treaty.
    if (full.last_token - full.first_token > 1 && SaysNoKind(view_, full) &&
        (full.title != 0 || name.last_token - name.first_token == 1)) {
      return false;
    }
    return behind || name.last_token - name.first_token == 1;
  }

  // A place by itself: not the north, the centre or the world.
  bool IsSomewhere(uint32_t noun) const {
    static const uint16_t kPlace = concepts::Find("place");
    return view_.Category(noun) != v1::Concept::PLACE ||
           concepts::IsA(view_.text.ConceptAt(noun), kPlace);
  }

  void Add(uint32_t first, uint32_t last, const Name* name, uint32_t noun) {
    Describe(first, last, name, noun,
             builder_.AddTold(view_, v1::Assertion::PLACE, first, last,
                              name != nullptr ? "place" : "place-noun"));
  }

  void Describe(uint32_t first, uint32_t last, const Name* name, uint32_t noun,
                Fact& fact) {
    const Anchor* action =
        NearestAnchor(view_, first, last, Bit(v1::Concept::ACTION), 8);
    const Anchor* event =
        NearestAnchor(view_, first, last, Bit(v1::Concept::EVENT), 8);
    if (name != nullptr) {
      fact.entity =
          builder_.AddEntity(view_, *name, CanonicalConcept(name->concept_id));
    } else {
      Name common;
      common.first_token = noun;
      common.last_token = last;
      fact.entity = builder_.AddEntity(view_, common, 0);
    }
    if (action != nullptr) {
      builder_.AddRole(v1::Role::ACTION, CanonicalConcept(action->concept_id));
    }
    if (event != nullptr) {
      builder_.AddRole(v1::Role::EVENT, CanonicalConcept(event->concept_id));
    }
  }

  // The place behind the preposition at `at`; the last token that was read.
  uint32_t ReadBehindPreposition(uint32_t at) {
    for (uint32_t t = at + 1; t <= at + 1 + kFarthest && view_.In(t); ++t) {
      if (const Name* name = NameAt(t)) {
        const bool likely =
            view_.Class(at) == v1::FROM || IsOnlyLocal(view_, at);
        if (!MayBePlace(*name, likely)) return at;
        return ReadName(at, *name);
      }
      if (IsPlaceNoun(view_, t)) return ReadNoun(at, t, true);
      const uint8_t c = view_.Class(t);
      const uint8_t category = view_.Category(t);
      const bool modifies =
          c == v1::THE || c == v1::A || c == v1::POSSESSIVE ||
          category == v1::Concept::DESCRIPTOR ||
          category == v1::Concept::PRONOUN ||
          ((c == v1::OTHER || c == v1::NAME_WORD) && category == 0);
      if (!modifies) return at;
    }
    return at;
  }

  // "in Russia's Saratov region", "from Giurgiu and Ruse"
  uint32_t ReadName(uint32_t at, const Name& first) {
    const Name* name = &first;
    uint32_t last = name->last_token;
    if (IsPlaceNoun(view_, last)) ++last;
    Add(at, last, name, 0);
    for (;;) {
      uint32_t next = last;
      if (!view_.In(next)) break;
      const bool owns = view_.text.IsOwnerMark(next);
      const bool comma = view_.Class(next) == v1::COMMA;
      const bool with = view_.Class(next) == v1::AND;
      if (!owns && !comma && !with) break;
      next = SkipArticle(view_, next + 1);
      const Name* other = NameAt(next);
      if (other == nullptr || !MayBePlace(*other, true)) break;
      // "in Paris, Macron said": only one that is known to be a place.
      if (comma && other->concept_id == 0 && !HasPlaceNoun(*other)) break;
      name = other;
      last = name->last_token;
      if (IsPlaceNoun(view_, last)) ++last;
      Add(next, last, name, 0);
    }
    return last - 1;
  }

  // "the town of Gataia", "stadium Los Lapachos", "in the Angolan capital"; a
  // noun alone only behind a preposition.
  uint32_t ReadNoun(uint32_t first, uint32_t noun, bool behind_preposition) {
    uint32_t next = noun + 1;
    while (IsPlaceNoun(view_, next) && NameAt(next) == nullptr) ++next;
    uint32_t named = IsOf(view_, next) ? next + 1 : next;
    named = SkipArticle(view_, named);
    if (view_.In(named) && !IsSign(view_.Class(named))) {
      const Name* name = NameAt(named);
      if (name != nullptr && MayBePlace(*name, true)) {
        // "in the drum warehouse of the Valoglio plant" are two.
        static const uint16_t kBuilding = concepts::Find("building");
        if (behind_preposition &&
            concepts::IsA(view_.text.ConceptAt(noun), kBuilding)) {
          Add(first, next, nullptr, SkipArticle(view_, first + 1));
        }
        return ReadName(first, *name);
      }
    }
    // "at the centre of the inquiry": a side of what?
    if (!behind_preposition || !IsSomewhere(noun)) return noun;
    if (view_.In(next) && view_.Category(next) == v1::Concept::DESCRIPTOR)
      ++next;
    Add(first, next, nullptr, SkipArticle(view_, first + 1));
    return next - 1;
  }

  // "Bergen airport", "Plaza San Martín"
  void ReadNamedNoun(const Name& name) {
    if (!MayBePlace(name, false)) return;
    uint32_t last = name.last_token;
    if (view_.In(last) && view_.text.IsOwnerMark(last)) {
      ++last;  // "Norway's west coast"
    }
    const bool noun = IsPlaceNoun(view_, last);
    while (IsPlaceNoun(view_, last)) ++last;
    const bool holds = name.concept_id == 0 && HasPlaceNoun(name) &&
                       name.last_token - name.first_token > 1;
    if (noun || holds)
      Add(name.first_token, noun ? last : name.last_token, &name, 0);
  }

  // "Bergen airport closed": capitals at the start of a sentence mean little.
  void ReadFirstWord(uint32_t first) {
    if (view_.Class(first) != v1::NAME_WORD || view_.Category(first) != 0 ||
        !IsPlaceNoun(view_, first + 1)) {
      return;
    }
    Name name;
    name.first_token = first;
    name.last_token = first + 1;
    Add(first, first + 2, &name, 0);
  }

  void ReadDateline() {
    const Dateline line = DatelineOf(view_);
    if (line.last == line.first) return;
    Name name;
    name.first_token = line.first;
    name.last_token = line.end_of_place;
    if (line.end_of_place == line.first + 1 &&
        view_.Category(line.first) == v1::Concept::PLACE) {
      name.concept_id = view_.text.ConceptAt(line.first);
    }
    // Nobody says it.
    Describe(line.first, line.end_of_place, &name, 0,
             builder_.Add(view_, v1::Assertion::PLACE, line.first,
                          line.end_of_place, "place"));
  }

  const SentenceView& view_;
  absl::Span<const Name> all_names_;
  Builder& builder_;
};

}  // namespace

Dateline DatelineOf(const SentenceView& view) {
  constexpr uint32_t kLongest = 8;
  constexpr uint8_t kCapitals = kAllCapitals | kCapitalised;
  const uint32_t first = view.sentence.first_token;
  const Dateline none = {first, first, first};
  uint32_t end = first;
  while (view.In(end) && (view.text.tokens[end].flags & kCapitals) == kCapitals)
    ++end;
  if (end == first) return none;
  for (uint32_t t = end; t < end + kLongest && view.In(t); ++t) {
    const uint8_t c = view.Class(t);
    if (c == v1::DASH) return {first, end, t};
    if (t == end && c != v1::COMMA && c != v1::OPEN_PAREN) return none;
  }
  return none;
}

bool IsOnlyLocal(const SentenceView& view, uint32_t token) {
  const uint8_t c = view.Class(token);
  return c == v1::IN || c == v1::AT ||
         (KindsOf(view.text.ConceptAt(token)) & kLocalPreposition) != 0;
}

void ReadPlaces(const SentenceView& view, absl::Span<const Name> all_names,
                Builder& builder) {
  if (!view.sentence.headline) PlaceReader(view, all_names, builder).Read();
}

}  // namespace concord
