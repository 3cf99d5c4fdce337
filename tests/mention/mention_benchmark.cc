// Mentions alone, tokens given: bytes of text a second, by language.
//
//   ./dev bench //tests/mention:mention_benchmark

#include <vector>

#include "benchmark/benchmark.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"

namespace concord {
namespace {

// All articles of one language in testdata/.
std::vector<SourceArticle> Articles(const char* language) {
  static auto* const all = new std::vector<SourceArticle>();
  if (all->empty()) {
    CorpusReader reader({"testdata"});
    reader.ForEach(
        [](const SourceArticle& article) { all->push_back(article); });
  }
  std::vector<SourceArticle> chosen;
  for (const SourceArticle& a : *all) {
    if (a.article.language() == language) chosen.push_back(a);
  }
  return chosen;
}

void News(benchmark::State& state, const char* language) {
  const std::vector<SourceArticle> articles = Articles(language);
  if (articles.empty()) {
    state.SkipWithError("no articles below testdata");
    return;
  }
  std::vector<Text> texts(articles.size());
  std::vector<DocumentTime> times(articles.size());
  int64_t bytes = 0;
  for (size_t i = 0; i < articles.size(); ++i) {
    Tokenize(articles[i].bytes, articles[i].prose, *articles[i].lexicon,
             texts[i]);
    ParseDocumentTime(articles[i].article.document_time(), times[i]);
    bytes += static_cast<int64_t>(articles[i].bytes.size());
  }
  std::vector<Mention> mentions;
  size_t count = 0;
  for (auto _ : state) {
    for (size_t i = 0; i < texts.size(); ++i) {
      FindMentions(texts[i], times[i], mentions);
      count += mentions.size();
    }
  }
  state.SetBytesProcessed(state.iterations() * bytes);
  state.counters["mentions_per_kB"] =
      1000.0 * static_cast<double>(count) /
      static_cast<double>(state.iterations() * bytes);
}

BENCHMARK_CAPTURE(News, English, "en");
BENCHMARK_CAPTURE(News, Romanian, "ro");

}  // namespace
}  // namespace concord
