#include "checker/assertion/terms.h"

#include <algorithm>

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

void TermTable::Forget() {
  known_.assign(1, {});
  last_use_.assign(1, {});
  by_text_.clear();
  kept_.clear();
  sounds_.clear();
  sound_of_.clear();
  of_lexicon_.clear();
  spelling_count_ = 0;
}

void TermTable::Start(const Text& text) {
  // Names and rare words never end; forget all of them when they are many.
  constexpr size_t kMostRemembered = 200'000;
  // Spellings without a term are none of known_, so they are counted too.
  if (known_.empty() || known_.size() + sounds_.size() > kMostRemembered ||
      spelling_count_ > kMostRemembered) {
    Forget();
  }
  std::unique_ptr<Words>& words = of_lexicon_[text.lexicon];
  if (words == nullptr) {
    words = std::make_unique<Words>();
    words->by_word.assign(text.lexicon->tables().words.size(), kNotYet);
  }
  words_ = words.get();
  text_ = &text;
  used_ = 0;
  ++article_;
  last_use_[kNone] = {article_, -1, kOther};
  const uint32_t size = static_cast<uint32_t>(text.tokens.size());
  of_token_.resize(size);
  rest_.resize(std::max<size_t>(rest_.size(), size + 1));
  terms_.resize(std::max<size_t>(terms_.size(), size + 1));
  FindKnown(text);
  // Nothing is added from here on, and pointers are good.
  LastUse* const last_use = last_use_.data();
  Term* const terms = terms_.data();
  int32_t* const of_token = of_token_.data();
  const uint32_t article = article_;
  int32_t used = 0;
  for (uint32_t t = 0; t < size; ++t) {
    // Half of all tokens have no term, and half of the others one that was
    // used: who branches on either guesses wrong as often as right.
    const uint32_t known = static_cast<uint32_t>(of_token[t]);
    LastUse& last = last_use[known];
    const int32_t first = last.article != article;
    const int32_t number = last.number ^ ((last.number ^ used) & -first);
    terms[used] = {known, last.kind};
    last.article = article;
    last.number = number;
    of_token[t] = number;
    used += first;
  }
  used_ = static_cast<uint32_t>(used);
}

void TermTable::FindKnown(const Text& text) {
  const uint32_t size = static_cast<uint32_t>(text.tokens.size());
  const Token* const tokens = text.tokens.data();
  const char* const classes = text.classes.data();
  const uint32_t* const by_word = words_->by_word.data();
  uint32_t* const rest = rest_.data();
  size_t rest_count = 0;
  for (uint32_t t = 0; t < size; ++t) {
    const Token& token = tokens[t];
    // A numeral's `word` is its place among the numerals.
    const bool numeral = (token.flags & kNumeral) != 0;
    const uint32_t known = by_word[numeral ? 0 : token.word];
    // A word that only the figure layer or nobody explains may still be a name
    // where it is capitalised: its term depends on the class then. One that no
    // lexicon has needs three bytes.
    const bool unexplained = static_cast<uint8_t>(classes[t]) == v1::NAME_WORD;
    const bool none =
        numeral | ((token.word == 0) & (token.end - token.begin < 3));
    const bool look = (token.word == 0) | (known == kNotYet) |
                      (unexplained & (token.concept_id == 0));
    of_token_[t] = static_cast<int32_t>(none ? kNone : known);
    rest[rest_count] = t;
    rest_count += look & !none;
  }
  for (size_t i = 0; i < rest_count; ++i) {
    const uint32_t t = rest[i];
    const Token& token = tokens[t];
    const bool by_spelling =
        token.word == 0 || (static_cast<uint8_t>(classes[t]) == v1::NAME_WORD &&
                            token.concept_id == 0);
    if (by_spelling) {
      of_token_[t] = static_cast<int32_t>(FindSpelling(t));
      continue;
    }
    uint32_t& known = words_->by_word[token.word];
    if (known == kNotYet) known = Make(t);
    of_token_[t] = static_cast<int32_t>(known);
  }
}

absl::string_view TermTable::SoundOf(uint32_t token) {
  const absl::string_view spelling = text_->Spelling(token);
  const auto at = sound_of_.find(spelling);
  if (at != sound_of_.end()) return sounds_[at->second];
  std::string folded;
  AppendFolded(spelling, folded);
  sound_of_.emplace(spelling, static_cast<uint32_t>(sounds_.size()));
  sounds_.push_back(folded.size() < 2 ? "" : PhoneticKey(folded));
  return sounds_.back();
}

uint32_t TermTable::Remember(absl::string_view term) {
  const auto at = by_text_.find(term);
  if (at != by_text_.end()) return at->second;
  Kind kind = kOther;
  if (absl::StartsWith(term, "w:")) {
    kind = kStem;
  } else if (absl::StartsWith(term, "n:") ||
             (absl::StartsWith(term, "c:") && absl::StrContains(term, "/"))) {
    kind = kName;
  }
  const uint32_t number = static_cast<uint32_t>(known_.size());
  known_.push_back(Keep(term));
  last_use_.push_back({0, 0, kind});
  by_text_.emplace(known_.back(), number);
  return number;
}

absl::string_view TermTable::Keep(absl::string_view term) {
  constexpr size_t kBlock = 1 << 16;
  if (kept_.empty() ||
      kept_.back().capacity() - kept_.back().size() < term.size()) {
    kept_.emplace_back().reserve(std::max(kBlock, term.size()));
  }
  std::string& block = kept_.back();
  block.append(term.data(), term.size());
  return absl::string_view(block).substr(block.size() - term.size());
}

uint32_t TermTable::Add(absl::string_view term) {
  const uint32_t known = Remember(term);
  LastUse& last = last_use_[known];
  if (last.article != article_) {
    if (used_ == terms_.size()) terms_.resize(terms_.size() * 2);
    terms_[used_] = {known, last.kind};
    last.article = article_;
    last.number = static_cast<int32_t>(used_++);
  }
  return static_cast<uint32_t>(last.number);
}

uint32_t TermTable::FindSpelling(uint32_t token) {
  const uint64_t hash = MixForm(text_->tokens[token].hash,
                                static_cast<uint8_t>(text_->classes[token]));
  const auto [at, added] = words_->by_spelling.try_emplace(hash, kNone);
  if (added) {
    ++spelling_count_;
    at->second = Make(token);
  }
  return at->second;
}

uint32_t TermTable::Make(uint32_t token) {
  const Token& t = text_->tokens[token];
  const uint8_t token_class = static_cast<uint8_t>(text_->classes[token]);
  if (t.word != 0) {
    const Word& word = text_->lexicon->word(t.word);
    if (word.concept_id != 0) {
      const ConceptInfo& info =
          concepts::Get(CanonicalConcept(word.concept_id));
      if (!HasContent(info.category)) return kNone;
      return Remember(absl::StrCat("c:", info.id));
    }
    if (word.token_class != v1::OTHER) return kNone;
    if (word.flags & kCommonWord) return kNone;
  }
  if (token_class != v1::OTHER && token_class != v1::NAME_WORD &&
      token_class != v1::ALNUM) {
    return kNone;
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
  if (buffer_.size() < 4) return kNone;
  return Remember(buffer_);
}

}  // namespace concord
