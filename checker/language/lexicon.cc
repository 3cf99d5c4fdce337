#include "checker/language/lexicon.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "checker/language/letter_case.h"
#include "checker/language/segment.h"

namespace concord {

uint32_t Lexicon::Find(absl::string_view form) const {
  constexpr size_t kLongest = 64;
  if (form.size() > kLongest) return 0;
  char lower[kLongest];
  ToLowerCase(form, lower);
  return Find(form, HashForm(absl::string_view(lower, form.size())));
}

uint32_t Lexicon::FindAsWritten(absl::string_view form, uint32_t lower) const {
  const uint64_t hash = HashForm(form);
  const uint32_t word = Read(SlotOf(hash), hash) & ~kReadAsWritten;
  return word != 0 ? word : lower & ~kReadAsWritten;
}

uint16_t Lexicon::SearchSteps(const PhraseNode& n, uint32_t word) const {
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
  constexpr size_t kLongest = 64;
  char lower[kLongest];
  std::vector<int> hits(lexicons.size());
  const size_t end = std::min(text.size(), kLookedAt);
  for (size_t at = 0; at < end;) {
    const Segment segment = NextSegment(text, at);
    if (segment.kind == SegmentKind::kWord) {
      const absl::string_view word = text.substr(at, segment.end - at);
      if (word.size() <= kLongest) {
        ToLowerCase(word, lower);
        const uint64_t hash = HashForm(absl::string_view(lower, word.size()));
        for (size_t i = 0; i < lexicons.size(); ++i) {
          const uint32_t number = lexicons[i]->Find(word, hash);
          hits[i] += (lexicons[i]->word(number).flags & kCommonWord) != 0;
        }
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
