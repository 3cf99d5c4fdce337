#include "checker/assertion/event_key.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr size_t kMostKeyTerms = 40;
constexpr int kShingleWords = 5;
constexpr uint64_t kShingleSample = 8;

}  // namespace

void FillKeyTerms(const std::vector<SentenceView>& views, TermTable& terms,
                  v1::ArticleAssertions& out) {
  std::vector<double> weight(terms.size());
  auto weigh = [&weight](uint32_t term, double w) {
    if (term >= weight.size()) weight.resize(term + 1);
    weight[term] += w;
  };
  double position = 1.0;
  for (const SentenceView& view : views) {
    for (uint32_t t = view.sentence.first_token;
         t + 1 < view.sentence.last_token; ++t) {
      const int32_t term = terms.TermOf(t);
      if (term < 0) continue;
      const bool name = terms.IsName(term);
      const bool event = view.Category(t) == v1::Concept::EVENT ||
                         view.Category(t) == v1::Concept::ACTION;
      if (!name && !event && !terms.IsStem(term)) continue;
      weight[static_cast<uint32_t>(term)] += (name    ? 1.0
                                              : event ? 0.6
                                                      : 0.25) *
                                             position;
    }
    for (const Mention& m : view.mentions) {
      if (m.kind != v1::Mention::DATE && m.kind != v1::Mention::TIME) continue;
      if (m.range || m.from.month == 0 || m.from.day == 0) continue;
      const std::string day =
          absl::StrCat(absl::Dec(m.from.month, absl::kZeroPad2), "-",
                       absl::Dec(m.from.day, absl::kZeroPad2));
      weigh(terms.Add("d:" + day), position);
      if (m.from.year != 0) {
        weigh(terms.Add(absl::StrCat(
                  "d:", absl::Dec(m.from.year, absl::kZeroPad4), "-", day)),
              position);
      }
    }
    // The lead tells more of the event than the background below it.
    position = std::max(0.3, position * 0.93);
  }
  std::vector<std::pair<double, uint32_t>> ranked;
  for (uint32_t term = 0; term < weight.size(); ++term) {
    if (weight[term] > 0) ranked.push_back({-weight[term], term});
  }
  const size_t kept = std::min(kMostKeyTerms, ranked.size());
  std::nth_element(ranked.begin(), ranked.begin() + kept, ranked.end());
  ranked.resize(kept);
  std::sort(ranked.begin(), ranked.end());
  for (const auto& [w, term] : ranked) out.add_key_terms(term);
}

void FillShingles(const Text& text, v1::ArticleAssertions& out) {
  constexpr uint64_t kBase = 0x9E3779B97F4A7C15u;
  constexpr uint64_t kGone =
      kBase * kBase * kBase * kBase * kBase;  // of the word that leaves
  uint64_t ring[kShingleWords] = {};
  uint64_t rolling = 0;
  size_t seen = 0;
  size_t at = 0;
  std::vector<uint64_t> kept;
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    if (c >= v1::SENTENCE_END && c <= v1::PUNCTUATION) continue;
    const uint64_t word = text.tokens[t].hash;
    rolling = rolling * kBase + word - ring[at] * kGone;
    ring[at] = word;
    if (++at == kShingleWords) at = 0;
    if (++seen < kShingleWords) continue;
    uint64_t hash = rolling ^ rolling >> 31;
    hash *= 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
    if (hash % kShingleSample == 0) kept.push_back(hash);
  }
  std::sort(kept.begin(), kept.end());
  kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
  for (const uint64_t hash : kept) out.add_shingles(hash);
}

}  // namespace concord
