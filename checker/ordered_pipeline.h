// Many threads, one order.
//
//   OrderedPipeline<Item, State> pipeline(read, work, write);
//   pipeline.Run(4);
//
// calls `read` until it returns false, `work` on what was read, `write` on what
// was worked. `read` and `write` are called by one thread at a time and in one
// order, whatever the number of threads: what is written does not depend on it.

#ifndef CONCORD_CHECKER_ORDERED_PIPELINE_H_
#define CONCORD_CHECKER_ORDERED_PIPELINE_H_

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace concord {

// Item: what is handed on; items are used again. State: what a thread keeps
// from item to item. Both are default constructed.
template <typename Item, typename State>
class OrderedPipeline {
 public:
  using Read = std::function<bool(Item&)>;
  using Work = std::function<void(Item&, State&)>;
  using Write = std::function<void(Item&)>;

  OrderedPipeline(Read read, Work work, Write write)
      : read_(std::move(read)),
        work_(std::move(work)),
        write_(std::move(write)) {}

  // Returns when everything is written. The calling thread is one of `threads`;
  // the others start once it has read `alone` items, because a thread costs
  // more than a few articles. Call it once.
  void Run(int threads, uint64_t alone = 32) {
    std::vector<std::thread> helpers;
    Loop([&](uint64_t number) {
      if (number != alone) return;
      for (int i = 1; i < threads; ++i) {
        helpers.emplace_back([this] { Loop([](uint64_t) {}); });
      }
    });
    for (std::thread& helper : helpers) helper.join();
  }

 private:
  // How far ahead of the item to be written next a thread may be.
  static constexpr uint64_t kWindow = 256;

  template <typename Started>
  void Loop(const Started& started) {
    State state;
    auto item = std::make_unique<Item>();
    for (;;) {
      uint64_t number;
      {
        const std::lock_guard<std::mutex> lock(read_mutex_);
        if (at_end_ || !read_(*item)) {
          at_end_ = true;
          return;
        }
        number = next_read_++;
      }
      started(number);
      work_(*item, state);
      Deliver(number, item);
    }
  }

  // Writes `item` and what waits for it, or lets it wait and replaces it.
  void Deliver(uint64_t number, std::unique_ptr<Item>& item) {
    std::unique_lock<std::mutex> lock(write_mutex_);
    written_.wait(lock, [&] { return number < next_write_ + kWindow; });
    if (number != next_write_) {
      waiting_.emplace(number, std::move(item));
      if (free_.empty()) {
        item = std::make_unique<Item>();
      } else {
        item = std::move(free_.back());
        free_.pop_back();
      }
      return;
    }
    write_(*item);
    ++next_write_;
    while (!waiting_.empty() && waiting_.begin()->first == next_write_) {
      write_(*waiting_.begin()->second);
      free_.push_back(std::move(waiting_.begin()->second));
      waiting_.erase(waiting_.begin());
      ++next_write_;
    }
    written_.notify_all();
  }

  const Read read_;
  const Work work_;
  const Write write_;

  std::mutex read_mutex_;
  bool at_end_ = false;
  uint64_t next_read_ = 0;

  std::mutex write_mutex_;
  std::condition_variable written_;
  uint64_t next_write_ = 0;
  std::map<uint64_t, std::unique_ptr<Item>> waiting_;
  std::vector<std::unique_ptr<Item>> free_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ORDERED_PIPELINE_H_
