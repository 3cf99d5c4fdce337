#include "checker/verdict/profile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/claim/claim.h"
#include "checker/claim/value.h"
#include "checker/interval/interval.h"

namespace concord {
namespace {

// Origins that must agree beside the source's own.
constexpr uint32_t kFewestOthers = 2;

// Of articles that name no source.
constexpr uint32_t kNoSource = static_cast<uint32_t>(-1);

// Who gives which reading.
struct Answer {
  uint32_t source;   // index of its tally, or kNoSource
  uint32_t reading;  // index into ReadingSet.readings
  uint32_t origin;
};

double ToFourDecimals(double share) { return std::round(share * 1e4) / 1e4; }

bool IsCounted(v1::Assertion::Kind kind, v1::Finding::Relation relation) {
  return MayContradict(kind) && (relation == v1::Finding::AGREEMENT ||
                                 relation == v1::Finding::COMPATIBLE ||
                                 relation == v1::Finding::DISCREPANCY);
}

// Sorts them.
void KeepDistinct(std::vector<uint32_t>& origins) {
  std::sort(origins.begin(), origins.end());
  origins.erase(std::unique(origins.begin(), origins.end()), origins.end());
}

// Of each reading: the origins that give it, sorted.
using Support = std::vector<std::vector<uint32_t>>;

Support FindSupport(size_t readings, const std::vector<Answer>& answers) {
  Support support(readings);
  for (const Answer& answer : answers)
    support[answer.reading].push_back(answer.origin);
  for (std::vector<uint32_t>& origins : support) KeepDistinct(origins);
  return support;
}

// The reading that more origins give than any other one, or none.
std::optional<uint32_t> MostGiven(const Support& support) {
  uint32_t most = 0;
  bool alone = true;
  for (uint32_t r = 1; r < support.size(); ++r) {
    if (support[r].size() == support[most].size()) alone = false;
    if (support[r].size() > support[most].size()) {
      most = r;
      alone = true;
    }
  }
  return alone ? std::optional<uint32_t>(most) : std::nullopt;
}

struct CommonAnswer {
  std::vector<uint32_t> origins;  // that give it, sorted
  std::vector<bool> contradicts;  // each reading: it
};

std::optional<CommonAnswer> FindCommonAnswer(
    absl::Span<const v1::ArticleAssertions* const> articles,
    const ReadingSet& set, const Support& support) {
  const std::optional<uint32_t> most = MostGiven(support);
  if (!most || support[*most].size() < kFewestOthers) return std::nullopt;
  const auto value = [&](uint32_t reading) -> const v1::Assertion& {
    const AssertionRef& ref = set.readings[reading].front();
    return articles[ref.article]->assertions(static_cast<int>(ref.assertion));
  };
  CommonAnswer common;
  common.origins = support[*most];
  std::vector<uint32_t> against;
  for (uint32_t r = 0; r < support.size(); ++r) {
    common.contradicts.push_back(CompareValues(value(*most), value(r)) ==
                                 ValueRelation::kDisjoint);
    if (common.contradicts[r])
      against.insert(against.end(), support[r].begin(), support[r].end());
  }
  KeepDistinct(against);
  if (against.size() >= common.origins.size()) return std::nullopt;
  return common;
}

enum class Standing { kNotCompared, kAgreed, kInCompany, kAlone };

// Of a source with these answers, which are of one origin.
Standing StandingOf(absl::Span<const Answer> own, const Support& support,
                    const CommonAnswer& common) {
  const bool gives_it = std::binary_search(
      common.origins.begin(), common.origins.end(), own.front().origin);
  if (common.origins.size() - gives_it < kFewestOthers)
    return Standing::kNotCompared;
  const auto contradict = [&](const Answer& a) {
    return common.contradicts[a.reading];
  };
  if (std::none_of(own.begin(), own.end(), contradict))
    return Standing::kAgreed;
  if (!std::all_of(own.begin(), own.end(), contradict))
    return Standing::kNotCompared;
  return std::all_of(
             own.begin(), own.end(),
             [&](const Answer& a) { return support[a.reading].size() == 1; })
             ? Standing::kAlone
             : Standing::kInCompany;
}

}  // namespace

EstimatedShare EstimateShare(uint32_t some, uint32_t all) {
  if (all == 0) return {};
  constexpr double kZ = 1.959963984540054;  // of 95%, both ends
  const double n = all;
  const double p = some / n;
  const double shrink = 1 + kZ * kZ / n;
  const double centre = (p + kZ * kZ / (2 * n)) / shrink;
  const double half =
      kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n)) / shrink;
  EstimatedShare estimate;
  estimate.share = ToFourDecimals(p);
  // Where all or none do, an end is the share itself, but for rounding.
  estimate.low = some == 0 ? 0 : ToFourDecimals(centre - half);
  estimate.high = some == all ? 1 : ToFourDecimals(centre + half);
  return estimate;
}

SourceProfiles::SourceProfiles(
    absl::Span<const v1::ArticleAssertions* const> articles)
    : articles_(articles) {
  absl::flat_hash_map<absl::string_view, uint32_t> known;
  for (const v1::ArticleAssertions* article : articles) {
    const std::string& source = article->article().source();
    if (source.empty()) {
      tally_of_.push_back(kNoSource);
      continue;
    }
    const auto [at, added] =
        known.try_emplace(source, static_cast<uint32_t>(tallies_.size()));
    if (added) tallies_.push_back({source});
    tally_of_.push_back(at->second);
  }
}

void SourceProfiles::Add(v1::Assertion::Kind kind, const ReadingSet& set,
                         v1::Finding::Relation relation, Origins& origins) {
  if (!IsCounted(kind, relation)) return;
  std::vector<AssertionRef> witnesses;
  for (const std::vector<AssertionRef>& reading : set.readings)
    witnesses.insert(witnesses.end(), reading.begin(), reading.end());
  if (witnesses.size() <= kFewestOthers) return;
  const std::vector<uint32_t> origin_of = origins.Of(witnesses);
  std::vector<Answer> answers;
  for (uint32_t r = 0; r < set.readings.size(); ++r) {
    for (const AssertionRef& ref : set.readings[r])
      answers.push_back({tally_of_[ref.article], r, origin_of[answers.size()]});
  }
  const Support support = FindSupport(set.readings.size(), answers);
  const std::optional<CommonAnswer> common =
      FindCommonAnswer(articles_, set, support);
  if (!common) return;
  std::stable_sort(
      answers.begin(), answers.end(),
      [](const Answer& a, const Answer& b) { return a.source < b.source; });
  for (auto own = answers.begin(); own != answers.end();) {
    const auto end = std::find_if(own, answers.end(), [&](const Answer& a) {
      return a.source != own->source;
    });
    if (own->source != kNoSource) {
      Tally& tally = tallies_[own->source];
      switch (StandingOf({&*own, static_cast<size_t>(end - own)}, support,
                         *common)) {
        case Standing::kNotCompared:
          break;
        case Standing::kAlone:
          ++tally.alone;
          ++tally.compared;
          break;
        case Standing::kAgreed:
          ++tally.agreed;
          ++tally.compared;
          break;
        case Standing::kInCompany:
          ++tally.compared;
          break;
      }
    }
    own = end;
  }
}

void SourceProfiles::WriteTo(v1::ConsistencyReport& report) const {
  std::vector<v1::SourceProfile> profiles;
  for (const Tally& tally : tallies_) {
    const EstimatedShare alone = EstimateShare(tally.alone, tally.compared);
    v1::SourceProfile& profile = profiles.emplace_back();
    profile.set_source(std::string(tally.source));
    profile.set_compared(tally.compared);
    profile.set_agreed(tally.agreed);
    profile.set_alone(tally.alone);
    profile.set_alone_share(alone.share);
    profile.set_alone_share_low(alone.low);
    profile.set_alone_share_high(alone.high);
  }
  std::sort(profiles.begin(), profiles.end(),
            [](const v1::SourceProfile& a, const v1::SourceProfile& b) {
              return std::make_tuple(b.alone_share_low(), b.compared(),
                                     absl::string_view(a.source())) <
                     std::make_tuple(a.alone_share_low(), a.compared(),
                                     absl::string_view(b.source()));
            });
  for (v1::SourceProfile& profile : profiles)
    *report.add_source_profiles() = std::move(profile);
}

}  // namespace concord
