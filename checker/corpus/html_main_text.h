// Main text: which parts of a page are its article.
//
// Pages say it themselves, more or less well. In this order:
//
//   1. Nothing is read of elements that hold no text of the article by their
//      name (script, nav, aside, footer, figure, button ...), their role
//      (navigation, complementary ...), or because they are hidden.
//   2. Nor of elements whose class or id says that they are something else
//      ("comments", "related-links", "newsletterBox"), unless they hold the
//      headline or what is marked as the article's body: a page that is all
//      "with-sidebar" is no sidebar.
//   3. The article is what is marked as `itemprop="articleBody"`; else the
//      <article> with most text in paragraphs; else <main>; else the body. An
//      <article> within another is a comment or a teaser.
//   4. Of that, a block (a paragraph, a heading, an item of a list ...) half or
//      more of whose letters are links is a list of links.
//
// Lines of the page that have stayed ("Share this article") are told by their
// words, as those of text files are (boilerplate.h).

#ifndef CONCORD_CHECKER_CORPUS_HTML_MAIN_TEXT_H_
#define CONCORD_CHECKER_CORPUS_HTML_MAIN_TEXT_H_

#include <vector>

#include "checker/corpus/html_tree.h"
#include "checker/corpus/prose.h"

namespace concord {

// A paragraph, or what else stands for itself.
struct HtmlBlock {
  // Bytes of the file, in order; an empty range is a space.
  std::vector<ByteRange> parts;
};

struct MainText {
  // The page's own headline: its first <h1>, or that of the article. Without
  // parts if there is none.
  HtmlBlock headline;
  // The article's other blocks, in the order of the file.
  std::vector<HtmlBlock> blocks;
};

// `begin`: of the bytes that the tree was parsed from.
MainText FindMainText(const HtmlTree& tree, const char* begin);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_HTML_MAIN_TEXT_H_
