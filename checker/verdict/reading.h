// The readings of a claim: its answers, one reading for each distinct value.

#ifndef CONCORD_CHECKER_VERDICT_READING_H_
#define CONCORD_CHECKER_VERDICT_READING_H_

#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

struct ReadingSet {
  // Witnesses of each reading, by article and place. Readings with more
  // articles stand first, then those told first.
  std::vector<std::vector<AssertionRef>> readings;
};

ReadingSet FindReadings(absl::Span<const v1::ArticleAssertions* const> articles,
                        const Claim& claim);

// The witness whose value stands for a reading's: the first that says most, for
// "Wednesday" agrees with "Wednesday at 3:12" and with "Wednesday at 3:21",
// which do not.
const AssertionRef& Representative(
    absl::Span<const v1::ArticleAssertions* const> articles,
    const std::vector<AssertionRef>& reading);

// The value alone.
v1::Reading::Value ValueOf(const v1::Assertion& a);

// The value for people: "12 killed", "2025-09-03", "EUR 350000000"; of an hour
// of a day that the text does not name the hour, "03:12".
std::string Display(const v1::Assertion& a);

}  // namespace concord

#endif  // CONCORD_CHECKER_VERDICT_READING_H_
