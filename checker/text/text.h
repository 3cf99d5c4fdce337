// Text: the bytes of an article as tokens with their classes, and sentences.
//
//   Text text;
//   Tokenize(article_bytes, prose, *FindLexicon("en"), text);
//   for (const Sentence& s : text.sentences)
//     for (uint32_t t = s.first_token; t < s.last_token; ++t)
//       Use(text.Spelling(t), text.classes[t]);
//
// Tokens are words, numbers and signs; white space is none. A phrase of the
// pack ("at least", "la sută") is one token. A number with its separators is
// one token ("15.000", "1,234.5", "15 000" with no-break spaces), whose value
// is parsed here, because only the language's number format tells what is one.
// The last token of every sentence is an empty SENTENCE_END, so that no rule
// over classes reaches across sentences. A sentence without an end is cut after
// a thousand tokens and a few.

#ifndef CONCORD_CHECKER_TEXT_TEXT_H_
#define CONCORD_CHECKER_TEXT_TEXT_H_

#include <cassert>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/corpus/prose.h"
#include "checker/language/lexicon.h"
#include "checker/text/token.h"
#include "proto/language_pack.pb.h"

namespace concord {

struct Sentence {
  uint32_t first_token;
  uint32_t last_token;  // exclusive; the SENTENCE_END is last_token - 1
  uint32_t begin;       // bytes, without the white space around
  uint32_t end;
  uint32_t paragraph;  // from 0
  bool headline;
};

// Of the v1::TokenClass of a token: a sign or the end of a sentence.
inline bool IsSign(uint8_t token_class) {
  return token_class >= v1::SENTENCE_END && token_class <= v1::PUNCTUATION;
}

struct Text {
  absl::string_view bytes;  // the whole article; not owned
  const Lexicon* lexicon = nullptr;
  std::vector<Token> tokens;
  // v1::TokenClass of each token: classes.size() == tokens.size().
  std::string classes;
  std::vector<Numeral> numerals;
  std::vector<Sentence> sentences;

  absl::string_view Spelling(uint32_t token) const {
    return bytes.substr(tokens[token].begin,
                        tokens[token].end - tokens[token].begin);
  }
  // Whether the token is "'s" behind who owns what follows.
  bool IsOwnerMark(uint32_t token) const {
    const absl::string_view spelling = Spelling(token);
    return spelling == "'s" || spelling == "\u2019s";
  }
  bool IsNumeral(uint32_t token) const {
    return (tokens[token].flags & kNumeral) != 0;
  }
  // Of a token with kNumeral.
  const Numeral& NumeralAt(uint32_t token) const {
    assert(IsNumeral(token));
    return numerals[tokens[token].word];
  }
  // Number of a token without kNumeral in the lexicon, 0 if it is not there.
  uint32_t WordAt(uint32_t token) const {
    assert(!IsNumeral(token));
    return tokens[token].word;
  }
  // Of a token without kNumeral; the empty figure if the lexicon has none.
  const Figure& FigureAt(uint32_t token) const {
    return lexicon->figure(WordAt(token));
  }
  // Whether no sentence ends among the tokens [first, last).
  bool InOneSentence(uint32_t first, uint32_t last) const {
    return absl::string_view(classes)
               .substr(first, last - first)
               .find(static_cast<char>(v1::SENTENCE_END)) ==
           absl::string_view::npos;
  }
  // Concept of a token, 0 if none.
  uint16_t ConceptAt(uint32_t token) const { return tokens[token].concept_id; }
  // Value of a token of the figure layer, written in digits or not.
  double ValueAt(uint32_t token) const {
    return IsNumeral(token) ? NumeralAt(token).value : FigureAt(token).value;
  }
};

// Fills `text` anew; its vectors keep their memory, so that one Text serves
// many articles without allocating. `bytes` must be valid UTF-8 (the corpus
// stage sees to it) and outlive the use of `text`. Ranges of `prose` are in
// order and disjoint; each begins a new paragraph. Never fails; linear in
// bytes.
void Tokenize(absl::string_view bytes, absl::Span<const Prose> prose,
              const Lexicon& lexicon, Text& text);

}  // namespace concord

#endif  // CONCORD_CHECKER_TEXT_TEXT_H_
