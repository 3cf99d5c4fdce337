// The sort in steps against std::sort(), which is the definition.

#include "checker/assertion/stepped_sort.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

using ::testing::ElementsAreArray;

void ExpectSorted(const std::vector<uint64_t>& items, int shift) {
  std::vector<uint64_t> sorted = {7};  // of the call before
  SortBySteps<256>(absl::MakeConstSpan(items), sorted,
                   [shift](uint64_t item) { return item >> shift; });
  std::vector<uint64_t> expected = items;
  std::sort(expected.begin(), expected.end());
  EXPECT_THAT(sorted, ElementsAreArray(expected));
}

TEST(SortBySteps, OrdersWhateverTheStepsTellApart) {
  std::mt19937_64 random(1);
  for (size_t size : {0, 1, 2, 40, 5000}) {
    std::vector<uint64_t> items(size);
    for (uint64_t& item : items) item = random();
    ExpectSorted(items, 56);  // nearly all
    for (uint64_t& item : items) item %= 256;
    ExpectSorted(items, 7);  // nearly none
    ExpectSorted(items, 0);  // all but equals
  }
}

TEST(SortBySteps, KeepsWhatIsInOrder) {
  ExpectSorted({1, 2, 3, 3, 4, 200, 201}, 3);
  ExpectSorted({201, 200, 4, 3, 3, 2, 1}, 3);
}

}  // namespace
}  // namespace concord
