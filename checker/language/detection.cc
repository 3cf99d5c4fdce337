#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/language/common_words.h"
#include "checker/language/letter_case.h"
#include "checker/language/lexicon.h"
#include "checker/language/segment.h"
#include "checker/language/word_run.h"

namespace concord {
namespace {

// The hash of the word at `at` in lower case, and its end; 0 if there is no
// word, or a very long one.
uint64_t HashOfWord(absl::string_view text, size_t at, size_t& end) {
  WordRun run;
  if (ReadWordRun(text.data() + at, text.size() - at, run)) {
    end = at + run.size;
    return run.hash;
  }
  const Segment segment = NextSegment(text, at);
  end = segment.end;
  constexpr size_t kLongest = 64;
  const absl::string_view form = text.substr(at, end - at);
  if (segment.kind != SegmentKind::kWord || form.size() > kLongest) return 0;
  char lower[kLongest];
  ToLowerCase(form, lower);
  return HashForm(absl::string_view(lower, form.size()));
}

struct Lead {
  size_t best = 0;
  int hits = 0;    // of the best
  int second = 0;  // of the next best
};

Lead LeadOf(const std::vector<int>& hits) {
  Lead lead;
  for (size_t i = 0; i < hits.size(); ++i) {
    if (hits[i] > lead.hits) {
      lead.second = lead.hits;
      lead.hits = hits[i];
      lead.best = i;
    } else {
      lead.second = std::max(lead.second, hits[i]);
    }
  }
  return lead;
}

}  // namespace

const Lexicon* DetectLanguage(absl::string_view text) {
  constexpr size_t kLookedAt = 4000;
  constexpr int kFewestHits = 3;
  // What is as clear as this after some words stays so. Kindred languages share
  // up to half of their common words.
  constexpr int kClearHits = 30;
  constexpr int kWordsBetweenLooks = 64;
  const absl::Span<const Lexicon* const> lexicons = AllLexicons();
  const CommonWordTables& common_words = CommonWords();
  std::vector<int> hits(lexicons.size());
  const size_t end = std::min(text.size(), kLookedAt);
  int words = 0;
  for (size_t at = 0; at < end;) {
    if (text[at] == ' ') {
      ++at;
      continue;
    }
    const size_t begin = at;
    const uint64_t hash = HashOfWord(text, begin, at);
    for (uint32_t languages = common_words.LanguagesOf(hash); languages != 0;
         languages &= languages - 1) {
      const auto i = static_cast<size_t>(__builtin_ctz(languages));
      // As it is written it may be another word: "Sie", "May".
      const Lexicon& lexicon = *lexicons[i];
      const uint32_t word = lexicon.Find(text.substr(begin, at - begin), hash);
      hits[i] += (lexicon.word(word).flags & kCommonWord) != 0;
    }
    if (++words % kWordsBetweenLooks == 0) {
      const Lead lead = LeadOf(hits);
      if (lead.hits >= kClearHits && lead.hits > 2 * lead.second)
        return lexicons[lead.best];
    }
  }
  const Lead lead = LeadOf(hits);
  return lead.hits >= kFewestHits && lead.hits > lead.second
             ? lexicons[lead.best]
             : nullptr;
}

}  // namespace concord
