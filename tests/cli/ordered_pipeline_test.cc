#include "checker/ordered_pipeline.h"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "gtest/gtest.h"

namespace concord {
namespace {

struct Item {
  int number = 0;
  int square = 0;
};
struct State {
  int worked = 0;
};

std::vector<int> Squares(int count, int threads, int uneven = 0) {
  int next = 0;
  bool at_end = false;
  std::atomic<int> reading{0}, writing{0};
  std::vector<int> written;
  OrderedPipeline<Item, State> pipeline(
      [&](Item& item) {
        EXPECT_EQ(++reading, 1);
        EXPECT_FALSE(at_end) << "read behind the end";
        const bool more = next < count;
        if (more) item.number = next++;
        at_end = !more;
        --reading;
        return more;
      },
      [&](Item& item, State& state) {
        ++state.worked;
        if (uneven > 0 && item.number % uneven == 0) {
          std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        item.square = item.number * item.number;
      },
      [&](Item& item) {
        EXPECT_EQ(++writing, 1);
        written.push_back(item.square);
        --writing;
      });
  pipeline.Run(threads, /*alone=*/3);
  return written;
}

TEST(OrderedPipeline, WritesInTheOrderOfReadingWhateverTheThreads) {
  for (int count : {0, 1, 3, 4, 5000}) {
    for (int threads : {1, 2, 8}) {
      const std::vector<int> squares = Squares(count, threads);
      ASSERT_EQ(squares.size(), static_cast<size_t>(count));
      for (int i = 0; i < count; ++i) ASSERT_EQ(squares[i], i * i);
    }
  }
}

TEST(OrderedPipeline, SlowItemsHoldUpNoMoreThanTheWindow) {
  const std::vector<int> squares = Squares(3000, 4, /*uneven=*/300);
  ASSERT_EQ(squares.size(), 3000u);
  for (int i = 0; i < 3000; ++i) ASSERT_EQ(squares[i], i * i);
}

}  // namespace
}  // namespace concord
