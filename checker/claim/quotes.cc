#include "checker/claim/quotes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "proto/assertion.pb.h"

namespace concord {
namespace {

using v1::Assertion;

constexpr size_t kFewestTerms = 2;

bool IsQuote(const Item& item) {
  return item.a->kind() == Assertion::QUOTE &&
         item.quote.size() >= kFewestTerms;
}

// Enough words in common to be one quote: of a short one all, of a longer one
// at least three; between languages only concepts, names and figures are
// shared, and a few of them are no proof.
bool Telling(const Group& group, const Item& a, const Item& b,
             bool one_language) {
  if (!one_language) return group.Shared(a.quote, b.quote) >= 2;
  std::vector<uint32_t> both;
  std::set_intersection(a.quote.begin(), a.quote.end(), b.quote.begin(),
                        b.quote.end(), std::back_inserter(both));
  const size_t fewest = std::min(a.quote.size(), b.quote.size());
  return both.size() >= 3 || both.size() == fewest;
}

}  // namespace

MatchedQuotes MatchQuotes(const Group& group) {
  constexpr double kOneQuote = 0.55;
  const std::vector<Item>& items = group.items();
  // By article and assertion of the quote.
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> speakers;
  for (uint32_t i = 0; i < items.size(); ++i) {
    const Assertion& a = *items[i].a;
    if (a.kind() == Assertion::ATTRIBUTION && a.about() > 0)
      speakers[{items[i].article, a.about() - 1}] = i;
  }
  auto speaker_of = [&](const Item& quote) {
    const auto at = speakers.find({quote.article, quote.assertion});
    return at == speakers.end() ? QuotePair::kNone : at->second;
  };
  MatchedQuotes matched;
  for (uint32_t i = 0; i < items.size(); ++i) {
    if (!IsQuote(items[i])) continue;
    for (uint32_t j = i + 1; j < items.size(); ++j) {
      if (!IsQuote(items[j]) || items[j].article == items[i].article) continue;
      ++matched.pairs_compared;
      const bool one_language = items[i].language == items[j].language;
      const double likeness =
          group.Overlap(items[i].quote, items[j].quote, one_language);
      if (likeness >= kOneQuote &&
          Telling(group, items[i], items[j], one_language)) {
        matched.pairs.push_back(
            {i, j, likeness, speaker_of(items[i]), speaker_of(items[j])});
      }
    }
  }
  return matched;
}

}  // namespace concord
