#include "checker/assertion/event_key.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr size_t kMostKeyTerms = 40;
constexpr int kShingleWords = 5;
constexpr uint64_t kShingleSample = 4;

}  // namespace

void FillKeyTerms(const std::vector<SentenceView>& views, TermTable& terms,
                  v1::ArticleAssertions& out) {
  absl::flat_hash_map<uint32_t, double> weight;
  double position = 1.0;
  for (const SentenceView& view : views) {
    for (uint32_t t = view.sentence.first_token;
         t + 1 < view.sentence.last_token; ++t) {
      const int32_t term = terms.TermOf(t);
      if (term < 0) continue;
      const std::string& spelled = terms.terms()[term];
      const bool name = absl::StartsWith(spelled, "n:") ||
                        spelled.find('/') != std::string::npos;
      const bool event = view.Category(t) == v1::Concept::EVENT ||
                         view.Category(t) == v1::Concept::ACTION;
      if (!name && !event && !absl::StartsWith(spelled, "w:")) continue;
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
      weight[terms.Add("d:" + day)] += position;
      if (m.from.year != 0) {
        weight[terms.Add(absl::StrCat(
            "d:", absl::Dec(m.from.year, absl::kZeroPad4), "-", day))] +=
            position;
      }
    }
    // The lead tells more of the event than the background below it.
    position = std::max(0.3, position * 0.93);
  }
  std::vector<std::pair<double, uint32_t>> ranked;
  for (const auto& [term, w] : weight) ranked.push_back({-std::sqrt(w), term});
  std::sort(ranked.begin(), ranked.end());
  if (ranked.size() > kMostKeyTerms) ranked.resize(kMostKeyTerms);
  for (const auto& [w, term] : ranked) out.add_key_terms(term);
}

void FillShingles(const Text& text, v1::ArticleAssertions& out) {
  uint64_t ring[kShingleWords] = {};
  size_t seen = 0;
  std::vector<uint64_t> kept;
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    if (c >= v1::SENTENCE_END && c <= v1::PUNCTUATION) continue;
    const absl::string_view s = text.Spelling(t);
    ring[seen++ % kShingleWords] = HashForm(s.data(), s.size());
    if (seen < kShingleWords) continue;
    uint64_t hash = 0;
    for (size_t i = 0; i < kShingleWords; ++i) {
      hash = (hash ^ ring[(seen + i) % kShingleWords]) * 0x9E3779B97F4A7C15u;
      hash ^= hash >> 29;
    }
    if (hash % kShingleSample == 0) kept.push_back(hash);
  }
  std::sort(kept.begin(), kept.end());
  kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
  for (const uint64_t hash : kept) out.add_shingles(hash);
}

}  // namespace concord
