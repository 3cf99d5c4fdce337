#include "checker/assertion/people.h"

#include <algorithm>

#include "checker/assertion/places.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

uint32_t Words(const Name& name) { return name.last_token - name.first_token; }

bool Holds(const SentenceView& view, const Name& name, uint32_t categories) {
  for (uint32_t t = name.first_token; t < name.last_token; ++t) {
    if (Bit(view.Category(t)) & categories) return true;
  }
  return false;
}

// "Nerea Urquiola", not "Flag Monument" and not "Tablas Lines".
bool LooksLikePerson(const SentenceView& view, const Name& name) {
  constexpr uint32_t kLongest = 6;  // hyphens are tokens
  if (name.concept_id != 0 || Words(name) < 2 || Words(name) > kLongest)
    return false;
  if (view.text.tokens[name.first_token].flags & kAllCapitals) return false;
  if (!SaysNoKind(view, name)) return false;
  // "Santa Rosalia 4", "Su-34": a ship, a product.
  const uint32_t end = name.last_token + (view.In(name.last_token) ? 1 : 0);
  for (uint32_t t = name.first_token; t < end; ++t) {
    if (view.text.IsNumeral(t)) return false;
  }
  if (name.first_token == view.sentence.first_token) return true;
  // "The Santa Rosalia" is a ship; but "o Aurélio Pina".
  const uint32_t before = name.first_token - 1;
  // "plaza San Martín", "the village of Semlacu Mic"
  const bool of =
      view.Class(before) == v1::OF || view.Class(before) == v1::NUMBER_OF;
  const uint32_t noun =
      of && before > view.sentence.first_token ? before - 1 : before;
  if (view.Category(noun) == v1::Concept::PLACE) return false;
  if (view.Class(before) == v1::THE && view.text.lexicon->tables().head_final) {
    return false;
  }
  return !IsOnlyLocal(view, before);
}

bool IsCountry(const Name& name) {
  return name.concept_id != 0 &&
         !concepts::Get(name.concept_id).country.empty() &&
         concepts::Get(name.concept_id).category == v1::Concept::PLACE;
}

class PeopleReader {
 public:
  PeopleReader(const SentenceView& view, absl::Span<const Name> all_names,
               absl::flat_hash_set<int32_t>& told, Builder& builder)
      : view_(view), all_names_(all_names), told_(told), builder_(builder) {}

  void Read() {
    for (size_t i = 0; i < view_.names.size(); ++i) {
      const Name& name = view_.names[i];
      if (name.full >= 0 && ReadPerson(name)) continue;
      if (IsOrganisation(view_, name)) {
        // "Hersteller Veldmans"
        Name bare = name;
        static const uint16_t kVenue = concepts::Find("venue");
        while (Words(bare) >= 2 &&
               view_.Category(bare.first_token) == v1::Concept::ORGANISATION &&
               !concepts::IsA(view_.text.ConceptAt(bare.first_token), kVenue)) {
          ++bare.first_token;
        }
        Add(name, bare, name.first_token, "organisation-by-name");
      } else if (InList(i) || IsAgent(name)) {
        Add(name, FullOf(name), name.first_token, "participants");
      }
    }
  }

 private:
  const Name& FullOf(const Name& name) const {
    return name.full >= 0 ? all_names_[static_cast<size_t>(name.full)] : name;
  }

  // "President Putin" of whom the article tells the full name; the first time,
  // and whenever it is told in full.
  bool ReadPerson(const Name& name) {
    const Name& full = FullOf(name);
    const bool titled = name.concept_id == 0 && name.title != 0 &&
                        Words(full) >= 2 && SaysNoKind(view_, full);
    if (!titled && !LooksLikePerson(view_, name)) return false;
    if (!told_.insert(name.full).second && Words(name) < 2) return false;
    Add(name, full,
        titled ? std::min(name.first_token, name.title_token)
               : name.first_token,
        titled ? "person-with-title" : "person-by-name");
    return true;
  }

  // "Romania and Bulgaria celebrated", "Putin and Kim met": who does a thing
  // together. Countries in or to which it is done are places.
  bool CanBeListed(const Name& name) const {
    if (IsCountry(name)) return true;
    return name.concept_id == 0 && FullOf(name).person;
  }

  bool Joined(const Name& a, const Name& b) const {
    if (b.first_token != a.last_token + 1) return false;
    const uint8_t between = view_.Class(a.last_token);
    return (between == v1::AND || between == v1::COMMA) &&
           IsCountry(a) == IsCountry(b) && CanBeListed(a) && CanBeListed(b);
  }

  // "brokered by Angola"
  bool IsAgent(const Name& name) const {
    return IsCountry(name) && name.first_token > view_.sentence.first_token &&
           view_.Class(name.first_token - 1) == v1::BY;
  }

  bool InList(size_t i) const {
    static const uint16_t kLocal = concepts::Find("local_preposition");
    static const uint16_t kParticipation = concepts::Find("participation");
    const absl::Span<const Name> names = view_.names;
    size_t first = i, last = i;
    while (first > 0 && Joined(names[first - 1], names[first])) --first;
    while (last + 1 < names.size() && Joined(names[last], names[last + 1]))
      ++last;
    if (first == last) return false;
    bool with = false;
    for (size_t n = first; n < last; ++n)
      with |= view_.Class(names[n].last_token) == v1::AND;
    if (!with) return false;
    if (names[first].first_token == view_.sentence.first_token) return true;
    // "from Romania and Turkey" only where they take part, "of" never.
    const uint32_t before = names[first].first_token - 1;
    const uint8_t c = view_.Class(before);
    if (c == v1::FROM || view_.text.ConceptAt(before) == kLocal) {
      return std::any_of(view_.anchors.begin(), view_.anchors.end(),
                         [](const Anchor& a) {
                           return concepts::IsA(a.concept_id, kParticipation);
                         });
    }
    return c != v1::TO && c != v1::ON && c != v1::OF && c != v1::NUMBER_OF &&
           !IsOnlyLocal(view_, before);
  }

  void Add(const Name& name, const Name& full, uint32_t first,
           absl::string_view rule) {
    Fact& fact = builder_.Add(view_, v1::Assertion::PARTICIPANTS, first,
                              name.last_token, rule);
    fact.entity =
        builder_.AddEntity(view_, full, CanonicalConcept(full.concept_id));
    if (name.title != 0) builder_.AddRole(v1::Role::ACTOR, name.title);
  }

  const SentenceView& view_;
  absl::Span<const Name> all_names_;
  absl::flat_hash_set<int32_t>& told_;
  Builder& builder_;
};

}  // namespace

bool SaysNoKind(const SentenceView& view, const Name& name) {
  return !Holds(view, name,
                Bit(v1::Concept::PLACE) | Bit(v1::Concept::ORGANISATION) |
                    Bit(v1::Concept::THING) | Bit(v1::Concept::EVENT) |
                    Bit(v1::Concept::QUANTITY));
}

bool IsOrganisation(const SentenceView& view, const Name& name) {
  constexpr uint32_t kOrganisation = Bit(v1::Concept::ORGANISATION);
  if (name.concept_id != 0) return false;
  if (Words(name) >= 2 && Holds(view, name, kOrganisation)) return true;
  if (name.first_token == view.sentence.first_token) return false;
  const uint32_t before = name.first_token - 1;
  if (view.Category(before) == v1::Concept::ORGANISATION) return true;
  // "(KÄV)"
  return view.Class(before) == v1::OPEN_PAREN && Words(name) == 1 &&
         (view.text.tokens[name.first_token].flags & kAllCapitals) != 0;
}

void ReadPeople(const SentenceView& view, absl::Span<const Name> all_names,
                absl::flat_hash_set<int32_t>& told, Builder& builder) {
  if (!view.sentence.headline)
    PeopleReader(view, all_names, told, builder).Read();
}

}  // namespace concord
