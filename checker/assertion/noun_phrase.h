// What a figure counts: the head of the words behind it.

#ifndef CONCORD_CHECKER_ASSERTION_NOUN_PHRASE_H_
#define CONCORD_CHECKER_ASSERTION_NOUN_PHRASE_H_

#include <cstdint>

#include "checker/assertion/sentence_view.h"

namespace concord {

struct NounPhrase {
  bool found = false;
  uint32_t head = 0;        // token of the head noun
  uint32_t end = 0;         // token behind the phrase
  uint16_t concept_id = 0;  // of the head, 0 if no concept holds it
  uint16_t qualifier = 0;   // nationality or other descriptor that narrows it
  uint32_t qualifier_token = 0;
  bool part = false;   // "three of them", "1,100 of the doctors"
  bool other = false;  // "two others"
  // The head is an act: "nine attacks".
  bool act = false;
  // The head is where people are from: "nine Romanians".
  bool national = false;
};

// The phrase that begins at token `at`: "North Korean soldiers" behind
// "15,000", "de soldați nord-coreeni" behind "15.000". Stops at verbs,
// prepositions and signs; `found` is false if no noun stands before them
// ("wounded 30.").
NounPhrase ReadNounPhrase(const SentenceView& view, uint32_t at);

// The same of what the number counts, which may be acts: "nine attacks".
// `at` is the token behind it, or behind the whole that it is a part of.
NounPhrase ReadCounted(const SentenceView& view, const Mention& mention,
                       uint32_t at);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_NOUN_PHRASE_H_
