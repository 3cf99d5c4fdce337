#include "checker/corpus/corpus.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/limits.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class CorpusTest : public ::testing::Test {
 protected:
  CorpusTest()
      : root_(absl::StrCat(
            ::testing::TempDir(), "/corpus_",
            ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_);
  }
  ~CorpusTest() override { std::filesystem::remove_all(root_); }

  std::string Path(const std::string& name) const {
    return absl::StrCat(root_, "/", name);
  }

  void Write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories(
        std::filesystem::path(Path(name)).parent_path());
    std::ofstream(Path(name), std::ios::binary) << bytes;
  }

  // Reads paths below the test's folder; problems without its name.
  void Read(const std::vector<std::string>& names,
            const ArticleOverrides& overrides = {}) {
    std::vector<std::string> paths;
    for (const std::string& name : names)
      paths.push_back(name.empty() ? root_ : Path(name));
    CorpusReader reader(paths, overrides);
    reader.ForEach([&](const SourceArticle& article) {
      ids.push_back(article.article.id());
      articles.push_back(article.article);
      for (const Prose& p : article.prose) {
        prose.push_back(
            absl::StrCat(p.headline ? "# " : "",
                         article.bytes.substr(p.range.begin, p.range.size())));
      }
    });
    for (const absl::Status& problem : reader.problems()) {
      problems.push_back(absl::StrReplaceAll(
          problem.message(),
          {{absl::StrCat(root_, "/"), ""}, {root_, "ROOT"}}));
    }
  }

  const std::string root_;
  std::vector<std::string> ids;
  std::vector<v1::Article> articles;
  std::vector<std::string> prose;
  std::vector<std::string> problems;
};

TEST_F(CorpusTest, WalksFoldersInByteOrderAndSkipsWhatIsNoArticle) {
  for (const char* name :
       {"b.txt", "a/z.md", "a/y.txt", "a.txt", "B.TXT", "ă.txt", "gold.labels",
        ".hidden.txt", ".git/a.txt", "x.xml", "noending"}) {
    Write(name, "One.");
  }
  Read({""});
  EXPECT_THAT(ids, ElementsAre("B", "a", "a/y", "a/z", "b", "ă"));
  EXPECT_THAT(problems, IsEmpty());
}

TEST_F(CorpusTest, ReadsPagesAndItems) {
  Write("a.html", "<meta charset=windows-1252><p>caf\xE9");
  Write("b/c.htm", "<p>Twelve people died.");
  Write("d.json", R"({"uri": "urn:x:1", "bodies": [{"value": "Two died."}]})");
  Write("e.json", R"({"uri": "urn:x:1", "bodies": [{"value": "One died."}]})");
  Write("f.json", "{");
  Read({""});
  EXPECT_THAT(ids, ElementsAre("b/c", "urn:x:1"));
  EXPECT_THAT(prose, ElementsAre("Twelve people died.", "Two died."));
  ASSERT_EQ(problems.size(), 3u);
  EXPECT_THAT(problems[0], HasSubstr("a.html:1:15: the page is in windows-"));
  EXPECT_THAT(problems[1],
              HasSubstr("e.json:1:1: the id \"urn:x:1\" is that of d.json"));
  EXPECT_THAT(problems[2], HasSubstr("f.json:1:2: not JSON"));
}

TEST_F(CorpusTest, AFileThatIsNamedIsReadWhateverItsEnding) {
  Write("x/note.rst", "One.");
  Write("x/noending", "One.");
  Write("x/port.v2.txt", "One.");
  Read({"x/note.rst", "x/noending", "x/port.v2.txt"});
  EXPECT_THAT(ids, ElementsAre("note", "noending", "port.v2"));
  EXPECT_THAT(problems, IsEmpty());
}

TEST_F(CorpusTest, ProblemsDoNotStopTheRest) {
  Write("1.txt", "");
  Write("2.txt", "ab\nc\xE9");
  Write("3.txt", std::string("a\0b", 3));
  Write("4.txt", "---\nsource\n---\n");
  Write("5.txt", "Fine.");
  Write("6.jsonl", "\n");
  Read({"", "missing.txt"});
  EXPECT_THAT(ids, ElementsAre("5"));
  EXPECT_THAT(
      problems,
      ElementsAre(
          "1.txt:1:1: the file is empty; expected an article",
          "2.txt:2:2: byte 0xE9 is not UTF-8; expected a text in UTF-8",
          "3.txt:1:2: found a NUL byte; expected text",
          "4.txt:2:1: found \"source\"; expected `key: value`",
          "6.jsonl:1:1: no article found; expected one JSON object a line",
          "missing.txt: cannot read: No such file or directory"));
}

TEST_F(CorpusTest, AFolderWithoutArticlesIsAProblem) {
  std::filesystem::create_directories(Path("empty/below"));
  Write("empty/readme.rst", "One.");
  Write("a.txt", "One.");
  Read({"empty", "a.txt"});
  EXPECT_THAT(ids, ElementsAre("a"));
  EXPECT_THAT(problems,
              ElementsAre("no article found below empty (looked for .txt .md "
                          ".html .htm .jsonl .json)"));
}

TEST_F(CorpusTest, LinksAreFollowedButNotInCircles) {
  Write("a/one.txt", "One.");
  std::filesystem::create_directory_symlink("..", Path("a/up"));
  std::filesystem::create_directory_symlink("a", Path("b"));
  std::filesystem::create_symlink("a/one.txt", Path("two.txt"));
  std::filesystem::create_symlink("nowhere", Path("three.txt"));
  std::filesystem::create_symlink("nowhere", Path("four"));
  Read({""});
  EXPECT_THAT(ids, ElementsAre("a/one", "b/one", "two"));
  EXPECT_THAT(problems,
              ElementsAre("three.txt: cannot read: No such file or directory"));
}

TEST_F(CorpusTest, WhatIsNoRegularFileIsAProblem) {
  ASSERT_EQ(mkfifo(Path("pipe.txt").c_str(), 0600), 0);
  ASSERT_EQ(mkfifo(Path("pipe").c_str(), 0600), 0);
  Write("a.txt", "One.");
  Read({""});
  EXPECT_THAT(ids, ElementsAre("a"));
  EXPECT_THAT(
      problems,
      ElementsAre("pipe.txt: not a regular file; expected a file or a folder"));
}

TEST_F(CorpusTest, AFileBeyondTheLimitIsAProblem) {
  Write("a.txt", "One.");
  Write("large.txt", "One.");
  std::filesystem::resize_file(Path("large.txt"), kMostFileBytes + 1);
  Read({""});
  EXPECT_THAT(ids, ElementsAre("a"));
  EXPECT_THAT(problems,
              ElementsAre("large.txt: the file has 134217729 bytes; expected "
                          "one article of at most 134217728 bytes"));
  SourceArticle article;
  EXPECT_THAT(
      std::string(ParseArticle("a.txt", std::string(kMostFileBytes + 1, 'x'),
                               {}, article)
                      .message()),
      HasSubstr("expected at most 134217728"));
}

TEST_F(CorpusTest, ALineBeyondTheLimitIsAProblemAndTheNextIsRead) {
  Write("a.jsonl", "");
  std::filesystem::resize_file(Path("a.jsonl"), kMostLineBytes + 1);
  std::ofstream(Path("a.jsonl"), std::ios::app)
      << "\n{\"id\": \"a\", \"text\": \"One.\"}\n";
  Read({"a.jsonl"});
  EXPECT_THAT(ids, ElementsAre("a"));
  EXPECT_THAT(problems, ElementsAre("a.jsonl:1:1: the line is too long; "
                                    "expected at most 134217728 bytes"));
}

// The kernel's files hold more than they say, as a file does that grows.
TEST_F(CorpusTest, AFileThatChangesWhileItIsReadIsAProblem) {
  if (!std::filesystem::is_regular_file("/proc/self/status"))
    GTEST_SKIP() << "no /proc here";
  std::filesystem::create_symlink("/proc/self/status", Path("a.txt"));
  Read({""});
  EXPECT_THAT(problems,
              ElementsAre("a.txt: the file changed while it was read; expected "
                          "one at rest"));
}

// An id names an article, never a file.
TEST_F(CorpusTest, AnIdMayLookLikeAPath) {
  Write("a.jsonl", R"({"id": "../../b", "text": "One."})");
  Write("b.json", R"({"uri": "/etc/x", "bodies": [{"value": "Two."}]})");
  Read({""});
  EXPECT_THAT(ids, ElementsAre("../../b", "/etc/x"));
  EXPECT_THAT(problems, ElementsAre());
}

TEST_F(CorpusTest, UnreadableFilesAndFoldersAreProblems) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
  Write("a.txt", "One.");
  Write("b.txt", "One.");
  Write("c/d.txt", "One.");
  chmod(Path("b.txt").c_str(), 0);
  chmod(Path("c").c_str(), 0);
  Read({""});
  chmod(Path("c").c_str(), 0700);
  EXPECT_THAT(ids, ElementsAre("a"));
  EXPECT_THAT(problems,
              ElementsAre("b.txt: cannot read: Permission denied",
                          "c/: cannot list the folder: Permission denied"));
}

TEST_F(CorpusTest, IdsAreGivenOnce) {
  Write("a.txt", "One.");
  Write("a.md", "Two.");
  Write("b.jsonl",
        "{\"id\": \"a\", \"text\": \"Three.\"}\n{\"id\": \"c\", \"text\": "
        "\"Four.\"}\n");
  Read({""});
  EXPECT_THAT(ids, ElementsAre("a", "c"));
  EXPECT_THAT(problems,
              ElementsAre("a.txt:1:1: the id \"a\" is that of a.md:1, too; "
                          "expected an id of its own (ids "
                          "are paths below the folder that is given)",
                          "b.jsonl:1:1: the id \"a\" is that of a.md:1, too; "
                          "expected an id of its own "
                          "(ids are paths below the folder that is given)"));
}

TEST_F(CorpusTest, JsonLinesHoldAnArticleEach) {
  Write("x/a.jsonl",
        "\xEF\xBB\xBF{\"id\": \"one\", \"text\": \"Fire\\n\\nIt burns.\", "
        "\"source\": \"Post\", "
        "\"published\": \"2025-03-14\"}\n\nnonsense\n{\"text\": \"---\\nnot "
        "front matter\"}");
  Read({""});
  EXPECT_THAT(ids, ElementsAre("one", "x/a:4"));
  EXPECT_THAT(prose, ElementsAre("# Fire", "It burns.", "not front matter"));
  EXPECT_EQ(articles[0].first_line(), 1u);
  EXPECT_EQ(articles[1].first_line(), 4u);
  EXPECT_EQ(articles[0].document_time(), "2025-03-14");
  EXPECT_THAT(
      problems,
      ElementsAre("x/a.jsonl:3:1: found \"nonsense\"; expected a JSON object "
                  "{\"id\": ..., \"text\": ...}"));
}

TEST_F(CorpusTest, MetadataComeFromTheFileOrTheCommandLine) {
  Write("a.txt",
        "\xEF\xBB\xBF---\nsource: Post\npublished: 2025-03-14\nlanguage: "
        "en\ntitle: Fire\n---\n"
        "date 2025-03-15 It burns.\n");
  Read({"a.txt"});
  Read({"a.txt"}, {"id", "Other", "2024-01-02", "ro"});
  ASSERT_EQ(articles.size(), 2u);
  EXPECT_EQ(articles[0].source(), "Post");
  EXPECT_EQ(articles[0].document_time(), "2025-03-14");
  EXPECT_EQ(articles[0].path(), Path("a.txt"));
  EXPECT_EQ(articles[0].first_line(), 1u);
  EXPECT_EQ(articles[1].id(), "id");
  EXPECT_EQ(articles[1].source(), "Other");
  EXPECT_EQ(articles[1].document_time(), "2024-01-02");
  EXPECT_EQ(articles[1].language(), "ro");
  EXPECT_THAT(prose, ElementsAre("# Fire", "It burns.", "# Fire", "It burns."));
}

TEST_F(CorpusTest, TheTitleOfFrontMatterIsTheOnlyHeadline) {
  Write("a.txt", "---\ntitle: Fire\n---\nWORLD NEWS\n\nIt burns.\n");
  Write("b.txt", "---\ntitle: Fire\n---\nFIRE\n\nIt burns.\n");
  Write("c.txt",
        "---\ntitle: \"Fire \\\"A\\\"\"\n---\nWORLD NEWS\n\nIt burns.\n");
  Read({""});
  EXPECT_THAT(prose,
              ElementsAre("# Fire", "WORLD NEWS", "It burns.", "# Fire",
                          "# FIRE", "It burns.", "# WORLD NEWS", "It burns."));
}

TEST_F(CorpusTest, AnArticleWithoutProseIsDelivered) {
  Write("a.txt", "---\nsource: Post\n---\n");
  Write("b.txt", "\n");
  Read({""});
  EXPECT_THAT(ids, ElementsAre("a", "b"));
  EXPECT_THAT(prose, IsEmpty());
  EXPECT_THAT(problems, IsEmpty());
}

TEST_F(CorpusTest, TheLanguageIsDetectedWhereNoneIsGiven) {
  Write("en.txt",
        "The fire in the port was put out by the brigade and nobody was hurt "
        "in it.");
  Write("ro.txt",
        "Focul din port a fost stins de pompieri și nu a fost rănit niciun om "
        "din oraș.");
  Write("xx.txt", "qwx zzz 12");
  Read({""});
  ASSERT_EQ(articles.size(), 3u);
  EXPECT_EQ(articles[0].language(), "en");
  EXPECT_EQ(articles[1].language(), "ro");
  EXPECT_EQ(articles[2].language(), "");
}

TEST(ParseArticle, ReadsFromMemory) {
  SourceArticle article;
  ASSERT_TRUE(
      ParseArticle("x/a.txt", "---\ntitle: T\n---\nIt burns.", {}, article)
          .ok());
  EXPECT_EQ(article.article.id(), "a");
  EXPECT_EQ(article.article.title(), "T");
  // Nothing of the article before remains.
  ASSERT_TRUE(ParseArticle("b.txt", "It burns.", {}, article).ok());
  EXPECT_EQ(article.article.title(), "");
  EXPECT_EQ(article.prose.size(), 1u);
  EXPECT_FALSE(ParseArticle("c.txt", "", {}, article).ok());
}

}  // namespace
}  // namespace concord
