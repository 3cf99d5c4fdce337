#include "checker/corpus/file_map.h"

#include "gtest/gtest.h"

namespace concord {
namespace {

TEST(FileMap, IsTheFileWhereItIsEmpty) {
  const FileMap map;
  EXPECT_EQ(map.Begin(7), 7u);
  EXPECT_EQ(map.End(7), 7u);
}

TEST(FileMap, TellsWhereReplacedTextStands) {
  FileMap map;
  map.Copy(40, 3);        // caf
  map.Replace(43, 8, 2);  // &eacute;
  map.Copy(51, 1);        // s
  EXPECT_EQ(map.text_size(), 6u);
  EXPECT_EQ(map.Begin(0), 40u);
  EXPECT_EQ(map.Begin(2), 42u);
  EXPECT_EQ(map.End(3), 43u);
  EXPECT_EQ(map.Begin(3), 43u);
  EXPECT_EQ(map.End(5), 51u);
  EXPECT_EQ(map.Begin(5), 51u);
  EXPECT_EQ(map.End(6), 52u);
  // Behind the last.
  EXPECT_EQ(map.Begin(6), 52u);
  EXPECT_EQ(map.End(9), 52u);
}

TEST(FileMap, LeavesOutWhatIsNotInTheFile) {
  FileMap map;
  map.Copy(10, 4);
  map.Replace(30, 0, 2);  // an empty line
  map.Copy(30, 4);
  EXPECT_EQ(map.End(4), 14u);
  EXPECT_EQ(map.Begin(6), 30u);
}

}  // namespace
}  // namespace concord
