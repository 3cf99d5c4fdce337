// What `concord help TOPIC` prints is docs/help/, and it is true.

#include "checker/help/help.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/report/report.h"
#include "gmock/gmock.h"
#include "google/protobuf/descriptor.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"
#include "re2/re2.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string TextOf(absl::string_view name) {
  const HelpTopic* topic = FindHelpTopic(name);
  return topic == nullptr ? "" : std::string(topic->text);
}

std::vector<std::string> LinesOf(absl::string_view name) {
  return absl::StrSplit(TextOf(name), '\n');
}

// What stands in the first column of the topic's table.
std::set<std::string> FirstColumn(absl::string_view topic) {
  std::set<std::string> words;
  for (const std::string& line : LinesOf(topic)) {
    std::string cell;
    if (RE2::PartialMatch(line, "^\\| ([^|]*[^| ]) *\\|", &cell))
      for (const absl::string_view word : absl::StrSplit(cell, ", "))
        words.emplace(word);
  }
  return words;
}

TEST(Help, TopicsAreTheFilesOfTheDocumentation) {
  std::set<std::string> files;
  for (const auto& file : std::filesystem::directory_iterator("docs/help")) {
    files.insert(file.path().stem().string());
    const Outcome outcome = RunConcord({"help", file.path().stem().string()});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(absl::EndsWith(outcome.out, ReadFile(file.path())))
        << file.path();
  }
  EXPECT_EQ(files.size(), HelpTopics().size());
  for (const HelpTopic& topic : HelpTopics())
    EXPECT_EQ(files.count(std::string(topic.name)), 1u) << topic.name;
}

TEST(Help, TopicsReadWellOnATerminal) {
  const std::string overview = RunConcord({"help"}).out;
  for (const HelpTopic& topic : HelpTopics()) {
    EXPECT_TRUE(absl::StartsWith(topic.text, "# ")) << topic.name;
    for (const std::string& line : LinesOf(topic.name)) {
      EXPECT_LE(line.size(), 80u) << topic.name << ": " << line;
      EXPECT_THAT(line, Not(HasSubstr("]("))) << topic.name;
    }
    EXPECT_THAT(overview, HasSubstr(topic.title()));
  }
}

TEST(Help, ATopicMayBeACommandToo) {
  const Outcome outcome = RunConcord({"help", "policy"});
  EXPECT_THAT(outcome.out, HasSubstr("usage: concord policy"));
  EXPECT_THAT(outcome.out, HasSubstr(TextOf("policy")));
}

TEST(Help, AnUnknownTopicIsToldTheNearest) {
  const Outcome outcome = RunConcord({"help", "relatons"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_EQ(outcome.err,
            "error: unknown command or topic \"relatons\"; did you mean "
            "relations?\n");
  EXPECT_EQ(RunConcord({"help", "check", "x"}).status, 2);
  EXPECT_EQ(RunConcord({"help", "help"}).out, RunConcord({"help"}).out);
}

TEST(Help, RelationsAndKindsAreThoseOfTheReport) {
  std::set<std::string> relations = {"relation"}, kinds = {"kind"};
  const auto* relation = v1::Finding::Relation_descriptor();
  for (int i = 1; i < relation->value_count(); ++i)
    relations.insert(relation->value(i)->name());
  const auto* kind = v1::Assertion::Kind_descriptor();
  for (int i = 1; i < kind->value_count(); ++i)
    kinds.insert(kind->value(i)->name());
  EXPECT_EQ(FirstColumn("relations"), relations);
  EXPECT_EQ(FirstColumn("kinds"), kinds);
}

TEST(Help, FormatsAreThoseThatThereAre) {
  std::set<std::string> formats = {"format"};
  for (const std::string& name : ReportFormatNames()) formats.insert(name);
  EXPECT_EQ(FirstColumn("formats"), formats);
}

TEST(Help, LanguagesAreThoseWithAPack) {
  std::set<std::string> tags = {"tag"};
  for (const auto& pack :
       std::filesystem::directory_iterator("checker/language/packs")) {
    if (pack.path().filename() != "und")
      tags.insert(pack.path().filename().string());
  }
  EXPECT_EQ(FirstColumn("languages"), tags);
}

TEST(Help, EndingsAreThoseThatAreLookedFor) {
  const std::string empty = absl::StrCat(::testing::TempDir(), "/empty");
  std::filesystem::create_directories(empty);
  std::string list;
  ASSERT_TRUE(RE2::PartialMatch(RunConcord({"check", empty}).err,
                                "looked for ([^)]*)", &list));
  std::set<std::string> endings = {"ending"};
  for (const absl::string_view ending : absl::StrSplit(list, ' '))
    endings.emplace(ending);
  EXPECT_EQ(FirstColumn("input"), endings);
}

TEST(Help, FlagsAreFlagsOfACommand) {
  std::string flags;
  for (const char* command : {"check", "compare", "extract", "annotate"})
    absl::StrAppend(&flags, RunConcord({command, "--help"}).out);
  // Bazel's.
  absl::StrAppend(&flags, "  --test_filter=  --test_summary=");
  for (const HelpTopic& topic : HelpTopics()) {
    re2::StringPiece text(topic.text.data(), topic.text.size());
    std::string flag;
    while (RE2::FindAndConsume(&text, "(--[a-z][a-z_-]*)", &flag)) {
      EXPECT_TRUE(RE2::PartialMatch(flags, absl::StrCat("  ", flag, "[= ]")))
          << topic.name << ": " << flag;
    }
  }
}

// The indented lines of a topic from the one that begins with `first` on.
std::string Example(absl::string_view topic, absl::string_view first) {
  std::string example;
  for (const std::string& line : LinesOf(topic)) {
    if (example.empty() && !absl::StartsWith(line, first)) continue;
    if (!line.empty() && !absl::StartsWith(line, "    ")) break;
    absl::StrAppend(&example, line, "\n");
  }
  return example;
}

TEST(Help, ThePolicyThatIsShownIsOne) {
  const std::string path = absl::StrCat(::testing::TempDir(), "/p.textproto");
  std::ofstream(path) << Example("policy", "    # proto-file");
  const Outcome outcome = RunConcord({"policy", "check", path});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(Help, TheBaselineThatIsShownIsOne) {
  const std::string news = absl::StrCat(::testing::TempDir(), "/news");
  std::filesystem::create_directories(news);
  std::ofstream(news + "/a.txt") << "---\nlanguage: en\n---\nTwelve died.\n";
  const std::string path = absl::StrCat(::testing::TempDir(), "/b.textproto");
  std::ofstream(path) << Example("baseline", "    # proto-file");
  const Outcome outcome = RunConcord(
      {"check", "--as-of=2025-03-16", "--baseline", path, news + "/a.txt"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("29e8aacc2ed7adb0"));
}

}  // namespace
}  // namespace concord
