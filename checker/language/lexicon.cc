#include "checker/language/lexicon.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "checker/language/letter_case.h"
#include "checker/language/segment.h"

namespace concord {

uint32_t Lexicon::FindExact(absl::string_view form) const {
  const uint64_t hash = HashForm(form.data(), form.size());
  const uint64_t fingerprint = hash >> 32;
  const size_t mask = t_.slots.size() - 1;
  // A word that is not there matches a fingerprint once in 2^32 times; that
  // costs one misread word in some gigabytes of text, and saves a comparison
  // for every token.
  for (size_t at = hash & mask;; at = (at + 1) & mask) {
    const uint64_t slot = t_.slots[at];
    if (slot == 0) return 0;
    if (slot >> 32 == fingerprint) return static_cast<uint32_t>(slot);
  }
}

uint32_t Lexicon::Find(absl::string_view form) const {
  constexpr size_t kLongest = 64;
  const uint32_t exact = FindExact(form);
  if (exact != 0 || form.empty() || (form[0] >= 'a' && form[0] <= 'z') ||
      form.size() > kLongest || !IsCapitalAt(form, 0)) {
    return exact;
  }
  char lower[kLongest];
  ToLowerCase(form, lower);
  return FindExact(absl::string_view(lower, form.size()));
}

uint16_t Lexicon::NextPhraseNode(uint16_t node, uint32_t word) const {
  const PhraseNode& n = t_.phrase_nodes[node];
  const PhraseStep* const begin = t_.phrase_steps.data() + n.first_step;
  const PhraseStep* const end = t_.phrase_steps.data() + n.last_step;
  const PhraseStep* const step = std::lower_bound(
      begin, end, word,
      [](const PhraseStep& s, uint32_t w) { return s.word < w; });
  return step != end && step->word == word ? step->next : 0;
}

const Lexicon* FindLexicon(absl::string_view language) {
  const std::string primary =
      absl::AsciiStrToLower(language.substr(0, language.find_first_of("-_")));
  for (const Lexicon* lexicon : AllLexicons()) {
    if (primary == lexicon->language()) return lexicon;
  }
  return nullptr;
}

const Lexicon* DetectLanguage(absl::string_view text) {
  constexpr size_t kLookedAt = 4000;
  constexpr int kFewestHits = 3;
  const absl::Span<const Lexicon* const> lexicons = AllLexicons();
  std::vector<int> hits(lexicons.size());
  const size_t end = std::min(text.size(), kLookedAt);
  for (size_t at = 0; at < end;) {
    const Segment segment = NextSegment(text, at);
    if (segment.kind == SegmentKind::kWord) {
      const absl::string_view word = text.substr(at, segment.end - at);
      for (size_t i = 0; i < lexicons.size(); ++i) {
        hits[i] += (lexicons[i]->word(lexicons[i]->Find(word)).flags &
                    kCommonWord) != 0;
      }
    }
    at = segment.end;
  }
  size_t best = 0;
  bool alone = false;
  for (size_t i = 0; i < hits.size(); ++i) {
    if (i == 0 || hits[i] > hits[best]) {
      best = i;
      alone = true;
    } else if (hits[i] == hits[best]) {
      alone = false;
    }
  }
  return !hits.empty() && alone && hits[best] >= kFewestHits ? lexicons[best]
                                                             : nullptr;
}

}  // namespace concord
