#include "checker/assertion/noun_phrase.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/match.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr uint32_t kLongest = 8;

bool IsNoun(uint8_t category) {
  return category == v1::Concept::PERSON || category == v1::Concept::THING ||
         category == v1::Concept::EVENT || category == v1::Concept::TITLE ||
         category == v1::Concept::PLACE ||
         category == v1::Concept::ORGANISATION ||
         category == v1::Concept::QUANTITY;
}

bool LooksPlural(const SentenceView& view, uint32_t token) {
  const absl::string_view spelling = view.text.Spelling(token);
  for (const char* ending : view.text.lexicon->tables().plural_endings) {
    if (absl::EndsWith(spelling, ending)) return true;
  }
  return false;
}

bool IsNationality(uint16_t concept_id) {
  const ConceptInfo& info = concepts::Get(concept_id);
  return info.category == v1::Concept::DESCRIPTOR && !info.country.empty();
}

// "nine attacks", "9 atacuri", "9 Angriffe": an act that is counted. What names
// people by what befell them ("30 heridos") is read as such.
bool IsActNoun(const SentenceView& view, uint32_t token) {
  if (!view.IsAct(token) ||
      !view.text.lexicon->IsActNoun(view.text.WordAt(token))) {
    return false;
  }
  return (!view.text.lexicon->tables().nouns_capitalised ||
          (view.text.tokens[token].flags & kCapitalised) != 0) &&
         concepts::Get(view.text.ConceptAt(token)).casualty ==
             v1::Concept::CASUALTY_NONE;
}

// A word that may stand in a noun phrase although no concept holds it.
bool Unknown(const SentenceView& view, uint32_t token) {
  const uint8_t c = view.Class(token);
  return (c == v1::OTHER || c == v1::NAME_WORD || c == v1::ALNUM) &&
         view.text.ConceptAt(token) == 0 &&
         (view.text.lexicon->word(view.text.WordAt(token)).flags &
          kCommonWord) == 0 &&
         view.text.Spelling(token)[0] != '\'';
}

// Which words of action may be the head.
enum class Acts { kNone, kBehindOf, kAll };

constexpr uint32_t kGroups = Bit(v1::Concept::PERSON) |
                             Bit(v1::Concept::ORGANISATION) |
                             Bit(v1::Concept::PLACE);

// Whether the figure is the number of what stands before it, and what follows
// it a verb: "Channel 4 reports", "the Boeing 737 crashes", "line 3 opens",
// "the S&P 500 falls", "the group of 20 meets".
bool Numbers(const SentenceView& view, const Mention& mention) {
  constexpr uint32_t kNouns =
      kGroups | Bit(v1::Concept::THING) | Bit(v1::Concept::EVENT) |
      Bit(v1::Concept::TITLE) | Bit(v1::Concept::QUANTITY);
  const uint32_t before = mention.first_token - 1;
  if (!view.In(before)) return false;
  if (view.Class(before) == v1::OF || view.Class(before) == v1::NUMBER_OF) {
    return view.In(before - 1) &&
           (Bit(view.Category(before - 1)) & kGroups) != 0;
  }
  return (Bit(view.Category(before)) & kNouns) != 0 ||
         view.Class(before) == v1::ALNUM ||
         (view.Class(before) == v1::NAME_WORD &&
          view.text.ConceptAt(before) == 0) ||
         (view.In(before - 1) && view.text.Spelling(before - 1) == "&") ||
         std::any_of(view.names.begin(), view.names.end(),
                     [&mention](const Name& name) {
                       return name.last_token == mention.first_token;
                     });
}

// Whether the figure counts whom its verb or toll tells of, and what follows it
// is the next verb: "the blast that killed 22 marks a turning point", "the toll
// reached 22 reports Reuters".
bool IsToll(const SentenceView& view, const Mention& mention) {
  const uint32_t before = mention.first_token - 1;
  if (!view.In(before)) return false;
  if (view.Info(before).casualty != v1::Concept::CASUALTY_NONE) return true;
  const Range clause = ClauseAt(view, mention.first_token);
  return std::any_of(
      view.anchors.begin(), view.anchors.end(), [&](const Anchor& a) {
        return a.traits.category == v1::Concept::QUANTITY &&
               a.traits.casualty != v1::Concept::CASUALTY_NONE &&
               a.token >= clause.first && a.token < mention.first_token;
      });
}

// "12 Airbus jets": before a figure, Airbus would number it.
bool IsNamedType(const SentenceView& view, uint32_t token) {
  return view.Class(token) == v1::NUMBER_MARK &&
         (view.text.tokens[token].flags & kCapitalised) != 0;
}

bool IsTightHyphen(const SentenceView& view, uint32_t token) {
  return view.In(token) && view.Class(token) == v1::HYPHEN &&
         (view.text.tokens[token].flags & kSpaceBefore) == 0;
}

// Whether the noun only narrows what stands behind its hyphen, where the last
// noun counts: "drei Bundeswehr-Soldaten", "eight long-haul A330s", but not
// "two passers-by".
bool IsFirstOfCompound(const SentenceView& view, uint32_t token) {
  if (!IsTightHyphen(view, token + 1) || !view.In(token + 2) ||
      (view.text.tokens[token + 2].flags & kSpaceBefore) != 0) {
    return false;
  }
  return IsNoun(view.Category(token + 2)) ||
         (Unknown(view, token + 2) && view.In(token + 3) &&
          (IsNoun(view.Category(token + 3)) || Unknown(view, token + 3) ||
           IsNamedType(view, token + 3)));
}

// Whether a number among the words behind another is the name of a model:
// "five new 737 aircraft".
bool IsModel(const SentenceView& view, uint32_t token) {
  constexpr double kLeast = 100;
  constexpr double kMost = 9999;
  const int number = MentionAt(view, token);
  if (number < 0 || !view.In(token + 1) || MentionAt(view, token + 1) >= 0)
    return false;
  const Mention& m = view.mentions[static_cast<size_t>(number)];
  return m.kind == v1::Mention::NUMBER && m.precision == v1::EXACT &&
         m.first_token + 1 == m.last_token && view.text.IsNumeral(token) &&
         !view.text.NumeralAt(token).grouped && m.stated >= kLeast &&
         m.stated <= kMost && m.stated == std::floor(m.stated);
}

// The token behind the owner at `at`: of "51 of Indonesia's air carriers" the
// carriers are counted. `at` if none stands there.
uint32_t SkipOwner(const SentenceView& view, uint32_t at) {
  constexpr uint32_t kLongestName = 4;
  for (uint32_t t = at; t < at + kLongestName && view.In(t + 1); ++t) {
    if ((view.text.tokens[t].flags & kCapitalised) == 0) return at;
    if (view.text.IsOwnerMark(t + 1)) return t + 2;
  }
  return at;
}

// "a 787 Dreamliner", "10 Downing Street": a name, and one of it.
bool IsNameOfOne(const SentenceView& view, const NounPhrase& phrase) {
  const LexiconTables& tables = view.text.lexicon->tables();
  return tables.head_final && !tables.nouns_capitalised &&
         phrase.concept_id == 0 && Unknown(view, phrase.head) &&
         (view.text.tokens[phrase.head].flags & kCapitalised) != 0 &&
         !LooksPlural(view, phrase.head);
}

NounPhrase Read(const SentenceView& view, uint32_t at, Acts which) {
  bool acts = which == Acts::kAll;
  NounPhrase phrase;
  const bool head_final = view.text.lexicon->tables().head_final;
  const uint32_t limit = at + kLongest;
  if (view.In(at) && view.Class(at) == v1::HYPHEN) ++at;  // "21-gun salute"
  if (view.In(at) &&
      (view.Class(at) == v1::NUMBER_OF || view.Class(at) == v1::OF)) {
    acts |= which == Acts::kBehindOf;
    ++at;
    if (view.In(at) && view.Class(at) == v1::THE) {  // "1,100 of the doctors"
      phrase.part = true;
      ++at;
    } else if (view.In(at) && view.Category(at) == v1::Concept::PRONOUN) {
      ++at;  // "6,200 of its members"
    } else {
      at = SkipOwner(view, at);
    }
  }
  phrase.end = at;
  uint32_t unknown = 0;
  bool any_unknown = false;
  for (uint32_t t = at; t < limit && view.In(t); ++t) {
    const uint8_t category = view.Category(t);
    const uint8_t token_class = view.Class(t);
    if (category == v1::Concept::SCOPE) {
      const uint16_t scope = view.text.ConceptAt(t);
      const bool part =
          scope == Known().of_them || (KindsOf(scope) & kPartOf) != 0;
      const bool other = (KindsOf(scope) & kOther) != 0;
      if (!part && !other) break;
      phrase.part |= part;
      phrase.other |= other;
      phrase.end = t + 1;
      continue;
    }
    if (t > at && !phrase.found && IsModel(view, t)) continue;
    if (MentionAt(view, t) >= 0) break;
    const bool act = acts && IsActNoun(view, t);
    // "12 bomb attacks"; but what follows "two soldiers" and "40 staff" is what
    // they do.
    if (act && phrase.found &&
        (phrase.act || LooksPlural(view, phrase.head) ||
         view.Category(phrase.head) == v1::Concept::PERSON)) {
      break;
    }
    if (head_final && IsNoun(category) && IsFirstOfCompound(view, t)) {
      if (phrase.found) break;
      continue;
    }
    if (act || IsNoun(category)) {
      // The first noun is the head, unless the language puts it last.
      if (!phrase.found || head_final) {
        if (phrase.found && t != phrase.head + 1) break;
        phrase.found = true;
        phrase.act = act;
        phrase.head = t;
        phrase.concept_id = view.IsHomonymNoun(t) ? 0 : view.text.ConceptAt(t);
        phrase.end = t + 1;
        if (!head_final) {
          // What follows only narrows: "soldați nord-coreeni".
          for (uint32_t next = t + 1; next <= t + 2 && view.In(next); ++next) {
            if (view.Category(next) == v1::Concept::DESCRIPTOR) {
              phrase.qualifier = view.text.ConceptAt(next);
              phrase.qualifier_token = next;
              phrase.end = next + 1;
            } else if (!Unknown(view, next) && view.Class(next) != v1::HYPHEN) {
              break;
            }
          }
          break;
        }
        continue;
      }
      break;
    }
    if (phrase.found) break;
    if (category == v1::Concept::DESCRIPTOR) {
      phrase.qualifier = view.text.ConceptAt(t);
      phrase.qualifier_token = t;
      continue;
    }
    if (token_class == v1::HYPHEN && view.In(t + 1) &&
        (view.text.tokens[t].flags & kSpaceBefore) == 0) {
      continue;
    }
    if (IsNamedType(view, t) && view.In(t + 1)) continue;
    // "2,300 planned operations", "14 injured workers"
    if ((category == v1::Concept::ACTION || category == v1::Concept::MODAL) &&
        view.In(t + 1) && !any_unknown &&
        (IsNoun(view.Category(t + 1)) || (acts && IsActNoun(view, t + 1)))) {
      continue;
    }
    if (!Unknown(view, t)) break;
    if (!any_unknown) {
      any_unknown = true;
      unknown = t;
    } else if (head_final && !LooksPlural(view, unknown) &&
               LooksPlural(view, t)) {
      unknown = t;
    } else if (!head_final || LooksPlural(view, unknown)) {
      // A second unknown word behind a likely head: a verb or an adjective.
      if (!(head_final && view.In(t + 1) && IsNoun(view.Category(t + 1))))
        break;
    }
  }
  // "nine Romanians on their way": people, by where they are from.
  if (!phrase.found && phrase.qualifier_token >= at &&
      IsNationality(phrase.qualifier) &&
      (!any_unknown || unknown != phrase.qualifier_token + 1)) {
    phrase.found = true;
    phrase.head = phrase.qualifier_token;
    phrase.concept_id = Known().person;
    phrase.national = true;
    phrase.end = phrase.head + 1;
    return phrase;
  }
  if (!phrase.found && any_unknown) {
    phrase.found = true;
    phrase.head = unknown;
    phrase.end = unknown + 1;
  }
  return phrase;
}

}  // namespace

NounPhrase ReadNounPhrase(const SentenceView& view, uint32_t at) {
  return Read(view, at, Acts::kBehindOf);
}

NounPhrase ReadCounted(const SentenceView& view, const Mention& mention,
                       uint32_t at) {
  // "if one believes the organisers"
  const bool several = mention.stated > 1;
  const bool acts =
      several && !Numbers(view, mention) && !IsToll(view, mention);
  NounPhrase phrase = Read(view, at, acts ? Acts::kAll : Acts::kNone);
  if (phrase.found && IsNameOfOne(view, phrase)) phrase.found = false;
  return phrase;
}

}  // namespace concord
