#include "checker/text/piece.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "checker/language/letter_case.h"
#include "checker/language/segment.h"

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

#ifdef __SSE2__
// Signs that end a word of ASCII letters for certain; of others, as of
// apostrophes, NextSegment() decides.
struct PlainEnds {
  constexpr PlainEnds() : ends() {
    for (const char c : {' ', ',', ';', '\n', '-', ')'})
      ends[static_cast<unsigned char>(c)] = 1;
    ends[static_cast<unsigned char>('.')] = 2;  // "p.m." is one word
  }
  uint8_t ends[256];  // length of the shortest word that it ends; 0: none
};
constexpr PlainEnds kPlainEnds;

// The first `n` of sixteen bytes: load from kFirst + 16 - n.
constexpr char kFirst[] =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
#endif

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

void PieceReader::Push(size_t end, PieceKind kind, uint8_t letters) {
  Piece& piece = pieces_[size_++];
  piece.begin = static_cast<uint32_t>(at_);
  piece.end = static_cast<uint32_t>(end);
  piece.kind = kind;
  piece.gap = gap_;
  piece.letters = letters;
  piece.plain = false;
  constexpr size_t kLongest = 64;
  char lower[kLongest];
  absl::string_view form = bytes_.substr(at_, end - at_);
  if (kind == PieceKind::kWord && form.size() <= kLongest) {
    ToLowerCase(form, lower);
    form = absl::string_view(lower, form.size());
  }
  piece.hash = HashForm(form);
  if (kind == PieceKind::kNumeral) {
    piece.word = static_cast<uint32_t>(numerals_.size() - 1);
  } else {
    piece.slot = lexicon_.Prefetch(piece.hash);
  }
  gap_ = Gap::kNone;
  at_ = end;
}

// A word of up to 15 ASCII letters, as most are, without a branch that depends
// on its length, its capitals or what it means. False if there is none at at_.
inline bool PieceReader::CutPlainWord() {
#ifdef __SSE2__
  if (at_ + 16 >= bytes_.size()) return false;
  const __m128i chunk =
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes_.data() + at_));
  const __m128i folded = _mm_or_si128(chunk, _mm_set1_epi8(0x20));
  const __m128i letters =
      _mm_and_si128(_mm_cmpgt_epi8(folded, _mm_set1_epi8('a' - 1)),
                    _mm_cmplt_epi8(folded, _mm_set1_epi8('z' + 1)));
  const unsigned size = static_cast<unsigned>(
      __builtin_ctz(~static_cast<unsigned>(_mm_movemask_epi8(letters))));
  const uint8_t shortest =
      kPlainEnds.ends[static_cast<unsigned char>(bytes_.data()[at_ + size])];
  if (size >= 16 || size == 0 || shortest == 0 || size < shortest) return false;
  const __m128i word =
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(kFirst + 16 - size));
  const __m128i capitals =
      _mm_and_si128(letters, _mm_cmplt_epi8(chunk, _mm_set1_epi8('a')));
  const __m128i lower = _mm_and_si128(
      word, _mm_or_si128(chunk, _mm_and_si128(capitals, _mm_set1_epi8(0x20))));
  const unsigned capital_bits =
      static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(word, capitals)));
  const unsigned all_bits = (1u << size) - 1;

  Piece& piece = pieces_[size_++];
  piece.begin = static_cast<uint32_t>(at_);
  piece.end = static_cast<uint32_t>(at_ + size);
  piece.kind = PieceKind::kWord;
  piece.gap = gap_;
  piece.letters = static_cast<uint8_t>((capital_bits & 1) * kCapitalised |
                                       (capital_bits == all_bits && size >= 2) *
                                           kAllCapitals);
  piece.plain = true;
  piece.hash = HashShortForm(static_cast<uint64_t>(_mm_cvtsi128_si64(lower)),
                             static_cast<uint64_t>(_mm_cvtsi128_si64(
                                 _mm_unpackhi_epi64(lower, lower))),
                             size);
  piece.slot = lexicon_.Prefetch(piece.hash);
  gap_ = Gap::kNone;
  at_ += size;
  return true;
#else
  return false;
#endif
}

void PieceReader::Cut() {
  const absl::string_view bytes = bytes_;
  while (at_ < bytes.size() && size_ < kBlock) {
    // Most of a text is ASCII words with a space between them.
    if (bytes[at_] == ' ' && at_ + 1 < bytes.size() && bytes[at_ + 1] > ' ') {
      if (gap_ == Gap::kNone) gap_ = Gap::kSpace;
      ++at_;
    }
    if (CutPlainWord()) continue;
    const Segment segment = NextSegment(bytes, at_);
    switch (segment.kind) {
      case SegmentKind::kSpace:
        if (EndsParagraph(at_, segment.end)) {
          gap_ = Gap::kParagraph;
        } else if (gap_ == Gap::kNone) {
          gap_ = Gap::kSpace;
        }
        at_ = segment.end;
        break;
      case SegmentKind::kWord:
        Push(segment.end, PieceKind::kWord,
             LettersOf(bytes.substr(at_, segment.end - at_)));
        break;
      case SegmentKind::kDigits: {
        Numeral numeral;
        const size_t end = ParseNumeral(bytes, at_, format_, numeral);
        numerals_.push_back(numeral);
        Push(end, PieceKind::kNumeral, 0);
        break;
      }
      case SegmentKind::kSign:
        Push(segment.end, PieceKind::kSign, 0);
        break;
    }
  }
  if (at_ >= bytes.size()) {
    Piece& end = pieces_[size_++];
    end = {};
    end.begin = end.end = static_cast<uint32_t>(bytes.size());
    end.kind = PieceKind::kEndOfProse;
    end.gap = gap_;
    done_ = true;
  }
}

void PieceReader::LookUp() {
  for (Piece& piece : absl::MakeSpan(pieces_, size_)) {
    if (piece.kind == PieceKind::kWord || piece.kind == PieceKind::kSign) {
      piece.word = lexicon_.FindInSlot(
          piece.slot, piece.hash,
          bytes_.substr(piece.begin, piece.end - piece.begin));
      lexicon_.PrefetchWord(piece.word);
    }
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
