#include "checker/corpus/body.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/corpus/boilerplate.h"
#include "checker/corpus/dateline.h"
#include "checker/language/lexicon.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

const Lexicon* English() { return FindLexicon("en"); }
const Lexicon* Romanian() { return FindLexicon("ro"); }

// The prose, a headline behind "# ", joined by " / ".
std::string Show(const std::string& bytes, const std::string& title = "") {
  std::vector<std::string> runs;
  for (const Prose& prose : ReadBody(bytes, 0, English(), title, true).prose) {
    runs.push_back(
        absl::StrCat(prose.headline ? "# " : "",
                     bytes.substr(prose.range.begin, prose.range.size())));
  }
  return absl::StrJoin(runs, " / ");
}

TEST(Body, LeavesBoilerplateOut) {
  EXPECT_EQ(Show("Skip to content\n\nThe fire was put out.\nNobody "
                 "died.\n\nShare this "
                 "article:\nport fire.jpg\n"),
            "The fire was put out.\nNobody died.");
  EXPECT_EQ(Show("One fire.\n3 min read\nTwo fires.\n"),
            "One fire. / Two fires.");
}

TEST(Body, LeavesReadersWordsOut) {
  EXPECT_EQ(Show("A fire broke out.\n\nIt was put out.\n\nCOMMENTS (2)\nI saw "
                 "40 dead!\n"),
            "A fire broke out.\n\nIt was put out.");
  EXPECT_EQ(Show("COMMENTS (2)\nA fire broke out.\n\nIt was put out.\n"),
            "A fire broke out.\n\nIt was put out.");
}

TEST(Body, KeepsWhatIsLong) {
  const std::string line =
      "Skip to content and you will miss the figure of 40 dead that this line "
      "of prose tells of.";
  EXPECT_EQ(Show(line), line);
}

TEST(Body, TellsTheHeadline) {
  EXPECT_EQ(Show("Fire guts port\n\nA fire broke out.\n"),
            "# Fire guts port / A fire broke out.");
  EXPECT_EQ(Show("Fire guts port\nA fire broke out in the port.\n"),
            "# Fire guts port / A fire broke out in the port.");
  EXPECT_EQ(Show("Skip to content\n\n“He is begging”\n\nHe begged.\n"),
            "# “He is begging” / He begged.");
  // Not these: a sentence, a lone line, a line that the next one continues.
  EXPECT_EQ(Show("Fire guts port.\n\nIt broke out.\n"),
            "Fire guts port.\n\nIt broke out.");
  EXPECT_EQ(Show("He said: “It burns.”\n\nIt did.\n"),
            "He said: “It burns.”\n\nIt did.");
  EXPECT_EQ(Show("Fire guts port\n"), "Fire guts port");
  EXPECT_EQ(Show("Fire guts the whole old port\nof the town\n"),
            "Fire guts the whole old port\nof the town");
  // A title that is repeated.
  EXPECT_EQ(Show("Fire!.\nIt did.\n", "Fire!."), "# Fire!. / It did.");
}

TEST(Body, HeadingsOfMarkdownAreLines) {
  EXPECT_EQ(Show("# Fire guts port\n\nA fire broke out.\n"),
            "# Fire guts port / A fire broke out.");
  EXPECT_EQ(Show("#1 is he.\n"), "#1 is he.");
  EXPECT_EQ(Show("#\nIt burns.\n"), "It burns.");
}

TEST(Body, TakesTheDayFromTheStart) {
  const auto day = [](const std::string& bytes) {
    return ReadBody(bytes, 0, English(), "", true).day;
  };
  EXPECT_EQ(day(" date 2025-09-03 „Relațiile” au fost.\n"), "2025-09-03");
  EXPECT_EQ(day("Fire guts port\n\n2025-09-03\n\nA fire broke out.\n"),
            "2025-09-03");
  EXPECT_EQ(day("A fire broke out on 2025-09-03 in the port.\n"), "");
  EXPECT_EQ(day("VIENNA, May 11, 2025 - Nine people died.\n"), "2025-05-11");
  EXPECT_EQ(day("Nine die\n\nVIENNA, May 11, 2025 - They died.\n"),
            "2025-05-11");
  EXPECT_EQ(Show("VIENNA, May 11, 2025 - Nine people died.\n"),
            "VIENNA, May 11, 2025 - Nine people died.");
  EXPECT_EQ(day("A\n\nB\n\nC\n\n2025-09-03\n"), "");
  EXPECT_EQ(Show(" date 2025-09-03 A fire broke out.\n"), "A fire broke out.");
  EXPECT_EQ(Show("Fire guts port\n2025-09-03\nA fire broke out.\n"),
            "# Fire guts port / A fire broke out.");
  EXPECT_EQ(
      Show("Leader flies home\n\nMonitor | Friday 23 May 2025\n\nHe left.\n"),
      "# Leader flies home / He left.");
}

TEST(Body, TakesTheSourceFromTheEnd) {
  const std::string bytes =
      "A fire broke out.\n\nSource: Elcomercio\n\nShare this article\n";
  EXPECT_EQ(ReadBody(bytes, 0, English(), "", true).source, "Elcomercio");
  EXPECT_EQ(Show(bytes), "A fire broke out.");
  EXPECT_EQ(ReadBody(bytes, 0, English(), "", false).source, "");
  EXPECT_EQ(ReadBody("Foc.\nSursa: Agerpres\n", 0, Romanian(), "", true).source,
            "Agerpres");
  EXPECT_EQ(ReadBody("Foc.\nSource:\n", 0, English(), "", true).source, "");
}

TEST(Body, MayBeEmpty) {
  EXPECT_EQ(Show(""), "");
  EXPECT_EQ(Show(" \n\r\n\t\n"), "");
  EXPECT_EQ(Show("2025-09-03\n"), "");
}

TEST(Dateline, ReadsFullDates) {
  const struct {
    const char* line;
    const char* day;
  } cases[] = {
      {"2025-09-03", "2025-09-03"},
      {"date: 2025-09-03", "2025-09-03"},
      {"2025/09/03 10:15", "2025-09-03"},
      {"2025-09-03T10:15:00Z", "2025-09-03"},
      {"3.9.2025", "2025-09-03"},
      {"2025年9月3日", "2025-09-03"},
      {"March 06, 2008", "2008-03-06"},
      {"Sunday, March 6, 2008, at 3:15 p.m.", "2008-03-06"},
      {"3 September 2025", "2025-09-03"},
      {"3rd of September, 2025", "2025-09-03"},
      {"West Africa Monitor | Friday 23 May 2025", "2025-05-23"},
      {"Updated: 23 May 2025 10:30 GMT", "2025-05-23"},
      {"By Jo Doe – Published on May 23, 2025", "2025-05-23"},
      {"BUCHAREST, 3 September 2025", "2025-09-03"},
      {"Bucharest, Romania. Wednesday 3 September 2025", "2025-09-03"},
      {"3 September 2025 | World", "2025-09-03"},
      {"miercuri, 3 septembrie 2025", "2025-09-03"},
      {"Publicat: 3 septembrie 2025, ora 10:15", "2025-09-03"},
  };
  for (const auto& c : cases) {
    std::string day;
    EXPECT_TRUE(IsDateline(c.line, English(), day)) << c.line;
    EXPECT_EQ(day, c.day) << c.line;
  }
}

TEST(Dateline, LeavesSentencesAndHeadlinesAlone) {
  for (const char* line :
       {"The war ended on 8 May 1945", "The war ended on 8 May 1945.",
        "8 May 1945 saw 40 dead", "The old war had ended. 8 May 1945",
        "September 2025", "3 September", "31 February 2025",
        "Attack on the old port of Paris, 13 November 2015", "40 dead", "",
        "12:30", "In 2025", "Version 1.2.2025.4", "99.99.2025"}) {
    std::string day;
    EXPECT_FALSE(IsDateline(line, English(), day)) << line << ": " << day;
    EXPECT_EQ(day, "") << line;
  }
}

TEST(Dateline, IsCutFromTheFirstLine) {
  const auto rest = [](const std::string& text) {
    std::string day;
    return text.substr(DateAtStart(text, English(), day));
  };
  EXPECT_EQ(rest("date 2025-09-03 the fire"), "the fire");
  EXPECT_EQ(rest("date 2025-09-03 „Relațiile"), "„Relațiile");
  EXPECT_EQ(rest("Published April 15 2017 At least 126"), "At least 126");
  EXPECT_EQ(rest("Date of publication 4 April 2017 At least"), "At least");
  EXPECT_EQ(rest("Wed 19 Apr 2017 Aleppo bomb blast"), "Aleppo bomb blast");
  for (const char* text :
       {"19 April 2017 was a day of", "On 19 April 2017 Aleppo", "19 people",
        "Date palms 2025", "", "2025-09-03x", "The 3 September 2025 Act"}) {
    EXPECT_EQ(rest(text), text);
  }
}

TEST(Dateline, OfAnAgencyTellsTheDayAndStays) {
  constexpr struct {
    const char* text;
    const char* day;
  } cases[] = {
      {"VIENNA, May 11, 2025 - Nine people died", "2025-05-11"},
      {"Beijing, Sept. 3, 2025 (Xinhua) -- Leaders met", "2025-09-03"},
      {"Washington, D.C. — March 6, 2025 — The bank said", "2025-03-06"},
      {"ROSARIO, Argentina, 3 May 2025: Police said", "2025-05-03"},
      {"PARIS (AFP), 3 May 2025 – “Never again”", "2025-05-03"},
      {"LONDON, 3 May 2025. /PRNewswire/. Shares of", "2025-05-03"},
      {"New York, Saturday, May 3, 2025 - It rained", "2025-05-03"},
      {"МОСКВА, 3 сентября 2025. /ТАСС/. Президент", "2025-09-03"},
      {"București, 6 noiembrie 2025 – România a semnat", "2025-11-06"},
  };
  for (const auto& c : cases) {
    std::string day;
    EXPECT_TRUE(BeginsWithDateline(c.text, English(), day)) << c.text;
    EXPECT_EQ(day, c.day) << c.text;
  }
}

TEST(Dateline, OfAnAgencyIsNoFirstSentence) {
  for (const char* text :
       {"In Paris, 14 June 1940 - The Germans came", "LJUBLJANA, June 13 - EU",
        "VIENNA, May 11, 2025 saw nine deaths", "May 11, 2025 - Nine people",
        "VIENNA, May 11, 2025 - the day on which nine people died",
        "VIENNA May 11, 2025 - Nine people died",
        "The Treaty of Old Vienna, May 11, 1825 - It ended",
        "on Sunday, May 11, 2025 - Nine people died", "VIENNA, May 2025 - Nine",
        "VIENNA, 11 May 2025 (Meridian", "VIENNA, 11 May 2025 -", ""}) {
    std::string day;
    EXPECT_FALSE(BeginsWithDateline(text, English(), day)) << text << day;
    EXPECT_EQ(day, "") << text;
  }
}

TEST(Boilerplate, IsShortLinesOfThePage) {
  for (const char* line :
       {"Skip to content", "SHARE THIS ARTICLE",
        "Share this article:", "Post a Comment", "No comments:", "COMMENTS (3)",
        "12 comments", "3 min read", "* * *", "fire at the port.JPG",
        "https://example.org/share?u=1", "Read also: Why he left",
        "© 2025 The Post"}) {
    EXPECT_TRUE(IsBoilerplate(line, English())) << line;
    EXPECT_TRUE(IsBoilerplate(line, Romanian())) << line;
    EXPECT_TRUE(IsBoilerplate(line, nullptr)) << line;
  }
  for (const char* line : {"Distribuie pe Facebook", "Citește și: Cum a fost",
                           "Citeşte şi: Cum a fost"}) {
    EXPECT_TRUE(IsBoilerplate(line, Romanian())) << line;
    EXPECT_FALSE(IsBoilerplate(line, English())) << line;
  }
  for (const char* line :
       {"", "Fire", "3 minutes later he was dead",
        "The union had no comments on the strike",
        "He shared https://example.org with us", "12", "Cars burnt", "C",
        "More from the north came on Monday.",
        "Mai multe persoane au fost rănite."}) {
    EXPECT_FALSE(IsBoilerplate(line, English())) << line;
    EXPECT_FALSE(IsBoilerplate(line, Romanian())) << line;
  }
}

}  // namespace
}  // namespace concord
