#include "checker/language/segment.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

// The segments, spaces left out, each with a letter for its kind:
// "w:Trump w:'s w:visit".
std::string Cut(absl::string_view text) {
  std::vector<std::string> segments;
  for (size_t at = 0; at < text.size();) {
    const Segment segment = NextSegment(text, at);
    EXPECT_GT(segment.end, at) << text;
    if (segment.end <= at) break;
    const absl::string_view bytes = text.substr(at, segment.end - at);
    at = segment.end;
    switch (segment.kind) {
      case SegmentKind::kSpace:
        break;
      case SegmentKind::kWord:
        segments.push_back(absl::StrCat("w:", bytes));
        break;
      case SegmentKind::kDigits:
        segments.push_back(absl::StrCat("d:", bytes));
        break;
      case SegmentKind::kSign:
        segments.push_back(absl::StrCat("s:", bytes));
        break;
    }
  }
  return absl::StrJoin(segments, " ");
}

TEST(Segments, ApostrophesStayWithTheShorterSide) {
  EXPECT_EQ(Cut("Trump's visit"), "w:Trump w:'s w:visit");
  EXPECT_EQ(Cut("dell'esplosione"), "w:dell' w:esplosione");
  EXPECT_EQ(Cut("don't"), "w:don w:'t");
  EXPECT_EQ(Cut("l'avion"), "w:l' w:avion");
  EXPECT_EQ(Cut("they'll"), "w:they w:'ll");
}

TEST(Segments, BetweenCyrillicLettersAnApostropheIsALetter) {
  EXPECT_EQ(Cut("п'ять В’ячеславів"), "w:п'ять w:В’ячеславів");
  EXPECT_EQ(Cut("об'єм' а"), "w:об'єм s:' w:а");
  std::string many = "а";
  for (int i = 0; i < 200000; ++i) many += "'а";
  EXPECT_EQ(NextSegment(many, 0).end, many.size());
}

TEST(Segments, ATypographicApostropheIsOne) {
  EXPECT_EQ(Cut("Trump’s visit"), "w:Trump w:’s w:visit");
  EXPECT_EQ(Cut("dell’esplosione"), "w:dell’ w:esplosione");
}

TEST(Segments, AnApostropheThatJoinsNoLettersIsASign) {
  EXPECT_EQ(Cut("' word"), "s:' w:word");
  EXPECT_EQ(Cut("5'"), "d:5 s:'");
}

TEST(Segments, DottedLettersAreOneWordWithTheirLastPeriod) {
  EXPECT_EQ(Cut("p.m."), "w:p.m.");
  EXPECT_EQ(Cut("U.S. troops"), "w:U.S. w:troops");
  EXPECT_EQ(Cut("at 5 p.m. today"), "w:at d:5 w:p.m. w:today");
  EXPECT_EQ(Cut("the U.S.A."), "w:the w:U.S.A.");
}

TEST(Segments, APeriodBehindAWordIsASign) {
  EXPECT_EQ(Cut("He left. She stayed."), "w:He w:left s:. w:She w:stayed s:.");
  EXPECT_EQ(Cut("nr. 5"), "w:nr s:. d:5");
}

TEST(Segments, HyphensAndDashesAreSigns) {
  EXPECT_EQ(Cut("four-day"), "w:four s:- w:day");
  EXPECT_EQ(Cut("i-a declarat"), "w:i s:- w:a w:declarat");
  EXPECT_EQ(Cut("2–5"), "d:2 s:– d:5");
  EXPECT_EQ(Cut("T-72"), "w:T s:- d:72");
}

TEST(Segments, LettersBeforeDigitsAreOneAndDigitsBeforeLettersTwo) {
  EXPECT_EQ(Cut("A320"), "w:A320");
  EXPECT_EQ(Cut("10k"), "d:10 w:k");
  EXPECT_EQ(Cut("80th"), "d:80 w:th");
  EXPECT_EQ(Cut("A320neo"), "w:A320neo");
  EXPECT_EQ(Cut("Ан2"), "w:Ан2");
}

TEST(Segments, NumbersEndAtTheirSeparators) {
  EXPECT_EQ(Cut("15,000.5"), "d:15 s:, d:000 s:. d:5");
  EXPECT_EQ(Cut("7:40"), "d:7 s:: d:40");
  EXPECT_EQ(Cut("15\u00A0000"), "d:15 d:000");
  EXPECT_EQ(Cut("15\u202F000"), "d:15 d:000");
}

TEST(Segments, ASignIsOneCharacter) {
  EXPECT_EQ(Cut("€5"), "s:€ d:5");
  EXPECT_EQ(Cut("..."), "s:. s:. s:.");
  EXPECT_EQ(Cut("“Stop!”"), "s:“ w:Stop s:! s:”");
  EXPECT_EQ(Cut("°C"), "s:° w:C");
  EXPECT_EQ(Cut("«да»"), "s:« w:да s:»");
}

TEST(Segments, WordsOfAnyScriptAreWords) {
  EXPECT_EQ(Cut("Владимир Путин"), "w:Владимир w:Путин");
  EXPECT_EQ(Cut("Ștefan cel Mare"), "w:Ștefan w:cel w:Mare");
  EXPECT_EQ(Cut("Αθήνα"), "w:Αθήνα");
  EXPECT_EQ(Cut("cafe\u0301 noir"), "w:cafe\u0301 w:noir");
  EXPECT_EQ(Cut("Łódź"), "w:Łódź");
}

TEST(Segments, LineBreaksAndNoBreakSpacesAreWhiteSpace) {
  const std::string text = "a \t\r\n\u00A0\u202F\u2009 b";
  const size_t b = text.size() - 1;
  size_t at = 1;
  while (at < b) {
    const Segment space = NextSegment(text, at);
    ASSERT_GT(space.end, at);
    EXPECT_EQ(space.kind, SegmentKind::kSpace) << at;
    at = space.end;
  }
  EXPECT_EQ(at, b);
}

TEST(NoBreakSpaces, AreMeasured) {
  EXPECT_EQ(NoBreakSpaceAt("\u00A0", 0), 2u);
  EXPECT_EQ(NoBreakSpaceAt("\u202F", 0), 3u);
  EXPECT_EQ(NoBreakSpaceAt("a\u2009", 1), 3u);
  EXPECT_EQ(NoBreakSpaceAt(" ", 0), 0u);
  EXPECT_EQ(NoBreakSpaceAt("\u2013", 0), 0u);
  EXPECT_EQ(NoBreakSpaceAt("\xC2", 0), 0u);
  EXPECT_EQ(NoBreakSpaceAt("\xE2\x80", 0), 0u);
}

TEST(Letters, AreToldFromSigns) {
  size_t length = 0;
  for (const char* letter :
       {"a", "Z", "é", "ș", "ß", "ж", "Ω", "中", "\u0301", "𝒜"}) {
    EXPECT_TRUE(IsLetterAt(letter, 0, length)) << letter;
    EXPECT_EQ(length, std::string(letter).size()) << letter;
  }
  for (const char* sign : {"1", " ", "-", "'", "«", "°", "×", "÷", "\u00A0",
                           "“", "–", "€", "™", "→", "\u2029"}) {
    EXPECT_FALSE(IsLetterAt(sign, 0, length)) << sign;
  }
}

// Texts of all kinds of characters, those that segments turn on more often than
// others.
class RandomText {
 public:
  std::string Next() {
    std::string text;
    const size_t length = random_() % 40;
    for (size_t i = 0; i < length; ++i) {
      if (random_() % 4 != 0) {
        text += kTelling[random_() % std::size(kTelling)];
      } else {
        AppendCharacter(text);
      }
    }
    return text;
  }

 private:
  void AppendCharacter(std::string& text) {
    constexpr uint32_t kBelow[] = {0x80, 0x800, 0x10000, 0x110000};
    uint32_t c;
    do {
      c = random_() % kBelow[random_() % 4];
    } while (c >= 0xD800 && c < 0xE000);
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (c < 0x800) {
      text += static_cast<char>(0xC0 | c >> 6);
      text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      text += static_cast<char>(0xE0 | c >> 12);
      text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
      text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      text += static_cast<char>(0xF0 | c >> 18);
      text += static_cast<char>(0x80 | (c >> 12 & 0x3F));
      text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
      text += static_cast<char>(0x80 | (c & 0x3F));
    }
  }

  static constexpr const char* kTelling[] = {
      "a",  "s",      "T",      "é",      "Я",      "中", "7",
      "0",  "'",      "’",      ".",      ",",      "-",  " ",
      "\n", "\u00A0", "\u202F", "\u2009", "\u0301", "€",  "“"};
  std::mt19937 random_{20250903};
};

bool BeginsCharacter(const std::string& text, size_t at) {
  return at == text.size() ||
         (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

TEST(RandomTexts, EveryByteLiesInOneSegment) {
  RandomText random;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random.Next();
    for (size_t at = 0; at < text.size();) {
      const Segment segment = NextSegment(text, at);
      ASSERT_GT(segment.end, at) << testing::PrintToString(text);
      ASSERT_LE(segment.end, text.size()) << testing::PrintToString(text);
      ASSERT_TRUE(BeginsCharacter(text, segment.end))
          << testing::PrintToString(text) << " at " << segment.end;
      at = segment.end;
    }
  }
}

TEST(RandomTexts, SegmentsAreWhatTheirKindsSay) {
  RandomText random;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random.Next();
    for (size_t at = 0; at < text.size();) {
      const Segment segment = NextSegment(text, at);
      ASSERT_GT(segment.end, at) << testing::PrintToString(text);
      const std::string bytes = text.substr(at, segment.end - at);
      size_t length = 0;
      const std::string where = absl::StrCat(testing::PrintToString(text),
                                             " from ", at, " to ", segment.end);
      switch (segment.kind) {
        case SegmentKind::kDigits:
          ASSERT_EQ(bytes.find_first_not_of("0123456789"), std::string::npos)
              << where;
          break;
        case SegmentKind::kSign:
          for (size_t i = 1; i < bytes.size(); ++i) {
            ASSERT_FALSE(BeginsCharacter(bytes, i)) << where;
          }
          ASSERT_FALSE(IsLetterAt(text, at, length)) << where;
          ASSERT_EQ(bytes.find_first_of("0123456789"), std::string::npos)
              << where;
          break;
        case SegmentKind::kSpace:
          for (size_t i = 0; i < bytes.size();) {
            const size_t no_break = NoBreakSpaceAt(bytes, i);
            ASSERT_TRUE(no_break > 0 || !IsLetterAt(bytes, i, length)) << where;
            i += no_break > 0 ? no_break : 1;
          }
          ASSERT_EQ(bytes.find_first_of("abcdefghijklmnopqrstuvwxyz0123456789"),
                    std::string::npos)
              << where;
          break;
        case SegmentKind::kWord: {
          bool letters = false;
          for (size_t i = 0; i < bytes.size();) {
            const bool letter = IsLetterAt(bytes, i, length);
            letters |= letter;
            i += letter ? length : 1;
          }
          ASSERT_TRUE(letters) << where;
          break;
        }
      }
      at = segment.end;
    }
  }
}

}  // namespace
}  // namespace concord
