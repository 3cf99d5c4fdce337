#include "checker/fsm/pattern.h"

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace fsm {
namespace {

using ::testing::HasSubstr;

PatternParser Parser() {
  return PatternParser({{"A", 'a'}, {"B", 'b'}, {"C_2", 'c'}});
}

std::string Re2Of(absl::string_view pattern) {
  const absl::StatusOr<Pattern> parsed = Parser().Parse(pattern);
  return parsed.ok() ? ToRe2(*parsed) : std::string(parsed.status().message());
}

TEST(PatternParser, ReadsEachOperator) {
  EXPECT_EQ(Re2Of("A"), "[\\x61]");
  EXPECT_EQ(Re2Of("A B"), "(?:[\\x61][\\x62])");
  EXPECT_EQ(Re2Of("A|B"), "(?:[\\x61]|[\\x62])");
  EXPECT_EQ(Re2Of("A?"), "(?:[\\x61]){0,1}");
  EXPECT_EQ(Re2Of("A*"), "(?:[\\x61]){0,}");
  EXPECT_EQ(Re2Of("A+"), "(?:[\\x61]){1,}");
  EXPECT_EQ(Re2Of("A{2}"), "(?:[\\x61]){2,2}");
  EXPECT_EQ(Re2Of("A{2,}"), "(?:[\\x61]){2,}");
  EXPECT_EQ(Re2Of("A{0,3}"), "(?:[\\x61]){0,3}");
  EXPECT_EQ(Re2Of("[A C_2]"), "[\\x61\\x63]");
  EXPECT_EQ(Re2Of("( A B )+ C_2"), "(?:(?:(?:[\\x61][\\x62])){1,}[\\x63])");
  EXPECT_EQ(Re2Of(""), "(?:)");
}

TEST(PatternParser, TellsWhatIsWrongAndWhere) {
  for (const auto& [pattern, message] : {
           std::pair<const char*, const char*>{"A D", "unknown symbol D"},
           {"A lower", "undefined lower at offset 2"},
           {"(A", "missing )"},
           {"A)", "unexpected character at offset 1"},
           {"[A", "a name was expected"},
           {"*", "a name was expected"},
           {"A{", "a number was expected"},
           {"A{3,2}", "bad bounds"},
           {"A{1,65}", "bad bounds"},
           {"A{1", "missing }"},
       }) {
    const absl::StatusOr<Pattern> parsed = Parser().Parse(pattern);
    ASSERT_FALSE(parsed.ok()) << pattern;
    EXPECT_THAT(std::string(parsed.status().message()), HasSubstr(message));
  }
}

TEST(PatternParser, RefusesDeepNesting) {
  EXPECT_FALSE(Parser()
                   .Parse(absl::StrCat(std::string(500, '('), "A",
                                       std::string(500, ')')))
                   .ok());
}

TEST(PatternParser, Definitions) {
  PatternParser parser = Parser();
  ASSERT_TRUE(parser.Define("Either", "[A B]").ok());
  ASSERT_TRUE(parser.Define("Pair", "Either Either").ok());
  EXPECT_EQ(ToRe2(*parser.Parse("Pair")), "(?:[\\x61\\x62][\\x61\\x62])");
  EXPECT_EQ(ToRe2(*parser.Parse("[Either C_2]")), "[\\x61\\x62\\x63]");
  EXPECT_EQ(parser.ParseSet("A Either")->count(), 2u);
  EXPECT_FALSE(parser.ParseSet("Pair").ok());       // no set
  EXPECT_FALSE(parser.Define("Either", "A").ok());  // twice
  EXPECT_FALSE(parser.Define("UPPER", "A").ok());   // a symbol's name
  EXPECT_FALSE(parser.Define("Later", "Never").ok());
}

}  // namespace
}  // namespace fsm
}  // namespace concord
