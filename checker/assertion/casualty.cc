#include "checker/assertion/casualty.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "checker/assertion/noun_phrase.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr char kOneCasualty[] = "one-casualty";
constexpr char kNoCasualty[] = "no-casualty";

// So many words may stand between one person and what befell them.
constexpr uint32_t kFarthest = 6;
// ... and in what tells who they were: "a man who was hit by a car in the north
// of the country died".
constexpr uint32_t kFarthestRelative = 16;

// A casualty told by the word `casualty` in tokens [first, last).
void AddWithoutFigure(const SentenceView& view, const Anchor& casualty,
                      uint32_t first, uint32_t last, double value,
                      Builder& builder) {
  Fact& fact = builder.AddTold(view, v1::Assertion::CASUALTY_COUNT, first, last,
                               value == 0 ? kNoCasualty : kOneCasualty);
  fact.stated = value;
  fact.basis = BasisOf(casualty.traits.casualty);
  builder.AddRole(v1::Role::COUNTED, Known().person);
}

bool IsNobody(const SentenceView& view, uint32_t t) {
  return view.Class(t) == v1::NOBODY ||
         view.text.ConceptAt(t) == Known().nobody;
}

bool IsNoSuch(const SentenceView& view, uint32_t t) {
  const uint16_t concept_id = view.text.ConceptAt(t);
  return concept_id == Known().no_such || concept_id == Known().without;
}

// "no deaths", "no hay heridos", "pas de blessés", "погибших нет": whether
// there were none of them; `tokens` become the words that say so, the casualty
// word among them.
bool SaysNone(const SentenceView& view, const Anchor& casualty, Range& tokens) {
  constexpr uint32_t kBefore = 3;
  const uint32_t at = casualty.token;
  for (uint32_t t = at; t-- > view.sentence.first_token && t + kBefore >= at;) {
    if (IsNoSuch(view, t)) {
      tokens = {t, at + 1};
      return true;
    }
    const uint8_t category = view.Category(t);
    if (category != v1::Concept::FUNCTION &&
        category != v1::Concept::DESCRIPTOR && view.Class(t) != v1::NUMBER_OF) {
      break;
    }
  }
  if (view.In(at + 1) && view.text.ConceptAt(at + 1) == Known().no_such) {
    tokens = {at, at + 2};
    return true;
  }
  return false;
}

// "No victims have been identified" tells of the victims, "no victims were
// reported" that there are none.
bool HappensToThem(const SentenceView& view, const Anchor& casualty) {
  constexpr uint32_t kNear = 5;
  if (casualty.traits.category != v1::Concept::PERSON) return false;
  for (const Anchor* a = AnchorFrom(view, casualty.token + 1);
       a != view.anchors.end() && a->token <= casualty.token + kNear; ++a) {
    if (a->traits.category == v1::Concept::ACTION &&
        !concepts::IsA(a->concept_id, Known().count_action)) {
      return true;
    }
  }
  return false;
}

// The end of the person behind the article at `t`, "a man", "a 57-year-old
// woman"; 0 if none stands there.
uint32_t OnePerson(const SentenceView& view, uint32_t t) {
  uint32_t at = t + 1;
  if (const int m = MentionAt(view, at);
      m >= 0 && view.mentions[m].kind == v1::Mention::AGE) {
    at = view.mentions[m].last_token;
  }
  const NounPhrase phrase = ReadNounPhrase(view, at);
  if (!phrase.found || (KindsOf(phrase.concept_id) & kPerson) == 0) return 0;
  return phrase.end;
}

using Tolls = std::array<double, v1::Assertion::Basis_ARRAYSIZE>;

// The highest toll of those that the basis counts.
double AnyOf(const Tolls& tolls, v1::Assertion::Basis basis) {
  if (basis != v1::Assertion::DEAD_AND_INJURED) return tolls[basis];
  return std::max({tolls[v1::Assertion::DEAD_AND_INJURED],
                   tolls[v1::Assertion::DEAD], tolls[v1::Assertion::INJURED]});
}

// Removes those that `leave_out` is true of; what others are about keeps its
// number.
template <typename Predicate>
void RemoveFacts(std::vector<Fact>& facts, Predicate leave_out) {
  if (std::none_of(facts.begin(), facts.end(), leave_out)) return;
  std::vector<uint32_t> numbers = {0};  // of those kept, from 1, by the old one
  uint32_t kept = 0;
  for (Fact& fact : facts) {
    const bool keep = !leave_out(fact);
    numbers.push_back(keep ? kept + 1 : 0);
    if (!keep) continue;
    fact.about = numbers[fact.about];
    fact.superseded_by = numbers[fact.superseded_by];
    if (&facts[kept] != &fact) facts[kept] = std::move(fact);
    ++kept;
  }
  facts.resize(kept);
}

bool BeginsRelative(const SentenceView& view, uint32_t t) {
  return view.In(t) && view.text.ConceptAt(t) == Known().who;
}

}  // namespace

v1::Assertion::Basis BasisOf(uint8_t casualty) {
  switch (casualty) {
    case v1::Concept::KILLED:
      return v1::Assertion::DEAD;
    case v1::Concept::INJURED:
      return v1::Assertion::INJURED;
    case v1::Concept::KILLED_OR_INJURED:
      return v1::Assertion::DEAD_AND_INJURED;
    case v1::Concept::MISSING:
      return v1::Assertion::MISSING;
    case v1::Concept::DETAINED:
      return v1::Assertion::DETAINED;
    case v1::Concept::EVACUATED:
      return v1::Assertion::EVACUATED;
    case v1::Concept::DISPLACED:
      return v1::Assertion::DISPLACED;
    case v1::Concept::RESCUED:
      return v1::Assertion::RESCUED;
    case v1::Concept::HOSPITALISED:
      return v1::Assertion::HOSPITALISED;
    case v1::Concept::TREATED:
      return v1::Assertion::TREATED;
    case v1::Concept::ILL:
      return v1::Assertion::ILL;
    case v1::Concept::CRITICAL:
      return v1::Assertion::CRITICAL;
    default:
      return v1::Assertion::BASIS_UNSPECIFIED;
  }
}

void ReadCasualtiesWithoutFigure(const SentenceView& view, Builder& builder) {
  if (!view.casualty) return;
  for (const Anchor& a : view.anchors) {
    if (a.traits.casualty == v1::Concept::CASUALTY_NONE) continue;
    // "killed nobody", "verletzt wurde niemand"
    const uint32_t behind =
        view.In(a.token + 2) &&
                view.Category(a.token + 1) == v1::Concept::FUNCTION
            ? a.token + 2
            : a.token + 1;
    if (view.In(behind) && IsNobody(view, behind)) {
      AddWithoutFigure(view, a, a.token, behind + 1, 0, builder);
      continue;
    }
    Range none;
    if (SaysNone(view, a, none)) {
      if (!HappensToThem(view, a)) {
        AddWithoutFigure(view, a, none.first, none.last, 0, builder);
        builder.AddActionAndEvent(view, none.first, none.last);
      }
      continue;
    }
    // Back to "a man", "one worker", "nobody"; no other figure may stand
    // between.
    const uint32_t reach = kFarthestRelative + 4;
    const uint32_t from = a.token > view.sentence.first_token + reach
                              ? a.token - reach
                              : view.sentence.first_token;
    for (uint32_t t = a.token; t-- > from;) {
      const uint8_t c = view.Class(t);
      if (c == v1::SEMICOLON || c == v1::SENTENCE_END || c == v1::OPEN_QUOTE ||
          c == v1::CLOSE_QUOTE) {
        break;
      }
      const int mention = MentionAt(view, t);
      if (mention >= 0 && view.mentions[mention].kind == v1::Mention::NUMBER)
        break;
      double value = -1;
      uint32_t end = t + 1;
      if (IsNobody(view, t)) {
        value = 0;
        if (a.token - t > kFarthest) break;
      } else if (c == v1::A || c == v1::NUMBER_ONE) {
        end = OnePerson(view, t);
        if (end == 0 || end > a.token) continue;
        const uint32_t farthest =
            BeginsRelative(view, end) ? kFarthestRelative : kFarthest;
        if (a.token - end > farthest) continue;
        value = 1;
      } else {
        continue;
      }
      AddWithoutFigure(view, a, t, a.token + 1, value, builder);
      builder.AddActionAndEvent(view, t, end);
      break;
    }
  }
}

void MarkPartsOfTolls(std::vector<Fact>& facts) {
  auto tells_toll = [](const Fact& fact) {
    return fact.basis != v1::Assertion::BASIS_UNSPECIFIED &&
           fact.extent == v1::Scope::WHOLE && !fact.background &&
           fact.superseded_by == 0;
  };
  Tolls highest = {};
  for (const Fact& fact : facts) {
    if (!tells_toll(fact) || fact.rule == kOneCasualty) continue;
    highest[fact.basis] = std::max(highest[fact.basis], fact.stated);
  }
  // That there were none was said at some earlier hour, and is no claim.
  RemoveFacts(facts, [&highest](const Fact& fact) {
    return fact.rule == kNoCasualty && !fact.background &&
           AnyOf(highest, fact.basis) > 0;
  });
  Tolls highest_before = {};
  for (Fact& fact : facts) {
    if (!tells_toll(fact)) continue;
    // A victim told of without a figure is one of those counted anywhere; a
    // smaller figure only of those counted before it.
    const bool one = fact.rule == kOneCasualty;
    double& before = highest_before[fact.basis];
    const double toll = one ? highest[fact.basis] : before;
    if (fact.stated > 0 && toll > fact.stated) fact.extent = v1::Scope::PART;
    if (!one) before = std::max(before, fact.stated);
  }
}

}  // namespace concord
