// The contract of mention.h, beyond single expressions (see examples_test.cc).

#include "checker/mention/mention.h"

#include <chrono>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/language/lexicon.h"
#include "checker/text/text.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/mention/annotate.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

void ExpectWellFormed(absl::string_view text,
                      const std::vector<Mention>& mentions) {
  uint32_t end = 0, last_token = 0;
  for (const Mention& m : mentions) {
    EXPECT_GE(m.begin, end);
    EXPECT_LT(m.begin, m.end);
    EXPECT_LE(m.end, text.size());
    EXPECT_GE(m.first_token, last_token);
    EXPECT_LT(m.first_token, m.last_token);
    EXPECT_FALSE(m.CanonicalValue().empty()) << MentionRuleName(m.rule);
    EXPECT_FALSE(MentionRuleName(m.rule).empty());
    if (m.kind != v1::Mention::DATE && m.kind != v1::Mention::TIME) {
      EXPECT_LE(m.low, m.high) << m.CanonicalValue();
      v1::Quantity quantity;
      SetQuantity(m, quantity);
    } else {
      v1::TimeInterval t;
      SetTimeInterval(m, t);
      EXPECT_LE(t.first_day(), t.last_day()) << m.CanonicalValue();
      EXPECT_LE(t.first_minute(), t.last_minute());
    }
    end = m.end;
    last_token = m.last_token;
  }
}

TEST(ParseDocumentTime, ReadsIso8601) {
  DocumentTime time;
  ASSERT_TRUE(ParseDocumentTime("2025-09-03", time));
  EXPECT_EQ(time.second, absl::CivilSecond(2025, 9, 3));
  ASSERT_TRUE(ParseDocumentTime("2025-09-03T19:20:05+03:00", time));
  EXPECT_EQ(time.second, absl::CivilSecond(2025, 9, 3, 19, 20, 5));
  ASSERT_TRUE(ParseDocumentTime("2025-09-03T16:00Z", time));
  EXPECT_EQ(time.second, absl::CivilSecond(2025, 9, 3, 16, 0, 0));
}

TEST(ParseDocumentTime, LeavesTheTimeAloneOnAnythingElse) {
  for (const char* bad :
       {"", "2025", "2025-13-01", "2025-02-30", "2025/09/03", "2025-09-03T",
        "2025-09-03T25:00", "03.09.2025", "2025-09-03x16:00"}) {
    DocumentTime time;
    EXPECT_FALSE(ParseDocumentTime(bad, time)) << bad;
    EXPECT_FALSE(time.known);
  }
}

TEST(NextWeekday, IsNeverTheDayItself) {
  const absl::CivilDay wednesday(2025, 9, 3);
  EXPECT_EQ(NextWeekday(wednesday, 4), absl::CivilDay(2025, 9, 4));
  EXPECT_EQ(NextWeekday(wednesday, 3), absl::CivilDay(2025, 9, 10));
  EXPECT_EQ(NextWeekday(wednesday, 2), absl::CivilDay(2025, 9, 9));
}

TEST(FindMentions, SpansAreBytesOfTheText) {
  const std::string text = "La Iași, cinci mii de oameni; 3.000 de lei.";
  const std::vector<Mention> m = MentionsOf("ro", text);
  ASSERT_EQ(m.size(), 2u);
  EXPECT_EQ(text.substr(m[0].begin, m[0].end - m[0].begin), "cinci mii");
  EXPECT_EQ(text.substr(m[1].begin, m[1].end - m[1].begin), "3.000 de lei");
}

TEST(FindMentions, KeepsNoMemoryOfEarlierTexts) {
  const Lexicon& en = *FindLexicon("en");
  Text text;
  std::vector<Mention> mentions;
  const std::string first = "12 men met 3 women on Friday.";
  const std::string second = "Nobody came.";
  for (const std::string* s : {&first, &second}) {
    const Prose prose = {{0, static_cast<uint32_t>(s->size())}, false};
    Tokenize(*s, absl::MakeConstSpan(&prose, 1), en, text);
    FindMentions(text, {}, mentions);
  }
  EXPECT_THAT(mentions, IsEmpty());
}

TEST(FindMentions, TellsAWeekdayThatContradictsItsDate) {
  // 3 September 2025 was a Wednesday.
  const std::vector<Mention> m =
      MentionsOf("en", "on Friday, 3 September 2025");
  ASSERT_EQ(m.size(), 1u);
  EXPECT_EQ(m[0].CanonicalValue(), "2025-09-03");
  EXPECT_EQ(m[0].stated_weekday, 5);
  EXPECT_EQ(MentionsOf("en", "on 3 September 2025")[0].stated_weekday, 0);
}

TEST(FindMentions, TellsWhatTheDocumentTimeDecided) {
  EXPECT_TRUE(MentionsOf("en", "yesterday", "2025-09-03")[0].relative);
  EXPECT_FALSE(MentionsOf("en", "3 September 2025", "2025-09-03")[0].relative);
  EXPECT_TRUE(MentionsOf("en", "on Wednesday", "2025-09-03")[0].bare_weekday);
  EXPECT_FALSE(
      MentionsOf("en", "last Wednesday", "2025-09-03")[0].bare_weekday);
  EXPECT_TRUE(MentionsOf("en", "at 16:00", "2025-09-03")[0].assumed_day);
  EXPECT_FALSE(
      MentionsOf("en", "at 16:00 on Monday", "2025-09-03")[0].assumed_day);
}

TEST(FindMentions, AHourTakesTheDayOfItsSentence) {
  EXPECT_THAT(Annotate("en", "On 14 June 2025 it began at 16:00. At 18:00, it",
                       "2025-06-20"),
              ElementsAre("DATE 2025-06-14", "TIME 2025-06-14T16:00",
                          "TIME 2025-06-20T18:00"));
}

TEST(FindMentions, WithoutADocumentTimeNothingIsGuessed) {
  EXPECT_THAT(Annotate("en", "Yesterday, last week, two years ago, next May"),
              ElementsAre("DURATION P2Y"));
  EXPECT_THAT(
      Annotate("en", "On Friday; on 3 May and in June."),
      ElementsAre("DATE XXXX-WXX-5", "DATE XXXX-05-03", "DATE XXXX-06"));
}

// Of whatever year: days of one month do not run backwards.
TEST(FindMentions, ARangeEndsBehindItsBegin) {
  EXPECT_THAT(Annotate("en", "from 12 to 5 May"),
              ElementsAre("NUMBER 12", "DATE XXXX-05-05"));
  EXPECT_THAT(Annotate("en", "from 5 to 12 May"),
              ElementsAre("DATE XXXX-05-05/XXXX-05-12"));
  EXPECT_THAT(Annotate("en", "from 30 December to 2 January"),
              ElementsAre("DATE XXXX-12-30/XXXX-01-02"));
  EXPECT_THAT(Annotate("en", "from 10 p.m. to 2 a.m."),
              ElementsAre("TIME T22:00/T02:00"));
}

TEST(FindMentions, NoRuleReachesAcrossSentences) {
  EXPECT_THAT(Annotate("en", "There were 3. May was warm."),
              ElementsAre("NUMBER 3"));
}

TEST(FindMentions, ReadsFiguresInALanguageWithoutAPack) {
  EXPECT_THAT(
      Annotate("und", "1,500 zzz 12.5% 2025-09-03 16:00"),
      ElementsAre("NUMBER 1500", "PERCENTAGE 12.5", "TIME 2025-09-03T16:00"));
}

// Pieces of expressions in random order: nothing overlaps, nothing crashes.
TEST(FindMentions, AnyOrderOfWordsIsWellFormed) {
  const std::vector<std::string> pieces = {
      "one",     "two",     "hundred", "thousand", "million", "and",
      "a",       "half",    "dozen",   "of",       "3",       "31",
      "2024",    "1,500",   "2.5",     "%",        "percent", "$",
      "euros",   "km",      "per",     "hour",     "hours",   "days",
      "years",   "old",     "ago",     "-",        "to",      "from",
      "between", "May",     "June",    "Monday",   "last",    "next",
      "this",    "week",    "year",    "the",      "first",   "third",
      "second",  "quarter", "at",      "p.m.",     ":",       ",",
      ".",       "/",       "(",       ")",        "about",   "more than",
      "nearly",  "or more", "century", "s",        "early",   "in",
      "until",   "minus",   "point",   "'",        "No.",     "aged",
      "night",   "noon"};
  std::mt19937 random(42);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (size_t i = 0; i < 1 + random() % 30; ++i) {
      absl::StrAppend(&text, pieces[random() % pieces.size()],
                      random() % 4 == 0 ? "" : " ");
    }
    ExpectWellFormed(text, MentionsOf("en", text, "2025-09-03"));
    if (HasFailure()) FAIL() << text;
  }
}

// Without the time to tokenise.
double SecondsFor(const std::string& bytes) {
  Text text;
  const Prose prose = {{0, static_cast<uint32_t>(bytes.size())}, false};
  Tokenize(bytes, absl::MakeConstSpan(&prose, 1), *FindLexicon("en"), text);
  DocumentTime time;
  ParseDocumentTime("2025-09-03", time);
  std::vector<Mention> mentions;
  const auto begin = std::chrono::steady_clock::now();
  FindMentions(text, time, mentions);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin)
      .count();
}

// Bounds far above what a linear walk takes and far below a quadratic one.
TEST(FindMentions, IsLinearInAnyText) {
  for (const char* piece :
       {"1", "one ", "twenty-", "hundred ", "1 ", "May ", "3 May ", "and a ",
        "3-", "1:2:", "two hours ", "$5 ", "from 5 to ", "last ", "a "}) {
    std::string text;
    while (text.size() < 100000) text += piece;
    EXPECT_LT(SecondsFor(text), 3) << piece;
  }
}

}  // namespace
}  // namespace concord
