// How time grows with a text that was made to be slow: a row's time a byte must
// not rise from one size to the next, and "BigO" must be N.
//
//   ./dev bench //tests/benchmark:growth_benchmark
//
// Each text is a piece again and again, or noise. All of it is one article in
// English, as long as no article is. Of what comes behind, articles are counted
// (many of one event, many events), and assertions of each of two.

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "benchmark/benchmark.h"
#include "checker/assertion/assertion.h"
#include "checker/claim/claim.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"
#include "checker/verdict/verdict.h"
#include "tests/claim/article_builder.h"

namespace concord {
namespace {

struct Input {
  const char* name;
  const char* piece;  // null: noise
};

constexpr Input kInputs[] = {
    {"Digits", "7"},
    {"GroupedDigits", "123,"},
    {"NumberWords", "one hundred and "},
    {"Scales", "hundred thousand million "},
    {"Ranges", "1-2 "},
    {"Dates", "from 3 May to "},
    {"Hedges", "at least about "},
    {"OneSentence", "the man in the street "},
    {"OneLine", "Seven soldiers were killed in Kyiv on Monday, he said. "},
    {"OneWord", "x"},
    {"Capitals", "Anna Maria "},
    {"Apostrophes", "l'"},
    {"DottedLetters", "a."},
    {"QuotationMarks", "\""},
    {"ClosingSigns", ". )"},
    {"EmptyLines", "\n"},
    {"AllCapitals", "SEVEN SOLDIERS WERE KILLED IN KYIV ON MONDAY, HE SAID. "},
    {"NestedQuotes", "\"He said: 'She said: \"It fell,\" and left,' he said. "},
    {"Names", "Anna Berg, Ion Pop, Carla Bruni and Mihai Sarbu met. "},
    {"Months", "May March June January "},
    {"Noise", nullptr},
};

// Characters of one, two and three bytes, at random: what is left of random
// bytes when they must be UTF-8.
std::string Noise(size_t size) {
  std::mt19937 random(1);
  std::string noise;
  while (noise.size() < size) {
    const uint32_t r = random();
    switch (r % 3) {
      case 0:
        noise += static_cast<char>(1 + (r >> 8) % 0x7F);
        break;
      case 1:
        noise += static_cast<char>(0xC2 + (r >> 8) % 0x1E);
        noise += static_cast<char>(0x80 + (r >> 16) % 0x40);
        break;
      default:
        noise += static_cast<char>(0xE1 + (r >> 8) % 0x0C);
        noise += static_cast<char>(0x80 + (r >> 16) % 0x40);
        noise += static_cast<char>(0x80 + (r >> 24) % 0x40);
        break;
    }
  }
  return noise;
}

SourceArticle ArticleOf(const Input& input, size_t size) {
  SourceArticle article;
  if (input.piece == nullptr) {
    article.bytes = Noise(size);
  } else {
    while (article.bytes.size() < size) article.bytes += input.piece;
  }
  article.prose = {{{0, static_cast<uint32_t>(article.bytes.size())}, false}};
  article.lexicon = FindLexicon("en");
  article.article.set_language("en");
  article.article.set_published("2025-09-03");
  article.article.set_document_time("2025-09-03");
  return article;
}

void CountBytes(benchmark::State& state, const SourceArticle& article) {
  const auto bytes = static_cast<int64_t>(article.bytes.size());
  state.SetBytesProcessed(state.iterations() * bytes);
  state.SetComplexityN(bytes);
}

void Mentions(benchmark::State& state, const Input& input) {
  const SourceArticle article =
      ArticleOf(input, static_cast<size_t>(state.range(0)));
  Text text;
  std::vector<Mention> mentions;
  DocumentTime time;
  ParseDocumentTime(article.article.document_time(), time);
  for (auto _ : state) {
    Tokenize(article.bytes, article.prose, *article.lexicon, text);
    FindMentions(text, time, mentions);
    benchmark::DoNotOptimize(mentions.data());
  }
  CountBytes(state, article);
}

void Assertions(benchmark::State& state, const Input& input) {
  const SourceArticle article =
      ArticleOf(input, static_cast<size_t>(state.range(0)));
  Extractor extractor;
  for (auto _ : state)
    benchmark::DoNotOptimize(extractor.Extract(article).data());
  CountBytes(state, article);
}

// An article of the explosion in Rovato that states `count` figures.
v1::ArticleAssertions Telling(size_t number, size_t count, size_t event) {
  ArticleBuilder article(absl::StrCat("a", number), "2025-03-14");
  if (event > 0) {
    const std::string town = absl::StrCat("n:town", event);
    const std::string name = absl::StrCat("n:name", event);
    article.SetKeyTerms({town.c_str(), name.c_str(), "c:explosion"});
  }
  for (size_t i = 0; i < count; ++i) {
    article
        .State(v1::Assertion::MONEY, "The [damage] is put at a sum.",
               {"c:damage", "n:rovato"})
        .mutable_quantity()
        ->CopyFrom(Exactly(1000.0 * (1 + i), "EUR"));
  }
  return article.article();
}

void Judged(benchmark::State& state,
            const std::vector<v1::ArticleAssertions>& all) {
  std::vector<const v1::ArticleAssertions*> articles;
  for (const v1::ArticleAssertions& article : all) articles.push_back(&article);
  for (auto _ : state) {
    const ClaimSet claims = BuildClaims(articles);
    benchmark::DoNotOptimize(Judge(articles, claims).findings_size());
  }
  state.SetComplexityN(state.range(0));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void ArticlesOfOneEvent(benchmark::State& state) {
  std::vector<v1::ArticleAssertions> all;
  for (int i = 0; i < state.range(0); ++i) all.push_back(Telling(i, 5, 0));
  Judged(state, all);
}
BENCHMARK(ArticlesOfOneEvent)
    ->RangeMultiplier(2)
    ->Range(12, 192)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void ArticlesOfManyEvents(benchmark::State& state) {
  std::vector<v1::ArticleAssertions> all;
  for (int i = 0; i < state.range(0); ++i)
    all.push_back(Telling(i, 5, 1 + i / 4));
  Judged(state, all);
}
BENCHMARK(ArticlesOfManyEvents)
    ->RangeMultiplier(4)
    ->Range(64, 4096)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void AssertionsOfTwoArticles(benchmark::State& state) {
  const size_t count = static_cast<size_t>(state.range(0));
  Judged(state, {Telling(0, count, 0), Telling(1, count, 0)});
}
BENCHMARK(AssertionsOfTwoArticles)
    ->RangeMultiplier(2)
    ->Range(32, 512)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void Register(const char* stage, const Input& input, int64_t longest,
              void (*run)(benchmark::State&, const Input&)) {
  benchmark::RegisterBenchmark(
      (std::string(stage) + input.name).c_str(),
      [run, &input](benchmark::State& state) { run(state, input); })
      ->RangeMultiplier(4)
      ->Range(longest / 16, longest)
      ->Unit(benchmark::kMillisecond)
      ->Complexity(benchmark::oN);
}

int RegisterAll() {
  for (const Input& input : kInputs)
    Register("Mentions/", input, 1 << 20, &Mentions);
  // Shorter, for most of these are one sentence, and an assertion asks for what
  // stands around it there.
  for (const Input& input : kInputs)
    Register("Assertions/", input, 1 << 14, &Assertions);
  return 0;
}

[[maybe_unused]] const int kRegistered = RegisterAll();

}  // namespace
}  // namespace concord
