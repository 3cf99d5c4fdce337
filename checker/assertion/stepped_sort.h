// Sorting by a number that tells most items apart.

#ifndef CONCORD_CHECKER_ASSERTION_STEPPED_SORT_H_
#define CONCORD_CHECKER_ASSERTION_STEPPED_SORT_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace concord {

// Replaces `sorted` by `items` in the order of operator<. `step_of` gives the
// step of an item, below `kSteps`: of what is less, it is no higher.
//
//   SortBySteps<64>(hashes, sorted, [](uint64_t hash) { return hash >> 58; });
//
// Items are counted into steps, and only those of one step are compared: a
// comparison of some dozens of items in no order guesses wrong at every second
// of them, which costs more than all of the work. Linear where steps tell items
// apart, as std::sort() where they do not.
template <int kSteps, typename T, typename StepOf>
void SortBySteps(absl::Span<const T> items, std::vector<T>& sorted,
                 StepOf step_of) {
  sorted.resize(items.size());
  uint32_t at[kSteps] = {};
  for (const T& item : items) ++at[step_of(item)];
  uint32_t begin = 0;
  for (uint32_t& step : at) {
    const uint32_t size = step;
    step = begin;
    begin += size;
  }
  for (const T& item : items) sorted[at[step_of(item)]++] = item;
  // Each step's place is now that of its end.
  begin = 0;
  for (const uint32_t end : at) {
    if (end - begin > 1 && !std::is_sorted(&sorted[begin], &sorted[0] + end))
      std::sort(&sorted[begin], &sorted[0] + end);
    begin = end;
  }
}

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_STEPPED_SORT_H_
