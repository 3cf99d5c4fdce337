// A walk over the tokens of one match: how actions read what the grammar found.

#ifndef CONCORD_CHECKER_MENTION_CURSOR_H_
#define CONCORD_CHECKER_MENTION_CURSOR_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/text/text.h"
#include "proto/language_pack.pb.h"

namespace concord {

// Plain data; copy it to look ahead.
class Cursor {
 public:
  Cursor(const Text& text, uint32_t begin, uint32_t end)
      : text_(&text), at_(begin), begin_(begin), end_(end) {}

  const Text& text() const { return *text_; }
  uint32_t at() const { return at_; }
  uint32_t end() const { return end_; }
  bool done() const { return at_ >= end_; }

  // The class of the token `ahead` of this one; SENTENCE_END behind the match.
  v1::TokenClass Class(uint32_t ahead = 0) const {
    return at_ + ahead < end_ ? ClassAt(at_ + ahead) : v1::SENTENCE_END;
  }
  bool Is(v1::TokenClass c) const { return Class() == c; }

  // Steps over a token of this class; whether there was one.
  bool Take(v1::TokenClass c) {
    if (Class() != c) return false;
    ++at_;
    return true;
  }
  void Skip() { ++at_; }

  double Value() const { return text_->ValueAt(at_); }
  const char* Code() const { return text_->FigureAt(at_).code; }
  bool IsNumeral(uint32_t ahead = 0) const {
    return at_ + ahead < end_ && text_->IsNumeral(at_ + ahead);
  }
  const Numeral& numeral(uint32_t ahead = 0) const {
    return text_->NumeralAt(at_ + ahead);
  }
  // White space (or nothing) stands before the token.
  bool SpaceBefore(uint32_t ahead = 0) const {
    return at_ + ahead >= end_ ||
           (text_->tokens[at_ + ahead].flags & kSpaceBefore) != 0;
  }

  // Around the match.
  v1::TokenClass Before(uint32_t back = 1) const {
    return begin_ >= back ? ClassAt(begin_ - back) : v1::SENTENCE_END;
  }
  v1::TokenClass Behind(uint32_t ahead = 0) const {
    return end_ + ahead < text_->tokens.size() ? ClassAt(end_ + ahead)
                                               : v1::SENTENCE_END;
  }
  uint32_t begin() const { return begin_; }

  // Whether the token before this one is a connecting word whose code says that
  // it asks for `what`: "hour", "ordinal" (see TokenClass).
  bool AskedFor(absl::string_view what) const {
    if (at_ == 0 || text_->IsNumeral(at_ - 1)) return false;
    const v1::TokenClass c = ClassAt(at_ - 1);
    return ((c >= v1::AND && c <= v1::DURING) || c == v1::NUMBER_OF ||
            c == v1::POSSESSIVE) &&
           what == text_->FigureAt(at_ - 1).code;
  }

 private:
  v1::TokenClass ClassAt(uint32_t token) const {
    return static_cast<v1::TokenClass>(
        static_cast<uint8_t>(text_->classes[token]));
  }

  const Text* text_;
  uint32_t at_;
  uint32_t begin_;
  uint32_t end_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_CURSOR_H_
