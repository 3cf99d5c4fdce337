// One sentence with everything the readers of assertions ask it: which words
// are actions, events or nouns, where clauses end, who speaks, what is planned.

#ifndef CONCORD_CHECKER_ASSERTION_SENTENCE_VIEW_H_
#define CONCORD_CHECKER_ASSERTION_SENTENCE_VIEW_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/assertion/names.h"
#include "checker/assertion/terms.h"
#include "checker/language/concepts.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"
#include "proto/assertion.pb.h"

namespace concord {

// A token whose concept matters to assertions.
struct Anchor {
  uint32_t token;
  uint16_t concept_id;
  ConceptTraits traits;
};

// Concepts that the rules know by name.
struct KnownConcepts {
  uint16_t person;
  uint16_t participant;
  uint16_t troop;
  uint16_t take_part;
  uint16_t toll;
  uint16_t part_of;
  uint16_t of_them;
  uint16_t other;
  uint16_t each;
  uint16_t including;
  uint16_t so_far;
  uint16_t rise;
  uint16_t earlier_version;
  uint16_t initially;
  uint16_t mistaken;
  uint16_t revised;
  uint16_t nobody;
  uint16_t according_to;
  uint16_t life;
};
const KnownConcepts& Known();

// Half-open range of tokens.
struct TokenRange {
  uint32_t first;
  uint32_t last;
};

// What stands at a token and before it in its text, so that what lies between
// two tokens is a subtraction.
struct TokenPlace {
  // The part of its sentence between commas, semicolons, dashes, colons,
  // brackets or quotation marks that holds it. A sign that ends clauses is a
  // clause of its own.
  TokenRange clause;
  int32_t mention;          // of the text, that holds it; -1: none
  uint32_t clause_signs;    // before it
  uint32_t ands;            // before it, those within mentions left out
  uint32_t terms;           // before it: tokens that have one
  uint32_t mentions_begun;  // before it
  uint32_t mentions_ended;  // before it
};

// Replaces `places` by those of all tokens and of the end of the text, and
// `terms` by the terms of all tokens that have one.
void FindPlaces(const Text& text, absl::Span<const Mention> mentions,
                const TermTable& table, std::vector<TokenPlace>& places,
                std::vector<uint32_t>& terms);

struct SentenceView {
  const Text& text;
  const TermTable& terms;
  const Sentence& sentence;
  uint32_t number;  // index into text.sentences
  absl::Span<const Mention> mentions;
  absl::Span<const Name> names;
  absl::Span<const Anchor> anchors;       // in order
  uint32_t categories;                    // Bit() of those of all anchors
  bool modal;                             // some anchor has a modality
  uint32_t first_mention;                 // of the text: mentions[0]
  const std::vector<TokenPlace>& places;  // of all tokens of the text
  const std::vector<uint32_t>& text_terms;

  uint8_t Class(uint32_t token) const {
    return static_cast<uint8_t>(text.classes[token]);
  }
  const ConceptInfo& Info(uint32_t token) const {
    return concepts::Get(text.ConceptAt(token));
  }
  uint8_t Category(uint32_t token) const { return text.tokens[token].category; }
  bool In(uint32_t token) const {
    return token >= sentence.first_token && token + 1 < sentence.last_token;
  }
};

// Replaces `anchors` by those of the text, in order.
void FindAnchors(const Text& text, std::vector<Anchor>& anchors);

// The clause of a token, see TokenPlace.
inline TokenRange ClauseAt(const SentenceView& view, uint32_t token) {
  return view.places[token].clause;
}

// The anchor of one of the categories (bits 1 << category) that is nearest to
// the tokens [first, last): a comma on the way counts as three tokens, another
// mention as two. nullptr if none is within `farthest`.
const Anchor* NearestAnchor(const SentenceView& view, uint32_t first,
                            uint32_t last, uint32_t categories,
                            uint32_t farthest);

// How the clause of the token states what it states.
v1::Assertion::Modality ModalityAt(const SentenceView& view, uint32_t token);

// The verb of saying that the token stands under, nullptr if none.
const Anchor* SpeechOver(const SentenceView& view, uint32_t token);

// Who speaks by that verb; false if nobody is named.
bool FindSpeakerOf(const SentenceView& view, const Anchor& speech,
                   v1::Entity& who);

// Index of the mention of the sentence that holds the token, -1 if none.
inline int MentionAt(const SentenceView& view, uint32_t token) {
  const int32_t mention = view.places[token].mention;
  return mention < 0 ? -1 : mention - static_cast<int>(view.first_mention);
}

constexpr uint32_t Bit(int category) { return 1u << category; }

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_SENTENCE_VIEW_H_
