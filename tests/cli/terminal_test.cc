// What `concord check` prints on a terminal: colours, and as wide as it is.

#include "tests/cli/terminal.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "checker/report/snippet.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kFolder[] = "testdata/planted-discrepancies";
constexpr char kRed[] = "\x1B[1;31m";

std::string Check(const TestTerminal& terminal,
                  const std::string& flag = "--most=3") {
  return ConcordOnTerminal(terminal, {"check", "--exit-zero", flag, kFolder});
}

TEST(Terminal, IsColouredUnlessItCannotBeOrIsNotToBe) {
  EXPECT_THAT(Check({}), HasSubstr(kRed));
  EXPECT_THAT(Check({"xterm", ""}), HasSubstr(kRed));  // as if it were not set
  EXPECT_THAT(Check({"xterm", "1"}), Not(HasSubstr("\x1B")));
  EXPECT_THAT(Check({"dumb"}), Not(HasSubstr("\x1B")));
}

TEST(Terminal, ObeysTheFlagBeforeTheEnvironment) {
  EXPECT_THAT(Check({"xterm", "1"}, "--color=always"), HasSubstr(kRed));
  EXPECT_THAT(Check({"xterm"}, "--color=never"), Not(HasSubstr("\x1B")));
}

TEST(Terminal, IsAsWideAsItIs) {
  for (unsigned short columns : {50, 80, 132}) {
    const std::string shown = Check({"xterm", "1", columns});
    const std::string findings = shown.substr(0, shown.find("\r\n..."));
    bool carets = false;
    for (const std::string& line :
         std::vector<std::string>(absl::StrSplit(findings, "\r\n"))) {
      // The claim is a line of its own, and a path a word.
      if (line.find("]: ") < columns || line.find("--> ") < 5) continue;
      EXPECT_LE(Columns(line), columns) << line;
      carets = carets || line.find("^^^") != std::string::npos;
    }
    EXPECT_TRUE(carets) << shown;
  }
}

}  // namespace
}  // namespace concord
