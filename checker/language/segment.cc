#include "checker/language/segment.h"

#include <algorithm>
#include <array>

namespace concord {
namespace {

enum ByteClass : uint8_t {
  kSignByte,
  kLetterByte,
  kDigitByte,
  kSpaceByte,
  kHighByte
};

constexpr std::array<uint8_t, 256> MakeByteClasses() {
  std::array<uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    classes[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? kLetterByte
                 : c >= '0' && c <= '9'                           ? kDigitByte
                 : c == ' ' || (c >= '\t' && c <= '\r')           ? kSpaceByte
                 : c >= 0x80                                      ? kHighByte
                                                                  : kSignByte;
  }
  return classes;
}

constexpr std::array<uint8_t, 256> kByteClasses = MakeByteClasses();

uint8_t ClassOf(char c) { return kByteClasses[static_cast<unsigned char>(c)]; }

size_t CharacterLength(char lead) {
  const unsigned char c = static_cast<unsigned char>(lead);
  return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

// Bytes of the apostrophe (' or U+2019) at `at`; 0 if there is none.
size_t ApostropheAt(absl::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  if (at + 2 < text.size() && text[at] == '\xE2' && text[at + 1] == '\x80' &&
      text[at + 2] == '\x99') {
    return 3;
  }
  return 0;
}

// End of the run of letters that begins at `at`.
size_t LettersEnd(absl::string_view text, size_t at) {
  while (at < text.size()) {
    const uint8_t c = ClassOf(text[at]);
    if (c == kLetterByte) {
      ++at;
      continue;
    }
    size_t length;
    if (c != kHighByte || !IsLetterAt(text, at, length)) break;
    at += length;
  }
  return at;
}

bool SingleLetter(absl::string_view text, size_t begin, size_t end) {
  return end > begin && end - begin == CharacterLength(text[begin]);
}

// End of dotted letters that begin at `begin` ("p.m.", "U.S.A", "a.C."): at
// least two single letters with a period between them. 0 if there are none.
size_t DottedEnd(absl::string_view text, size_t begin) {
  size_t at = begin;
  int letters = 0;
  while (at < text.size()) {
    const size_t end = LettersEnd(text, at);
    if (!SingleLetter(text, at, end)) break;
    ++letters;
    at = end;
    if (at >= text.size() || text[at] != '.') break;
    ++at;
  }
  return letters >= 2 ? at : 0;
}

bool CyrillicAt(absl::string_view text, size_t at) {
  return at < text.size() &&
         (text[at] == '\xD0' || text[at] == '\xD1' || text[at] == '\xD2');
}

bool CyrillicBefore(absl::string_view text, size_t begin, size_t end) {
  return end >= begin + 2 && CyrillicAt(text, end - 2);
}

size_t WordEnd(absl::string_view text, size_t begin) {
  size_t end = LettersEnd(text, begin);
  // Between Cyrillic letters an apostrophe is one: "п'ять", "В'ячеслав".
  while (CyrillicBefore(text, begin, end)) {
    const size_t mark = ApostropheAt(text, end);
    if (mark == 0 || !CyrillicAt(text, end + mark)) break;
    end = LettersEnd(text, end + mark);
  }
  if (end < text.size() &&
      ClassOf(text[end]) == kDigitByte) {  // "A320", "DN58B"
    size_t at = end;
    while (at < text.size()) {
      const size_t letters = LettersEnd(text, at);
      if (letters != at) {
        at = letters;
      } else if (ClassOf(text[at]) == kDigitByte) {
        ++at;
      } else {
        break;
      }
    }
    return at;
  }
  if (end < text.size() && text[end] == '.' && SingleLetter(text, begin, end)) {
    if (const size_t dotted = DottedEnd(text, begin); dotted != 0)
      return dotted;
  }
  if (const size_t mark = ApostropheAt(text, end); mark != 0) {
    const size_t after = LettersEnd(text, end + mark) - (end + mark);
    if (after >= end - begin && after > 0) return end + mark;  // "l'eau": "l'"
  }
  return end;
}

}  // namespace

bool IsLetterAt(absl::string_view text, size_t at, size_t& length) {
  const unsigned char c = static_cast<unsigned char>(text[at]);
  length = std::min(CharacterLength(text[at]), text.size() - at);
  if (c < 0x80) return ClassOf(text[at]) == kLetterByte;
  const unsigned char next =
      length > 1 ? static_cast<unsigned char>(text[at + 1]) : 0;
  switch (c) {
    case 0xC2:  // U+0080..U+00BF: controls, signs, and the ordinals and micro
      return next == 0xAA || next == 0xBA || next == 0xB5;
    case 0xC3:
      return next != 0x97 &&
             next != 0xB7;  // the signs for times and divided by
    case 0xE2:  // U+2000..U+2FFF: punctuation, currencies, arrows, ...
      return next >= 0xB0;
    case 0xE3:  // U+3000..U+303F: CJK punctuation
      return next != 0x80;
    case 0xEF:  // byte order mark, full-width forms
      return next < 0xB8;
    case 0xF0:  // emoji
      return next != 0x9F;
    default:
      return true;
  }
}

Segment NextSegment(absl::string_view text, size_t begin) {
  size_t length;
  switch (ClassOf(text[begin])) {
    case kLetterByte:
      return {SegmentKind::kWord, WordEnd(text, begin)};
    case kDigitByte: {
      size_t end = begin + 1;
      while (end < text.size() && ClassOf(text[end]) == kDigitByte) ++end;
      return {SegmentKind::kDigits, end};
    }
    case kSpaceByte: {
      size_t end = begin + 1;
      while (end < text.size() && ClassOf(text[end]) == kSpaceByte) ++end;
      return {SegmentKind::kSpace, end};
    }
    case kHighByte:
      if (const size_t space = NoBreakSpaceAt(text, begin); space != 0) {
        return {SegmentKind::kSpace, begin + space};
      }
      if (IsLetterAt(text, begin, length)) {
        return {SegmentKind::kWord, WordEnd(text, begin)};
      }
      break;
    default:
      length = 1;
      break;
  }
  if (const size_t mark = ApostropheAt(text, begin); mark != 0 && begin > 0) {
    // Behind a letter: a suffix, "'s". (The prefix took its own apostrophe.)
    size_t ignored;
    size_t before = begin - 1;
    while (before > 0 &&
           (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80)
      --before;
    const size_t end = LettersEnd(text, begin + mark);
    if (end > begin + mark && IsLetterAt(text, before, ignored)) {
      return {SegmentKind::kWord, end};
    }
  }
  return {SegmentKind::kSign, begin + length};
}

}  // namespace concord
