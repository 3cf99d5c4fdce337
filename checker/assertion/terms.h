// Terms: the content of a sentence in keys that are the same in every language
// where they can be: "c:soldier" a concept, "n:uSakof" a name by its sound,
// "w:dredg" the stem of a word that no concept holds.

#ifndef CONCORD_CHECKER_ASSERTION_TERMS_H_
#define CONCORD_CHECKER_ASSERTION_TERMS_H_

#include <cstdint>
#include <deque>
#include <memory>
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
//
// What a word's term is depends on its language, but not on the article, so it
// is remembered from article to article, up to a bound: in news, most words
// have been seen before.
class TermTable {
 public:
  enum Kind : uint8_t {
    kOther,
    kName,  // or a concept that is one ("c:country/RU")
    kStem,  // of a word: of one language
  };

  // Begins another article and finds the terms of all its tokens.
  void Start(const Text& text);

  // Term of a token; -1 if the token has no content (signs, function words,
  // figures). A name term for capitalised unknown words.
  int32_t TermOf(uint32_t token) const { return of_token_[token]; }

  // PhoneticKey() of a token's letters, whatever its term; "" of fewer than
  // two. Good for as long as the article.
  absl::string_view SoundOf(uint32_t token);

  // Number of the term spelled so.
  uint32_t Add(absl::string_view term);

  uint32_t size() const { return used_; }
  absl::string_view Spelling(uint32_t term) const {
    return known_[terms_[term].known];
  }
  // The spelling without what tells its kind: "soldier". Good for as long as
  // the article.
  absl::string_view Bare(uint32_t term) const {
    return Spelling(term).substr(2);
  }
  Kind KindOf(uint32_t term) const { return terms_[term].kind; }

 private:
  // A term of this article.
  struct Term {
    uint32_t known;
    Kind kind;
  };
  // When a known term was used last, and its number in that article.
  struct LastUse {
    uint32_t article = 0;
    int32_t number = 0;
    Kind kind = kOther;
  };

  // What the words of one language are: indices into known_.
  struct Words {
    std::vector<uint32_t> by_word;  // of its lexicon; kNotYet: not looked at
    // ... of spellings that no lexicon has, by hash of spelling and class.
    absl::flat_hash_map<uint64_t, uint32_t> by_spelling;
  };

  void Forget();
  // Sets of_token_ to indices into known_.
  void FindKnown(const Text& text);
  uint32_t FindSpelling(uint32_t token);
  uint32_t Make(uint32_t token);
  uint32_t Remember(absl::string_view term);
  // A copy that stays in its place until Forget().
  absl::string_view Keep(absl::string_view term);

  static constexpr uint32_t kNone = 0;  // of known_: no content
  static constexpr uint32_t kNotYet = static_cast<uint32_t>(-1);

  const Text* text_ = nullptr;
  std::vector<int32_t> of_token_;
  std::vector<uint32_t> rest_;  // tokens to be looked at one by one
  std::vector<Term> terms_;     // the first used_; behind them, room for one
  uint32_t used_ = 0;
  std::vector<absl::string_view> known_;  // terms of all articles, in kept_
  std::vector<LastUse> last_use_;         // of each of known_
  absl::flat_hash_map<absl::string_view, uint32_t> by_text_;
  std::deque<std::string> kept_;  // one after the other, none is ever moved
  // Of each lexicon that was met: articles of many languages come in turn.
  absl::flat_hash_map<const Lexicon*, std::unique_ptr<Words>> of_lexicon_;
  Words* words_ = nullptr;     // of the current article's lexicon
  size_t spelling_count_ = 0;  // of all lexicons
  std::deque<std::string> sounds_;
  absl::flat_hash_map<std::string, uint32_t> sound_of_;  // by spelling
  uint32_t article_ = 0;
  std::string buffer_;
};

// Lower-case ASCII stem of a word: folded, without the first of the language's
// endings that leaves at least four letters.
void AppendStem(absl::string_view word, const Lexicon& lexicon,
                std::string& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_TERMS_H_
