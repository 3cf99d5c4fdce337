// Profiles of sources: how often each stands alone against others that agree.
// v1::SourceProfile says what is counted.
//
//   SourceProfiles profiles(articles);
//   for (const Claim& claim : claims.claims) {
//     ...
//     profiles.Add(claim.kind, readings, relation, origins);
//   }
//   profiles.WriteTo(report);

#ifndef CONCORD_CHECKER_VERDICT_PROFILE_H_
#define CONCORD_CHECKER_VERDICT_PROFILE_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/verdict/origin.h"
#include "checker/verdict/reading.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

// A share of 0 to 1 and where it lies with 95% confidence.
struct EstimatedShare {
  double share = 0;
  double low = 0;
  double high = 1;
};

// The share of `some` of `all`, at most all, with Wilson's score interval (E.
// B. Wilson, Probable Inference, the Law of Succession, and Statistical
// Inference, Journal of the American Statistical Association 22, 1927, pages
// 209-212): it stays between 0 and 1 and is of use for small counts, too. To
// four decimals. Of nothing, the share is unknown: from 0 to 1.
EstimatedShare EstimateShare(uint32_t some, uint32_t all);

class SourceProfiles {
 public:
  // `articles` must outlive it.
  explicit SourceProfiles(
      absl::Span<const v1::ArticleAssertions* const> articles);

  // Counts a claim with its verdict, in time that grows with its answers, but
  // for sorting them, and for what `origins` takes.
  void Add(v1::Assertion::Kind kind, const ReadingSet& set,
           v1::Finding::Relation relation, Origins& origins);

  // Adds a profile of each source, in the order of the report.
  void WriteTo(v1::ConsistencyReport& report) const;

 private:
  struct Tally {
    absl::string_view source;
    uint32_t compared = 0;
    uint32_t agreed = 0;
    uint32_t alone = 0;
  };

  const absl::Span<const v1::ArticleAssertions* const> articles_;
  std::vector<Tally> tallies_;      // one a source
  std::vector<uint32_t> tally_of_;  // of each article: index of its source's
};

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_PROFILE_H_
