#include "checker/assertion/builder.h"

#include <algorithm>

#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// A clause with fewer terms says too little of what it is about.
constexpr uint32_t kFewestContextTerms = 5;

// ... and one with more says too much, and would be written again for each of
// its figures: so many on either side are enough.
constexpr uint32_t kMostContextTerms = 40;

Range Around(const SentenceView& view, uint32_t first, uint32_t last,
             Range terms) {
  const Range value = view.TermRange(first, last);
  if (terms.first + kMostContextTerms < value.first)
    terms.first = value.first - kMostContextTerms;
  terms.last = std::min(terms.last, value.last + kMostContextTerms);
  return terms;
}

// The terms that tell what tokens [first, last) are about.
Range ContextOf(const SentenceView& view, uint32_t first, uint32_t last) {
  Range range = ClauseAt(view, first);
  range.last = std::max(range.last, last);
  for (;;) {
    const Range terms = view.TermRange(range.first, range.last);
    const bool all = range.first <= view.sentence.first_token &&
                     range.last + 1 >= view.sentence.last_token;
    if (terms.last - terms.first >= kFewestContextTerms || all)
      return Around(view, first, last, terms);
    // One sign and the clause beyond it, on either side.
    if (range.first > view.sentence.first_token + 1) {
      range.first = ClauseAt(view, range.first - 2).first;
    } else {
      range.first = view.sentence.first_token;
    }
    if (range.last + 1 < view.sentence.last_token) {
      range.last = ClauseAt(view, range.last + 1).last;
    }
    range.first = std::max(range.first, view.sentence.first_token);
    range.last = std::min(range.last, view.sentence.last_token);
  }
}

// What somebody is named for is reported.
void AttributeTo(uint32_t who, Fact& fact) {
  fact.attribution = who;
  if (who != kNoIndex && fact.modality == v1::Assertion::ASSERTED)
    fact.modality = v1::Assertion::REPORTED;
}

}  // namespace

Key Builder::ConceptOrStem(const SentenceView& view, uint32_t token) {
  const uint16_t number = view.text.ConceptAt(token);
  if (number != 0 && !view.IsHomonymNoun(token)) return KeyOf(number);
  const absl::string_view language = view.text.lexicon->language();
  const int32_t term = terms_.TermOf(token);
  if (term >= 0 &&
      terms_.KindOf(static_cast<uint32_t>(term)) == TermTable::kStem) {
    return {language, terms_.Bare(static_cast<uint32_t>(term))};
  }
  std::string& stem = facts_.NewWord();
  AppendStem(view.text.Spelling(token), *view.text.lexicon, stem);
  return {language, stem};
}

uint32_t Builder::AddEntity(const SentenceView& view, const Name& full,
                            uint16_t concept_id) {
  FactEntity entity;
  entity.name = NameText(view.text, full);
  entity.keys = AppendNameKey(view.terms, full, facts_);
  entity.concept_id = concept_id;
  facts_.entities.push_back(entity);
  return static_cast<uint32_t>(facts_.entities.size() - 1);
}

uint32_t Builder::AddSpeaker(const SentenceView& view, const Anchor& verb) {
  FactEntity who;
  if (!FindSpeakerOf(view, verb, facts_, who)) return kNoIndex;
  facts_.entities.push_back(who);
  return static_cast<uint32_t>(facts_.entities.size() - 1);
}

uint32_t Builder::Attribution(const SentenceView& view, uint32_t token) {
  const Anchor* speech = SpeechOver(view, token);
  // Who agrees to a truce of three days, or welcomes it, does not tell of it.
  if (speech == nullptr || speech->concept_id == Known().agree ||
      speech->concept_id == Known().praise) {
    return kNoIndex;
  }
  if (speech_token_ != speech->token) {
    speech_token_ = speech->token;
    speaker_ = AddSpeaker(view, *speech);
  }
  return speaker_;
}

Fact& Builder::Add(const SentenceView& view, v1::Assertion::Kind kind,
                   uint32_t first, uint32_t last, absl::string_view rule) {
  // Copied from an empty one, for which a compiler writes moves: to make so
  // large a one it writes a loop.
  static constexpr Fact kNew;
  Fact& fact = facts_.facts.emplace_back(kNew);
  fact.kind = kind;
  fact.start = view.text.tokens[first].begin;
  fact.end = view.text.tokens[last - 1].end;
  fact.sentence = view.number;
  fact.rule = rule;
  fact.context = ContextOf(view, first, last);
  fact.roles.first = static_cast<uint32_t>(facts_.roles.size());
  fact.roles.last = fact.roles.first;
  return fact;
}

Fact& Builder::AddTold(const SentenceView& view, v1::Assertion::Kind kind,
                       uint32_t first, uint32_t last, absl::string_view rule) {
  Fact& fact = Add(view, kind, first, last, rule);
  fact.modality = modality_.At(view, first);
  AttributeTo(Attribution(view, first), fact);
  return fact;
}

void Builder::AttributeToCounter(const SentenceView& view, uint32_t first) {
  Fact& fact = facts_.facts.back();
  if (fact.attribution != kNoIndex) return;
  constexpr uint32_t kFarthest = 6;
  const Anchor* verb = NearestAnchor(view, first, first + 1,
                                     Bit(v1::Concept::ACTION), kFarthest);
  if (verb != nullptr && (verb->kinds & kCounts) != 0)
    AttributeTo(AddSpeaker(view, *verb), fact);
}

void Builder::AddRole(v1::Role::Name name, Key key, absl::string_view text) {
  facts_.roles.push_back({name, key, text});
  ++facts_.facts.back().roles.last;
}

void Builder::AddActionAndEvent(const SentenceView& view, uint32_t first,
                                uint32_t last) {
  if (const Anchor* action =
          NearestAnchor(view, first, last, Bit(v1::Concept::ACTION), 13)) {
    AddRole(v1::Role::ACTION, CanonicalConcept(action->concept_id));
  }
  if (const Anchor* event =
          NearestAnchor(view, first, last, Bit(v1::Concept::EVENT), 8)) {
    AddRole(v1::Role::EVENT, CanonicalConcept(event->concept_id));
  }
}

}  // namespace concord
