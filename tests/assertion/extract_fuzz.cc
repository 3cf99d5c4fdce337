// Any text or page in any language: assertions that hold together and stand in
// the article.

#include <cstddef>
#include <cstdint>
#include <string>

#include "checker/assertion/assertion.h"
#include "checker/checker.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "tests/fuzzing/require.h"

namespace concord {
namespace {

void RequireInPlace(const SourceArticle& article,
                    const v1::ArticleAssertions& out) {
  const absl::string_view file =
      article.places.empty() ? article.bytes : article.file;
  uint32_t at = 0;
  for (const v1::Sentence& sentence : out.sentences()) {
    Require(sentence.start() < sentence.end() && sentence.end() <= file.size(),
            "a sentence is in the file");
    // A page's headline may stand behind the first of its words.
    Require(at <= sentence.start() || !article.places.empty(),
            "sentences are in order");
    at = sentence.end();
    const absl::string_view bytes =
        file.substr(sentence.start(), sentence.end() - sentence.start());
    Require(bytes == (sentence.markup().empty() ? sentence.text()
                                                : sentence.markup()),
            "a sentence is what the file holds");
    Require(sentence.line() > 0 && sentence.column() > 0,
            "a sentence has a place");
  }
  for (const v1::Assertion& assertion : out.assertions()) {
    const v1::Sentence& sentence = out.sentences(assertion.sentence());
    Require(sentence.start() <= assertion.start() &&
                assertion.start() < assertion.end(),
            "an assertion begins in its sentence");
    // A quote may go on in the sentences behind.
    Require(assertion.end() <= (assertion.kind() == v1::Assertion::QUOTE
                                    ? file.size()
                                    : sentence.end()),
            "an assertion ends in its sentence");
    Require(assertion.kind() != v1::Assertion::KIND_UNSPECIFIED,
            "an assertion has a kind");
    Require(assertion.value_case() != v1::Assertion::VALUE_NOT_SET,
            "an assertion has a value");
    Require(!assertion.rule().empty(), "an assertion has a rule");
  }
}

void Extract(absl::string_view bytes) {
  static Extractor& extractor = *new Extractor();
  static OwnedAssertions& assertions = *new OwnedAssertions();
  if (bytes.empty()) return;
  // The first byte tells language and format.
  const auto lexicons = AllLexicons();
  const size_t choice = static_cast<unsigned char>(bytes[0]) % 64;
  ArticleOverrides overrides;
  if (choice / 2 < lexicons.size())
    overrides.language = std::string(lexicons[choice / 2]->language());
  overrides.published = "2025-09-03T12:00:00Z";
  SourceArticle article;
  const absl::Status status =
      ParseArticle(choice % 2 == 0 ? "a.txt" : "a.html",
                   std::string(bytes.substr(1)), overrides, article);
  if (!status.ok()) return;
  v1::ArticleAssertions& out = assertions.New();
  extractor.Extract(article, out);
  const absl::Status valid = ValidateAssertions(out);
  Require(valid.ok(), valid.message());
  RequireInPlace(article, out);
  const std::string wire(extractor.Extract(article));
  Require(out.SerializeAsString() == wire, "the wire is the message's");
}

}  // namespace
}  // namespace concord

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  concord::Extract({reinterpret_cast<const char*>(data), size});
  return 0;
}
