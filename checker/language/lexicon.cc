#include "checker/language/lexicon.h"

#include <string>

#include "absl/strings/ascii.h"
#include "checker/language/letter_case.h"

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
  const PhraseStep* step = t_.phrase_steps.data() + n.first_step;
  // By halves, and no branch on what is found: it cannot be guessed.
  for (size_t left = n.last_step - n.first_step; left > 1;) {
    const size_t half = left / 2;
    step += step[half].word <= word ? half : 0;
    left -= half;
  }
  return step->word == word ? step->next : 0;
}

const Lexicon* FindLexicon(absl::string_view language) {
  const std::string primary =
      absl::AsciiStrToLower(language.substr(0, language.find_first_of("-_")));
  for (const Lexicon* lexicon : AllLexicons()) {
    if (primary == lexicon->language()) return lexicon;
  }
  return nullptr;
}

}  // namespace concord
