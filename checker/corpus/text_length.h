// How long a text is in the units in which programs count columns.
//
//   LengthOf("ță🔥").bytes         // 8
//   LengthOf("ță🔥").code_points   // 3
//   LengthOf("ță🔥").utf16         // 4: beyond U+FFFF a character is two units

#ifndef CONCORD_CHECKER_CORPUS_TEXT_LENGTH_H_
#define CONCORD_CHECKER_CORPUS_TEXT_LENGTH_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace concord {

struct TextLength {
  uint32_t bytes = 0;
  uint32_t code_points = 0;
  uint32_t utf16 = 0;

  void operator+=(const TextLength& more) {
    bytes += more.bytes;
    code_points += more.code_points;
    utf16 += more.utf16;
  }
};

// `text` is valid UTF-8, below 4 GiB, and begins and ends between characters.
TextLength LengthOf(absl::string_view text);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_TEXT_LENGTH_H_
