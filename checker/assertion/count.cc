#include "checker/assertion/count.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "checker/assertion/casualty.h"
#include "checker/assertion/noun_phrase.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr char kPersonConcept[] = "person";

// Who is brought to another place is neither hurt nor lost.
bool IsMoved(uint8_t casualty) {
  return casualty == v1::Concept::DETAINED ||
         casualty == v1::Concept::EVACUATED ||
         casualty == v1::Concept::DISPLACED || casualty == v1::Concept::RESCUED;
}

// "evacuees", "the arrested": people whom something worse may have befallen.
bool NamesMoved(const Anchor& a) {
  return a.traits.category == v1::Concept::PERSON && IsMoved(a.traits.casualty);
}

// Whether a part of what was counted begins at the token: "including 68
// children", "three of them children".
bool BeginsPart(const SentenceView& view, uint32_t at) {
  constexpr uint32_t kArticle = 1;
  for (const Anchor& a : view.anchors) {
    if (a.concept_id == Known().including && a.token == at) return true;
    if (a.concept_id != Known().of_them) continue;
    for (const Mention& m : view.mentions) {
      if (m.first_token >= at && m.first_token <= at + kArticle &&
          a.token == m.last_token) {
        return true;
      }
    }
  }
  return false;
}

// Whether how old those are who were counted begins at the token: "aged 23 and
// 37", "im Alter von 23 und 37 Jahren".
bool BeginsAges(const SentenceView& view, uint32_t at) {
  constexpr uint32_t kPreposition = 2;
  const Mention* age = MentionFrom(view, at);
  return age != view.mentions.end() && age->kind == v1::Mention::AGE &&
         age->first_token <= at + kPreposition;
}

// A part that stands between a figure and its verb: "126 people, including 68
// children, were killed"; or their ages: "two men, aged 23 and 37, were
// killed". The token behind it; `at` if none begins there or it does not end.
uint32_t SkipPart(const SentenceView& view, uint32_t at) {
  constexpr uint32_t kLongest = 14;
  const bool comma = view.In(at) && view.Class(at) == v1::COMMA;
  const uint32_t begin = comma ? at + 1 : at;
  const bool ages = comma && BeginsAges(view, begin);
  if (!ages && !BeginsPart(view, begin)) return at;
  for (uint32_t t = begin; comma && t < begin + kLongest && view.In(t); ++t) {
    if (view.Class(t) == v1::COMMA && !(ages && BeginsAges(view, t + 1)))
      return t + 1;
  }
  if (comma) return at;
  for (const Mention& m : view.mentions) {
    if (m.first_token < begin) continue;
    const NounPhrase part = ReadNounPhrase(view, m.last_token);
    return part.found ? part.end : m.last_token;
  }
  return at;
}

// Whether the figure is such a part itself.
bool IsPart(const SentenceView& view, const Mention& mention) {
  constexpr uint32_t kBefore = 2;
  for (uint32_t t = mention.first_token;
       t + kBefore >= mention.first_token && view.In(t); --t) {
    if (BeginsPart(view, t)) return true;
    if (t == 0) break;
  }
  return false;
}

// Whether no verb and no other person stands in the tokens [first, last):
// "Acht Menschen sind bei dem Unglück auf der A1 ums Leben gekommen".
bool NothingElseHappens(const SentenceView& view, uint32_t first,
                        uint32_t last) {
  constexpr uint32_t kOthers =
      Bit(v1::Concept::ACTION) | Bit(v1::Concept::SPEECH) |
      Bit(v1::Concept::PERSON) | Bit(v1::Concept::MODAL);
  for (const Anchor* a = AnchorFrom(view, first);
       a != view.anchors.end() && a->token < last; ++a) {
    if ((Bit(a->traits.category) & kOthers) != 0) return false;
  }
  return true;
}

// Whether a number stands among the tokens [first, last).
bool HasNumber(const SentenceView& view, uint32_t first, uint32_t last) {
  return std::any_of(view.mentions.begin(), view.mentions.end(),
                     [first, last](const Mention& m) {
                       return m.first_token >= first && m.last_token <= last &&
                              m.kind == v1::Mention::NUMBER;
                     });
}

// Whether a casualty word tells what became of those whom the one before it
// names or tells of: "98 evacuees were killed", "treated for injuries", "three
// of the injured remain in a critical condition".
bool TellsMore(const SentenceView& view, const Anchor& before,
               const Anchor& a) {
  constexpr uint32_t kFarthest = 7;
  constexpr uint32_t kForWhat = 4;
  const uint32_t distance = a.token - before.token;
  if (distance > kFarthest) return false;
  if (NamesMoved(before)) return !NamesMoved(a);
  if (ClauseAt(view, a.token).first != ClauseAt(view, before.token).first)
    return false;
  if (before.traits.casualty == v1::Concept::TREATED)
    return a.traits.casualty == v1::Concept::INJURED && distance <= kForWhat;
  return before.traits.casualty == v1::Concept::INJURED &&
         a.traits.casualty == v1::Concept::CRITICAL &&
         !HasNumber(view, before.token, a.token);
}

// The casualty word that the figure belongs to; nullptr if none. Behind the
// counted ("12 people were killed"), before it ("killed 12 people"), or, for a
// figure that counts nothing by name, anywhere before ("people killed in the
// blast has risen to five"). A figure of its own between the two takes the
// word.
const Anchor* FindCasualty(const SentenceView& view, const Mention& mention,
                           uint32_t end, bool bare, bool people) {
  if (!view.casualty) return nullptr;
  constexpr uint32_t kBehind = 7;
  constexpr uint32_t kBehindPeople = 14;  // where nothing else is told of them
  constexpr uint32_t kBefore = 4;
  const Anchor* behind = nullptr;
  const Anchor* before = nullptr;
  for (const Anchor& a : view.anchors) {
    if (a.traits.casualty == v1::Concept::CASUALTY_NONE) continue;
    if (a.token >= mention.last_token) {
      if (behind == nullptr || TellsMore(view, *behind, a)) behind = &a;
    } else if (a.token < mention.first_token) {
      // "the death toll of the attack on evacuees rose to 112"
      if (before == nullptr || !NamesMoved(a)) before = &a;
    }
  }
  auto clause_ends = [&](uint32_t first, uint32_t last) {
    for (uint32_t t = first; t < last; ++t) {
      const uint8_t c = view.Class(t);
      if (c == v1::SEMICOLON || c == v1::COMMA || c == v1::DASH || c == v1::AND)
        return true;
    }
    return false;
  };
  if (behind != nullptr) {
    uint32_t from = std::max(end, mention.last_token);
    if (const uint32_t rest = SkipPart(view, from); rest <= behind->token) {
      from = rest;
    }
    if (view.Class(from) == v1::COMMA && IsPart(view, mention)) ++from;
    const bool near = behind->token < from + kBehind ||
                      (people && behind->token < from + kBehindPeople &&
                       NothingElseHappens(view, from, behind->token));
    const bool own = !HasNumber(view, from, behind->token);
    // "killed 12 people and wounded 30": "wounded" behind "and" is of the next.
    const bool next = clause_ends(from, behind->token);
    if (near && own && !next) return behind;
  }
  if (before != nullptr) {
    const uint32_t distance = mention.first_token - before->token;
    const bool own = !HasNumber(view, before->token, mention.first_token);
    if (own && (distance <= kBefore ||
                (bare && !clause_ends(before->token, mention.first_token)) ||
                (bare && distance <= 30))) {
      return before;
    }
  }
  return nullptr;
}

// Noun before a figure that has none behind it, within its clause: the nearest
// of people, else of things: "the crowd along the route at 60,000".
bool NounBefore(const SentenceView& view, uint32_t token, uint32_t& noun) {
  constexpr uint32_t kNouns =
      Bit(v1::Concept::PERSON) | Bit(v1::Concept::THING);
  if ((view.categories & kNouns) == 0) return false;
  const uint32_t first = ClauseAt(view, token).first;
  bool found = false;
  for (const Anchor* a = AnchorFrom(view, token);
       a != view.anchors.begin() && (--a)->token >= first;) {
    if (a->traits.category == v1::Concept::PERSON) {
      noun = a->token;
      return true;
    }
    if (a->traits.category == v1::Concept::THING && !found) {
      noun = a->token;
      found = true;
    }
  }
  return found;
}

bool TakesPart(const SentenceView& view, uint32_t first, uint32_t last) {
  const Anchor* action =
      NearestAnchor(view, first, last, Bit(v1::Concept::ACTION), 8);
  return action != nullptr &&
         (KindsOf(action->concept_id) & kParticipation) != 0;
}

v1::Assertion::Kind KindOf(const SentenceView& view, uint16_t counted,
                           const Anchor* casualty, uint32_t first,
                           uint32_t last) {
  if (casualty != nullptr) return v1::Assertion::CASUALTY_COUNT;
  const uint32_t kinds = KindsOf(counted);
  if (kinds & kTroop) return v1::Assertion::TROOP_COUNT;
  if (kinds & kParticipant) return v1::Assertion::PARTICIPANT_COUNT;
  if (kinds & kPerson && TakesPart(view, first, last)) {
    return v1::Assertion::PARTICIPANT_COUNT;
  }
  return v1::Assertion::COUNT;
}

// "three of them in France": the place that makes a part of the count.
uint32_t AddPartPlace(const SentenceView& view, uint32_t last,
                      Builder& builder) {
  constexpr uint32_t kArticle = 2;
  if (!view.In(last) ||
      (view.Class(last) != v1::IN && view.Class(last) != v1::AT)) {
    return kNoIndex;
  }
  for (const Name& name : view.names) {
    if (name.title == 0 && name.first_token > last &&
        name.first_token <= last + kArticle) {
      return builder.AddEntity(view, name, CanonicalConcept(name.concept_id));
    }
  }
  return kNoIndex;
}

// Neither a comma nor another figure stands between: of "12 people, three of
// them children" the three are a part, and not the twelve.
bool Beside(const SentenceView& view, uint32_t first, uint32_t last) {
  for (uint32_t t = first; t < last; ++t) {
    if (view.Class(t) == v1::COMMA) return false;
  }
  return std::none_of(view.mentions.begin(), view.mentions.end(),
                      [first, last](const Mention& m) {
                        return m.first_token >= first && m.last_token <= last;
                      });
}

void SetScope(const SentenceView& view, const Mention& mention,
              const NounPhrase& phrase, Fact& fact) {
  if (phrase.part) fact.extent = v1::Scope::PART;
  // "Millions more" are all of them.
  if (phrase.other && mention.precision != v1::VAGUE)
    fact.extent = v1::Scope::ADDITIONAL;
  fact.so_far = view.still_moves;
  if ((view.categories & Bit(v1::Concept::SCOPE)) == 0) return;
  const Range clause = ClauseAt(view, mention.first_token);
  for (const Anchor& anchor : view.anchors) {
    if (anchor.traits.category != v1::Concept::SCOPE) continue;
    if (anchor.token < clause.first || anchor.token >= clause.last) continue;
    const bool before = anchor.token < mention.first_token;
    const bool behind = anchor.token >= mention.last_token;
    const uint32_t distance = behind ? anchor.token - mention.last_token
                                     : mention.first_token - anchor.token;
    const uint32_t kinds = KindsOf(anchor.concept_id);
    if (kinds & kEach) fact.each = true;
    // "three of them", "including six", "two others": next to the figure.
    if (distance > 3) continue;
    if (behind && (kinds & kPartOf || anchor.concept_id == Known().of_them) &&
        Beside(view, mention.last_token, anchor.token)) {
      fact.extent = v1::Scope::PART;
    }
    if (before && anchor.concept_id == Known().including &&
        Beside(view, anchor.token, mention.first_token)) {
      fact.extent = v1::Scope::PART;
    }
    // "another 30", "two others": beside the figure, not beside another noun.
    if (before && distance <= 1 && kinds & kOther)
      fact.extent = v1::Scope::ADDITIONAL;
  }
}

// "The Santa Rosalia 4", "the Standard & Poor's 500", "Boeing's 747": a part of
// the name.
bool EndsName(const SentenceView& view, const Mention& mention) {
  const uint32_t before = mention.first_token - 1;
  if (view.In(before) && view.text.IsOwnerMark(before)) return true;
  return std::any_of(
      view.names.begin(), view.names.end(), [&mention](const Name& name) {
        return name.concept_id == 0 && name.last_token == mention.first_token;
      });
}

// "1,180 of the 1,420 jobs", "420 der 5300 Stellen", "12 din cei 40 de
// pasageri": the figure that the mention is a part of; nullptr if none.
const Mention* WholeOf(const SentenceView& view, const Mention& mention) {
  uint32_t t = mention.last_token;
  if (!view.In(t) ||
      (view.Class(t) != v1::OF && view.Class(t) != v1::NUMBER_OF &&
       view.Class(t) != v1::THE)) {
    return nullptr;
  }
  ++t;
  if (view.In(t) &&
      (view.Class(t) == v1::THE || view.Category(t) == v1::Concept::FUNCTION)) {
    ++t;
  }
  const Mention* whole = MentionFrom(view, t);
  return whole != view.mentions.end() && whole->first_token == t &&
                 whole->kind == v1::Mention::NUMBER &&
                 whole->stated > mention.stated
             ? whole
             : nullptr;
}

}  // namespace

void ReadCounts(const SentenceView& view, CountMemory& memory,
                Builder& builder) {
  uint32_t end_of_phrase = 0;
  for (uint32_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& m = view.mentions[i];
    // "five new 737 aircraft" are five.
    if (m.kind != v1::Mention::NUMBER || m.first_token < end_of_phrase)
      continue;
    // "a couple" that is not "a couple of": two people, but a pair, not a
    // count.
    if (view.Class(m.last_token - 1) == v1::COUPLE && view.In(m.last_token) &&
        view.Class(m.last_token) != v1::OF &&
        view.Class(m.last_token) != v1::NUMBER_OF) {
      continue;
    }
    // Of "1,180 of 1,420 jobs were cut" the first figure counts what was cut,
    // and the second what there was.
    const Mention* const whole_of = WholeOf(view, m);
    const bool base = i > 0 && WholeOf(view, view.mentions[i - 1]) == &m;
    NounPhrase phrase =
        ReadCounted(view, m, (whole_of != nullptr ? *whole_of : m).last_token);
    if (phrase.found && whole_of == nullptr) end_of_phrase = phrase.end;
    // "36 rescuers: 20 Romanians and 16 Serbs" are rescuers, and of "șase nave
    // românești, cinci turcești" all are ships.
    if (phrase.national && memory.set && memory.sentence == view.number)
      phrase.found = false;
    // "An earthquake of magnitude 6.3 killed ...": nobody counts parts of
    // people.
    const bool whole = m.stated == std::floor(m.stated);
    uint32_t first = m.first_token;
    uint32_t last = phrase.found ? phrase.end : m.last_token;
    uint16_t counted = phrase.concept_id;
    Key key;
    if (phrase.found && phrase.national) {
      key.word = kPersonConcept;
    } else if (phrase.found) {
      key = builder.ConceptOrStem(view, phrase.head);
    }
    uint16_t qualifier = phrase.qualifier;
    // "760 de evacuați", "six dead": the counted is the casualty word itself.
    const Anchor* casualty =
        base ? nullptr
             : FindCasualty(view, m, last, !phrase.found,
                            phrase.found && (KindsOf(counted) & kPerson) != 0);
    if (phrase.found &&
        concepts::Get(counted).casualty != v1::Concept::CASUALTY_NONE) {
      const Anchor* found = casualty;
      casualty = nullptr;
      for (const Anchor& a : view.anchors) {
        if (a.token == phrase.head) casualty = &a;
      }
      if (found != nullptr && casualty != nullptr &&
          (found->traits.casualty == v1::Concept::CRITICAL ||
           (NamesMoved(*casualty) && !IsMoved(found->traits.casualty)))) {
        casualty = found;
      }
    }
    // "The attack took 27 lives": a life that nobody saved is a death.
    bool lives = false;
    if (phrase.found && counted == Known().life && casualty == nullptr &&
        phrase.head == m.last_token) {
      const Anchor* action =
          NearestAnchor(view, m.first_token, last, Bit(v1::Concept::ACTION), 6);
      lives =
          action == nullptr || action->traits.casualty != v1::Concept::RESCUED;
    }
    const bool people =
        !phrase.found || counted == 0 || (KindsOf(counted) & kPerson) != 0 ||
        concepts::Get(counted).casualty != v1::Concept::CASUALTY_NONE;
    if (!people || !whole) casualty = nullptr;
    if (!whole && !phrase.found) continue;
    if (phrase.found && counted == 0 && casualty != nullptr &&
        casualty->token > phrase.end + 1) {
      casualty = nullptr;  // "12 flats were ... killed" is no toll
    }
    const CountMemory* remembered = nullptr;
    if (!phrase.found && casualty == nullptr && EndsName(view, m)) continue;
    if (!phrase.found) {
      uint32_t noun = 0;
      if (casualty != nullptr) {
        counted = Known().person;
        key.word = kPersonConcept;
        last = std::max(
            last, casualty->token == m.last_token ? casualty->token + 1 : last);
      } else if (memory.set && memory.sentence == view.number) {
        remembered = &memory;
      } else if (NounBefore(view, m.first_token, noun)) {
        counted = view.text.ConceptAt(noun);
        key = builder.ConceptOrStem(view, noun);
      } else if (memory.set && view.number - memory.sentence <= 1) {
        remembered = &memory;
      } else {
        continue;  // counts nothing that the text tells
      }
      if (remembered != nullptr) {
        counted = remembered->concept_id;
        key = remembered->key;
      }
    }
    if (casualty != nullptr && casualty->token == last) ++last;
    v1::Assertion::Kind kind =
        KindOf(view, counted, casualty, m.first_token, last);
    // "6,200 doctors went on strike; the employers counted 3,800"
    if (remembered != nullptr &&
        remembered->kind == v1::Assertion::PARTICIPANT_COUNT) {
      kind = remembered->kind;
    }
    Fact& fact = builder.AddTold(view, kind, first, last,
                                 casualty != nullptr ? "casualty-count"
                                 : phrase.found      ? "count"
                                                     : "bare-count");
    if (kind == v1::Assertion::PARTICIPANT_COUNT)
      builder.AttributeToCounter(view, m.first_token);
    fact.mention = view.first_mention + i;
    fact.stated = m.stated;
    if (casualty != nullptr) fact.basis = BasisOf(casualty->traits.casualty);
    Key told = key;
    if (lives) {
      fact.basis = v1::Assertion::DEAD;
      told = {{}, kPersonConcept};
      fact.kind = v1::Assertion::CASUALTY_COUNT;
    }
    builder.AddRole(v1::Role::COUNTED, told);
    if (qualifier != 0)
      builder.AddRole(v1::Role::QUALIFIER, CanonicalConcept(qualifier));
    if (!base) builder.AddActionAndEvent(view, first, last);
    if (whole_of != nullptr) fact.end = view.text.tokens[m.last_token - 1].end;
    SetScope(view, m, phrase, fact);
    // "Seven of the injured are in a critical condition": all who are.
    if (fact.basis == v1::Assertion::CRITICAL) fact.extent = v1::Scope::WHOLE;
    if (fact.extent == v1::Scope::PART)
      fact.place = AddPartPlace(view, std::max(last, phrase.end), builder);
    if (!phrase.other)
      memory = {counted, key, qualifier, kind, view.number, true};
  }
}

}  // namespace concord
