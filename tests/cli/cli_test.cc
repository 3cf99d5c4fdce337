// The contract of the command line, on the binary: exit statuses, messages,
// what goes where.

#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "gmock/gmock.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "proto/explanation.pb.h"
#include "proto/mention.pb.h"
#include "proto/report.pb.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr char kHerald[] =
    "---\nsource: Herald\npublished: 2025-02-11\nlanguage: en\ntitle: Blast in "
    "Rovato\n---\n"
    "An explosion at the Valoglio paint factory in Rovato killed 12 people on "
    "Tuesday, the "
    "fire service said.\n";
constexpr char kTribune[] =
    "---\nsource: Tribune\npublished: 2025-02-11\nlanguage: en\ntitle: Rovato "
    "factory explodes\n"
    "---\nAn explosion at the Valoglio paint factory in Rovato killed 12 "
    "people on Tuesday, "
    "officials said.\n";

class CliTest : public ::testing::Test {
 protected:
  CliTest()
      : root_(absl::StrCat(
            ::testing::TempDir(), "/cli_",
            ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_);
  }
  ~CliTest() override { std::filesystem::remove_all(root_); }

  std::string Write(const std::string& name, const std::string& bytes) const {
    const std::string path = absl::StrCat(root_, "/", name);
    std::filesystem::create_directories(
        std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
  std::string Read(const std::string& name) const {
    std::ifstream in(absl::StrCat(root_, "/", name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  void WriteNews() const {
    Write("news/herald.txt", kHerald);
    Write("news/tribune.txt", kTribune);
  }
  std::string News() const { return absl::StrCat(root_, "/news"); }

  const std::string root_;
};

v1::ConsistencyReport ParseReport(const std::string& json) {
  v1::ConsistencyReport report;
  const auto status =
      google::protobuf::util::JsonStringToMessage(json, &report);
  EXPECT_TRUE(status.ok()) << status.ToString() << "\n" << json;
  return report;
}

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
      {{"help", "zzz"}, "`concord help` lists the commands"},
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

TEST_F(CliTest, FindingsFailTheGateByPolicy) {
  WriteNews();
  const std::string strict =
      Write("strict.textproto",
            "severity { relation: AGREEMENT severity: WARNING }\n"
            "minimum_confidence: 0\n");
  const auto status = [&](std::vector<std::string> flags) {
    flags.insert(flags.begin(), {"check", "--policy", strict});
    flags.push_back(News());
    const Outcome outcome = RunConcord(flags);
    EXPECT_THAT(outcome.err, IsEmpty());
    return outcome.status;
  };
  EXPECT_EQ(status({}), 0);
  EXPECT_EQ(status({"--fail-level=warning"}), 1);
  EXPECT_EQ(status({"--fail-level=note"}), 1);
  EXPECT_EQ(status({"--fail-level=none"}), 0);
  EXPECT_EQ(status({"--fail-level=warning", "--exit-zero"}), 0);
  Write("strict.textproto",
        "severity { relation: AGREEMENT severity: ERROR }\nminimum_confidence: "
        "0\n");
  EXPECT_EQ(status({}), 1);
  const Outcome typo =
      RunConcord({"check", "--policy",
                  Write("typo.textproto", "fail_levle: ERROR\n"), News()});
  EXPECT_EQ(typo.status, 2);
  EXPECT_THAT(
      typo.err,
      HasSubstr("typo.textproto:1:1: unknown field \"fail_levle\"; did you "
                "mean \"fail_level\"?"));
}

TEST_F(CliTest, ThePolicyBesideTheArticlesOrAboveThemHolds) {
  WriteNews();
  const auto check = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"check", "--format=json"});
    return RunConcord(arguments);
  };
  const std::string at = absl::StrCat(root_, "/");
  EXPECT_EQ(check({News()}).status, 0);
  Write("concord.textproto",
        "severity { relation: AGREEMENT severity: ERROR }\n");
  Outcome outcome = check({News()});
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(ParseReport(outcome.out).summary().policy(),
              EndsWith("Holds/concord.textproto"));
  EXPECT_EQ(check({at + "news/herald.txt", at + "news/tribune.txt"}).status, 1);
  // The nearest one.
  Write("news/concord.textproto", "");
  EXPECT_EQ(check({News()}).status, 0);
  EXPECT_EQ(check({"--policy", at + "concord.textproto", News()}).status, 1);
  // Not above the checkout.
  std::filesystem::remove(at + "news/concord.textproto");
  std::filesystem::create_directory(at + "news/.git");
  EXPECT_EQ(check({News()}).status, 0);
  // One run, one gate.
  Write("other/x.txt", kHerald);
  outcome = check({News(), at + "other"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("say which with --policy"));
}

TEST_F(CliTest, ThePolicyMayIgnoreSources) {
  WriteNews();
  Write("news/post.txt", absl::StrCat("---\nsource: Post\npublished: "
                                      "2025-02-11\nlanguage: en\n---\n"
                                      "An explosion at the Valoglio paint "
                                      "factory in Rovato killed 14 people on "
                                      "Tuesday.\n"));
  EXPECT_EQ(RunConcord({"check", News()}).status, 1);
  Write("concord.textproto", "source { name: 'Post' use: IGNORED }\n");
  Outcome outcome = RunConcord({"check", News()});
  EXPECT_EQ(outcome.status, 0) << outcome.out;
  EXPECT_THAT(outcome.out,
              HasSubstr("of sources that the policy ignores: 1 article\n"));
  // What no article is of is a mistake, and so is it to ignore all of them.
  Write("concord.textproto", "source { name: 'Heralt' use: IGNORED }\n");
  outcome = RunConcord({"check", News()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("concord.textproto:1:1: no article is of "
                                     "source \"Heralt\"; did you mean "
                                     "\"Herald\"?"));
  Write("concord.textproto",
        "source { name: 'Herald' use: IGNORED }\n"
        "source { name: 'Post' use: IGNORED }\n"
        "source { name: 'Tribune' use: IGNORED }\n");
  EXPECT_EQ(RunConcord({"check", News()}).status, 2);
}

TEST_F(CliTest, TheBaselineAcceptsWithAReason) {
  WriteNews();
  Write("news/post.txt",
        "---\nsource: Post\npublished: 2025-02-11\nlanguage: en\n---\n"
        "An explosion at the Valoglio paint factory in Rovato killed 14 people "
        "on Tuesday.\n");
  const std::string file = absl::StrCat(root_, "/accepted.textproto");
  const std::string baseline = absl::StrCat("--baseline=", file);
  const auto status = [&](std::vector<std::string> flags) {
    flags.insert(flags.begin(), "check");
    flags.push_back(News());
    return RunConcord(flags).status;
  };
  EXPECT_EQ(status({}), 1);
  EXPECT_EQ(status({baseline}), 2);                  // it is not there
  EXPECT_EQ(status({"--write-baseline", file}), 2);  // no reason
  EXPECT_EQ(status({"--write-baseline", file, "--reason=the agency is wrong",
                    "--who=Ana", "--expires=2025-12-31", "--as-of=2025-02-12"}),
            0);
  EXPECT_THAT(Read("accepted.textproto"),
              HasSubstr("reason: \"the agency is wrong\""));
  EXPECT_EQ(status({baseline, "--as-of=2025-12-31"}), 0);
  EXPECT_EQ(status({baseline, "--as-of=2026-01-01"}), 1);
  // Edits elsewhere in the articles change nothing.
  Write("news/post.txt",
        "---\nsource: Post\npublished: 2025-02-11\nlanguage: en\n---\n"
        "Firefighters came from three towns.\n\nAn explosion at the Valoglio "
        "paint factory in Rovato killed 14 people on Tuesday. The mayor spoke "
        "of a hard day.\n");
  EXPECT_EQ(status({baseline, "--as-of=2025-12-31"}), 0);
  // Another figure is another finding; the entry is stale.
  Write("news/post.txt",
        "---\nsource: Post\npublished: 2025-02-11\nlanguage: en\n---\n"
        "An explosion at the Valoglio paint factory in Rovato killed 15 people "
        "on Tuesday.\n");
  Outcome outcome =
      RunConcord({"check", baseline, "--as-of=2025-12-31", News()});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("which is no finding any more"));
  // What could not all be read is no ground for pruning.
  const std::string bad = Write("bad.txt", "\xFF");
  const std::string before = Read("accepted.textproto");
  EXPECT_EQ(status({baseline, "--prune-baseline", bad}), 2);
  EXPECT_EQ(Read("accepted.textproto"), before);
  EXPECT_EQ(status({baseline, "--prune-baseline"}), 1);
  EXPECT_THAT(Read("accepted.textproto"), Not(HasSubstr("accepted {")));
  EXPECT_EQ(status({"--prune-baseline"}), 2);
  EXPECT_EQ(status({"--reason=x"}), 2);
  EXPECT_EQ(status({"--expires=soon"}), 2);
}

TEST_F(CliTest, ADraftIsCheckedAgainstACorpus) {
  WriteNews();
  // A discrepancy of the corpus that is not the draft's.
  for (const char* days : {"three", "five"}) {
    Write(absl::StrCat("news/", days, ".txt"),
          absl::StrCat("---\nsource: ", days,
                       "\npublished: 2025-05-20\nlanguage: en\n---\n"
                       "Dockers at the port of Rotterdam ended a strike of ",
                       days, " days on Monday, their union said.\n"));
  }
  const auto article = [](int killed) {
    return absl::StrCat(
        "---\nsource: Post\npublished: 2025-02-11\nlanguage: "
        "en\n---\nAn explosion at the Valoglio paint factory "
        "in Rovato killed ",
        killed, " people on Tuesday.\n");
  };
  const std::string draft = Write("herald.md", article(14));
  const auto check = [&](const std::string& path) {
    return RunConcord({"check", path, "--against", News(), "--format=rdjsonl"});
  };
  Outcome outcome = check(draft);
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.err, IsEmpty());
  std::vector<std::string> lines = absl::StrSplit(outcome.out, '\n');
  ASSERT_EQ(lines.size(), 2u) << outcome.out;
  EXPECT_THAT(lines[0], HasSubstr("14 killed"));
  EXPECT_THAT(lines[0].substr(0, lines[0].find("relatedLocations")),
              HasSubstr("herald.md"));
  // Corrected, it passes, whatever the corpus says elsewhere.
  Write("herald.md", article(12));
  EXPECT_EQ(check(draft).status, 0);
  const Outcome text = RunConcord({"check", draft, "--against", News()});
  EXPECT_THAT(text.out, HasSubstr("checked against 4 articles of these\n"));
  EXPECT_THAT(text.out, Not(HasSubstr("strike")));
  // It may lie in the corpus; then it is not compared with itself.
  const std::string inside = Write("news/post.txt", article(14));
  outcome = check(inside);
  EXPECT_EQ(outcome.status, 1);
  lines = absl::StrSplit(outcome.out, '\n');
  EXPECT_EQ(lines.size(), 2u) << outcome.out;
  // Never green where nothing was checked.
  outcome = RunConcord({"check", inside, "--against", inside});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("nothing was checked"));
  EXPECT_EQ(RunConcord({"check", draft, "--against", root_ + "/none"}).status,
            2);
}

TEST_F(CliTest, PolicyChecksAndShowsPolicies) {
  const std::string good = Write("concord.textproto", "fail_level: WARNING\n");
  const std::string bad = Write("bad.textproto", "fail_level: WARNNG\n");
  Outcome outcome = RunConcord({"policy", "check", good});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, absl::StrCat(good, ": ok\n"));
  outcome = RunConcord({"policy", "check", good, bad});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err, absl::StrCat("error: ", bad,
                                      ":1:13: unknown value \"WARNNG\" of "
                                      "fail_level; did you mean "
                                      "\"WARNING\"?\n"));
  outcome = RunConcord({"policy", "show", root_});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, StartsWith("# /"));
  EXPECT_THAT(outcome.out, HasSubstr("Policies/concord.textproto\n# proto-"));
  EXPECT_THAT(outcome.out, HasSubstr("minimum_confidence: 0.5\n"));
  EXPECT_THAT(outcome.out, HasSubstr("fail_level: WARNING\n"));
  // What is shown is a policy.
  EXPECT_EQ(
      RunConcord({"policy", "check", Write("shown.textproto", outcome.out)})
          .status,
      0);
  for (const std::vector<std::string>& usage :
       std::vector<std::vector<std::string>>{
           {"policy"}, {"policy", "check"}, {"policy", "chek", good}})
    EXPECT_EQ(RunConcord(usage).status, 2);
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

TEST_F(CliTest, ThreadsChangeNoForm) {
  const std::string news = "testdata/planted-discrepancies";
  for (const char* format :
       {"text", "json", "markdown", "html", "sarif", "junit", "github",
        "gitlab", "rdjsonl", "claimreview"}) {
    const std::string flag = absl::StrCat("--format=", format);
    const Outcome one = RunConcord({"check", flag, "--threads=1", news});
    EXPECT_EQ(one.status, 1) << one.err;
    EXPECT_EQ(RunConcord({"check", flag, "--threads=8", news}).out, one.out);
    const std::string path = absl::StrCat(root_, "/report");
    RunConcord({"check", absl::StrCat("--output=", format, ":", path), news});
    EXPECT_EQ(Read("report"), one.out) << format;
  }
}

// In a file of many articles the line is the record's, whatever line breaks its
// text has.
TEST_F(CliTest, ARecordIsOneLineOfItsFile) {
  const std::string news = Write(
      "news.jsonl",
      "{\"id\":\"a\",\"language\":\"en\",\"published\":\"2025-02-11\",\"text\":"
      "\"An explosion at the\\npaint factory\\nin Rovato killed 12 people on "
      "Tuesday.\"}\n"
      "{\"id\":\"b\",\"language\":\"en\",\"published\":\"2025-02-11\",\"text\":"
      "\"An explosion at the\\npaint factory\\nin Rovato killed 13 people on "
      "Tuesday.\"}\n");
  const Outcome outcome = RunConcord({"check", "--format=rdjsonl", news});
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("{\"start\":{\"line\":1}}"));
  EXPECT_THAT(outcome.out, HasSubstr("{\"start\":{\"line\":2}}"));
}

TEST_F(CliTest, ExtractWritesAnArticleALine) {
  WriteNews();
  const Outcome outcome = RunConcord({"extract", News()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const std::vector<std::string> lines =
      absl::StrSplit(outcome.out, '\n', absl::SkipEmpty());
  ASSERT_EQ(lines.size(), 2u);
  v1::ArticleAssertions assertions;
  ASSERT_TRUE(
      google::protobuf::util::JsonStringToMessage(lines[0], &assertions).ok());
  EXPECT_EQ(assertions.article().id(), "herald");
  EXPECT_EQ(assertions.article().source(), "Herald");
  EXPECT_EQ(assertions.schema_version(), "1");
}

TEST_F(CliTest, ExtractOfNothingLeavesNoFile) {
  const std::string out = absl::StrCat(root_, "/out.jsonl");
  EXPECT_EQ(
      RunConcord({"extract", "--output", out, absl::StrCat(root_, "/none")})
          .status,
      2);
  EXPECT_FALSE(std::filesystem::exists(out));
  WriteNews();
  Write("news/bad.txt", "\xFF");
  EXPECT_EQ(RunConcord({"extract", "--output", out, News()}).status, 2);
  EXPECT_TRUE(std::filesystem::exists(out));
}

TEST_F(CliTest, ExtractTakesMetadataFromFlags) {
  const std::string path = Write("a.txt", kHerald);
  const Outcome outcome =
      RunConcord({"extract", "--id=x/y", "--source=Post",
                  "--published=2024-01-02", "--language=ro", path});
  v1::ArticleAssertions assertions;
  ASSERT_TRUE(
      google::protobuf::util::JsonStringToMessage(outcome.out, &assertions)
          .ok());
  EXPECT_EQ(assertions.article().id(), "x/y");
  EXPECT_EQ(assertions.article().source(), "Post");
  EXPECT_EQ(assertions.article().published(), "2024-01-02");
  EXPECT_EQ(assertions.article().language(), "ro");
}

TEST_F(CliTest, CompareOfExtractIsCheck) {
  WriteNews();
  const std::string json = absl::StrCat(root_, "/a.jsonl");
  const std::string binary = absl::StrCat(root_, "/a.binpb");
  EXPECT_EQ(RunConcord({"extract", "--output", json, News()}).status, 0);
  EXPECT_EQ(
      RunConcord({"extract", "--format=binpb", "--output", binary, News()})
          .status,
      0);
  const Outcome check = RunConcord({"check", "--format=json", News()});
  EXPECT_EQ(RunConcord({"compare", "--format=json", json}).out, check.out);
  EXPECT_EQ(RunConcord({"compare", "--format=json", binary}).out, check.out);
  // One file an article, in any order.
  const std::string herald = absl::StrCat(root_, "/h.binpb");
  const std::string tribune = absl::StrCat(root_, "/t.binpb");
  RunConcord({"extract", "--format=binpb", "--output", herald,
              News() + "/herald.txt"});
  RunConcord({"extract", "--format=binpb", "--output", tribune,
              News() + "/tribune.txt"});
  EXPECT_EQ(RunConcord({"compare", "--format=json", tribune, herald}).out,
            check.out);
}

TEST_F(CliTest, ShardsDealTheFindings) {
  WriteNews();
  const std::string all = absl::StrCat(root_, "/a.binpb");
  RunConcord({"extract", "--format=binpb", "--output", all, News()});
  const int findings =
      ParseReport(RunConcord({"compare", "--format=json", all}).out)
          .findings_size();
  EXPECT_GT(findings, 0);
  int dealt = 0;
  for (const char* shard : {"0/3", "1/3", "2/3"}) {
    const v1::ConsistencyReport report = ParseReport(
        RunConcord({"compare", "--format=json", "--shard", shard, all}).out);
    dealt += report.findings_size();
    uint32_t counted = 0;
    for (const auto& count : report.summary().relations())
      counted += count.findings();
    EXPECT_EQ(counted, static_cast<uint32_t>(report.findings_size()));
  }
  EXPECT_EQ(dealt, findings);
  const v1::ConsistencyReport filtered = ParseReport(
      RunConcord({"compare", "--format=json", "--filter=^CASUALTY_COUNT ", all})
          .out);
  EXPECT_GT(filtered.findings_size(), 0);
  for (const v1::Finding& finding : filtered.findings()) {
    EXPECT_EQ(finding.kind(), v1::Assertion::CASUALTY_COUNT);
  }
}

TEST_F(CliTest, CompareRefusesWhatDoesNotHoldTogether) {
  const std::string good =
      "{\"schemaVersion\":\"1\",\"article\":{\"id\":\"a\"}}\n";
  const struct {
    std::string bytes;
    const char* message;
  } cases[] = {
      {"", ":1:1: the file is empty"},
      {good + "{\"schemaVersion\":\"1\",\"artikel\":{}}\n",
       ":2:1: not the JSON of"},
      {good + good,
       ":2:1: assertions of article \"a\": the id is that of another"},
      {"{\"article\":{\"id\":\"a\"}}\n",
       "schema_version is \"\"; expected \"1\""},
      {"{\"schemaVersion\":\"1\"}\n", "has no id"},
      {"{\"schemaVersion\":\"1\",\"article\":{\"id\":\"a\"},\"keyTerms\":[3]}"
       "\n",
       "key_terms points to a term"},
      {"{\"schemaVersion\":\"1\",\"article\":{\"id\":\"a\"},\"assertions\":[{"
       "\"sentence\":7}]}\n",
       "points to sentence 7"},
      {"nonsense", "message 1 at byte 0"},
      {std::string("\x05\x0A\x01", 3), "message 1 at byte 0"},
  };
  for (const auto& c : cases) {
    const Outcome outcome = RunConcord({"compare", Write("a.jsonl", c.bytes)});
    EXPECT_EQ(outcome.status, 2) << c.bytes;
    EXPECT_THAT(outcome.err, HasSubstr(c.message)) << c.bytes;
  }
  EXPECT_THAT(RunConcord({"compare", absl::StrCat(root_, "/none")}).err,
              HasSubstr("/none: cannot read: No such file or directory"));
}

TEST_F(CliTest, AnnotateAnswersEveryLineInOrder) {
  const Outcome outcome = RunConcord(
      {"annotate"},
      "{\"id\": \"1\", \"text\": \"About 15,000 soldiers marched.\", "
      "\"language\": \"en\"}\n"
      "{\"id\": \"2\", \"text\": \"Nothing.\", \"language\": \"en\"}\n"
      "{\"id\": \"3\", \"text\": \"\"}\n"
      "{\"id\": \"4\\n\\\"\\u0001\", \"text\": \"12 ships\", \"language\": "
      "\"en\"}");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const std::vector<std::string> lines = absl::StrSplit(outcome.out, '\n');
  ASSERT_EQ(lines.size(), 5u);
  EXPECT_EQ(lines[0],
            "{\"id\":\"1\",\"mentions\":[{\"start\":0,\"end\":12,\"kind\":"
            "\"NUMBER\",\"value\":"
            "\"~15000\"}]}");
  EXPECT_EQ(lines[1], "{\"id\":\"2\",\"mentions\":[]}");
  EXPECT_EQ(lines[2], "{\"id\":\"3\",\"mentions\":[]}");
  v1::AnnotatedText last;
  ASSERT_TRUE(
      google::protobuf::util::JsonStringToMessage(lines[3], &last).ok());
  EXPECT_EQ(last.id(), "4\n\"\x01");
  EXPECT_EQ(last.mentions_size(), 1);
  EXPECT_EQ(lines[4], "");
}

TEST_F(CliTest, AnnotatePrintsTimeMlWhenAsked) {
  const Outcome outcome =
      RunConcord({"annotate", "--timex"},
                 "{\"id\":\"a\",\"text\":\"It opened on 2 May 2025.\","
                 "\"language\":\"en\"}\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("<DOCID>a</DOCID>"));
  EXPECT_THAT(outcome.out,
              HasSubstr("value=\"2025-05-02\">2 May 2025</TIMEX3>"));
}

TEST_F(CliTest, AnnotateSurvivesWhatDoesNotParse) {
  const Outcome outcome =
      RunConcord({"annotate"},
                 "nonsense\n\n{\"id\": \"2\"}\n{\"id\": \"3\", \"text\": \"12 "
                 "ships\", \"language\": "
                 "\"en\"}\n{\"text\": \"\xFF\"}\n");
  EXPECT_EQ(outcome.status, 2);
  const std::vector<std::string> lines =
      absl::StrSplit(outcome.out, '\n', absl::SkipEmpty());
  ASSERT_EQ(lines.size(), 5u);
  EXPECT_EQ(lines[0], "{\"id\":\"\",\"mentions\":[]}");
  EXPECT_EQ(lines[1], "{\"id\":\"\",\"mentions\":[]}");
  EXPECT_EQ(lines[2], "{\"id\":\"2\",\"mentions\":[]}");
  EXPECT_THAT(lines[3], HasSubstr("\"value\":\"12\""));
  for (const char* place : {"standard input:1:1: ", "standard input:2:1: ",
                            "standard input:3:1: ", "standard input:5:11: "}) {
    EXPECT_THAT(outcome.err, HasSubstr(place));
  }
  EXPECT_EQ(RunConcord({"annotate"}, "").status, 0);
}

TEST_F(CliTest, AnnotateOfManyLinesKeepsTheirOrder) {
  std::string input;
  constexpr int kLines = 20000;
  for (int i = 0; i < kLines; ++i) {
    absl::StrAppend(&input, "{\"id\":\"", i, "\",\"text\":\"On that day ", i,
                    " soldiers came.\",\"language\":\"en\"}\n");
  }
  const Outcome one = RunConcord({"annotate", "--threads=1"}, input);
  const Outcome many = RunConcord({"annotate", "--threads=4"}, input);
  EXPECT_EQ(one.out, many.out);
  const std::vector<std::string> lines =
      absl::StrSplit(one.out, '\n', absl::SkipEmpty());
  ASSERT_EQ(lines.size(), static_cast<size_t>(kLines));
  for (int i = 0; i < kLines; ++i) {
    ASSERT_THAT(lines[i], StartsWith(absl::StrCat("{\"id\":\"", i, "\",")));
  }
}

TEST_F(CliTest, ArgumentsMayComeFromAFile) {
  const std::string article = Write("a.txt", kHerald);
  const std::string params =
      Write("a.params", absl::StrCat("--id=from params\n", article, "\n"));
  EXPECT_THAT(RunConcord({"extract", "@" + params}).out,
              HasSubstr("\"from params\""));
}

}  // namespace
}  // namespace concord
