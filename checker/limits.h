// What the checker takes at most. What goes beyond is refused, or cut where it
// says so, with a message that names the place and the limit; docs/LIMITS.md
// lists all of them and what memory they bound.

#ifndef CONCORD_CHECKER_LIMITS_H_
#define CONCORD_CHECKER_LIMITS_H_

#include <cstddef>
#include <cstdint>

namespace concord {

// Bytes of a file that is one article.
constexpr size_t kMostFileBytes = size_t{128} << 20;

// Bytes of a line of JSONL, and of one article's assertions in a file of them.
constexpr size_t kMostLineBytes = size_t{128} << 20;

// Bytes of a policy or a baseline.
constexpr size_t kMostConfigurationBytes = size_t{16} << 20;

// Arrays and objects in each other, in JSON that is read.
constexpr int kMostDepth = 32;

// Elements of a page that are open at once; newspapers have some twenty.
constexpr int kMostOpenElements = 1000;

// Tokens of a sentence, and up to a block more, before it is cut: a longer one
// is a list or noise.
constexpr size_t kMostSentenceTokens = 1000;

// Assertions of an article that is compared.
constexpr int kMostAssertions = 5000;

// Articles of a group, and assertions of all of them: each is held against each
// of another article. What is more becomes groups of its own.
constexpr size_t kMostGroupArticles = 500;
constexpr size_t kMostGroupAssertions = 10000;

// Days from 1970-01-01 on, either way: 10,000 years.
constexpr int32_t kMostDays = 3652425;

// Minutes from a day's midnight to the end of what began on it.
constexpr uint32_t kMostMinutes = 2 * 24 * 60;

}  // namespace concord

#endif  // CONCORD_CHECKER_LIMITS_H_
