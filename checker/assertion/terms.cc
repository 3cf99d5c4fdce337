#include "checker/assertion/terms.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/language/concepts.h"
#include "checker/language/fold.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

bool HasContent(uint8_t category) {
  switch (category) {
    case v1::Concept::PERSON:
    case v1::Concept::THING:
    case v1::Concept::EVENT:
    case v1::Concept::ACTION:
    case v1::Concept::TITLE:
    case v1::Concept::ORGANISATION:
    case v1::Concept::PLACE:
    case v1::Concept::QUANTITY:
    case v1::Concept::DESCRIPTOR:
      return true;
    default:
      return false;
  }
}

// A country stands for its people, its capital and its government.
uint16_t Climb(uint16_t number) {
  const ConceptInfo& info = concepts::Get(number);
  for (const uint16_t ancestor : info.ancestors) {
    if (ancestor == number) continue;
    const ConceptInfo& above = concepts::Get(ancestor);
    const bool country = absl::StartsWith(above.id, "country/");
    const bool action = above.category == v1::Concept::ACTION &&
                        (info.category == v1::Concept::EVENT ||
                         info.category == v1::Concept::ACTION);
    if (country || action) return ancestor;
  }
  return number;
}

}  // namespace

uint16_t CanonicalConcept(uint16_t number) {
  static const std::vector<uint16_t>* const kCanonical = [] {
    auto* all = new std::vector<uint16_t>(concepts::Count());
    for (uint16_t i = 1; i < concepts::Count(); ++i) {
      uint16_t at = i;
      for (int step = 0; step < 4; ++step) {
        const uint16_t above = Climb(at);
        if (above == at) break;
        at = above;
      }
      (*all)[i] = at;
    }
    return all;
  }();
  return (*kCanonical)[number];
}

void AppendStem(absl::string_view word, const Lexicon& lexicon,
                std::string& out) {
  constexpr size_t kShortest = 4;
  const size_t begin = out.size();
  AppendFolded(word, out);
  const absl::string_view folded = absl::string_view(out).substr(begin);
  for (const char* ending : lexicon.tables().stem_endings) {
    const absl::string_view e = ending;
    if (folded.size() >= e.size() + kShortest && absl::EndsWith(folded, e)) {
      out.resize(out.size() - e.size());
      return;
    }
  }
}

void TermTable::Start(const Text& text) {
  text_ = &text;
  terms_.clear();
  numbers_.clear();
  by_spelling_.clear();
  const size_t words = text.lexicon->tables().words.size();
  if (by_word_.size() < words) {
    by_word_.resize(words);
    stamps_.resize(words, 0);
  }
  ++stamp_;
}

uint32_t TermTable::Add(absl::string_view term) {
  const auto [at, added] =
      numbers_.try_emplace(std::string(term), terms_.size());
  if (added) terms_.push_back(at->first);
  return at->second;
}

int32_t TermTable::TermOf(uint32_t token) {
  const Token& t = text_->tokens[token];
  if (t.flags & kNumeral) return -1;
  if (t.word != 0) {
    if (stamps_[t.word] != stamp_) {
      stamps_[t.word] = stamp_;
      by_word_[t.word] = MakeTerm(token);
    }
    return by_word_[t.word];
  }
  if (t.end - t.begin < 3) return -1;
  const absl::string_view spelling = text_->Spelling(token);
  const uint64_t hash = HashForm(spelling.data(), spelling.size()) ^
                        (text_->classes[token] == v1::NAME_WORD ? 1 : 0);
  const auto [at, added] = by_spelling_.try_emplace(hash, -1);
  if (added) at->second = MakeTerm(token);
  return at->second;
}

int32_t TermTable::MakeTerm(uint32_t token) {
  const Token& t = text_->tokens[token];
  if (t.word != 0) {
    const Word& word = text_->lexicon->word(t.word);
    if (word.concept_id != 0) {
      const ConceptInfo& info =
          concepts::Get(CanonicalConcept(word.concept_id));
      if (!HasContent(info.category)) return -1;
      buffer_ = absl::StrCat("c:", info.id);
      return static_cast<int32_t>(Add(buffer_));
    }
    if (word.token_class != v1::OTHER) return -1;
    if (word.flags & kCommonWord) return -1;
  }
  const uint8_t token_class = static_cast<uint8_t>(text_->classes[token]);
  if (token_class != v1::OTHER && token_class != v1::NAME_WORD &&
      token_class != v1::ALNUM) {
    return -1;
  }
  if (token_class == v1::OTHER) {
    buffer_ = "w:";
    AppendStem(text_->Spelling(token), *text_->lexicon, buffer_);
  } else {
    std::string folded;
    AppendFolded(text_->Spelling(token), folded);
    buffer_ = absl::StrCat(
        "n:", token_class == v1::ALNUM ? folded : PhoneticKey(folded));
  }
  if (buffer_.size() < 4) return -1;
  return static_cast<int32_t>(Add(buffer_));
}

}  // namespace concord
