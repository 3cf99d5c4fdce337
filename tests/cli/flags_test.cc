#include "checker/cli/flags.h"

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Parsed {
  explicit Parsed(const std::vector<std::string>& arguments) {
    FlagSet flags("cook", "DISH...", "Cooks.\n");
    flags.String("pot", "NAME", "which one", pot);
    flags.Number("minutes", "how long", minutes);
    flags.Switch("salt", "with salt", salt);
    const auto result = flags.Parse(arguments);
    if (result.ok()) rest = *result;
    error = std::string(result.status().message());
    help = flags.help_wanted();
  }
  std::string pot;
  int minutes = 5;
  bool salt = false;
  bool help = false;
  std::vector<std::string> rest;
  std::string error;
};

TEST(Flags, AreRead) {
  const Parsed parsed(
      {"--pot=a=b", "soup", "--minutes", "7", "--salt", "-", "--", "--pot"});
  EXPECT_EQ(parsed.error, "");
  EXPECT_EQ(parsed.pot, "a=b");
  EXPECT_EQ(parsed.minutes, 7);
  EXPECT_TRUE(parsed.salt);
  EXPECT_THAT(parsed.rest, ElementsAre("soup", "-", "--pot"));
}

TEST(Flags, MayBeMissingOrEmpty) {
  const Parsed parsed({"--pot="});
  EXPECT_EQ(parsed.pot, "");
  EXPECT_EQ(parsed.minutes, 5);
}

TEST(Flags, ErrorsSayWhatWasExpected) {
  EXPECT_EQ(Parsed({"--pto=x"}).error,
            "unknown flag --pto; did you mean --pot?");
  EXPECT_EQ(Parsed({"-minutes"}).error,
            "unknown flag -minutes; did you mean --minutes?");
  EXPECT_THAT(Parsed({"--zzzzzz"}).error,
              HasSubstr("`concord help cook` lists the flags"));
  EXPECT_EQ(Parsed({"--pot"}).error, "--pot needs a value: --pot=NAME");
  EXPECT_EQ(Parsed({"--salt=yes"}).error, "--salt takes no value");
  for (const char* wrong : {"", "x", "-1", "1.5", "99999999999"}) {
    EXPECT_THAT(Parsed({"--minutes", wrong}).error,
                HasSubstr("expected a whole number"))
        << wrong;
  }
}

TEST(Flags, HelpListsAll) {
  EXPECT_TRUE(Parsed({"--help", "--zzzzzz"}).help);
  FlagSet flags("cook", "DISH...", "Cooks.\n");
  int minutes = 0;
  bool salt = false;
  flags.Number("minutes", "how long", minutes);
  flags.Switch("salt", "with salt", salt);
  EXPECT_EQ(flags.Help(),
            "usage: concord cook [flags] DISH...\n\nCooks.\n\nflags:\n"
            "  --minutes=N  how long\n"
            "  --salt       with salt\n");
}

TEST(Flags, WordsAreWhatAShellMayOffer) {
  FlagSet flags("cook", "DISH...", "Cooks.\n");
  bool salt = false;
  flags.Switch("salt", "with salt", salt);
  const auto any = [](const std::string&) { return absl::OkStatus(); };
  flags.Value("heat", "low|high", "how hot", any);
  flags.Value("pan", "PAN", "in which", any, {"wok"});
  ASSERT_TRUE(flags.Parse({"--help=words"}).ok());
  EXPECT_TRUE(flags.help_wanted());
  EXPECT_EQ(flags.Help(),
            "--help\tthe manual of this command\n"
            "--salt\twith salt\n"
            "--heat=\thow hot\n--heat=low\t\n--heat=high\t\n"
            "--pan=\tin which\n--pan=wok\t\n");
}

}  // namespace
}  // namespace concord
