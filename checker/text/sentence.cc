#include "checker/text/sentence.h"

#include <algorithm>

#include "checker/language/letter_case.h"
#include "checker/language/segment.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

bool Closes(const Text& text, size_t token) {
  const int c = static_cast<unsigned char>(text.classes[token]);
  return c == v1::CLOSE_QUOTE || c == v1::CLOSE_PAREN || c == v1::APOSTROPHE;
}

// The word that begins at `at` is one that often opens a sentence.
bool CommonWordAt(const Text& text, absl::string_view bytes, size_t at) {
  const Segment segment = NextSegment(bytes, at);
  if (segment.kind != SegmentKind::kWord) return false;
  const uint32_t word = text.lexicon->Find(bytes.substr(at, segment.end - at));
  return (text.lexicon->word(word).flags & kCommonWord) != 0;
}

}  // namespace

bool EndsSentence(const Text& text, size_t first_token, size_t end_token,
                  absl::string_view bytes, size_t next) {
  // Few signs close behind a sentence; a text of nothing but such signs must
  // not be walked back over and over.
  constexpr size_t kMostClosing = 6;
  size_t last = end_token - 1;
  const size_t fewest =
      std::max<size_t>(first_token, last - std::min(last, kMostClosing));
  while (last > fewest && Closes(text, last)) --last;
  const Token& token = text.tokens[last];
  const absl::string_view spelling = text.Spelling(static_cast<uint32_t>(last));
  const bool dotted = (token.flags & kNumeral) == 0 && spelling.size() > 2 &&
                      spelling.back() == '.';
  if (!dotted && spelling != "." && spelling != "!" && spelling != "?" &&
      spelling != "\u2026") {
    return false;
  }
  if (next >= bytes.size()) return true;
  // White space behind a closing quote: who said it follows in lower case.
  if (IsSmallAt(bytes, next)) return false;
  if (dotted)
    return CommonWordAt(text, bytes,
                        next);  // "at 3 p.m. The", "U.S. President"
  if (spelling == "." && last > first_token) {
    const Token& before = text.tokens[last - 1];
    const bool touches = before.end == token.begin;
    if (touches && (before.flags & kNumeral) == 0) {
      const bool initial =
          (before.flags & kCapitalised) != 0 && before.end - before.begin <= 2;
      if (initial) return false;
      if (text.lexicon->word(before.word).flags & kAbbreviation) {
        // "No. 5", "Mr. Smith"; but "... and so on. The ..." ends.
        return CommonWordAt(text, bytes, next);
      }
    } else if (touches && before.end - before.begin <= 2 &&
               text.lexicon != nullptr) {
      // "am 17. März": an ordinal in digits, where the language writes them so.
      const Segment segment = NextSegment(bytes, next);
      if (segment.kind == SegmentKind::kWord) {
        const uint32_t word =
            text.lexicon->Find(bytes.substr(next, segment.end - next));
        const Word& meaning = text.lexicon->word(word);
        if (meaning.token_class == v1::MONTH ||
            (meaning.token_class == v1::AMBIGUOUS_MONTH &&
             (meaning.flags & kAbbreviation) != 0)) {
          return false;  // "5. März", "5. Okt."
        }
        // "der 80. Jahrestag", "am 3. Verhandlungstag"
        if (last >= 2 && last >= first_token + 2 &&
            (text.tokens[last - 2].flags & kNumeral) == 0 &&
            absl::string_view(
                text.FigureAt(static_cast<uint32_t>(last - 2)).code) ==
                "ordinal" &&
            (meaning.flags & kCommonWord) == 0) {
          return false;
        }
      }
    }
  }
  return true;
}

}  // namespace concord
