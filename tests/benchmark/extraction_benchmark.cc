// How fast articles become assertions, beside `wc -w` on the same text.
//
//   ./dev bench //tests/benchmark:extraction_benchmark
//
// The yardstick is GNU `wc -w` in C.UTF-8, as a whole process, on the same
// bytes in the same run: bytes_per_second of a row divided by that of WordCount
// is the ratio to quote. All rows count CPU time, of one thread, and source
// bytes. Speed and not accuracy is measured here.
//
// `en` are the articles of news/, with as many figures as news has (six to a
// thousand characters; public suites of war reporting and Wikinews have as
// many). The other rows are the articles of testdata/ and articles/, which are
// written to test and hold twice as many: `en_dense`, the other languages, and
// `mixed`, all of them in turn.

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "benchmark/benchmark.h"
#include "checker/assertion/assertion.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

constexpr size_t kBytes = 4'000'000;

// The articles of one row, repeated until there are kBytes of text.
const std::vector<SourceArticle>& Articles(const char* row) {
  const std::string text = row;
  static auto* const all =
      new std::vector<std::pair<std::string, std::vector<SourceArticle>>>();
  for (const auto& [known, articles] : *all) {
    if (known == text) return articles;
  }
  const bool news = text == "en";
  const std::string language = text == "en_dense" ? "en" : text;
  std::vector<SourceArticle> distinct;
  CorpusReader reader(
      news ? std::vector<std::string>{"tests/benchmark/news"}
           : std::vector<std::string>{"testdata", "tests/benchmark/articles"});
  reader.ForEach([&](const SourceArticle& article) {
    if (language == "mixed" || article.article.language() == language)
      distinct.push_back(article);
  });
  if (distinct.empty()) {
    std::fprintf(stderr, "no articles for %s\n", text.c_str());
    std::exit(1);
  }
  std::vector<SourceArticle> articles;
  for (size_t bytes = 0; bytes < kBytes;) {
    articles.push_back(distinct[articles.size() % distinct.size()]);
    bytes += articles.back().bytes.size();
  }
  all->emplace_back(text, std::move(articles));
  return all->back().second;
}

size_t Bytes(const std::vector<SourceArticle>& articles) {
  size_t bytes = 0;
  for (const SourceArticle& a : articles) bytes += a.bytes.size();
  return bytes;
}

double ChildSeconds() {
  rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         1e-6 * static_cast<double>(usage.ru_utime.tv_usec +
                                    usage.ru_stime.tv_usec);
}

void WordCount(benchmark::State& state, const char* row) {
  const std::vector<SourceArticle>& articles = Articles(row);
  const char* dir = std::getenv("TEST_TMPDIR");
  const std::string path = std::string(dir == nullptr ? "/tmp" : dir) +
                           "/concord_bench_" + std::to_string(getpid()) +
                           ".txt";
  {
    std::ofstream out(path, std::ios::binary);
    for (const SourceArticle& a : articles) out << a.bytes;
  }
  const std::string command = "LC_ALL=C.UTF-8 wc -w < " + path + " > /dev/null";
  for (auto _ : state) {
    const double before = ChildSeconds();
    if (std::system(command.c_str()) != 0) state.SkipWithError("wc failed");
    state.SetIterationTime(ChildSeconds() - before);
  }
  std::remove(path.c_str());
  state.SetBytesProcessed(
      static_cast<int64_t>(state.iterations() * Bytes(articles)));
}

void Tokens(benchmark::State& state, const char* row) {
  const std::vector<SourceArticle>& articles = Articles(row);
  Text text;
  for (auto _ : state) {
    for (const SourceArticle& a : articles) {
      Tokenize(a.bytes, a.prose, *a.lexicon, text);
      benchmark::DoNotOptimize(text.tokens.data());
    }
  }
  state.SetBytesProcessed(
      static_cast<int64_t>(state.iterations() * Bytes(articles)));
}

void TokensAndMentions(benchmark::State& state, const char* row) {
  const std::vector<SourceArticle>& articles = Articles(row);
  Text text;
  std::vector<Mention> mentions;
  DocumentTime time;
  ParseDocumentTime("2025-09-03", time);
  for (auto _ : state) {
    for (const SourceArticle& a : articles) {
      Tokenize(a.bytes, a.prose, *a.lexicon, text);
      FindMentions(text, time, mentions);
      benchmark::DoNotOptimize(mentions.data());
    }
  }
  state.SetBytesProcessed(
      static_cast<int64_t>(state.iterations() * Bytes(articles)));
}

double AssertionsPerArticle(const std::vector<SourceArticle>& articles) {
  Extractor extractor;
  OwnedAssertions owned;
  size_t assertions = 0;
  for (const SourceArticle& a : articles) {
    extractor.Extract(a, owned.New());
    assertions += static_cast<size_t>(owned.get().assertions_size());
  }
  return static_cast<double>(assertions) / static_cast<double>(articles.size());
}

// What `concord extract` writes.
void TextToProtobuf(benchmark::State& state, const char* row) {
  const std::vector<SourceArticle>& articles = Articles(row);
  Extractor extractor;
  for (auto _ : state) {
    for (const SourceArticle& a : articles)
      benchmark::DoNotOptimize(extractor.Extract(a).data());
  }
  state.SetBytesProcessed(
      static_cast<int64_t>(state.iterations() * Bytes(articles)));
  state.counters["assertions/article"] = AssertionsPerArticle(articles);
}

// What `concord check` compares: the same, parsed.
void TextToMessage(benchmark::State& state, const char* row) {
  const std::vector<SourceArticle>& articles = Articles(row);
  Extractor extractor;
  OwnedAssertions owned;
  for (auto _ : state) {
    for (const SourceArticle& a : articles) {
      extractor.Extract(a, owned.New());
      benchmark::DoNotOptimize(&owned.get());
    }
  }
  state.SetBytesProcessed(
      static_cast<int64_t>(state.iterations() * Bytes(articles)));
}

// The rows of one text lie side by side, for the machine may be slower a
// minute later.
#define CONCORD_BENCHMARK_TEXT(tag)                                            \
  BENCHMARK_CAPTURE(WordCount, tag, #tag)                                      \
      ->UseManualTime()                                                        \
      ->Unit(benchmark::kMillisecond);                                         \
  BENCHMARK_CAPTURE(Tokens, tag, #tag)->Unit(benchmark::kMillisecond);         \
  BENCHMARK_CAPTURE(TokensAndMentions, tag, #tag)                              \
      ->Unit(benchmark::kMillisecond);                                         \
  BENCHMARK_CAPTURE(TextToProtobuf, tag, #tag)->Unit(benchmark::kMillisecond); \
  BENCHMARK_CAPTURE(TextToMessage, tag, #tag)->Unit(benchmark::kMillisecond)

CONCORD_BENCHMARK_TEXT(en);
CONCORD_BENCHMARK_TEXT(en_dense);
CONCORD_BENCHMARK_TEXT(ro);
CONCORD_BENCHMARK_TEXT(de);
CONCORD_BENCHMARK_TEXT(es);
CONCORD_BENCHMARK_TEXT(fr);
CONCORD_BENCHMARK_TEXT(it);
CONCORD_BENCHMARK_TEXT(pl);
CONCORD_BENCHMARK_TEXT(pt);
CONCORD_BENCHMARK_TEXT(ru);
CONCORD_BENCHMARK_TEXT(uk);
CONCORD_BENCHMARK_TEXT(mixed);

}  // namespace
}  // namespace concord
