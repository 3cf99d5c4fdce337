#include "tests/claim/claim_set.h"

#include "proto/report.pb.h"

namespace concord {

std::vector<Claim> Shared(const ClaimSet& claims, v1::Assertion::Kind kind) {
  std::vector<Claim> shared;
  for (const Claim& claim : claims.claims) {
    if (claim.kind == kind &&
        claim.answers.front().article != claim.answers.back().article) {
      shared.push_back(claim);
    }
  }
  return shared;
}

uint64_t PairsNotComparable(const ClaimSet& claims, const std::string& reason) {
  for (const v1::NotComparable& count : claims.not_comparable) {
    if (count.reason() == reason) return count.pairs();
  }
  return 0;
}

std::vector<std::vector<std::string>> Groups(const ClaimSet& claims) {
  std::vector<std::vector<std::string>> groups;
  for (const v1::Group& group : claims.groups) {
    groups.emplace_back(group.articles().begin(), group.articles().end());
  }
  return groups;
}

}  // namespace concord
