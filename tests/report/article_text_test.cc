// The text of an article, and where the passages of a report stand in it.

#include "checker/report/article_text.h"

#include <cstddef>
#include <map>
#include <string>

#include "checker/assertion/assertion.h"
#include "checker/checker.h"
#include "checker/corpus/corpus.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// What the report has of an article, and the article as it is read again.
struct Read {
  v1::ComparedArticle compared;
  SourceArticle source;
};

Read ReadTwice(const std::string& path, const std::string& bytes) {
  Checker checker;
  EXPECT_TRUE(checker.AddArticle(path, bytes).ok());
  Read read;
  read.compared = checker.Check().articles(0);
  EXPECT_TRUE(ParseArticle(path, bytes, {}, read.source).ok());
  return read;
}

void ExpectPassagesStandInIt(const Read& read, const v1::ArticleText& text) {
  int passage = 0;
  for (const v1::ArticleText::Run& run : text.runs()) {
    for (const v1::ArticleText::Run::Place& place : run.passages()) {
      ASSERT_LT(passage, read.compared.passages_size());
      const v1::Passage& expected = read.compared.passages(passage++);
      EXPECT_EQ(place.start(), expected.start());
      EXPECT_EQ(run.text().substr(place.at(), expected.text().size()),
                expected.text());
      EXPECT_EQ(run.headline(), expected.headline());
    }
  }
  EXPECT_EQ(passage, read.compared.passages_size());
  EXPECT_GT(passage, 1);
}

constexpr char kText[] =
    "---\nsource: Herald\nlanguage: en\n---\nBlast kills 12 in Rovato\n\n"
    "An explosion killed 12 people on Tuesday.\n\nNobody said why.\n\n"
    "The blast hurt 30 people, the mayor said.\n";

TEST(ArticleText, HoldsAllOfAnArticlesOwnWords) {
  const Read read = ReadTwice("herald.txt", kText);
  v1::ArticleText text;
  ASSERT_TRUE(FindArticleText(read.source, read.compared, text));
  EXPECT_EQ(text.article(), "herald");
  ExpectPassagesStandInIt(read, text);
  std::string all;
  for (const v1::ArticleText::Run& run : text.runs()) all += run.text();
  EXPECT_THAT(all, HasSubstr("Nobody said why."));
  EXPECT_THAT(all, Not(HasSubstr("source:")));
}

TEST(ArticleText, FindsPassagesOfAPageWhereTheyStandInItsWords) {
  const Read read = ReadTwice(
      "herald.html",
      "<html lang=en><head><title>Blast kills 12 in Rovato</title></head>"
      "<body><nav><a href=/>Home</a></nav><article>\n"
      "<h1>Blast kills <b>12</b> in Rovato</h1>\n"
      "<p>An&nbsp;explosion at the caf&eacute; killed\n   <i>12 people</i> on "
      "Tuesday &mdash; at noon. It hurt 30&nbsp;people, the mayor said.</p>"
      "<p>Nobody said why.</p><p>The caf&eacute; had 40 seats.</p>"
      "</article></body></html>");
  v1::ArticleText text;
  ASSERT_TRUE(FindArticleText(read.source, read.compared, text));
  ExpectPassagesStandInIt(read, text);
}

TEST(ArticleText, FindsPassagesOfARecord) {
  Read read = ReadTwice("herald.txt", kText);
  ASSERT_TRUE(
      ParseArticleRecord(
          "news.jsonl", 3,
          R"({"id": "herald", "language": "en", "text": )"
          R"("A blast killed 12 people.\n\nIt hurt 30 \u00e9l\u00e8ves."})",
          {}, read.source)
          .ok());
  Extractor extractor;
  OwnedAssertions assertions;
  extractor.Extract(read.source, assertions.New());
  read.compared.clear_passages();
  for (const v1::Sentence& sentence : assertions.get().sentences()) {
    v1::Passage& passage = *read.compared.add_passages();
    passage.set_start(sentence.start());
    passage.set_text(sentence.text());
    passage.set_headline(sentence.headline());
  }
  v1::ArticleText text;
  ASSERT_TRUE(FindArticleText(read.source, read.compared, text));
  ExpectPassagesStandInIt(read, text);
}

TEST(ArticleText, IsNotThatOfAnArticleThatHasChanged) {
  Read read = ReadTwice("herald.txt", kText);
  std::string changed = kText;
  changed.replace(changed.find("30 people"), 2, "31");
  ASSERT_TRUE(ParseArticle("herald.txt", changed, {}, read.source).ok());
  v1::ArticleText text;
  EXPECT_FALSE(FindArticleText(read.source, read.compared, text));
}

TEST(ArticleText, IsThatOfEveryArticleHere) {
  Checker checker;
  checker.AddPaths({"testdata/planted-discrepancies", "testdata/heldout"});
  const v1::ConsistencyReport report = checker.Check();
  std::map<std::string, const v1::ComparedArticle*> compared;
  for (const v1::ComparedArticle& article : report.articles())
    compared[article.article().id()] = &article;
  CorpusReader reader({"testdata/planted-discrepancies", "testdata/heldout"});
  size_t found = 0;
  reader.ForEach([&](const SourceArticle& source) {
    v1::ArticleText text;
    found += FindArticleText(source, *compared.at(source.article.id()), text);
  });
  EXPECT_EQ(found, compared.size());
}

}  // namespace
}  // namespace concord
