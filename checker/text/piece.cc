#include "checker/text/piece.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "checker/language/letter_case.h"
#include "checker/language/segment.h"
#include "checker/language/word_run.h"

namespace concord {
namespace {

// Letters of a word: kCapitalised, kAllCapitals.
uint8_t LettersOf(absl::string_view word) {
  if (!IsCapitalAt(word, 0)) return 0;
  int letters = 0;
  for (size_t at = 0; at < word.size(); ++at) {
    if ((static_cast<unsigned char>(word[at]) & 0xC0) == 0x80 ||
        word[at] == '.')
      continue;
    if (!IsCapitalAt(word, at)) return kCapitalised;
    ++letters;
  }
  return letters >= 2 ? kCapitalised | kAllCapitals : kCapitalised;
}

// Whether the byte is an ASCII sign that is a segment of its own wherever it
// stands. An apostrophe is not.
bool IsPlainSign(char c) {
  const auto code = static_cast<unsigned char>(c);
  return code > ' ' && code < 0x7F && c != '\'' && !absl::ascii_isalnum(code);
}

}  // namespace

PieceReader::PieceReader(absl::string_view bytes, const Prose& prose,
                         const Lexicon& lexicon, std::vector<Numeral>& numerals)
    : bytes_(bytes.substr(0, prose.range.end)),
      lexicon_(lexicon),
      format_(NumberFormatOf(lexicon)),
      numerals_(numerals),
      at_(prose.range.begin) {}

absl::Span<const Piece> PieceReader::Read() {
  size_ = 0;
  if (done_) return {};
  Cut();
  LookUp();
  return absl::MakeConstSpan(pieces_, size_);
}

// The hash of a piece of any form in lower case.
uint64_t PieceReader::HashOf(size_t begin, size_t end, bool word) const {
  constexpr size_t kLongest = 64;
  char lower[kLongest];
  absl::string_view form = bytes_.substr(begin, end - begin);
  if (word && form.size() <= kLongest) {
    ToLowerCase(form, lower);
    form = absl::string_view(lower, form.size());
  }
  return HashForm(form);
}

void PieceReader::Cut() {
  const absl::string_view bytes = bytes_;
  // In registers: what is written to the pieces could change the members, for
  // all that the compiler knows.
  size_t at = at_;
  Gap gap = gap_;
  Piece* piece = pieces_;
  const size_t marked = at;
  marks_.Mark(bytes, marked);
  // No word of letters that is read at once crosses the end of the marks.
  const size_t last = marked + LetterMarks::kSpan - LetterMarks::kLongest;
  const size_t stop = std::min(bytes.size(), last);
  const auto push = [&](size_t end, PieceKind kind, uint8_t letters, bool plain,
                        uint64_t hash) {
    piece->begin = static_cast<uint32_t>(at);
    piece->end = static_cast<uint32_t>(end);
    piece->kind = kind;
    piece->gap = gap;
    piece->letters = letters;
    piece->plain = plain;
    piece->hash = hash;
    piece->slot = lexicon_.Prefetch(hash);
    ++piece;
    gap = Gap::kNone;
    at = end;
  };
  while (at < stop && piece < pieces_ + kBlock) {
    // Most of a text is words with a space between them. A branch: to wait for
    // what is there before the next word is read costs more than to guess.
    if (bytes[at] == ' ' && at + 1 < bytes.size() &&
        static_cast<unsigned char>(bytes[at + 1]) > ' ') {
      if (gap == Gap::kNone) gap = Gap::kSpace;
      ++at;
    }
    WordRun run;
    if (ReadWordRun(bytes.data() + at, bytes.size() - at,
                    marks_.LettersFrom(at - marked), run)) {
      const uint8_t letters = static_cast<uint8_t>(
          run.capitalised * kCapitalised | run.all_capitals * kAllCapitals);
      push(at + run.size, PieceKind::kWord, letters, true, run.hash);
      continue;
    }
    if (IsPlainSign(bytes[at])) {
      push(at + 1, PieceKind::kSign, 0, false,
           HashShortForm(static_cast<unsigned char>(bytes[at]), 0, 1));
      continue;
    }
    const Segment segment = NextSegment(bytes, at);
    switch (segment.kind) {
      case SegmentKind::kSpace:
        if (EndsParagraph(at, segment.end)) {
          gap = Gap::kParagraph;
        } else if (gap == Gap::kNone) {
          gap = Gap::kSpace;
        }
        at = segment.end;
        break;
      case SegmentKind::kWord:
        push(segment.end, PieceKind::kWord,
             LettersOf(bytes.substr(at, segment.end - at)), false,
             HashOf(at, segment.end, true));
        break;
      case SegmentKind::kDigits: {
        Numeral numeral;
        const size_t end = ParseNumeral(bytes, at, format_, numeral);
        piece->word = static_cast<uint32_t>(numerals_.size());
        numerals_.push_back(numeral);
        push(end, PieceKind::kNumeral, 0, false, HashOf(at, end, false));
        break;
      }
      case SegmentKind::kSign:
        push(segment.end, PieceKind::kSign, 0, false,
             HashOf(at, segment.end, false));
        break;
    }
  }
  if (at >= bytes.size()) {
    *piece = {};
    piece->begin = piece->end = static_cast<uint32_t>(bytes.size());
    piece->kind = PieceKind::kEndOfProse;
    piece->gap = gap;
    ++piece;
    done_ = true;
  }
  at_ = at;
  gap_ = gap;
  size_ = static_cast<size_t>(piece - pieces_);
}

void PieceReader::LookUp() {
  for (Piece& piece : absl::MakeSpan(pieces_, size_)) {
    // Of all pieces, though not all are words: which are cannot be guessed.
    const uint32_t word =
        lexicon_.FindInSlot(piece.slot, piece.hash,
                            absl::string_view(bytes_.data() + piece.begin,
                                              piece.end - piece.begin));
    const bool numeral = piece.kind == PieceKind::kNumeral;
    piece.word = numeral ? piece.word : word;
    lexicon_.PrefetchWord(word);
  }
}

// Whether the white space bytes_[begin, end) ends the paragraph. A single line
// break inside a hard-wrapped paragraph does not.
bool PieceReader::EndsParagraph(size_t begin, size_t end) const {
  const absl::string_view space = bytes_.substr(begin, end - begin);
  const size_t first = space.find('\n');
  if (first == absl::string_view::npos) return false;
  if (space.find('\n', first + 1) != absl::string_view::npos) return true;
  constexpr size_t kShortestWrapped = 50;
  constexpr size_t kLongestWrapped = 110;
  const size_t line_begin = begin == 0 ? 0 : bytes_.rfind('\n', begin - 1) + 1;
  const size_t length = begin - line_begin;
  const char before = begin > 0 ? bytes_[begin - 1] : '\n';
  if (length < kShortestWrapped || length > kLongestWrapped) return true;
  if (before == '.' || before == '!' || before == '?' || before == ':' ||
      before == '"') {
    return true;
  }
  return end >= bytes_.size();
}

}  // namespace concord
