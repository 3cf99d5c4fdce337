// Claims: articles grouped by the event they report, and their assertions
// aligned by what they are about.
//
//   ClaimSet claims = BuildClaims(articles);
//   for (const Claim& claim : claims.claims) ...
//
// Two assertions meet in a claim only when they may be compared: kind, what is
// counted or dated, roles, event time, scope, counting basis, who counted and
// modality must fit. Pairs that look alike but do not fit are counted by
// reason.

#ifndef CONCORD_CHECKER_CLAIM_CLAIM_H_
#define CONCORD_CHECKER_CLAIM_CLAIM_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "proto/assertion.pb.h"
#include "proto/report.pb.h"

namespace concord {

// An assertion of the corpus by position.
struct AssertionRef {
  uint32_t article = 0;    // index into the articles given
  uint32_t assertion = 0;  // index into ArticleAssertions.assertions
  friend bool operator==(const AssertionRef& a, const AssertionRef& b) {
    return a.article == b.article && a.assertion == b.assertion;
  }
};

// One question about the world and the assertions that answer it.
struct Claim {
  v1::Assertion::Kind kind = v1::Assertion::KIND_UNSPECIFIED;
  uint32_t group = 0;                 // index into ClaimSet.groups
  std::string about;                  // one line for people
  std::vector<AssertionRef> answers;  // by article, then place
  // That the answers are about one thing: of the least sure pair that joined
  // two of them; where some differ, of those pairs. 1 if there is no other.
  double confidence = 1;
  bool running = false;  // its kind may move while news comes in
  // What differs is not sure enough to be a conflict, but may be one figure at
  // two hours.
  bool only_moves = false;
};

struct ClaimSet {
  std::vector<v1::Group> groups;  // articles sorted by id
  // Of each group: indices into the articles given, in the same order.
  std::vector<std::vector<uint32_t>> members;
  // Some groups are parts of one that would be beyond limits.h.
  bool cut = false;
  std::vector<Claim> claims;  // in a total order
  uint64_t pairs_compared = 0;
  std::vector<v1::NotComparable> not_comparable;  // by reason
};

// `articles` in any order; the result depends on their content only.
ClaimSet BuildClaims(absl::Span<const v1::ArticleAssertions* const> articles);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_CLAIM_H_
