// The commonest words of all languages in one table, so that a text is asked
// once a word, and not once a word and language, which language it is in.

#ifndef CONCORD_CHECKER_LANGUAGE_COMMON_WORDS_H_
#define CONCORD_CHECKER_LANGUAGE_COMMON_WORDS_H_

#include <cstdint>

#include "absl/types/span.h"
#include "checker/language/hash_form.h"

namespace concord {

// What the generator writes, all of it constant.
struct CommonWordTables {
  // See FormSlot(): fingerprint << 32 | a bit for each language of
  // AllLexicons(), the first the lowest, that has the word among its commonest.
  absl::Span<const uint64_t> slots;
  absl::Span<const uint16_t> displacements;

  // The bits of the word with this HashForm() in lower case; 0 if it is no
  // common word.
  uint32_t LanguagesOf(uint64_t hash) const {
    const uint16_t displacement =
        displacements.data()[FormBucket(hash, displacements.size())];
    const uint64_t found =
        slots.data()[FormSlot(hash, displacement, slots.size())];
    return found >> 32 == hash >> 32 ? static_cast<uint32_t>(found) : 0;
  }
};

const CommonWordTables& CommonWords();

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMMON_WORDS_H_
