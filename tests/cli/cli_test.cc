// The contract of the command line, on the binary: exit statuses, messages,
// what goes where.

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/explanation.pb.h"
#include "proto/report.pb.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

TEST_F(CliTest, HelpAndVersion) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"help"}, {"--help"}, {"-h"}}) {
    const Outcome help = RunConcord(arguments);
    EXPECT_EQ(help.status, 0);
    EXPECT_THAT(help.out, HasSubstr("usage: concord COMMAND"));
    EXPECT_THAT(help.err, IsEmpty());
  }
  EXPECT_THAT(RunConcord({"--version"}).out, StartsWith("concord "));
  for (const char* command :
       {"check", "extract", "compare", "annotate", "explain"}) {
    EXPECT_THAT(RunConcord({"help"}).out,
                HasSubstr(absl::StrCat("\n  ", command)));
    const Outcome help = RunConcord({"help", command});
    EXPECT_EQ(help.status, 0);
    EXPECT_THAT(help.out, StartsWith(absl::StrCat("usage: concord ", command)));
    EXPECT_EQ(RunConcord({command, "--help"}).out, help.out);
  }
}

TEST_F(CliTest, BadUsageIs2AndSaysWhatWasExpected) {
  const struct {
    std::vector<std::string> arguments;
    const char* message;
  } cases[] = {
      {{}, "usage: concord COMMAND"},
      {{"chekc", "x"}, "unknown command \"chekc\"; did you mean check?"},
      {{"help", "zzz"}, "`concord help` lists commands and topics"},
      {{"check"}, "no PATH given"},
      {{"extract"}, "no PATH given"},
      {{"compare"}, "no FILE given"},
      {{"annotate", "x"}, "unexpected argument \"x\""},
      {{"check", "--fromat=json", "x"},
       "unknown flag --fromat; did you mean --format?"},
      {{"check", "--faillevel", "x"}, "did you mean --fail-level?"},
      {{"check", "-x", "y"}, "unknown flag -x"},
      {{"check", "--format=html5", "x"},
       "unknown format \"html5\"; expected text, json"},
      {{"check", "x", "--format"}, "--format needs a value"},
      {{"check", "--exit-zero=1", "x"}, "--exit-zero takes no value"},
      {{"check", "--fail-level=fatal", "x"},
       "expected none, note, warning or error"},
      {{"check", "--as-of=2025-02-30", "x"},
       "--as-of is \"2025-02-30\"; expected a day"},
      {{"check", "--color=red", "x"}, "expected auto, always or never"},
      {{"check", "--home=docs", "x"}, "--home is \"docs\"; expected a URI"},
      {{"check", "--threads=-1", "x"},
       "--threads is \"-1\"; expected a whole number"},
      {{"check", "--output=", "x"}, "--output names no file"},
      {{"check", "--output=htm:x", "x"}, "unknown format \"htm\""},
      {{"check", "--policy=/", "x"}, "/: cannot read the policy"},
      {{"check", "--policy=/nowhere", "x"}, "/nowhere: cannot read the policy"},
      {{"extract", "--format=text", "x"}, "expected json or binpb"},
      {{"extract", "--sentence=2", "x"}, "--sentence needs --explain"},
      {{"extract", "--explain", "--format=binpb", "x"},
       "--explain writes text"},
      {{"extract", "--published=now", "x"}, "expected an ISO 8601"},
      {{"extract", "@/nowhere"}, "/nowhere"},
      {{"explain"}, "no FINDING_ID given"},
      {{"explain", "0123456789abcdef"},
       "no PATH given after FINDING_ID \"0123456789abcdef\""},
      {{"explain", "--format=junit", "x", "y"}, "expected text or json"},
      {{"compare", "--shard=2/2", "x"}, "expected I/N"},
      {{"compare", "--filter=(", "x"}, "no regular expression"},
  };
  for (const auto& c : cases) {
    const Outcome outcome = RunConcord(c.arguments);
    EXPECT_EQ(outcome.status, 2) << c.message;
    EXPECT_THAT(outcome.err, HasSubstr(c.message));
    EXPECT_THAT(outcome.out, IsEmpty()) << c.message;
  }
}

TEST_F(CliTest, CheckTellsHowToExplainAndExplainDoes) {
  WriteNews();
  const Outcome check = RunConcord({"check", News()});
  EXPECT_THAT(check.out,
              HasSubstr(absl::StrCat("`concord explain ID ", News(), "`")));
  const v1::ConsistencyReport report =
      ParseReport(RunConcord({"check", "--format=json", News()}).out);
  ASSERT_GT(report.findings_size(), 0);
  const v1::Finding& finding = report.findings(0);

  const Outcome text = RunConcord({"explain", finding.id(), News()});
  EXPECT_EQ(text.status, 0) << text.err;
  EXPECT_THAT(text.out, StartsWith("ok[AGREEMENT]"));
  EXPECT_THAT(text.out, HasSubstr("\nconfidence "));
  EXPECT_THAT(text.out, HasSubstr("\njoined: "));

  const Outcome json =
      RunConcord({"explain", "--format=json", finding.id(), News()});
  EXPECT_EQ(json.status, 0) << json.err;
  v1::Explanation explanation;
  ASSERT_TRUE(
      google::protobuf::util::JsonStringToMessage(json.out, &explanation).ok());
  EXPECT_EQ(explanation.schema_version(), "1");
  EXPECT_EQ(explanation.finding().id(), finding.id());
  EXPECT_GT(explanation.pairs_size(), 0);
}

TEST_F(CliTest, PathsToExplainAreWordsForAShell) {
  WriteNews();
  Write("it's news/herald.txt", kHerald);
  EXPECT_THAT(RunConcord({"check", root_ + "/it's news"}).out,
              HasSubstr("explain ID '" + root_ + "/it'\\''s news'`"));
  const std::string herald = News() + "/herald.txt";
  EXPECT_THAT(
      RunConcord({"check", herald, News() + "/tribune.txt", News(), herald})
          .out,
      HasSubstr("`concord explain ID PATH...`"));
}

TEST_F(CliTest, ExplainOfAnUnknownIdNamesTheNearest) {
  WriteNews();
  const Outcome outcome = RunConcord({"explain", "0123456789abcdef", News()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err,
              HasSubstr("no finding \"0123456789abcdef\"; the nearest: "));
}

TEST_F(CliTest, ExplainTellsWhatItCannotRead) {
  WriteNews();
  const v1::ConsistencyReport report =
      ParseReport(RunConcord({"check", "--format=json", News()}).out);
  const Outcome outcome = RunConcord(
      {"explain", report.findings(0).id(), News(), root_ + "/nowhere"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("nowhere"));
  EXPECT_THAT(outcome.out, HasSubstr("\njoined: "));
}

TEST_F(CliTest, CheckReportsAndPasses) {
  WriteNews();
  const Outcome outcome = RunConcord({"check", News()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_THAT(outcome.out, HasSubstr("summary: 2 articles"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("\033")));
  EXPECT_THAT(RunConcord({"check", "--color=always", News()}).out,
              HasSubstr("\033["));
}

TEST_F(CliTest, NothingToCheckIs2) {
  std::filesystem::create_directories(absl::StrCat(root_, "/empty"));
  const std::string empty = absl::StrCat(root_, "/empty");
  Outcome outcome = RunConcord({"check", "--exit-zero", empty});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err,
            absl::StrCat("error: no article found below ", empty,
                         " (looked for .txt .md .html .htm .jsonl .json)\n"));
  const std::string missing = absl::StrCat(root_, "/missing");
  outcome = RunConcord({"check", missing});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err,
            absl::StrCat("error: ", missing,
                         ": cannot read: No such file or directory\n"));
  // Nothing can be read from articles without a pack.
  const std::string unknown =
      Write("x.txt", "---\nlanguage: tlh\n---\nnuqneH.\n");
  outcome = RunConcord({"check", "--exit-zero", unknown});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("there is no language pack for \"tlh\""));
  EXPECT_THAT(outcome.err, HasSubstr("nothing was checked"));
}

TEST_F(CliTest, WhatCannotBeReadIs2AndTheRestIsReported) {
  WriteNews();
  const std::string latin = Write("news/latin.txt", "Caf\xE9\n");
  const std::string front =
      Write("news/zz.md", "---\nsource: A\nnonsense\n---\n");
  const Outcome outcome =
      RunConcord({"check", "--format=json", "--exit-zero", News()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(
      outcome.err,
      absl::StrCat("error: ", latin,
                   ":1:4: byte 0xE9 is not UTF-8; expected a text in UTF-8\n",
                   "error: ", front,
                   ":3:1: found \"nonsense\"; expected `key: value`\n"));
  const v1::ConsistencyReport report = ParseReport(outcome.out);
  EXPECT_EQ(report.summary().articles(), 2u);
  EXPECT_EQ(report.summary().unreadable_size(), 2);
  EXPECT_THAT(report.summary().unreadable(0), HasSubstr("latin.txt:1:4: "));
}

TEST_F(CliTest, FlagsAndPathsMix) {
  WriteNews();
  const std::string same = RunConcord({"check", "--format=json", News()}).out;
  EXPECT_EQ(RunConcord({"check", News(), "--format", "json"}).out, same);
  EXPECT_EQ(RunConcord({"check", "--format=json", "--", News()}).out, same);
  EXPECT_EQ(RunConcord({"check", "--", "--format=json"}).status, 2);  // a path
}

TEST_F(CliTest, AsOfIsInTheReport) {
  WriteNews();
  const Outcome outcome =
      RunConcord({"check", "--format=json", "--as-of=2025-02-12", News()});
  EXPECT_EQ(ParseReport(outcome.out).summary().as_of(), "2025-02-12");
}

TEST_F(CliTest, OutputGoesToFiles) {
  WriteNews();
  const std::string at = absl::StrCat(root_, "/");
  // Each file says its form: standard output is silent.
  Outcome outcome = RunConcord({"check", "--output=json:" + at + "r.json",
                                "--output=junit:" + at + "r.xml", News()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_EQ(ParseReport(Read("r.json")).summary().articles(), 2u);
  EXPECT_THAT(Read("r.xml"), StartsWith("<?xml"));
  // ... unless it is asked for, too.
  outcome = RunConcord(
      {"check", "--format=text", "--output=json:" + at + "r2.json", News()});
  EXPECT_THAT(outcome.out, HasSubstr("summary: "));
  EXPECT_EQ(Read("r2.json"), Read("r.json"));
  // A file without a form takes the place of standard output.
  outcome = RunConcord(
      {"check", "--format=json", "--output", at + "r3.json", News()});
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_EQ(Read("r3.json"), Read("r.json"));
  // Nothing is left beside them.
  size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(root_)) {
    files += entry.is_regular_file();
  }
  EXPECT_EQ(files, 4u);
  // What cannot be written is 2, and no file is harmed.
  outcome = RunConcord({"check", "--output=" + at + "none/r.txt", News()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err,
              HasSubstr("cannot write: No such file or directory"));
  outcome = RunConcord({"check", "--output=" + at, News()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write: Is a directory"));
  EXPECT_EQ(RunConcord({"check", "--output=/dev/null", News()}).status, 0);
  EXPECT_EQ(RunConcord({"check", "--output=/dev/full", News()}).status, 2);
}

TEST_F(CliTest, ThreadsChangeNothing) {
  for (int i = 0; i < 300; ++i) {
    Write(absl::StrCat("news/", i, ".txt"),
          absl::StrCat(i % 2 ? kHerald : kTribune, "About ", i,
                       " firefighters came.\n"));
  }
  Write("news/bad.txt", "\xFF");
  const Outcome one =
      RunConcord({"check", "--format=json", "--threads=1", News()});
  const Outcome extract = RunConcord({"extract", "--threads=1", News()});
  for (const char* threads : {"2", "7", "0"}) {
    const Outcome many =
        RunConcord({"check", "--format=json", "--threads", threads, News()});
    EXPECT_EQ(many.status, one.status);
    EXPECT_EQ(many.out, one.out) << threads;
    EXPECT_EQ(many.err, one.err);
    EXPECT_EQ(RunConcord({"extract", "--threads", threads, News()}).out,
              extract.out);
  }
}

TEST_F(CliTest, EveryFormIsTheSameInAFile) {
  const std::string news = "testdata/planted-discrepancies";
  for (const char* format :
       {"text", "json", "markdown", "html", "sarif", "junit", "github",
        "gitlab", "rdjsonl", "claimreview"}) {
    const std::string flag = absl::StrCat("--format=", format);
    const Outcome printed = RunConcord({"check", flag, news});
    EXPECT_EQ(printed.status, 1) << printed.err;
    const std::string path = absl::StrCat(root_, "/report");
    RunConcord({"check", absl::StrCat("--output=", format, ":", path), news});
    EXPECT_EQ(Read("report"), printed.out) << format;
  }
}

// In a file of many articles the line is the record's, whatever line breaks its
// text has.

TEST_F(CliTest, ArgumentsMayComeFromAFile) {
  const std::string article = Write("a.txt", kHerald);
  const std::string params =
      Write("a.params", absl::StrCat("--id=from params\n", article, "\n"));
  EXPECT_THAT(RunConcord({"extract", "@" + params}).out,
              HasSubstr("\"from params\""));
}

}  // namespace
}  // namespace concord
