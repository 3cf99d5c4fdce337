// One sentence with everything the readers of assertions ask it: which words
// are actions, events or nouns, where clauses end, who speaks, what is planned.

#ifndef CONCORD_CHECKER_ASSERTION_SENTENCE_VIEW_H_
#define CONCORD_CHECKER_ASSERTION_SENTENCE_VIEW_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/assertion/facts.h"
#include "checker/assertion/known_concepts.h"
#include "checker/assertion/names.h"
#include "checker/assertion/terms.h"
#include "checker/language/concepts.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"
#include "proto/assertion.pb.h"
#include "proto/language_pack.pb.h"

namespace concord {

// A token whose concept matters to assertions.
struct Anchor {
  uint32_t token;
  uint16_t concept_id;
  ConceptTraits traits;
  uint32_t kinds;  // KindsOf() the concept
};

// Classes of words that stand before where something is.
struct LocalClasses {
  constexpr LocalClasses() : has() {
    for (const int c : {v1::IN, v1::AT, v1::ON, v1::TO, v1::FROM})
      has[c] = true;
  }
  bool has[256];
};
inline constexpr LocalClasses kLocalClasses;

// What the tokens of one text are; in memory that is used again.
struct TokenPlaces {
  // How many of each.
  struct Counts {
    uint32_t terms;
    uint32_t signs;
    uint32_t anchors;
    uint32_t wheres;
  };
  // How many stand before a token, and before the end of the text: so what lies
  // between two tokens is a subtraction.
  std::vector<Counts> before;
  // Tokens that end clauses, in order; before them -1 and behind them the end
  // of the text.
  std::vector<uint32_t> clause_signs;
  // Of all tokens that have a term, in order: the term, and whether the token
  // is an action or event.
  std::vector<uint32_t> terms;
  std::vector<uint8_t> happens;
  std::vector<Anchor> anchors;   // in order; behind them, room for one
  std::vector<uint32_t> wheres;  // tokens that may begin a place, in order
  // Whether anchors are of a category, a bit each: of 64 tokens a word for each
  // category, and one block of these before the text and one behind it.
  static constexpr size_t kCategories = 16;
  std::vector<uint64_t> of_category;

  absl::Span<const Anchor> AnchorsOf(const Sentence& s) const {
    return absl::MakeConstSpan(anchors.data() + before[s.first_token].anchors,
                               anchors.data() + before[s.last_token].anchors);
  }
  // Prepositions of place and nouns of places.
  absl::Span<const uint32_t> WheresOf(const Sentence& s) const {
    return absl::MakeConstSpan(wheres.data() + before[s.first_token].wheres,
                               wheres.data() + before[s.last_token].wheres);
  }
  // Which of the `count` tokens before `token` are anchors of one of the
  // categories (bits 1 << category), the last of them the highest bit; `count`
  // is below 64.
  uint64_t AnchorsBefore(uint32_t token, uint32_t count,
                         uint32_t categories) const {
    const uint64_t last = ~uint64_t{0} << 1 << (63 - count);
    return BlockAt(int64_t{token} - 64, categories) & last;
  }
  // The same of the `count` tokens from `token` on, the first of them the
  // lowest bit.
  uint64_t AnchorsFrom(uint32_t token, uint32_t count,
                       uint32_t categories) const {
    const uint64_t first = (uint64_t{1} << count) - 1;
    return BlockAt(token, categories) & first;
  }

 private:
  // Of the 64 tokens from `token` on, -64 at least.
  uint64_t BlockAt(int64_t token, uint32_t categories) const {
    const uint64_t bit = static_cast<uint64_t>(token + 64);
    const uint64_t* const words = &of_category[bit / 64 * kCategories];
    uint64_t block = 0;
    for (; categories != 0; categories &= categories - 1) {
      const uint64_t* const of = words + __builtin_ctz(categories);
      // Two shifts, for one by 64 is none.
      const uint64_t next = of[kCategories] << 1 << (63 - bit % 64);
      block |= of[0] >> bit % 64 | next;
    }
    return block;
  }
};

// Replaces `places` by those of the text.
void FindPlaces(const Text& text, const TermTable& table, TokenPlaces& places);

struct SentenceView {
  const Text& text;
  TermTable& terms;
  const Sentence& sentence;
  uint32_t number;  // index into text.sentences
  absl::Span<const Mention> mentions;
  absl::Span<const Name> names;
  absl::Span<const Anchor> anchors;  // in order
  uint32_t categories;               // Bit() of those of all anchors
  bool modal;                        // some anchor has a modality
  bool casualty;                     // some anchor is a casualty word
  // "so far", "rose", "by noon": its figures may change.
  bool still_moves;
  uint32_t first_mention;     // of the text: mentions[0]
  const TokenPlaces& places;  // of the text

  uint8_t Class(uint32_t token) const {
    return static_cast<uint8_t>(text.classes[token]);
  }
  const ConceptInfo& Info(uint32_t token) const {
    return concepts::Get(text.ConceptAt(token));
  }
  uint8_t Category(uint32_t token) const { return text.tokens[token].category; }
  bool IsAct(uint32_t token) const {
    const uint8_t category = Category(token);
    return category == v1::Concept::ACTION || category == v1::Concept::SPEECH;
  }
  // Whether the word, where it is a noun, means something else than its
  // concept, which is a verb's: "12 posts".
  bool IsHomonymNoun(uint32_t token) const {
    return IsAct(token) && text.lexicon->IsHomonymNoun(text.WordAt(token));
  }
  // Also of the token before the text's first one, which is 2^32 - 1.
  bool In(uint32_t token) const {
    return token - sentence.first_token <
           sentence.last_token - 1 - sentence.first_token;
  }
  // Where the terms of the tokens [first, last) are in places.terms.
  Range TermRange(uint32_t first, uint32_t last) const {
    return {places.before[first].terms, places.before[last].terms};
  }
};

// The part of its sentence between commas, semicolons, dashes, colons, brackets
// or quotation marks that holds the token. A sign that ends clauses is a clause
// of its own.
inline Range ClauseAt(const SentenceView& view, uint32_t token) {
  const uint32_t* const sign =
      &view.places.clause_signs[view.places.before[token].signs];
  const uint32_t next = sign[1];
  return next == token ? Range{token, token + 1} : Range{sign[0] + 1, next};
}

// The first anchor of the sentence at the token or behind it;
// view.anchors.end() if none.
inline const Anchor* AnchorFrom(const SentenceView& view, uint32_t token) {
  const Anchor* const from =
      view.places.anchors.data() + view.places.before[token].anchors;
  return std::clamp(from, view.anchors.begin(), view.anchors.end());
}

// The first mention of the sentence that begins at the token or behind it;
// view.mentions.end() if none.
inline const Mention* MentionFrom(const SentenceView& view, uint32_t token) {
  return std::partition_point(
      view.mentions.begin(), view.mentions.end(),
      [token](const Mention& m) { return m.first_token < token; });
}

// The anchor of one of the categories (bits 1 << category) that is nearest to
// the tokens [first, last): a comma on the way counts as three tokens, another
// mention as two. nullptr if none is within `farthest`, which is below 64.
const Anchor* NearestAnchor(const SentenceView& view, uint32_t first,
                            uint32_t last, uint32_t categories,
                            uint32_t farthest);

// The verb of saying that the token stands under, nullptr if none.
const Anchor* SpeechOver(const SentenceView& view, uint32_t token);

// Whether who stands at the token is told, by that verb of saying: "told the
// news agency Tass", "dijo a la agencia EFE".
bool IsAddressee(const SentenceView& view, const Anchor& speech,
                 uint32_t token);

// Who speaks by that verb, its keys among `facts`; false if nobody is named.
bool FindSpeakerOf(const SentenceView& view, const Anchor& speech, Facts& facts,
                   FactEntity& who);

// Index of the mention of the sentence that holds the token, -1 if none.
inline int MentionAt(const SentenceView& view, uint32_t token) {
  const Mention* const m = std::partition_point(
      view.mentions.begin(), view.mentions.end(),
      [token](const Mention& seen) { return seen.last_token <= token; });
  if (m == view.mentions.end() || token < m->first_token) return -1;
  return static_cast<int>(m - view.mentions.begin());
}

constexpr uint32_t Bit(int category) { return 1u << category; }

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_SENTENCE_VIEW_H_
