#include "checker/assertion/elided_currency.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/assertion/known_concepts.h"
#include "checker/assertion/when.h"
#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// The word "million" of the figure, 0 if it has none.
uint32_t ScaleOf(const Text& text, const Mention& m) {
  for (uint32_t t = m.first_token; t < m.last_token; ++t) {
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    const bool scale = c == v1::NUMBER_SCALE || c == v1::VAGUE_NUMBER;
    if (scale && t > m.first_token) return text.tokens[t].word;
  }
  return 0;
}

bool IsOf(const Text& text, uint32_t token) {
  return text.classes[token] == static_cast<char>(v1::OF) ||
         text.classes[token] == static_cast<char>(v1::NUMBER_OF);
}

// "The 7.4 billion given earlier": known, and of no noun.
bool IsTakenUp(const Text& text, const Mention& m) {
  const uint8_t behind = text.tokens[m.last_token].category;
  return m.first_token > 0 &&
         text.classes[m.first_token - 1] == static_cast<char>(v1::THE) &&
         (behind == v1::Concept::ACTION || behind == v1::Concept::SPEECH) &&
         !text.lexicon->IsHomonymNoun(text.WordAt(m.last_token));
}

// Whether a figure counts nothing that is named beside it: "150 million," and
// "150 million in March", but not "150 million passengers", "150 million of
// them" or "a city of 9 million"; nor is it what another one grew from.
bool NothingBehind(const Text& text, const Mention& m) {
  const uint8_t category = text.tokens[m.last_token].category;
  return IsSign(static_cast<uint8_t>(text.classes[m.last_token])) ||
         category == v1::Concept::SCOPE ||  // "62 million in all"
         (category == v1::Concept::FUNCTION && !IsOf(text, m.last_token));
}

bool CountsNothing(const Text& text, const Mention& m) {
  if (m.first_token > 0) {
    const uint32_t before = m.first_token - 1;
    if (IsOf(text, before) ||
        text.classes[before] == static_cast<char>(v1::FROM) ||
        (KindsOf(text.ConceptAt(before)) & kComparedWith) != 0) {
      return false;
    }
  }
  return NothingBehind(text, m) || IsTakenUp(text, m);
}

bool IsMoney(const Text& text, uint32_t token) {
  return (KindsOf(text.ConceptAt(token)) & kMoney) != 0;
}

bool EndsSentence(const Text& text, uint32_t token) {
  return text.classes[token] == static_cast<char>(v1::SENTENCE_END);
}

// Whether a word of money stands near the figure in its sentence, and no other
// figure between: "the contract costs 31 million", "850 de milioane împrumut".
bool StandsByMoney(const Text& text, absl::Span<const Mention> mentions,
                   size_t i) {
  constexpr uint32_t kFarthest = 6;
  const Mention& m = mentions[i];
  if (IsMoney(text, m.last_token)) return true;
  if (!CountsNothing(text, m)) return false;
  const uint32_t first = i == 0 ? 0 : mentions[i - 1].last_token;
  for (uint32_t t = m.first_token;
       t > first && m.first_token - t < kFarthest;) {
    --t;
    if (EndsSentence(text, t)) break;
    if (IsMoney(text, t)) return true;
  }
  const uint32_t last = i + 1 == mentions.size()
                            ? static_cast<uint32_t>(text.tokens.size())
                            : mentions[i + 1].first_token;
  for (uint32_t t = m.last_token; t < last && t - m.last_token < kFarthest;
       ++t) {
    if (EndsSentence(text, t)) break;
    if (IsMoney(text, t)) return true;
  }
  return false;
}

// "a fine of 150,000", "were fined 150,000"
bool StandsBehindMoney(const Text& text, const Mention& m) {
  uint32_t t = m.first_token;
  if (t > 0 && IsOf(text, t - 1)) --t;
  return t > 0 && IsMoney(text, t - 1) && NothingBehind(text, m);
}

// A sum of as many millions in the sentence, the one behind it first; nullptr
// if none.
const Mention* LenderOf(const Text& text, absl::Span<const Mention> mentions,
                        size_t i) {
  constexpr uint32_t kFarthest = 16;
  const Mention& m = mentions[i];
  const uint32_t scale = ScaleOf(text, m);
  const auto lends = [&](const Mention& other) {
    const uint32_t from = std::min(m.last_token, other.last_token);
    const uint32_t to = std::max(m.first_token, other.first_token);
    return other.kind == v1::Mention::MONEY && to - from <= kFarthest &&
           ScaleOf(text, other) == scale && text.InOneSentence(from, to);
  };
  // "6.9 billion zlotys in 2026, not the 7.4 billion": a day parts nothing.
  size_t behind = i + 1, before = i;
  while (behind < mentions.size() && IsTime(mentions[behind])) ++behind;
  while (before > 0 && IsTime(mentions[before - 1])) --before;
  if (behind < mentions.size() && lends(mentions[behind]))
    return &mentions[behind];
  if (before > 0 && lends(mentions[before - 1])) return &mentions[before - 1];
  return nullptr;
}

// A sum of the text, whose sums are all of one currency; nullptr if it tells
// of none or of several.
const Mention* OnlyCurrency(absl::Span<const Mention> mentions) {
  const Mention* only = nullptr;
  for (const Mention& m : mentions) {
    if (m.kind != v1::Mention::MONEY) continue;
    if (only != nullptr && absl::string_view(only->unit) != m.unit)
      return nullptr;
    only = &m;
  }
  return only;
}

// Whether the text tells of millions of something else: people, tonnes.
bool CountsMillions(const Text& text, absl::Span<const Mention> mentions) {
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
    const bool counts =
        m.kind == v1::Mention::NUMBER && !NothingBehind(text, m);
    return (counts || m.kind == v1::Mention::MEASUREMENT) &&
           ScaleOf(text, m) != 0;
  });
}

// "The number is 1.3 million": what it is stands before. "It is for 3 million":
// for people, but "sold for 3 million".
bool MayBeOfSubject(const Text& text, const Mention& m) {
  static const uint16_t kIs = concepts::Find("is");
  uint32_t t = m.first_token;
  if (t > 0 && text.classes[t - 1] == static_cast<char>(v1::FOR)) --t;
  return t > 0 && concepts::IsA(text.ConceptAt(t - 1), kIs);
}

}  // namespace

void ReadElidedCurrencies(const Text& text, std::vector<Mention>& mentions) {
  // Thousands are of people as often.
  constexpr double kMillion = 1e6;
  constexpr double kLeast = 1e4;
  const Mention* const only = OnlyCurrency(mentions);
  for (size_t i = 0; i < mentions.size(); ++i) {
    Mention& m = mentions[i];
    if (m.kind != v1::Mention::NUMBER || m.stated < kLeast) continue;
    const Mention* lender = nullptr;
    if (m.stated >= kMillion && ScaleOf(text, m) != 0) {
      if (CountsNothing(text, m)) lender = LenderOf(text, mentions, i);
      if (lender == nullptr && only != nullptr &&
          (StandsByMoney(text, mentions, i) ||
           (CountsNothing(text, m) && !MayBeOfSubject(text, m) &&
            !CountsMillions(text, mentions)))) {
        lender = only;
      }
    } else if (only != nullptr && StandsBehindMoney(text, m)) {
      lender = only;
    }
    if (lender == nullptr) continue;
    m.kind = v1::Mention::MONEY;
    m.unit = lender->unit;
  }
}

}  // namespace concord
