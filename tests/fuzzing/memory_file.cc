#include "tests/fuzzing/memory_file.h"

#include <sys/mman.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "tests/fuzzing/require.h"

namespace concord {

MemoryFile::MemoryFile()
    : file_(memfd_create("fuzz", MFD_CLOEXEC)),
      path_(absl::StrCat("/proc/self/fd/", file_)) {
  Require(file_ >= 0, "there is memory for a file");
}

MemoryFile::~MemoryFile() { close(file_); }

void MemoryFile::Write(absl::string_view bytes) {
  Require(ftruncate(file_, 0) == 0, "the file can be emptied");
  Require(pwrite(file_, bytes.data(), bytes.size(), 0) ==
              static_cast<ssize_t>(bytes.size()),
          "the file can be written");
}

}  // namespace concord
