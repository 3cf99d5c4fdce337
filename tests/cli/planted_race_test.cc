// A race that is there on purpose: that ThreadSanitizer finds it shows that it
// would find one in what is tested beside it.

#include <cstdlib>
#include <thread>

#include "gtest/gtest.h"

namespace concord {
namespace {

#ifdef __SANITIZE_THREAD__

int CountWithoutALock() {
  int count = 0;
  const auto add = [&count] {
    for (int i = 0; i < 1000; ++i) ++count;
  };
  std::thread one(add), other(add);
  one.join();
  other.join();
  return count;
}

TEST(PlantedRaceDeathTest, IsFound) {
  testing::FLAGS_gtest_death_test_style = "threadsafe";
  EXPECT_DEATH(std::exit(CountWithoutALock() > 2000), "data race");
}

#else

TEST(PlantedRaceDeathTest, IsFound) {
  GTEST_SKIP() << "only ./dev test --tsan looks for races";
}

#endif

}  // namespace
}  // namespace concord
