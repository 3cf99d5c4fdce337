#include "checker/corpus/ninjs.h"

#include <string>

#include "checker/corpus/corpus.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;

std::string Problem(absl::string_view json) {
  v1::Article article;
  NinjsBody body;
  return std::string(ParseNinjs("a.json", json, article, body).message());
}

TEST(Ninjs, ReadsVersion2) {
  v1::Article article;
  NinjsBody body;
  ASSERT_TRUE(ParseNinjs("a.json",
                         R"({"uri": "urn:x:1", "type": "text",
    "standard": {"name": "ninjs", "version": "2.2"},
    "versioncreated": "2025-03-14T19:05:00Z",
    "firstcreated": "2025-03-14T18:05:00Z", "language": "en",
    "infosources": [{"role": "x:a"}, {"name": "Northern Post"}],
    "headlines": [{"value": "<b>Fire</b>", "contenttype": "text/html"},
                  {"value": "Fire", "contenttype": "text/plain"}],
    "bodies": [{"value": "<p>Fire</p>", "contenttype": "text/html"},
               {"value": "Twelve died.", "contenttype": "text/plain"}]})",
                         article, body)
                  .ok());
  EXPECT_EQ(article.id(), "urn:x:1");
  EXPECT_EQ(article.published(), "2025-03-14T19:05:00Z");
  EXPECT_EQ(article.language(), "en");
  EXPECT_EQ(article.source(), "Northern Post");
  EXPECT_EQ(article.title(), "Fire");
  EXPECT_EQ(body.value, "Twelve died.");
  EXPECT_FALSE(body.html);
}

TEST(Ninjs, ReadsVersion3) {
  v1::Article article;
  NinjsBody body;
  ASSERT_TRUE(ParseNinjs("a.json",
                         R"({"uri": "urn:x:2", "firstCreated":
    "2025-03-14T18:05:00+01:00", "copyrightHolder": "Agency", "bodies":
    [{"value": "<p>Fire</p>", "contentType": "text/html"}]})",
                         article, body)
                  .ok());
  EXPECT_EQ(article.published(), "2025-03-14T18:05:00+01:00");
  EXPECT_EQ(article.source(), "Agency");
  EXPECT_EQ(body.value, "<p>Fire</p>");
  EXPECT_TRUE(body.html);
}

TEST(Ninjs, PlacesAreBytesOfTheBody) {
  SourceArticle article;
  ASSERT_TRUE(ParseArticle("a.json",
                           R"({"uri": "urn:x:3", "language": "fr", "bodies":
    [{"value": "<p>Le caf&eacute; \u00e9tait plein.</p>",
      "contenttype": "text/html"}]})",
                           {}, article)
                  .ok());
  EXPECT_EQ(article.article.id(), "urn:x:3");
  EXPECT_EQ(article.bytes, "Le café était plein.");
  EXPECT_TRUE(article.is_record);
  const uint32_t at = static_cast<uint32_t>(article.bytes.find("café"));
  const uint32_t begin = article.places.Begin(at);
  EXPECT_EQ(article.file.substr(begin, article.places.End(at + 5) - begin),
            "caf&eacute;");
}

TEST(Ninjs, TellsWhatIsWrongAndWhere) {
  EXPECT_EQ(Problem("{\"uri\":\n  \"x\", }"),
            "a.json:2:8: not JSON (missing a name for object member); expected "
            "a ninjs item {\"uri\": ..., \"bodies\": [{\"value\": ...}]}");
  EXPECT_THAT(Problem("[1]"), HasSubstr("a.json:1:1: no JSON object"));
  EXPECT_THAT(Problem("{}"), HasSubstr("the item has no \"uri\""));
  EXPECT_THAT(Problem("{\"uri\": \"x\"}"), HasSubstr("the item has no body"));
  EXPECT_THAT(Problem("{\"uri\": \"x\", \"type\": \"picture\"}"),
              HasSubstr("the item is a \"picture\""));
  EXPECT_THAT(Problem("{\"uri\": \"x\", \"pubstatus\": \"canceled\"}"),
              HasSubstr("the item is canceled"));
  EXPECT_THAT(Problem("{\"uri\": \"\xE9\"}"),
              HasSubstr("a.json:1:10: byte 0xE9 is not UTF-8"));
  EXPECT_THAT(Problem(R"({"uri": "x", "bodies": [{"value": "a\u0000b"}]})"),
              HasSubstr("NUL"));
  EXPECT_THAT(Problem(R"({"uri": "x", "bodies": [{"value": "a\udc00b"}]})"),
              HasSubstr("half a pair of surrogates"));
  EXPECT_THAT(Problem(std::string(100000, '[')), HasSubstr("not JSON"));
}

}  // namespace
}  // namespace concord
