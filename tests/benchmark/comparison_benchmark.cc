// How long it takes to compare what articles state, and how much memory.
//
//   ./dev bench //tests/benchmark:comparison_benchmark
//
// `Compare/N` groups the assertions of N articles by event, aligns them to
// claims and judges these. Each event is a fire in a town of its own, told by
// four articles that state the same ten facts in two wordings and different
// orders; in one of them a figure differs. "BigO" must be N: nobody compares
// all with all. "assertion" is the time of one, "pairs" how many are compared
// for it, "bytes" the memory that claims and findings take for each, beside the
// assertions themselves.

#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/substitute.h"
#include "benchmark/benchmark.h"
#include "checker/assertion/assertion.h"
#include "checker/claim/claim.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "checker/verdict/verdict.h"

namespace concord {
namespace {

constexpr size_t kArticlesOfAnEvent = 4;
constexpr size_t kFacts = 10;  // two or three assertions each

// $0 is the town, $1 a figure, $2 a day of May.
constexpr const char* kWordings[kFacts][2] = {
    {"The fire in $0 killed $1 people on $2 May.",
     "$1 people died on $2 May when fire swept through $0."},
    {"Another $1 were injured in $0, the hospital said.",
     "The hospital in $0 treated $1 injured people."},
    {"Some $1 firefighters fought the flames in $0 for six hours.",
     "It took $1 firefighters six hours to put out the blaze in $0."},
    {"Police in $0 evacuated $1 residents.",
     "$1 residents of $0 were evacuated, police said."},
    {"The damage in $0 is put at $1 million euros.",
     "In $0 the damage amounts to $1 million euros, the mayor said."},
    {"The warehouse of 1$1 square metres in $0 was built in 19$2.",
     "Built in 19$2, the warehouse in $0 covered 1$1 square metres."},
    {"$1 houses in $0 were left without power on $2 May.",
     "On $2 May $1 houses in $0 had no power."},
    {"The mayor of $0 promised $1,000 euros to each family on $2 May.",
     "Each family gets $1,000 euros, the mayor of $0 said on $2 May."},
    {"The plant in $0 has $1 workers.", "$1 workers are employed in $0."},
    {"Smoke rose $1 metres over $0 and closed the airport for $2 hours.",
     "For $2 hours the airport of $0 was closed; smoke rose $1 metres."},
};

// Different for every event, and no word of a lexicon.
std::string Town(size_t event) {
  static constexpr const char* kSyllables[] = {"bra", "dov", "kul", "mir",
                                               "nes", "pol", "rut", "vas"};
  std::string town;
  for (size_t rest = event + 512; rest > 0; rest /= 8)
    town += kSyllables[rest % 8];
  town[0] = static_cast<char>(town[0] - 'a' + 'A');
  return town;
}

v1::ArticleAssertions Telling(size_t number) {
  const size_t event = number / kArticlesOfAnEvent;
  const size_t teller = number % kArticlesOfAnEvent;
  const std::string town = Town(event);
  std::mt19937 random(static_cast<uint32_t>(event));
  uint32_t figures[kFacts];
  for (uint32_t& figure : figures) figure = 12 + random() % 80;
  const uint32_t day = 10 + random() % 18;
  if (teller == 3) figures[random() % kFacts] += 7;
  std::vector<size_t> order(kFacts);
  for (size_t i = 0; i < kFacts; ++i) order[i] = i;
  std::mt19937 shuffling(static_cast<uint32_t>(number));
  std::shuffle(order.begin() + 2, order.end(), shuffling);

  static Extractor* const extractor = new Extractor;
  SourceArticle article;
  for (const size_t fact : order) {
    article.bytes +=
        absl::Substitute(kWordings[fact][teller % 2], town, figures[fact], day);
    article.bytes += '\n';
  }
  article.prose = {{{0, static_cast<uint32_t>(article.bytes.size())}, false}};
  article.lexicon = FindLexicon("en");
  article.article.set_id(absl::StrCat("a", number));
  article.article.set_source(absl::StrCat("s", teller));
  article.article.set_language("en");
  article.article.set_published("2025-06-01");
  article.article.set_document_time("2025-06-01");
  v1::ArticleAssertions assertions;
  extractor->Extract(article, assertions);
  return assertions;
}

// Of the whole process, as Linux counts them.
double ResidentBytes() {
  std::ifstream statm("/proc/self/statm");
  double pages = 0, resident = 0;
  statm >> pages >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

void Compare(benchmark::State& state) {
  std::vector<v1::ArticleAssertions> all;
  std::vector<const v1::ArticleAssertions*> articles;
  int64_t assertions = 0;
  for (int64_t i = 0; i < state.range(0); ++i)
    all.push_back(Telling(static_cast<size_t>(i)));
  for (const v1::ArticleAssertions& article : all) {
    articles.push_back(&article);
    assertions += article.assertions_size();
  }
  double bytes = 0;
  double pairs = 0;
  size_t events = 0;
  for (auto _ : state) {
    const double before = ResidentBytes();
    const ClaimSet claims = BuildClaims(articles);
    const v1::ConsistencyReport report = Judge(articles, claims);
    events = claims.groups.size();
    pairs = static_cast<double>(report.summary().pairs_compared());
    benchmark::DoNotOptimize(report.findings_size());
    bytes = std::max(bytes, ResidentBytes() - before);
  }
  const double count = static_cast<double>(assertions);
  state.SetComplexityN(state.range(0));
  state.counters["assertion"] =
      benchmark::Counter(count, benchmark::Counter::kIsIterationInvariantRate |
                                    benchmark::Counter::kInvert);
  state.counters["assertions/article"] =
      count / static_cast<double>(state.range(0));
  state.counters["articles/event"] =
      static_cast<double>(state.range(0)) / static_cast<double>(events);
  state.counters["pairs"] = pairs / count;
  state.counters["bytes"] = bytes / count;
}
BENCHMARK(Compare)
    ->RangeMultiplier(10)
    ->Range(10, 10'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

}  // namespace
}  // namespace concord
