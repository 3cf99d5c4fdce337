// What tests ask of claims.

#ifndef CONCORD_TESTS_CLAIM_CLAIM_SET_H_
#define CONCORD_TESTS_CLAIM_CLAIM_SET_H_

#include <cstdint>
#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "proto/assertion.pb.h"

namespace concord {

using Articles = std::vector<const v1::ArticleAssertions*>;

// Claims with answers of more than one article, of this kind.
std::vector<Claim> Shared(const ClaimSet& claims, v1::Assertion::Kind kind);

// How many pairs were not compared for this reason ("counting-basis").
uint64_t PairsNotComparable(const ClaimSet& claims, const std::string& reason);

// Ids of the articles of each group.
std::vector<std::vector<std::string>> Groups(const ClaimSet& claims);

}  // namespace concord

#endif  // CONCORD_TESTS_CLAIM_CLAIM_SET_H_
