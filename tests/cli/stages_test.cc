// The stages as commands: extract, compare, annotate.

#include <cstdint>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "gmock/gmock.h"
#include "google/protobuf/io/zero_copy_stream_impl_lite.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "proto/mention.pb.h"
#include "proto/worker_protocol.pb.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/run.h"

namespace concord {
namespace {

using ::blaze::worker::WorkRequest;
using ::blaze::worker::WorkResponse;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

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

TEST_F(CliTest, ExtractServesBazelsRequestsUntilThereAreNone) {
  WriteNews();
  const std::string output = absl::StrCat(root_, "/herald.jsonl");
  std::ostringstream requests;
  int32_t id = 0;
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{
           {"--output=" + output, absl::StrCat(News(), "/herald.txt")},
           {"--fromat=json", News()},
           {absl::StrCat(News(), "/none.txt")}}) {
    WorkRequest request;
    for (const std::string& argument : arguments)
      request.add_arguments(argument);
    request.set_request_id(++id);
    ASSERT_TRUE(google::protobuf::util::SerializeDelimitedToOstream(request,
                                                                    &requests));
  }
  const Outcome outcome =
      RunConcord({"extract", "--persistent_worker"}, requests.str());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  google::protobuf::io::ArrayInputStream in(
      outcome.out.data(), static_cast<int>(outcome.out.size()));
  std::vector<std::string> answers;
  WorkResponse response;
  while (google::protobuf::util::ParseDelimitedFromZeroCopyStream(
      &response, &in, nullptr)) {
    answers.push_back(absl::StrCat(response.request_id(), " ",
                                   response.exit_code(), " ",
                                   response.output()));
    response.Clear();
  }
  EXPECT_THAT(
      answers,
      ElementsAre("1 0 ", "2 1 unknown flag --fromat; did you mean --format?",
                  AllOf(StartsWith("3 1 error: "), HasSubstr("none.txt"))));
  EXPECT_THAT(Read("herald.jsonl"), HasSubstr("\"Herald\""));
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

TEST_F(CliTest, ComparePartsAndFilters) {
  WriteNews();
  const std::string all = absl::StrCat(root_, "/a.binpb");
  RunConcord({"extract", "--format=binpb", "--output", all, News()});
  const int findings =
      ParseReport(RunConcord({"compare", "--format=json", all}).out)
          .findings_size();
  EXPECT_GT(findings, 0);
  int dealt = 0;
  for (const char* shard : {"0/3", "1/3", "2/3"}) {
    dealt +=
        ParseReport(
            RunConcord({"compare", "--format=json", "--shard", shard, all}).out)
            .findings_size();
  }
  EXPECT_EQ(dealt, findings);
  for (const char* filter : {"^CASUALTY_COUNT ", "herald"}) {
    const Outcome some =
        RunConcord({"compare", "--format=json", "--filter", filter, all});
    EXPECT_EQ(some.status, 0) << some.err;
    EXPECT_GT(ParseReport(some.out).findings_size(), 0);
  }
  const Outcome none = RunConcord({"compare", "--filter=MONNEY", all});
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.out, IsEmpty());
  EXPECT_THAT(none.err, HasSubstr("--filter: \"MONNEY\" matches no kind"));
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

}  // namespace
}  // namespace concord
