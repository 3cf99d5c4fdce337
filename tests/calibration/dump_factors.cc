// Prints every comparison within the groups of a corpus, with its factors, one
// a line, separated by tabs: what the weights of checker/claim/weights.inc are
// fitted to.
//
//   dump_factors FOLDER > comparisons.tsv

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "checker/checker.h"
#include "checker/claim/admissible.h"
#include "checker/claim/comparable.h"
#include "checker/claim/factors.h"
#include "checker/claim/group.h"
#include "checker/claim/nearest.h"
#include "checker/claim/topic.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

void PrintItem(const v1::ArticleAssertions& article, const v1::Assertion& a) {
  std::printf("\t%s\t%u\t%u\t%s\t%g", article.article().id().c_str(), a.start(),
              a.end(), v1::Assertion::Kind_Name(a.kind()).c_str(),
              a.has_time() ? a.time().first_day() : a.quantity().stated());
}

int Run(const std::string& folder) {
  Checker checker;
  checker.AddPaths({folder});
  std::vector<const v1::ArticleAssertions*> articles;
  for (const OwnedAssertions& a : checker.articles())
    articles.push_back(&a.get());
  const Grouping grouping = GroupArticles(articles);
  std::printf("what\ta\tstart\tend\tkind\tstated\tb\tstart\tend\tkind\tstated");
  std::printf("\tvalues\ttelling\tlike\treason\tfar-apart");
  for (int f = 0; f < kFactorCount; ++f) std::printf("\t%s", FactorName(f));
  std::printf("\n");
  for (const std::vector<uint32_t>& members : grouping.members) {
    const Group group(articles, members);
    const Topics topics(group);
    const Comparisons comparisons(group);
    const FactorReader reader(group, topics, comparisons);
    for (const Item& item : group.items()) {
      std::printf("item");
      PrintItem(*articles[item.article], *item.a);
      std::printf("\n");
    }
    for (const ComparedPair& pair : comparisons.pairs()) {
      const Item& a = group.items()[pair.first];
      const Item& b = group.items()[pair.second];
      std::printf("pair");
      PrintItem(*articles[a.article], *a.a);
      PrintItem(*articles[b.article], *b.a);
      std::printf("\t%d\t%g\t%g\t%s\t%d",
                  static_cast<int>(pair.comparison.values),
                  std::min(Distinctiveness(*a.a), Distinctiveness(*b.a)),
                  pair.comparison.same_thing,
                  ReasonName(pair.comparison.reason), FarApart(*a.a, *b.a));
      const Factors factors = reader.Of(pair);
      for (const float f : factors) std::printf("\t%g", f);
      std::printf("\n");
    }
  }
  return 0;
}

}  // namespace
}  // namespace concord

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: dump_factors FOLDER\n");
    return 2;
  }
  return concord::Run(argv[1]);
}
