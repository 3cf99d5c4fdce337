// The line about a run that takes long.

#include "checker/cli/progress.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/corpus/corpus.h"
#include "gtest/gtest.h"
#include "tests/cli/terminal.h"

namespace concord {
namespace {

class ProgressTest : public ::testing::Test {
 protected:
  Progress::Terminal Terminal(size_t columns = 80) {
    Progress::Terminal terminal;
    terminal.seconds = [this] { return now_; };
    terminal.write = [this](absl::string_view text) {
      written_.append(text.data(), text.size());
    };
    terminal.columns = columns;
    return terminal;
  }
  std::string Take() {
    std::string written;
    written.swap(written_);
    return written;
  }
  static std::function<CorpusProgress()> At(CorpusProgress progress) {
    return [progress] { return progress; };
  }

  double now_ = 100;
  std::string written_;
};

TEST_F(ProgressTest, TellsFilesSpeedAndTimeLeftInRunsThatTakeLong) {
  Progress progress(Terminal());
  const auto at = At({5000, 1204, 1000000000, 100000000});
  progress.Reading(at);
  now_ += 0.9;
  progress.Reading(at);
  EXPECT_EQ(Take(), "");
  now_ += 1.1;
  progress.Reading(at);
  EXPECT_EQ(Take(), "\rreading 1,204 of 5,000 files, 50 MB/s, 18 s left\x1B[K");
}

TEST_F(ProgressTest, GroupsDigitsByThreesFromTheRight) {
  Progress progress(Terminal());
  for (const auto& [files, line] :
       std::vector<std::pair<uint64_t, std::string>>{
           {2, "\rreading 0 of 2 files\x1B[K"},
           {999, "\rreading 0 of 999 files\x1B[K"},
           {1000, "\rreading 0 of 1,000 files\x1B[K"},
           {123456, "\rreading 0 of 123,456 files\x1B[K"},
           {1234567, "\rreading 0 of 1,234,567 files\x1B[K"}}) {
    now_ += 2;
    progress.Reading(At({files, 0, 0, 0}));
    EXPECT_EQ(Take(), line);
  }
}

TEST_F(ProgressTest, TellsItAgainTenTimesASecond) {
  Progress progress(Terminal());
  now_ += 2;
  int asked = 0;
  for (int i = 0; i < 100; ++i) {
    now_ += 0.0101;
    progress.Reading([&asked] {
      ++asked;
      return CorpusProgress();
    });
  }
  EXPECT_EQ(asked, 10);
}

TEST_F(ProgressTest, IsGoneWhenTheRunIsDone) {
  {
    Progress progress(Terminal());
    now_ += 2;
    progress.Reading(At({1, 1, 7200000000, 2000000}));
    EXPECT_EQ(Take(), "\rreading 1 of 1 file, 1.0 MB/s, 1 h 59 min left\x1B[K");
    progress.Clear();
    EXPECT_EQ(Take(), "\r\x1B[K");
    progress.Clear();
    EXPECT_EQ(Take(), "");
    progress.Say("comparing 7 articles");
    now_ += 2;
    progress.Say("comparing 8 articles");
    EXPECT_EQ(Take(), "\rcomparing 8 articles\x1B[K");
  }
  EXPECT_EQ(Take(), "\r\x1B[K");
}

TEST_F(ProgressTest, WritesNothingInAShortRun) {
  {
    Progress progress(Terminal());
    progress.Reading(At({3, 1, 3000, 1000}));
    progress.Say("comparing 3 articles");
  }
  EXPECT_EQ(Take(), "");
}

TEST_F(ProgressTest, FitsTheTerminal) {
  Progress progress(Terminal(20));
  now_ += 2;
  progress.Reading(At({5000, 1204, 1000000000, 100000000}));
  EXPECT_EQ(Take(), "\rreading 1,204 of 5,\x1B[K");
}

TEST(Corpus, TellsHowFarItIs) {
  CorpusReader reader({"testdata/planted-discrepancies"});
  std::vector<CorpusProgress> all;
  reader.Watch([&](CorpusReader& r) { all.push_back(r.HowFar()); });
  uint64_t bytes = 0;
  reader.ForEach([&](const SourceArticle& article) {
    bytes += article.bytes.size();
    EXPECT_EQ(all.back().bytes_read, bytes);
  });
  ASSERT_EQ(all.size(), 4u);
  EXPECT_EQ(all[0].files, 4u);
  EXPECT_EQ(all[0].files_read, 1u);
  EXPECT_EQ(all[3].files_read, 4u);
  EXPECT_EQ(all[0].bytes, all[3].bytes_read);
}

constexpr char kFolder[] = "testdata/planted-discrepancies";

void ReadAfterASecond() {
  std::unique_ptr<Progress> progress = ProgressOnStandardError();
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));
  CorpusReader reader({kFolder});
  reader.Watch(WatchOf(progress.get()));
  reader.ForEach([](const SourceArticle&) {});
  progress.reset();
}

TEST(ProgressOnTerminal, ComesAndGoes) {
  EXPECT_EQ(OnTerminal({}, ReadAfterASecond),
            "\rreading 1 of 4 files\x1B[K\r\x1B[K");
}

TEST(ProgressOnTerminal, LeavesTerminalsAloneThatCannotTakeALineAway) {
  EXPECT_EQ(OnTerminal({"dumb"}, ReadAfterASecond), "");
}

TEST(ProgressOnTerminal, LeavesShortRunsAlone) {
  EXPECT_EQ(ConcordOnTerminal(
                {}, {"check", "--exit-zero", "--output=/dev/null", kFolder}),
            "");
}

}  // namespace
}  // namespace concord
