#include "checker/language/word_run.h"

#include "absl/strings/string_view.h"
#include "checker/language/letter_case.h"

namespace concord {
namespace word_run_internal {

#ifdef __SSE2__
namespace {

uint64_t Bits(__m128i low, __m128i high) {
  return static_cast<uint64_t>(_mm_movemask_epi8(low)) |
         static_cast<uint64_t>(_mm_movemask_epi8(high)) << 16;
}

// Bytes of one half, as masks.
struct Half {
  explicit Half(const char* at) : bytes(Load(at)), ascii(AsciiLetters(bytes)) {
    // Signed: 80..DF are below E0. C2 begins signs, but for three letters.
    const __m128i two_bytes =
        _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\xC2')),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8('\xE0')));
    letters = _mm_or_si128(ascii, two_bytes);
    capitals = _mm_and_si128(ascii, _mm_cmplt_epi8(bytes, _mm_set1_epi8('a')));
    lower = _mm_or_si128(bytes, _mm_and_si128(capitals, _mm_set1_epi8(0x20)));
  }
  __m128i bytes;
  __m128i ascii;
  __m128i letters;
  __m128i capitals;  // of ASCII
  __m128i lower;     // but for capitals of two bytes
};

}  // namespace

bool ReadWide(const char* text, size_t left, WordRun& run) {
  if (left <= 32) return false;
  const Half low(text);
  const Half high(text + 16);
  const uint64_t others = ~Bits(low.letters, high.letters);
  const size_t size = static_cast<size_t>(__builtin_ctzll(others));
  if (size >= 32) return false;
  const uint64_t all = (uint64_t{1} << size) - 1;
  const __m128i follows = _mm_set1_epi8('\xC0');
  const uint64_t starts = all & ~Bits(_mm_cmplt_epi8(low.bytes, follows),
                                      _mm_cmplt_epi8(high.bytes, follows));
  const bool two_letters = (starts & (starts - 1)) != 0;
  const Next next = kNext.next[static_cast<unsigned char>(text[size])];
  if (next != kEnds && !(next == kEndsTwo && two_letters)) return false;

  const auto* const first = kFirst + 32 - size;
  const __m128i lower_low = _mm_and_si128(
      low.lower, _mm_loadu_si128(reinterpret_cast<const __m128i*>(first)));
  const __m128i lower_high = _mm_and_si128(
      high.lower,
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(first + 16)));
  alignas(16) char lower[32];
  _mm_store_si128(reinterpret_cast<__m128i*>(lower), lower_low);
  _mm_store_si128(reinterpret_cast<__m128i*>(lower + 16), lower_high);

  // Letters of two bytes, one by one. Of Cyrillic, where they are all of the
  // word, only the capitals, D0 80 to D0 AF.
  const __m128i d0 = _mm_set1_epi8('\xD0');
  const __m128i d1 = _mm_set1_epi8('\xD1');
  const __m128i small = _mm_set1_epi8('\xB0');
  const uint64_t of_d0 =
      Bits(_mm_cmpeq_epi8(low.bytes, d0), _mm_cmpeq_epi8(high.bytes, d0));
  const uint64_t of_d1 =
      Bits(_mm_cmpeq_epi8(low.bytes, d1), _mm_cmpeq_epi8(high.bytes, d1));
  const uint64_t not_small =
      Bits(_mm_cmplt_epi8(low.bytes, small), _mm_cmplt_epi8(high.bytes, small));
  const uint64_t ascii = Bits(low.ascii, high.ascii);
  uint64_t capitals = Bits(low.capitals, high.capitals) & all;
  bool changed = false;
  for (uint64_t look = starts & ~ascii & ~of_d1 & (~of_d0 | not_small >> 1);
       look != 0; look &= look - 1) {
    const size_t at = static_cast<size_t>(__builtin_ctzll(look));
    const auto a = static_cast<unsigned char>(text[at]);
    const auto b = static_cast<unsigned char>(text[at + 1]);
    // The signs for times and divided by.
    if (a == 0xC3 && (b == 0x97 || b == 0xB7)) return false;
    const uint16_t letter = SmallOfTwoBytes(a, b);
    if (letter == (a << 8 | b)) continue;
    lower[at] = static_cast<char>(letter >> 8);
    lower[at + 1] = static_cast<char>(letter & 0xFF);
    capitals |= uint64_t{1} << at;
    changed = true;
  }
  run.size = size;
  run.capitalised = (capitals & 1) != 0;
  run.all_capitals = capitals == starts && two_letters;
  if (changed || size > 16) {
    run.hash = HashForm(absl::string_view(lower, size));
  } else {
    run.hash = HashShortForm(
        static_cast<uint64_t>(_mm_cvtsi128_si64(lower_low)),
        static_cast<uint64_t>(
            _mm_cvtsi128_si64(_mm_unpackhi_epi64(lower_low, lower_low))),
        size);
  }
  return true;
}
#else
bool ReadWide(const char*, size_t, WordRun&) { return false; }
#endif

}  // namespace word_run_internal

void LetterMarks::Mark(absl::string_view text, size_t begin) {
#ifdef __SSE2__
  using word_run_internal::AsciiLetters;
  using word_run_internal::Load;
  const absl::string_view span = text.substr(begin, kSpan);
  for (size_t at = 0; at < span.size(); at += 16) {
    unsigned letters = 0;
    if (at + 16 <= span.size()) {
      letters = static_cast<unsigned>(
          _mm_movemask_epi8(AsciiLetters(Load(span.data() + at))));
    }
    marks_[at / 8] = static_cast<unsigned char>(letters);
    marks_[at / 8 + 1] = static_cast<unsigned char>(letters >> 8);
  }
#else
  static_cast<void>(text);
  static_cast<void>(begin);
#endif
}

}  // namespace concord
