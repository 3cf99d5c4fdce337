// docs/report.schema.json is what proto/report.proto says, and reports are
// valid by it. After a change of the proto:
//   bazel run //tests/tools:report_schema_test

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "absl/strings/str_replace.h"
#include "checker/checker.h"
#include "checker/gate/gate.h"
#include "checker/report/report.h"
#include "gmock/gmock.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/descriptor.pb.h"
#include "gtest/gtest.h"
#include "proto/report.pb.h"
#include "rapidjson/document.h"
#include "rapidjson/pointer.h"
#include "rapidjson/schema.h"
#include "rapidjson/stringbuffer.h"
#include "tools/schema/schema.h"

// RapidJSON 1.1 leaks the patterns of a schema that it compiles; no program of
// ours compiles one.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:rapidjson::internal::Schema";
}

namespace concord {
namespace {

using ::testing::HasSubstr;

constexpr char kSchema[] = "docs/report.schema.json";

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in) << path;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string Generate() {
  google::protobuf::FileDescriptorSet files;
  EXPECT_TRUE(
      files.ParseFromString(ReadFile("tests/tools/report_descriptors.binpb")));
  google::protobuf::DescriptorPool pool;
  for (const auto& file : files.file())
    EXPECT_NE(pool.BuildFile(file), nullptr) << file.name();
  const auto* message =
      pool.FindMessageTypeByName("concord.v1.ConsistencyReport");
  return message == nullptr ? "" : JsonSchemaOf(*message, "1");
}

TEST(ReportSchema, IsWhatTheProtoSays) {
  const std::string schema = Generate();
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
    std::ofstream(std::string(workspace) + "/" + kSchema, std::ios::binary)
        << schema;
    return;
  }
  EXPECT_EQ(ReadFile(kSchema), schema);
  // With the comments.
  EXPECT_THAT(schema, HasSubstr("Fingerprint of claim and readings"));
  EXPECT_THAT(schema, HasSubstr("COMPATIBLE: they differ in precision only"));
}

rapidjson::Document Parse(const std::string& json) {
  rapidjson::Document document;
  document.Parse(json.c_str());
  EXPECT_FALSE(document.HasParseError()) << json;
  return document;
}

// Where the document is not valid; "" if it is.
std::string ProblemOf(const rapidjson::Document& document) {
  // RapidJSON follows references only if they spell the dollar sign thus.
  static const rapidjson::SchemaDocument* const schema =
      new rapidjson::SchemaDocument(Parse(absl::StrReplaceAll(
          ReadFile(kSchema), {{"#/$defs/", "#/%24defs/"}})));
  rapidjson::SchemaValidator validator(*schema);
  if (document.Accept(validator)) return "";
  rapidjson::StringBuffer place;
  validator.GetInvalidDocumentPointer().StringifyUriFragment(place);
  return std::string(place.GetString()) + ": " +
         validator.GetInvalidSchemaKeyword();
}

std::string ReportOn(const std::string& folder) {
  Checker checker;
  checker.AddPaths({folder});
  v1::ConsistencyReport report = checker.Check();
  ApplyPolicy(DefaultPolicy(), report);
  return Render(report, ReportFormat::kJson, {});
}

TEST(ReportSchema, ReportsAreValid) {
  for (const char* folder :
       {"testdata/planted-discrepancies", "testdata/agreeing",
        "testdata/beijing-parade", "testdata/heldout", "testdata/calibration"})
    EXPECT_EQ(ProblemOf(Parse(ReportOn(folder))), "") << folder;
  EXPECT_EQ(ProblemOf(Parse(Render({}, ReportFormat::kJson, {}))).substr(0, 16),
            "#/schemaVersion:");
}

TEST(ReportSchema, OtherDocumentsAreNot) {
  const std::string report = ReportOn("testdata/planted-discrepancies");
  const struct {
    const char* place;
    const char* value;
  } cases[] = {{"/schemaVersion", "\"2\""},
               {"/findings", "{}"},
               {"/findings/0/relation", "\"CONTRADICTION\""},
               {"/findings/0/kind", "3"},
               {"/findings/0/confidence", "\"0.9\""},
               {"/findings/0/readings/0/witnesses/0/start", "-1"},
               {"/findings/0/readings/0/witnesses/0/text", "null"},
               {"/summary/pairsCompared", "12"},
               {"/summary/articles", "1.5"},
               {"/groups/0/articles/0", "7"}};
  for (const auto& c : cases) {
    rapidjson::Document document = Parse(report);
    const rapidjson::Document value = Parse(c.value);
    rapidjson::Pointer(c.place).Set(document, value);
    EXPECT_NE(ProblemOf(document), "") << c.place;
  }
  for (const char* place :
       {"/schemaVersion", "/findings", "/findings/0/id",
        "/findings/0/readings/0/display", "/findings/0/readings/0/witnesses"}) {
    rapidjson::Document document = Parse(report);
    ASSERT_TRUE(rapidjson::Pointer(place).Erase(document)) << place;
    EXPECT_NE(ProblemOf(document), "") << place;
  }
  rapidjson::Document two = Parse(report);
  rapidjson::Pointer("/findings/0/readings/0/value/names").Create(two);
  rapidjson::Pointer("/findings/0/readings/0/value/quote").Create(two);
  EXPECT_NE(ProblemOf(two), "");
}

TEST(ReportSchema, AFieldThatIsNewIsNoMistake) {
  rapidjson::Document document =
      Parse(ReportOn("testdata/planted-discrepancies"));
  rapidjson::Pointer("/findings/0/mood").Set(document, "grave");
  EXPECT_EQ(ProblemOf(document), "");
}

}  // namespace
}  // namespace concord
