// Pieces: prose cut into words, numerals and signs, before anyone asks what
// they mean.
//
//   PieceReader reader(bytes, prose, lexicon, numerals);
//   for (auto block = reader.Read(); !block.empty(); block = reader.Read())
//     for (const Piece& piece : block) Use(piece);
//
// Cutting and meaning are two loops because what costs time in reading a text
// is waiting: for a branch that was guessed wrongly, for a line of a table that
// is not in the nearest cache. The first loop touches the text and nothing
// else, and asks for the lines of the lexicon that the second will need.

#ifndef CONCORD_CHECKER_TEXT_PIECE_H_
#define CONCORD_CHECKER_TEXT_PIECE_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/corpus/prose.h"
#include "checker/language/lexicon.h"
#include "checker/language/word_run.h"
#include "checker/text/numeral.h"
#include "checker/text/token.h"

namespace concord {

enum class PieceKind : uint8_t { kWord, kNumeral, kSign, kEndOfProse };

// What stands before a piece.
enum class Gap : uint8_t { kNone, kSpace, kParagraph };

struct Piece {
  uint32_t begin;  // bytes into the article, end exclusive
  uint32_t end;
  PieceKind kind;
  Gap gap;
  uint8_t letters;  // of a word: kCapitalised, kAllCapitals
  bool plain;       // a word of nothing but letters
  // Word or sign: its number in the lexicon. Numeral: index into `numerals`.
  uint32_t word;
  uint32_t slot;  // of the lexicon, until it is looked up
  // HashForm() of it in lower case; of more than 64 bytes as it is written.
  uint64_t hash;
};

class PieceReader {
  // Few enough that they stay in the nearest cache with their text.
  static constexpr size_t kBlock = 512;

 public:
  // Appends to `numerals` what is written in digits. All arguments are to
  // outlive the reader.
  PieceReader(absl::string_view bytes, const Prose& prose,
              const Lexicon& lexicon, std::vector<Numeral>& numerals);

  // The next some hundred pieces, looked up in the lexicon; they hold until the
  // next call. After the last piece of the prose comes one kEndOfProse, whose
  // gap is what stands before the end; then nothing.
  absl::Span<const Piece> Read();

 private:
  void Cut();
  uint64_t HashOf(size_t begin, size_t end, bool word) const;
  void LookUp();
  bool EndsParagraph(size_t begin, size_t end) const;

  const absl::string_view bytes_;  // up to the end of the prose
  const Lexicon& lexicon_;
  const NumberFormat format_;
  std::vector<Numeral>& numerals_;
  size_t at_;
  Gap gap_ = Gap::kSpace;
  bool done_ = false;
  size_t size_ = 0;
  LetterMarks marks_;  // of what is cut
  Piece pieces_[kBlock + 1];
};

}  // namespace concord

#endif  // CONCORD_CHECKER_TEXT_PIECE_H_
