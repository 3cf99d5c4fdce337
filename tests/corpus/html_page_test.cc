#include "checker/corpus/html_page.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/corpus/corpus.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::AnyOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr char kParagraph[] =
    "Five people were killed in an explosion on Tuesday, the prefect said.";

HtmlWords Words(absl::string_view html, v1::Article* article = nullptr) {
  v1::Article metadata;
  HtmlWords words;
  const absl::Status status = ReadHtmlPage(
      "a.html", html, article == nullptr ? metadata : *article, words);
  EXPECT_TRUE(status.ok()) << status.message();
  return words;
}

std::vector<std::string> Paragraphs(absl::string_view html) {
  return absl::StrSplit(Words(html).text, "\n\n");
}

v1::Article Metadata(absl::string_view head) {
  v1::Article article;
  Words(absl::StrCat("<html><head>", head, "</head><body><p>", kParagraph),
        &article);
  return article;
}

std::string Problem(absl::string_view html) {
  v1::Article article;
  HtmlWords words;
  return std::string(ReadHtmlPage("a.html", html, article, words).message());
}

// What of the file the first `words` of the page's text are.
std::string InFile(absl::string_view html, absl::string_view part) {
  const HtmlWords words = Words(html);
  const size_t at = words.text.find(std::string(part));
  EXPECT_NE(at, std::string::npos) << words.text;
  if (at == std::string::npos) return "";
  const uint32_t begin = words.places.Begin(static_cast<uint32_t>(at));
  const uint32_t end =
      words.places.End(static_cast<uint32_t>(at + part.size()));
  return std::string(html.substr(begin, end - begin));
}

// --- words and places

TEST(HtmlPage, KeepsParagraphsApartAndWordsTogether) {
  EXPECT_THAT(Paragraphs("<body><h1>Fire</h1><p>Twelve\n  <b>people</b> died."
                         "<p>The mayor<br>came.<ul><li>one<li>two</ul>"),
              ElementsAre("Fire", "Twelve people died.", "The mayor came.",
                          "one", "two"));
}

TEST(HtmlPage, EntitiesAreWhatTheyStandFor) {
  EXPECT_THAT(
      Paragraphs("<p>caf&eacute; &amp; th&#233; &#x2013; 5&nbsp;km &copy 2025, "
                 "AT&T, &unknown; a < b &notit; &amp;amp;"),
      ElementsAre("café & thé – 5\u00A0km © 2025, AT&T, &unknown; a < b ¬it; "
                  "&amp;"));
}

TEST(HtmlPage, NumbersBeyondAllCharactersAreNone) {
  for (const char* number : {"&#xD800aaaaaaaaaaa;", "&#x110000;",
                             "&#99999999999;", "&#0;", "&#xDFFF;"}) {
    EXPECT_THAT(Paragraphs(absl::StrCat("<p>a", number, "b")),
                ElementsAre("a\uFFFDb"))
        << number;
  }
  // To Gumbo up to 0.10 that is no character, to later versions U+FFFD.
  EXPECT_THAT(
      Metadata("<meta property='og:title' content='&#xD800aaaaaaaaaaa;'>"
               "<title>Fire</title>")
          .title(),
      AnyOf("Fire", "\uFFFD"));
}

TEST(HtmlPage, PlacesAreBytesOfTheFile) {
  constexpr char kHtml[] =
      "<p>Le caf&eacute;s &amp; th&#233;, <i>dix</i>-<b>sept</b>\n morts";
  EXPECT_EQ(InFile(kHtml, "Le"), "Le");
  EXPECT_EQ(InFile(kHtml, "cafés"), "caf&eacute;s");
  EXPECT_EQ(InFile(kHtml, "é"), "&eacute;");
  EXPECT_EQ(InFile(kHtml, "&"), "&amp;");
  EXPECT_EQ(InFile(kHtml, "thé"), "th&#233;");
  EXPECT_EQ(InFile(kHtml, "dix-sept"), "dix</i>-<b>sept");
  EXPECT_EQ(InFile(kHtml, "sept morts"), "sept</b>\n morts");
}

TEST(HtmlPage, TagsThatCloseNothingAreNoWords) {
  EXPECT_THAT(Paragraphs("<p>twelve </zz title='a>b'>people</p>"),
              ElementsAre("twelve people"));
}

TEST(HtmlPage, TheHeadlineComesFirst) {
  const HtmlWords words =
      Words(absl::StrCat("<p>", kParagraph, "</p><h1>Five dead</h1>"));
  EXPECT_EQ(words.text.substr(words.headline.begin, words.headline.size()),
            "Five dead");
  EXPECT_EQ(words.text.substr(words.body), absl::StrCat("\n\n", kParagraph));
}

// --- main text

TEST(HtmlPage, LeavesOutWhatIsNoArticle) {
  EXPECT_THAT(
      Paragraphs(absl::StrCat(
          "<body><header role=banner>The Herald</header><nav>News</nav>"
          "<script>var x = '12 dead';</script><style>p {}</style>"
          "<p>",
          kParagraph,
          "</p><p hidden>no</p><p style='display:none'>no"
          "</p><div aria-hidden=true>no</div><aside>Related: no</aside>"
          "<figure><figcaption>no</figcaption></figure><button>no</button>"
          "<footer>no</footer><!-- no --></body>")),
      ElementsAre(kParagraph));
}

TEST(HtmlPage, LeavesOutPartsByTheirNames) {
  for (const char* name : {"comments", "related-links", "newsletterBox",
                           "share_bar", "article-tags", "SocialIcons"}) {
    EXPECT_THAT(
        Paragraphs(absl::StrCat("<article><p>", kParagraph, "</p><div class='",
                                name, "'><p>no</p></div></article>")),
        ElementsAre(kParagraph))
        << name;
  }
  // "header" and "shares" are words, parts of words are not.
  EXPECT_THAT(Paragraphs(absl::StrCat("<p class='shareholders'>", kParagraph)),
              ElementsAre(kParagraph));
}

TEST(HtmlPage, APageThatIsAllWithSidebarIsNoSidebar) {
  EXPECT_THAT(Paragraphs(absl::StrCat(
                  "<body class='with-sidebar'><div id='social'><h1>Fire</h1>"
                  "<p>",
                  kParagraph, "</p></div></body>")),
              ElementsAre("Fire", kParagraph));
}

TEST(HtmlPage, TheArticleIsWhatIsMarkedElseTheLongestElseMain) {
  EXPECT_THAT(
      Paragraphs(absl::StrCat("<p>Before</p><div itemprop='articleBody'><p>",
                              kParagraph, "</p></div><p>After</p>")),
      ElementsAre(kParagraph));
  EXPECT_THAT(Paragraphs(absl::StrCat(
                  "<article><p>A teaser</p></article><article><p>", kParagraph,
                  "</p><article><p>A reader</p></article></article><p>x</p>")),
              ElementsAre(kParagraph));
  EXPECT_THAT(Paragraphs(absl::StrCat("<p>Before</p><main><p>", kParagraph,
                                      "</p></main>")),
              ElementsAre(kParagraph));
}

TEST(HtmlPage, ListsOfLinksAreNoArticle) {
  EXPECT_THAT(
      Paragraphs(absl::StrCat("<p>", kParagraph,
                              " <a href=x>More</a></p><p>Read also: <a href=x>"
                              "Seven killed in another explosion</a></p>"
                              "<ul><li><a href=y>Twelve killed</a></ul>")),
      ElementsAre(absl::StrCat(kParagraph, " More")));
}

// --- metadata

TEST(HtmlPage, JsonLdComesBeforeMetaBeforeElements) {
  const char* elements =
      "<title>Title - Paper</title><meta name=pubdate content=2025-01-03>";
  const char* meta =
      "<meta property='og:title' content='Meta &amp; title'>"
      "<meta property='og:site_name' content='Meta Paper'>"
      "<meta property='article:published_time' "
      "content='2025-01-02T10:00:00Z'>"
      "<meta property='og:locale' content='pt_BR'>";
  const char* json =
      "<script type='application/ld+json'>{\"@graph\": [{\"@type\": "
      "\"WebPage\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Json\", "
      "\"datePublished\": \"2025-01-01T10:00:00+01:00\", \"inLanguage\": "
      "\"fr\", \"publisher\": {\"name\": \"Json Paper\"}}]}</script>";
  const v1::Article first = Metadata(absl::StrCat(elements, meta, json));
  EXPECT_EQ(first.title(), "Json");
  EXPECT_EQ(first.source(), "Json Paper");
  EXPECT_EQ(first.published(), "2025-01-01T10:00:00+01:00");
  EXPECT_EQ(first.language(), "fr");
  const v1::Article second = Metadata(absl::StrCat(elements, meta));
  EXPECT_EQ(second.title(), "Meta & title");
  EXPECT_EQ(second.source(), "Meta Paper");
  EXPECT_EQ(second.published(), "2025-01-02T10:00:00Z");
  EXPECT_EQ(second.language(), "pt-BR");
  const v1::Article third = Metadata(elements);
  EXPECT_EQ(third.title(), "Title - Paper");
  EXPECT_EQ(third.published(), "2025-01-03");
}

TEST(HtmlPage, MetadataThatDoesNotParseIsAbsent) {
  const v1::Article article = Metadata(
      "<meta name=date content='yesterday'><meta name=pubdate "
      "content=2025-01-03><script type='application/ld+json'>{\"@type\":"
      "</script><link rel=canonical href='https://a.example/1'>");
  EXPECT_EQ(article.published(), "2025-01-03");
  EXPECT_EQ(article.url(), "https://a.example/1");
}

TEST(HtmlPage, TimesOfTheTextAreTheLastResort) {
  v1::Article article;
  Words(absl::StrCat("<html lang=en-GB><p>", kParagraph,
                     "</p><time datetime=2025-02-03>3 Feb</time>"
                     "<time pubdate datetime=2025-02-02>2 Feb</time>"),
        &article);
  EXPECT_EQ(article.published(), "2025-02-02");
  EXPECT_EQ(article.language(), "en-GB");
}

// --- broken pages

TEST(HtmlPage, NamesAnotherCharset) {
  EXPECT_EQ(Problem("<meta charset=\"windows-1252\"><p>caf\xE9"),
            "a.html:1:16: the page is in windows-1252; expected UTF-8 (iconv "
            "-f windows-1252 -t UTF-8 makes it so)");
  EXPECT_THAT(Problem("<meta http-equiv=Content-Type content='text/html; "
                      "charset=ISO-8859-2'><p>caf\xE9"),
              HasSubstr("the page is in ISO-8859-2"));
  EXPECT_THAT(Problem(std::string("\xFF\xFE<\0p\0", 6)), HasSubstr("UTF-16LE"));
  // Letters that are the same in both need no other reader.
  Words("<meta charset=iso-8859-1><p>cafe");
}

TEST(HtmlPage, TellsWhereAFileIsNoText) {
  EXPECT_EQ(Problem("<p>\ncaf\xE9"),
            "a.html:2:4: byte 0xE9 is not UTF-8; expected a text in UTF-8");
  EXPECT_EQ(Problem(std::string("<p>a\0b", 6)),
            "a.html:1:5: found a NUL byte; expected text");
}

TEST(HtmlPage, APageWithoutTextIsNotDroppedInSilence) {
  EXPECT_EQ(Problem("<html><body><script>x</script></body>"),
            "a.html:1:1: the page has no text; expected an article");
}

TEST(HtmlPage, RefusesWhatGrowsBeyondMeasure) {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  EXPECT_THAT(Problem(deep), HasSubstr("more than 1000 elements are open"));
  // Every paragraph opens all of these again.
  std::string wide = "<p>";
  for (int i = 0; i < 900; ++i) absl::StrAppend(&wide, "<font size=", i, ">");
  for (int i = 0; i < 4000; ++i) wide += "</p><p>x";
  EXPECT_THAT(Problem(wide), HasSubstr("grows beyond measure"));
}

// --- as an article

TEST(HtmlPage, IsAnArticleWithItsHeadline) {
  SourceArticle article;
  const std::string html = absl::StrCat(
      "<html lang=en><title>x</title><h1>Five &amp; more dead</h1><p>Share"
      "</p><p>",
      kParagraph, "</p>");
  ASSERT_TRUE(ParseArticle("news/a.html", html, {}, article).ok());
  EXPECT_EQ(article.article.id(), "a");
  EXPECT_EQ(article.file, html);
  ASSERT_EQ(article.prose.size(), 2u);
  EXPECT_TRUE(article.prose[0].headline);
  EXPECT_EQ(article.bytes.substr(0, article.prose[0].range.end),
            "Five & more dead");
  const ByteRange& body = article.prose[1].range;
  EXPECT_EQ(article.bytes.substr(body.begin, body.size()), kParagraph);
}

}  // namespace
}  // namespace concord
