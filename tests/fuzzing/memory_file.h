// A file that lies in memory, for what reads files and is fuzzed with bytes.
//
//   MemoryFile file;
//   file.Write(bytes);
//   ReadPolicy(file.path());

#ifndef CONCORD_TESTS_FUZZING_MEMORY_FILE_H_
#define CONCORD_TESTS_FUZZING_MEMORY_FILE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace concord {

class MemoryFile {
 public:
  MemoryFile();
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  const std::string& path() const { return path_; }

  // Replaces what the file holds. Dies where it cannot.
  void Write(absl::string_view bytes);

 private:
  int file_;
  std::string path_;
};

}  // namespace concord

#endif  // CONCORD_TESTS_FUZZING_MEMORY_FILE_H_
