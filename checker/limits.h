// What the checker takes at most. What goes beyond is refused with a message
// that names the file, the line and the limit; docs/LIMITS.md lists them all.

#ifndef CONCORD_CHECKER_LIMITS_H_
#define CONCORD_CHECKER_LIMITS_H_

#include <cstdint>

namespace concord {

// Days from 1970-01-01 on, either way: 10,000 years.
constexpr int32_t kMostDays = 3652425;

// Minutes from a day's midnight to the end of what began on it.
constexpr uint32_t kMostMinutes = 2 * 24 * 60;

}  // namespace concord

#endif  // CONCORD_CHECKER_LIMITS_H_
