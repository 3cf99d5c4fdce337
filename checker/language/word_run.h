// Words of letters alone, as most words are, read a register at a time: no
// branch depends on how long such a word is or where it has its capitals.
//
//   WordRun run;
//   if (ReadWordRun(text.data() + at, text.size() - at, run)) at += run.size;
//   else at = NextSegment(text, at).end;         // no word, or a harder one
//
// What it reads is exactly what NextSegment() would cut and HashForm() and
// ToLowerCase() would make of it; what it is not sure of it leaves to them.
//
// Who reads a whole text word by word marks its letters first, because where
// the next word begins then waits for two shifts and not for the register:
//
//   LetterMarks marks;
//   marks.Mark(text, begin);                       // the next 4096 bytes
//   if (ReadWordRun(text.data() + at, text.size() - at,
//                   marks.LettersFrom(at - begin), run)) at += run.size;

#ifndef CONCORD_CHECKER_LANGUAGE_WORD_RUN_H_
#define CONCORD_CHECKER_LANGUAGE_WORD_RUN_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "absl/strings/string_view.h"
#include "checker/language/hash_form.h"

namespace concord {

struct WordRun {
  size_t size;        // bytes
  uint64_t hash;      // HashForm() of the word in lower case
  bool capitalised;   // the first letter is a capital
  bool all_capitals;  // two or more letters, all of them capitals
};

// Reads the word at the beginning of `text`, of which `left` bytes are left; a
// character must begin there. False if there is no word, or one with an
// apostrophe, digits or dots, of letters of three bytes, of more than 31 bytes,
// or too near to the end of the text.
inline bool ReadWordRun(const char* text, size_t left, WordRun& run);

// The same, of text that begins with `letters` ASCII letters and no more; 16 if
// there are as many or more.
inline bool ReadWordRun(const char* text, size_t left, size_t letters,
                        WordRun& run);

// Which bytes of a stretch of text are ASCII letters.
class LetterMarks {
 public:
  static constexpr size_t kSpan = 4096;   // bytes that are marked at a time
  static constexpr size_t kLongest = 16;  // what LettersFrom() counts up to

  // Marks text[begin, begin + kSpan), or up to the end of the text. Letters in
  // the last fifteen bytes of the text may be left unmarked.
  void Mark(absl::string_view text, size_t begin);

  // How many marked bytes follow each other from `at` on, which is counted from
  // the `begin` of Mark() and at most kSpan - kLongest.
  size_t LettersFrom(size_t at) const {
    uint64_t window;
    std::memcpy(&window, marks_ + at / 8, sizeof window);
    const uint64_t others = ~(window >> at % 8) | uint64_t{1} << kLongest;
    return static_cast<size_t>(__builtin_ctzll(others));
  }

 private:
  unsigned char marks_[kSpan / 8 + sizeof(uint64_t)] = {};
};

namespace word_run_internal {

// What a byte is to a run of letters before it.
enum Next : uint8_t {
  kUnsure,    // NextSegment() must decide: apostrophes, digits, wide letters
  kEnds,      // ends the word
  kEndsTwo,   // ends it if it has two letters: "p.m." is one word
  kMoreOfIt,  // begins a letter of two bytes
};

struct NextTable {
  constexpr NextTable() : next() {
    for (int c = 0; c < 0x80; ++c) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      const bool digit = c >= '0' && c <= '9';
      if (!letter && !digit && c != '\'') next[c] = c == '.' ? kEndsTwo : kEnds;
    }
    for (int c = 0xC3; c < 0xE0; ++c) next[c] = kMoreOfIt;
  }
  Next next[256];
};
inline constexpr NextTable kNext;

// The first `n` of sixteen or 32 bytes: load from kFirst + 32 - n, and the
// second half from sixteen bytes further on.
alignas(32) inline constexpr unsigned char kFirst[64] = {
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255};

#ifdef __SSE2__
inline __m128i Load(const char* at) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}
inline __m128i AsciiLetters(__m128i bytes) {
  const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  return _mm_and_si128(_mm_cmpgt_epi8(folded, _mm_set1_epi8('a' - 1)),
                       _mm_cmplt_epi8(folded, _mm_set1_epi8('z' + 1)));
}
#endif

// The same as ReadWordRun() for letters of two bytes among the others, and up
// to 31 bytes.
bool ReadWide(const char* text, size_t left, WordRun& run);

}  // namespace word_run_internal

inline bool ReadWordRun(const char* text, size_t left, size_t size,
                        WordRun& run) {
#ifdef __SSE2__
  using word_run_internal::kFirst;
  using word_run_internal::kNext;
  if (left <= 16) return false;
  const __m128i chunk = word_run_internal::Load(text);
  const __m128i letters = word_run_internal::AsciiLetters(chunk);
  const word_run_internal::Next next =
      kNext.next[static_cast<unsigned char>(text[size])];
  // One comparison for all that is usual.
  const bool usual = ((next == word_run_internal::kEnds) & (size != 0)) |
                     ((next == word_run_internal::kEndsTwo) & (size > 1));
  if (!(usual & (size != 16))) {
    return (next == word_run_internal::kMoreOfIt || size == 16) &&
           word_run_internal::ReadWide(text, left, run);
  }
  const __m128i word =
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(kFirst + 32 - size));
  const __m128i capitals =
      _mm_and_si128(letters, _mm_cmplt_epi8(chunk, _mm_set1_epi8('a')));
  const __m128i lower = _mm_and_si128(
      word, _mm_or_si128(chunk, _mm_and_si128(capitals, _mm_set1_epi8(0x20))));
  const unsigned capital_bits =
      static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(word, capitals)));
  run.size = size;
  run.capitalised = (capital_bits & 1) != 0;
  run.all_capitals = (capital_bits == (1u << size) - 1) & (size >= 2);
  run.hash = HashShortForm(static_cast<uint64_t>(_mm_cvtsi128_si64(lower)),
                           static_cast<uint64_t>(_mm_cvtsi128_si64(
                               _mm_unpackhi_epi64(lower, lower))),
                           size);
  return true;
#else
  static_cast<void>(text);
  static_cast<void>(left);
  static_cast<void>(size);
  static_cast<void>(run);
  return false;
#endif
}

inline bool ReadWordRun(const char* text, size_t left, WordRun& run) {
#ifdef __SSE2__
  if (left <= 16) return false;
  const unsigned letters = static_cast<unsigned>(_mm_movemask_epi8(
      word_run_internal::AsciiLetters(word_run_internal::Load(text))));
  const unsigned others = ~letters | 1u << LetterMarks::kLongest;
  return ReadWordRun(text, left, static_cast<size_t>(__builtin_ctz(others)),
                     run);
#else
  return ReadWordRun(text, left, 0, run);
#endif
}

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_WORD_RUN_H_
