// The words of one language, compiled in: what a surface form means to the
// figure layer (its token class) and to the concept layer (its concept).
//
//   const Lexicon* ro = FindLexicon("ro");          // "ro-MD" finds it too
//   uint32_t word = ro->Find("Soldaților");         // 0: not in the lexicon
//   const Word& w = ro->word(word);
//   w.token_class;                                  // v1::OTHER
//   concepts::Get(w.concept_id).id;                     // "soldier"
//
// The tables are generated at build time from the packs (checker/language/
// packs/*.textproto) by compile_packs; nothing is built or read at start-up.
// Forms are in the table in lower case, which is how every word is looked up,
// and once more as written where the pack says that case matters: the slot of
// the lower case says so, and only such words are looked up twice.

#ifndef CONCORD_CHECKER_LANGUAGE_LEXICON_H_
#define CONCORD_CHECKER_LANGUAGE_LEXICON_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/language/hash_form.h"

namespace concord {

// One surface form. Plain data: lies in read-only memory.
struct Word {
  uint8_t token_class;   // v1::TokenClass; OTHER if the figure layer has none
  uint8_t flags;         // WordFlag
  uint16_t figure;       // index for Lexicon::figure(); 0: none
  uint16_t concept_id;   // index for concepts::Get(); 0: none
  uint16_t phrase_node;  // phrases that begin with this word; 0: none
};

enum WordFlag : uint8_t {
  kAbbreviation = 1,  // its period ends no sentence
  kCommonWord = 2,    // counts for language detection
  kFutureForm = 4,    // ends as verbs do that tell what is to come
  kActNoun = 8,       // "attacks": behind a figure a noun, and no verb
  kHomonymNoun = 16,  // "posts": its concept is that of the verb alone
  kChangeFrom = 32,   // "rose from 15 to 17"
  kChangeTo = 64,
  kFormerValue = 128,  // "up from 15"
};

// Meaning of a word of the figure layer (language_pack.proto, FigureEntry).
struct Figure {
  double value;
  const char* code;  // never null
};

// In a slot of the lexicon: the pack has words that are this one only as they
// are written ("May"). The word beside it may be 0.
constexpr uint32_t kReadAsWritten = 0x80000000u;

// A step of a phrase: after `node`, the word `word` leads to `next`.
struct PhraseStep {
  uint32_t word;
  uint16_t node;
  uint16_t next;
};

// Where a phrase may end: the word that the whole phrase counts as, 0 if none.
struct PhraseNode {
  uint32_t word;
  uint16_t first_step;  // steps of this node are consecutive
  uint16_t last_step;   // exclusive
  // Bit `word % 64` of every word that leads on: most words do not, and need no
  // search.
  uint64_t words;
  // False: no phrase goes on with `word`. Cheap.
  bool MayLeadTo(uint32_t word) const { return words >> (word & 63) & 1; }
};

// What the generator writes, all of it constant.
struct LexiconTables {
  const char* language;
  char decimal_separator;        // ',' or '.'
  char group_separator;          // '.', ',' or 0; no-break spaces always group
  char second_group_separator;   // '\'' or 0
  absl::Span<const Word> words;  // [0] is the unknown word
  absl::Span<const Figure> figures;  // [0] is {0, ""}
  absl::Span<const uint32_t>
      spelling_at;  // words.size() + 1 offsets into `spellings`
  const char* spellings;
  // The table of Find(), see FormSlot(): fingerprint << 32 | kReadAsWritten |
  // word.
  absl::Span<const uint64_t> slots;
  absl::Span<const uint16_t> displacements;
  absl::Span<const PhraseStep> phrase_steps;
  absl::Span<const PhraseNode> phrase_nodes;  // [0] is no node
  absl::Span<const char* const>
      boilerplate;  // lower case; "*" at the end: any rest
  absl::Span<const char* const> stem_endings;  // longest first
  absl::Span<const char* const> plural_endings;
  bool future_forms;       // some words are kFutureForm
  bool head_final;         // "university hospitals": the last noun counts
  bool twelve_hour_clock;  // "8:15" may be in the evening
  bool nouns_capitalised;  // kActNoun holds for capitalised words only
};

class Lexicon {
 public:
  explicit constexpr Lexicon(const LexiconTables& tables) : t_(tables) {}

  // BCP 47.
  const char* language() const { return t_.language; }
  const LexiconTables& tables() const { return t_; }

  // Number of the word spelled so (UTF-8), in whatever case; 0 if unknown.
  uint32_t Find(absl::string_view form) const;
  // The same, of a form the HashForm() of whose lower case is known.
  uint32_t Find(absl::string_view form, uint64_t lower_hash) const {
    return FindInSlot(SlotOf(lower_hash), lower_hash, form);
  }

  // Find() in two steps: ask for the memory without waiting for it, then read.
  uint32_t Prefetch(uint64_t lower_hash) const {
    const uint32_t slot = SlotOf(lower_hash);
    __builtin_prefetch(t_.slots.data() + slot);
    return slot;
  }
  uint32_t FindInSlot(uint32_t slot, uint64_t lower_hash,
                      absl::string_view form) const {
    const uint32_t word = Read(slot, lower_hash);
    return word & kReadAsWritten ? FindAsWritten(form, word) : word;
  }

  // Ask for the memory that word() will read.
  void PrefetchWord(uint32_t number) const {
    __builtin_prefetch(words() + number);
  }

  // Numbers come from the tables themselves and need no check: these are read
  // for every token.
  const Word& word(uint32_t number) const { return words()[number]; }
  const Figure& figure(uint32_t word_number) const {
    return t_.figures.data()[word(word_number).figure];
  }
  // word() and the nodes of phrases by their numbers, for loops.
  const Word* words() const { return t_.words.data(); }
  const PhraseNode* phrase_nodes() const { return t_.phrase_nodes.data(); }
  absl::string_view spelling(uint32_t number) const {
    return {t_.spellings + t_.spelling_at[number],
            t_.spelling_at[number + 1] - t_.spelling_at[number]};
  }
  // Node after `word` in the phrase reached so far; 0: no phrase goes on so.
  uint16_t NextPhraseNode(uint16_t node, uint32_t word) const {
    const PhraseNode& from = phrase_nodes()[node];
    return from.MayLeadTo(word) ? SearchSteps(from, word) : 0;
  }
  // Whether the word, if it is a verb, tells what is to come ("entrarán").
  bool IsFutureForm(uint32_t number) const {
    return (word(number).flags & kFutureForm) != 0;
  }
  bool IsActNoun(uint32_t number) const {
    return (word(number).flags & kActNoun) != 0;
  }
  bool IsHomonymNoun(uint32_t number) const {
    return (word(number).flags & kHomonymNoun) != 0;
  }
  // Whether one of these WordFlags is the word's.
  bool HasFlag(uint32_t number, uint8_t flags) const {
    return (word(number).flags & flags) != 0;
  }
  uint32_t PhraseWord(uint16_t node) const { return phrase_nodes()[node].word; }

 private:
  uint16_t SearchSteps(const PhraseNode& node, uint32_t word) const;
  uint32_t SlotOf(uint64_t hash) const {
    return FormSlot(
        hash,
        t_.displacements.data()[FormBucket(hash, t_.displacements.size())],
        t_.slots.size());
  }
  // A word that is not there matches a fingerprint once in 2^32 times; that
  // costs one misread word in some gigabytes of text, and saves a comparison
  // for every token.
  uint32_t Read(uint32_t slot, uint64_t hash) const {
    const uint64_t found = t_.slots.data()[slot];
    // Half of all words are not there: no branch.
    const uint32_t same = found >> 32 == hash >> 32;
    return static_cast<uint32_t>(found) & -same;
  }
  uint32_t FindAsWritten(absl::string_view form, uint32_t lower) const;

  const LexiconTables& t_;
};

// The lexicon of a BCP 47 tag by its primary language subtag, in any case;
// nullptr if there is no pack for it.
const Lexicon* FindLexicon(absl::string_view language);

// All lexicons, ordered by language tag.
absl::Span<const Lexicon* const> AllLexicons();

// The language of a text by its commonest words, among the packs there are;
// nullptr if none of them is likely (fewer than 3 hits, or none ahead).
// Looks at the first 4,000 bytes at most, until one is far ahead.
const Lexicon* DetectLanguage(absl::string_view text);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_LEXICON_H_
