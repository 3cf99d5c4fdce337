// Which sentences an article's assertions come with.

#include <cstdint>

#include "checker/assertion/assertion.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

// Who said a quote may stand in a sentence of its own, before the quote.
TEST(Sentences, AreInTheOrderOfTheTextAndEachOnce) {
  SourceArticle article;
  article.bytes =
      "Mayor Carla Bruni spoke in Rovato on Friday. \"We heard it in the "
      "whole valley.\" The damage is put at 2.5 million euros.";
  article.prose = {{{0, static_cast<uint32_t>(article.bytes.size())}, false}};
  article.lexicon = FindLexicon("en");
  article.article.set_language("en");
  v1::ArticleAssertions out;
  Extractor().Extract(article, out);
  bool before = false;
  for (const v1::Assertion& a : out.assertions()) {
    const v1::Sentence& sentence = out.sentences(a.sentence());
    EXPECT_LE(sentence.start(), a.start()) << a.DebugString();
    EXPECT_LE(a.end(), sentence.end()) << a.DebugString();
    before |= a.kind() == v1::Assertion::ATTRIBUTION && a.sentence() == 0;
  }
  EXPECT_TRUE(before) << out.DebugString();
  for (int i = 1; i < out.sentences_size(); ++i) {
    EXPECT_GT(out.sentences(i).start(), out.sentences(i - 1).start());
  }
}

}  // namespace
}  // namespace concord
