#include "checker/verdict/origin.h"

#include <algorithm>
#include <numeric>

#include "checker/interval/interval.h"

namespace concord {
namespace {

// Share of the shorter text's word runs that both have. Real copies go down to
// 0.3 of 3-grams; runs of five words are shared by chance far less, so that
// half of them is no coincidence.
constexpr double kCopied = 0.5;

// Fewer sampled runs say nothing.
constexpr int kFewestShingles = 6;

// Names agencies and officials, but not the article's own reporter.
bool SameCitedSource(const v1::Assertion& a, const v1::Assertion& b) {
  if (!a.has_attribution() || !b.has_attribution()) return false;
  const v1::Entity& x = a.attribution();
  const v1::Entity& y = b.attribution();
  // A title or "police" alone may be two different ones.
  return x.key_size() > 0 && y.key_size() > 0 &&
         Compare(x, y) == ValueRelation::kEqual;
}

}  // namespace

bool Origins::Copies(uint32_t a, uint32_t b) {
  const uint64_t pair =
      static_cast<uint64_t>(std::min(a, b)) << 32 | std::max(a, b);
  const auto [at, added] = copies_.try_emplace(pair, false);
  if (!added) return at->second;
  const auto& x = articles_[a]->shingles();
  const auto& y = articles_[b]->shingles();
  const int fewest = std::min(x.size(), y.size());
  if (fewest < kFewestShingles) return false;
  int shared = 0;
  for (int i = 0, j = 0; i < x.size() && j < y.size();) {
    if (x.Get(i) < y.Get(j)) {
      ++i;
    } else if (x.Get(i) > y.Get(j)) {
      ++j;
    } else {
      ++shared;
      ++i;
      ++j;
    }
  }
  at->second = shared >= kCopied * fewest;
  return at->second;
}

std::vector<uint32_t> Origins::Of(const std::vector<AssertionRef>& witnesses) {
  std::vector<uint32_t> parent(witnesses.size());
  std::iota(parent.begin(), parent.end(), 0u);
  auto root = [&](uint32_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (uint32_t i = 0; i < witnesses.size(); ++i) {
    for (uint32_t j = i + 1; j < witnesses.size(); ++j) {
      if (root(i) == root(j)) continue;
      const uint32_t a = witnesses[i].article, b = witnesses[j].article;
      const std::string& outlet = articles_[a]->article().source();
      const bool one =
          a == b ||
          (!outlet.empty() && outlet == articles_[b]->article().source()) ||
          SameCitedSource(articles_[a]->assertions(
                              static_cast<int>(witnesses[i].assertion)),
                          articles_[b]->assertions(
                              static_cast<int>(witnesses[j].assertion))) ||
          Copies(a, b);
      if (one) parent[root(i)] = root(j);
    }
  }
  for (uint32_t i = 0; i < parent.size(); ++i) parent[i] = root(i);
  return parent;
}

uint32_t Origins::Count(const std::vector<AssertionRef>& witnesses) {
  const std::vector<uint32_t> origins = Of(witnesses);
  uint32_t count = 0;
  for (uint32_t i = 0; i < origins.size(); ++i) count += origins[i] == i;
  return count;
}

}  // namespace concord
