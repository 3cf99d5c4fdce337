#include "checker/cli/timeml.h"

#include <string>
#include <vector>

#include "checker/language/lexicon.h"
#include "checker/text/text.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

// What stands between <TEXT> and </TEXT>.
std::string Inline(const std::string& bytes, const char* published) {
  Text text;
  const Prose all{{0, static_cast<uint32_t>(bytes.size())}, false};
  Tokenize(bytes, {all}, *FindLexicon("en"), text);
  DocumentTime time;
  ParseDocumentTime(published, time);
  std::vector<Mention> mentions;
  FindMentions(text, time, mentions);
  std::string out;
  AppendTimeMl("a", bytes, published, mentions, out);
  const size_t begin = out.find("<TEXT>") + 6;
  return out.substr(begin, out.find("</TEXT>") - begin);
}

TEST(TimeMl, TagsTimesAndLeavesTheRest) {
  EXPECT_EQ(Inline("It opened yesterday and 12 people came.", "2025-09-03"),
            "It opened <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-09-02\" "
            "temporalFunction=\"true\">yesterday</TIMEX3> and 12 people came.");
}

TEST(TimeMl, SaysHowADurationIsMeant) {
  EXPECT_EQ(Inline("They met for about two hours.", "2025-09-03"),
            "They met for <TIMEX3 tid=\"t1\" type=\"DURATION\" value=\"PT2H\" "
            "mod=\"APPROX\">about two hours</TIMEX3>.");
  EXPECT_EQ(Inline("It took more than three days.", "2025-09-03"),
            "It took <TIMEX3 tid=\"t1\" type=\"DURATION\" value=\"P3D\" "
            "mod=\"MORE_THAN\">more than three days</TIMEX3>.");
}

TEST(TimeMl, NamesThePointsOfARange) {
  EXPECT_EQ(Inline("The visit of 2-5 May 2025 was short.", "2025-09-03"),
            "The visit of <TIMEX3 tid=\"t1\" type=\"DATE\" "
            "value=\"2025-05-02\"/><TIMEX3 tid=\"t2\" type=\"DATE\" "
            "value=\"2025-05-05\"/><TIMEX3 tid=\"t3\" type=\"DURATION\" "
            "value=\"P3D\" beginPoint=\"t1\" endPoint=\"t2\">2-5 May "
            "2025</TIMEX3> was short.");
}

TEST(TimeMl, WritesDecadesAsTimex3Does) {
  EXPECT_EQ(Inline("It began in the 1980s.", "2025-09-03"),
            "It began in the <TIMEX3 tid=\"t1\" type=\"DATE\" "
            "value=\"198\">1980s</TIMEX3>.");
}

TEST(TimeMl, EscapesTheText) {
  EXPECT_EQ(Inline("a < b & \"c\" > d\x01", ""),
            "a &lt; b &amp; &quot;c&quot; &gt; d\uFFFD");
}

TEST(TimeMl, HasTheDocumentTimeWhereItIsKnown) {
  std::string out;
  AppendTimeMl("x<y", "Rain.", "2025-09-03", {}, out);
  EXPECT_EQ(out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
            "<DOCID>x&lt;y</DOCID>\n"
            "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2025-09-03\" "
            "temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">"
            "2025-09-03</TIMEX3></DCT>\n"
            "<TEXT>Rain.</TEXT>\n</TimeML>\n");
  out.clear();
  AppendTimeMl("x", "", "", {}, out);
  EXPECT_EQ(out.find("DCT"), std::string::npos);
}

}  // namespace
}  // namespace concord
