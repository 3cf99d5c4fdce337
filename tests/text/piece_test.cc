// The fast cut of words against NextSegment(), which is the definition.

#include "checker/text/piece.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/language/letter_case.h"
#include "checker/language/segment.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

struct Cut {
  size_t begin;
  size_t end;
  bool word;
  bool space;
};

bool operator==(const Cut& a, const Cut& b) {
  return a.begin == b.begin && a.end == b.end && a.word == b.word &&
         a.space == b.space;
}

// By the definition alone; numerals are left as runs of digits.
std::vector<Cut> BySegments(absl::string_view text) {
  std::vector<Cut> cuts;
  bool space = true;
  for (size_t at = 0; at < text.size();) {
    const Segment segment = NextSegment(text, at);
    if (segment.kind == SegmentKind::kSpace) {
      space = true;
    } else {
      cuts.push_back(
          {at, segment.end, segment.kind == SegmentKind::kWord, space});
      space = false;
    }
    at = segment.end;
  }
  return cuts;
}

std::vector<Piece> Pieces(const std::string& text, const Lexicon& lexicon,
                          std::vector<Numeral>& numerals) {
  const Prose prose = {{0, static_cast<uint32_t>(text.size())}, false};
  PieceReader reader(text, prose, lexicon, numerals);
  std::vector<Piece> pieces;
  for (auto block = reader.Read(); !block.empty(); block = reader.Read())
    pieces.insert(pieces.end(), block.begin(), block.end());
  return pieces;
}

std::string Lower(absl::string_view form) {
  std::string lower(form.size(), ' ');
  ToLowerCase(form, &lower[0]);
  return lower;
}

// Texts in which every way for a word to begin, to end and to be long is
// common.
std::string RandomText(std::mt19937& random, size_t most_parts = 60) {
  static constexpr const char* kParts[] = {"a",
                                           "b",
                                           "z",
                                           "A",
                                           "Z",
                                           "m",
                                           "ș",
                                           "É",
                                           "я",
                                           "Я",
                                           "ё",
                                           "Ё",
                                           "ф",
                                           "Ф",
                                           "Ă",
                                           "ł",
                                           "Ł",
                                           "ź",
                                           "Ź",
                                           "ß",
                                           "Ÿ",
                                           "ґ",
                                           "Ґ",
                                           "Ω",
                                           "×",
                                           "÷",
                                           "º",
                                           "ẞ",
                                           "7",
                                           "российский",
                                           "ПРЕЗИДЕНТ",
                                           "Președintele",
                                           " ",
                                           " ",
                                           " ",
                                           "  ",
                                           ",",
                                           ".",
                                           ";",
                                           "-",
                                           ")",
                                           "(",
                                           "'",
                                           "’",
                                           "\"",
                                           "\n",
                                           "\n\n",
                                           "\u00A0",
                                           "$",
                                           "%",
                                           "—",
                                           "@",
                                           "[",
                                           "`",
                                           "{",
                                           "~",
                                           "the",
                                           "Their",
                                           "MARCH",
                                           "May",
                                           "x.y",
                                           "abcdefghijklmno",
                                           "abcdefghijklmnopqrstuvwxyz"};
  std::string text;
  const size_t parts = random() % most_parts;
  for (size_t i = 0; i < parts; ++i)
    text += kParts[random() % (sizeof kParts / sizeof *kParts)];
  return text;
}

void ExpectCutAsNextSegmentCuts(const std::string& text) {
  const Lexicon& en = *FindLexicon("en");
  std::vector<Numeral> numerals;
  const std::vector<Piece> pieces = Pieces(text, en, numerals);
  ASSERT_FALSE(pieces.empty());
  EXPECT_EQ(pieces.back().kind, PieceKind::kEndOfProse);
  std::vector<Cut> cuts;
  for (const Piece& piece : pieces) {
    if (piece.kind == PieceKind::kEndOfProse) break;
    cuts.push_back({piece.begin, piece.end, piece.kind == PieceKind::kWord,
                    piece.gap != Gap::kNone});
  }
  ASSERT_TRUE(cuts == BySegments(text)) << text;
}

TEST(Pieces, AreCutAsNextSegmentCuts) {
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i)
    ExpectCutAsNextSegmentCuts(RandomText(random));
}

// Longer than what is marked and cut at a time. No digits: among so many, some
// make one numeral of several runs.
TEST(Pieces, AreCutAsNextSegmentCutsFromBlockToBlock) {
  std::mt19937 random(3);
  for (int i = 0; i < 200; ++i) {
    std::string text = RandomText(random, 6000);
    text.erase(std::remove(text.begin(), text.end(), '7'), text.end());
    ExpectCutAsNextSegmentCuts(text);
  }
  // Few pieces, each a long word, behind ever other offsets.
  for (size_t before = 0; before < 40; ++before) {
    std::string text(before, 'x');
    for (int i = 0; i < 500; ++i)
      text += absl::StrCat(" ", std::string(9 + i % 9, 'y'), i % 7 ? "" : "é");
    ExpectCutAsNextSegmentCuts(text);
  }
}

TEST(Pieces, HaveTheirHashTheirWordAndTheirCapitals) {
  const Lexicon& en = *FindLexicon("en");
  std::mt19937 random(2);
  for (int i = 0; i < 5000; ++i) {
    const std::string text = RandomText(random);
    std::vector<Numeral> numerals;
    for (const Piece& piece : Pieces(text, en, numerals)) {
      if (piece.kind != PieceKind::kWord) continue;
      const std::string form =
          text.substr(piece.begin, piece.end - piece.begin);
      constexpr size_t kLongestLowered = 64;
      ASSERT_EQ(piece.hash,
                HashForm(form.size() > kLongestLowered ? form : Lower(form)))
          << form;
      ASSERT_EQ(piece.word, en.Find(form)) << form;
      ASSERT_EQ((piece.letters & kCapitalised) != 0, IsCapitalAt(form, 0))
          << form;
      int letters = 0;
      bool all = true;
      for (size_t at = 0; at < form.size(); ++at) {
        size_t length = 0;
        if ((form[at] & 0xC0) == 0x80 || !IsLetterAt(form, at, length))
          continue;
        ++letters;
        all &= IsCapitalAt(form, at);
      }
      if (form.find_first_of("'7\xE2") != std::string::npos) continue;
      ASSERT_EQ((piece.letters & kAllCapitals) != 0, all && letters >= 2)
          << form;
    }
  }
}

TEST(Pieces, HaveNumeralsInTheOrderOfTheText) {
  std::vector<Numeral> numerals;
  const std::vector<Piece> pieces =
      Pieces("On 5 May 1,234.5 or 7", *FindLexicon("en"), numerals);
  std::vector<double> values;
  for (const Piece& piece : pieces) {
    if (piece.kind == PieceKind::kNumeral)
      values.push_back(numerals[piece.word].value);
  }
  EXPECT_EQ(values, (std::vector<double>{5, 1234.5, 7}));
}

TEST(Pieces, ComeInBlocksWhoseEdgesDoNotShow) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += i % 7 == 0 ? "word, " : "other ";
  std::vector<Numeral> numerals;
  size_t words = 0;
  for (const Piece& piece : Pieces(text, *FindLexicon("en"), numerals)) {
    if (piece.kind != PieceKind::kWord) continue;
    ++words;
    EXPECT_EQ(piece.gap, Gap::kSpace) << piece.begin;
  }
  EXPECT_EQ(words, 3000u);
}

}  // namespace
}  // namespace concord
