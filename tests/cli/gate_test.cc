// What fails a run of the binary: policies, baselines, drafts.

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

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

TEST_F(CliTest, EveryCommandRefusesAPolicyThatIsWrong) {
  WriteNews();
  const std::string typo = Write("typo.textproto", "fail_levle: ERROR\n");
  const std::string assertions =
      Write("a.jsonl", RunConcord({"extract", News()}).out);
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{
           {"check", News()},
           {"compare", assertions},
           {"explain", "8681b43f8a46d957", News()},
           {"policy", "show", News()}}) {
    std::vector<std::string> all = arguments;
    all.push_back("--policy=" + typo);
    const Outcome outcome = RunConcord(all);
    EXPECT_EQ(outcome.status, 2) << arguments[0];
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, HasSubstr("typo.textproto:1:1: unknown field"));
  }
}

TEST_F(CliTest, ABaselineIsOneFile) {
  WriteNews();
  const Outcome outcome = RunConcord(
      {"check", "--baseline", Write("a.textproto", ""), "--write-baseline",
       Write("b.textproto", ""), "--reason=x", News()});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("name two files; expected one"));
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

TEST_F(CliTest, ThePageHoldsArticlesWhole) {
  WriteNews();
  const std::string draft =
      Write("herald.md", absl::StrCat(kHerald, "\nNothing to compare here.\n"));
  const auto texts = [](const std::string& page) {
    const size_t begin = page.find("id=\"texts\">");
    return page.substr(begin, page.find("</script>", begin) - begin);
  };
  // Though an article of the corpus has the draft's id.
  const Outcome check =
      RunConcord({"check", "--format=html", draft, "--against", News()});
  EXPECT_EQ(check.status, 0) << check.err;
  EXPECT_THAT(texts(check.out), HasSubstr(R"({"article":"herald","runs":)"));
  EXPECT_THAT(texts(check.out),
              HasSubstr(R"(/news/herald.txt#herald","runs")"));
  EXPECT_THAT(texts(check.out), HasSubstr(R"({"article":"tribune","runs":)"));
  EXPECT_THAT(texts(check.out), HasSubstr("Nothing to compare here."));
  // Assertions do not hold what they were read from.
  const std::string assertions = Write("news.jsonl", "");
  RunConcord({"extract", "--output", assertions, News()});
  const Outcome compare = RunConcord({"compare", "--format=html", assertions});
  EXPECT_EQ(compare.status, 0) << compare.err;
  EXPECT_EQ(texts(compare.out), "id=\"texts\">[]");
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

}  // namespace
}  // namespace concord
