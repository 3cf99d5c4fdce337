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
  // Names and rare words never end; forget all of them when they are many.
  constexpr size_t kMostRemembered = 200'000;
  if (text.lexicon != lexicon_ || known_.size() > kMostRemembered) {
    lexicon_ = text.lexicon;
    by_word_.assign(lexicon_->tables().words.size(), -2);
    by_spelling_.clear();
    if (known_.size() > kMostRemembered) {
      known_.clear();
      last_use_.clear();
      by_text_.clear();
    }
  }
  text_ = &text;
  used_.clear();
  kinds_.clear();
  ++article_;
  of_token_.resize(text.tokens.size());
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    const int32_t known = Find(t);
    of_token_[t] = known < 0 ? -1 : static_cast<int32_t>(Use(known));
  }
}

uint32_t TermTable::Use(uint32_t known) {
  LastUse& last = last_use_[known];
  if (last.article != article_) {
    last.article = article_;
    last.number = static_cast<uint32_t>(used_.size());
    used_.push_back(known);
    kinds_.push_back(known_[known].kind);
  }
  return last.number;
}

uint32_t TermTable::Remember(absl::string_view term) {
  const auto [at, added] = by_text_.try_emplace(
      std::string(term), static_cast<uint32_t>(known_.size()));
  if (added) {
    Known k;
    k.text = at->first;
    if (absl::StartsWith(term, "w:")) {
      k.kind = kStem;
    } else if (absl::StartsWith(term, "n:") ||
               (absl::StartsWith(term, "c:") && absl::StrContains(term, "/"))) {
      k.kind = kName;
    }
    known_.push_back(std::move(k));
    last_use_.emplace_back();
  }
  return at->second;
}

uint32_t TermTable::Add(absl::string_view term) { return Use(Remember(term)); }

int32_t TermTable::Find(uint32_t token) {
  const Token& t = text_->tokens[token];
  if (t.flags & kNumeral) return -1;
  if (t.word != 0) {
    // A word that only the figure layer or nobody explains may still be a name
    // where it is capitalised: its term depends on the class then.
    if (static_cast<uint8_t>(text_->classes[token]) == v1::NAME_WORD &&
        t.concept_id == 0) {
      return FindSpelling(token);
    }
    int32_t& known = by_word_[t.word];
    if (known == -2) known = Make(token);
    return known;
  }
  if (t.end - t.begin < 3) return -1;
  return FindSpelling(token);
}

int32_t TermTable::FindSpelling(uint32_t token) {
  const uint64_t hash = MixForm(text_->tokens[token].hash,
                                static_cast<uint8_t>(text_->classes[token]));
  const auto [at, added] = by_spelling_.try_emplace(hash, -1);
  if (added) at->second = Make(token);
  return at->second;
}

int32_t TermTable::Make(uint32_t token) {
  const Token& t = text_->tokens[token];
  const uint8_t token_class = static_cast<uint8_t>(text_->classes[token]);
  if (t.word != 0) {
    const Word& word = text_->lexicon->word(t.word);
    if (word.concept_id != 0) {
      const ConceptInfo& info =
          concepts::Get(CanonicalConcept(word.concept_id));
      if (!HasContent(info.category)) return -1;
      return static_cast<int32_t>(Remember(absl::StrCat("c:", info.id)));
    }
    if (word.token_class != v1::OTHER) return -1;
    if (word.flags & kCommonWord) return -1;
  }
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
  return static_cast<int32_t>(Remember(buffer_));
}

}  // namespace concord
