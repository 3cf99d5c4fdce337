// What must hold of the assertions of any article, whatever it says.

#include <cstdint>
#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/assertion/assertion.h"
#include "checker/checker.h"
#include "checker/corpus/corpus.h"
#include "gtest/gtest.h"
#include "proto/assertion.pb.h"
#include "tests/properties/corpora.h"

namespace concord {
namespace {

INSTANTIATE_TEST_SUITE_P(Corpora, Property, testing::ValuesIn(Folders()),
                         [](const testing::TestParamInfo<std::string>& info) {
                           return absl::StrReplaceAll(info.param, {{"-", "_"}});
                         });

TEST_P(Property, AnExtractorForgetsTheArticleBefore) {
  Extractor used;
  v1::ArticleAssertions reused;
  for (const InputArticle& article : corpus()) {
    SourceArticle source;
    ASSERT_TRUE(ParseArticle(article.id, article.bytes, {}, source).ok());
    used.Extract(source, reused);
    v1::ArticleAssertions fresh;
    Extractor().Extract(source, fresh);
    ExpectSame(fresh, reused, article.id);
  }
}

TEST_P(Property, WhatIsWrittenIsTheMessageSerialised) {
  Extractor extractor;
  for (const InputArticle& article : corpus()) {
    SourceArticle source;
    ASSERT_TRUE(ParseArticle(article.id, article.bytes, {}, source).ok());
    const std::string wire(extractor.Extract(source));
    v1::ArticleAssertions message;
    extractor.Extract(source, message);
    EXPECT_EQ(wire, message.SerializeAsString()) << article.id;
  }
}

TEST_P(Property, IndicesOfAssertionsPointIntoTheArticle) {
  for (const InputArticle& article : corpus()) {
    SourceArticle source;
    ASSERT_TRUE(ParseArticle(article.id, article.bytes, {}, source).ok());
    v1::ArticleAssertions out;
    Extractor().Extract(source, out);
    EXPECT_GT(out.assertions_size(), 0) << article.id;
    EXPECT_TRUE(ValidateAssertions(out).ok())
        << article.id << ": " << ValidateAssertions(out);
    const std::set<std::string> terms(out.terms().begin(), out.terms().end());
    EXPECT_EQ(terms.size(), static_cast<size_t>(out.terms_size()))
        << article.id << ": a term stands twice";
    uint32_t before = 0;
    for (const v1::Assertion& assertion : out.assertions()) {
      SCOPED_TRACE(
          absl::StrCat(article.id, ": ", assertion.ShortDebugString()));
      ASSERT_LT(assertion.sentence(),
                static_cast<uint32_t>(out.sentences_size()));
      // Who said a quote stands behind it, wherever the text tells.
      if (assertion.kind() != v1::Assertion::ATTRIBUTION) {
        EXPECT_GE(assertion.sentence(), before) << "not in the text's order";
        before = assertion.sentence();
      }
      const v1::Sentence& sentence =
          out.sentences(static_cast<int>(assertion.sentence()));
      EXPECT_LE(sentence.start(), assertion.start());
      EXPECT_LT(assertion.start(), assertion.end());
      // A quote may go on in the sentences behind.
      if (assertion.kind() != v1::Assertion::QUOTE) {
        EXPECT_LE(assertion.end(), sentence.end());
      }
      EXPECT_EQ(sentence.text(),
                article.bytes.substr(sentence.start(),
                                     sentence.end() - sentence.start()));
      EXPECT_NE(assertion.value_case(), v1::Assertion::VALUE_NOT_SET);
      EXPECT_NE(assertion.kind(), v1::Assertion::KIND_UNSPECIFIED);
      if (assertion.has_quantity()) {
        EXPECT_LE(assertion.quantity().low(), assertion.quantity().high());
      }
      if (assertion.has_time()) {
        EXPECT_NE(assertion.time().text(), "");
        EXPECT_LE(assertion.time().first_day(), assertion.time().last_day());
        EXPECT_LE(assertion.time().first_minute(),
                  assertion.time().last_minute());
      }
      for (uint32_t term : assertion.context()) {
        EXPECT_LT(term, static_cast<uint32_t>(out.terms_size()));
      }
    }
  }
}

}  // namespace
}  // namespace concord
