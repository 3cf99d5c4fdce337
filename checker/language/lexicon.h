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
// Forms are in the table in lower case, and once more as written where the pack
// says that case matters; a capitalised word that is not found as it stands is
// looked up in lower case. (A table of all three cases is three times as large,
// and its cache misses cost more than a second look-up of one word in six.)

#ifndef CONCORD_CHECKER_LANGUAGE_LEXICON_H_
#define CONCORD_CHECKER_LANGUAGE_LEXICON_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

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
};

// Meaning of a word of the figure layer (language_pack.proto, FigureEntry).
struct Figure {
  double value;
  const char* code;  // never null
};

// A step of a phrase: after `node`, the word `word` leads to `next`.
struct PhraseStep {
  uint32_t word;
  uint16_t node;
  uint16_t next;
};

// Where a phrase may end: the word that the whole phrase counts as, 0 if none.
struct PhraseNode {
  uint32_t word;
  uint32_t first_step;  // steps of this node are consecutive
  uint32_t last_step;   // exclusive
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
  absl::Span<const uint64_t>
      slots;  // open addressing: fingerprint << 32 | word
  absl::Span<const PhraseStep> phrase_steps;
  absl::Span<const PhraseNode> phrase_nodes;  // [0] is no node
  absl::Span<const char* const>
      boilerplate;  // lower case; "*" at the end: any rest
  absl::Span<const char* const> stem_endings;  // longest first
  absl::Span<const char* const> plural_endings;
  bool head_final;  // "university hospitals": the last noun counts
};

class Lexicon {
 public:
  explicit constexpr Lexicon(const LexiconTables& tables) : t_(tables) {}

  // BCP 47.
  const char* language() const { return t_.language; }
  const LexiconTables& tables() const { return t_; }

  // Number of the word spelled so (UTF-8), in whatever case; 0 if unknown.
  uint32_t Find(absl::string_view form) const;

  const Word& word(uint32_t number) const { return t_.words[number]; }
  const Figure& figure(uint32_t word_number) const {
    return t_.figures[t_.words[word_number].figure];
  }
  absl::string_view spelling(uint32_t number) const {
    return {t_.spellings + t_.spelling_at[number],
            t_.spelling_at[number + 1] - t_.spelling_at[number]};
  }
  // Node after `word` in the phrase reached so far; 0: no phrase goes on so.
  uint16_t NextPhraseNode(uint16_t node, uint32_t word) const;
  uint32_t PhraseWord(uint16_t node) const {
    return t_.phrase_nodes[node].word;
  }

 private:
  uint32_t FindExact(absl::string_view form) const;

  const LexiconTables& t_;
};

// Multiply and fold, 8 bytes at a time; the generator and Find() share it.
inline uint64_t HashForm(const char* data, size_t size) {
  auto load8 = [](const char* p) {
    uint64_t v;
    std::memcpy(&v, p, 8);
    return v;
  };
  auto load4 = [](const char* p) {
    uint32_t v;
    std::memcpy(&v, p, 4);
    return uint64_t{v};
  };
  // Spread, so that a byte cannot undo the size: "to" and "ton".
  uint64_t hash = 0x9E3779B97F4A7C15u * (size + 1);
  auto mix = [&hash](uint64_t chunk) {
    hash = (hash ^ chunk) * 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
  };
  // Loads of fixed size that overlap, for a copy of variable size is a call.
  if (size >= 8) {
    const char* const last = data + size - 8;
    for (; data < last; data += 8) mix(load8(data));
    mix(load8(last));
  } else if (size >= 4) {
    mix(load4(data) << 32 | load4(data + size - 4));
  } else if (size > 0) {
    mix(uint64_t{static_cast<unsigned char>(data[0])} << 16 |
        uint64_t{static_cast<unsigned char>(data[size / 2])} << 8 |
        static_cast<unsigned char>(data[size - 1]));
  }
  return hash;
}

// The lexicon of a BCP 47 tag by its primary language subtag, in any case;
// nullptr if there is no pack for it.
const Lexicon* FindLexicon(absl::string_view language);

// All lexicons, ordered by language tag.
absl::Span<const Lexicon* const> AllLexicons();

// The language of a text by its commonest words, among the packs there are;
// nullptr if none of them is likely (fewer than 3 hits, or none ahead).
// Looks at the first 4,000 bytes.
const Lexicon* DetectLanguage(absl::string_view text);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_LEXICON_H_
