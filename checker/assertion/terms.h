// Terms: the content of a sentence in keys that are the same in every language
// where they can be: "c:soldier" a concept, "n:uSakof" a name by its sound,
// "w:dredg" the stem of a word that no concept holds.

#ifndef CONCORD_CHECKER_ASSERTION_TERMS_H_
#define CONCORD_CHECKER_ASSERTION_TERMS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/text/text.h"

namespace concord {

// Concept that stands for `number` in a term: a nominalisation stands for its
// action ("cancellation" -> "cancel"), a nationality, capital or government for
// its country. Other concepts stand for themselves.
uint16_t CanonicalConcept(uint16_t number);

// The terms of one article, each once, numbered in the order of first use.
class TermTable {
 public:
  // Begins another article; keeps memory.
  void Start(const Text& text);

  // Term of a token; -1 if the token has no content (signs, function words,
  // figures). A name term for capitalised unknown words.
  int32_t TermOf(uint32_t token);

  // Number of the term spelled so.
  uint32_t Add(absl::string_view term);

  const std::vector<std::string>& terms() const { return terms_; }

 private:
  int32_t MakeTerm(uint32_t token);

  const Text* text_ = nullptr;
  std::vector<std::string> terms_;
  absl::flat_hash_map<std::string, uint32_t> numbers_;
  // Term of each lexicon word, valid while its stamp is current: most tokens
  // need no string at all.
  std::vector<int32_t> by_word_;
  std::vector<uint32_t> stamps_;
  uint32_t stamp_ = 0;
  absl::flat_hash_map<uint64_t, int32_t> by_spelling_;
  std::string buffer_;
};

// Lower-case ASCII stem of a word: folded, without the first of the language's
// endings that leaves at least four letters.
void AppendStem(absl::string_view word, const Lexicon& lexicon,
                std::string& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_TERMS_H_
