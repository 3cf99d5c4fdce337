// The generated table of folded characters.

#ifndef CONCORD_CHECKER_LANGUAGE_FOLD_TABLE_H_
#define CONCORD_CHECKER_LANGUAGE_FOLD_TABLE_H_

#include <cstdint>

namespace concord {

// ASCII spelling of a code point from U+0080 on, "" if it has none.
const char* FoldedCharacter(uint32_t code_point);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_FOLD_TABLE_H_
