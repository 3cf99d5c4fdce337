#include "checker/corpus/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/problem.h"
#include "checker/limits.h"

namespace concord {
namespace {

constexpr absl::string_view kLookedFor =
    "looked for .txt .md .html .htm .jsonl .json";

struct Ending {
  absl::string_view ending;
  FileFormat format;
};
constexpr Ending kEndings[] = {
    {".txt", FileFormat::kText},    {".md", FileFormat::kText},
    {".html", FileFormat::kHtml},   {".htm", FileFormat::kHtml},
    {".jsonl", FileFormat::kJsonl}, {".json", FileFormat::kNinjs}};

const Ending* EndingOf(absl::string_view name) {
  for (const Ending& e : kEndings) {
    if (name.size() > e.ending.size() &&
        absl::EndsWithIgnoreCase(name, e.ending))
      return &e;
  }
  return nullptr;
}

absl::string_view BaseName(absl::string_view path) {
  return path.substr(path.rfind('/') + 1);  // npos + 1 == 0
}

// "port.v2.txt" -> "port.v2"; ".profile" stays.
absl::string_view WithoutEnding(absl::string_view path) {
  const size_t name = path.rfind('/') + 1;
  const size_t dot = path.rfind('.');
  return dot == absl::string_view::npos || dot <= name ? path
                                                       : path.substr(0, dot);
}

absl::Status SystemProblem(absl::string_view path, absl::string_view what) {
  return ProblemOfFile(path, absl::StrCat(what, ": ", std::strerror(errno)));
}

absl::Status NoRegularFile(absl::string_view path) {
  return ProblemOfFile(path, "not a regular file; expected a file or a folder");
}

class Walk {
 public:
  Walk(absl::string_view root, std::vector<InputFile>& files) : files_(files) {
    root_ = std::string(root);
    if (!absl::EndsWith(root_, "/")) root_ += '/';
  }

  // Lists what is below `below`: "" or a path that ends in '/'.
  void Folder(const std::string& below) {
    const std::string path = root_ + below;
    const std::unique_ptr<DIR, int (*)(DIR*)> dir(opendir(path.c_str()),
                                                  closedir);
    struct stat info;
    if (dir == nullptr || fstat(dirfd(dir.get()), &info) != 0) {
      return Add(absl::StripSuffix(path, "/"),
                 SystemProblem(path, "cannot list the folder"));
    }
    const Identity identity(info.st_dev, info.st_ino);
    if (std::find(above_.begin(), above_.end(), identity) != above_.end())
      return;
    above_.push_back(identity);
    while (const dirent* entry = readdir(dir.get())) {
      if (entry->d_name[0] != '.') Entry(below, entry->d_name, entry->d_type);
    }
    above_.pop_back();
  }

 private:
  using Identity = std::pair<dev_t, ino_t>;

  void Entry(const std::string& below, const std::string& name,
             unsigned char type) {
    const Ending* ending = EndingOf(name);
    // Most entries need no stat.
    if (type == DT_REG && ending == nullptr) return;
    std::string id = below + name;
    const std::string path = root_ + id;
    struct stat info;
    if (type != DT_REG && type != DT_DIR) {
      if (stat(path.c_str(), &info) != 0) {
        if (ending != nullptr) Add(path, SystemProblem(path, "cannot read"));
        return;
      }
      type = S_ISDIR(info.st_mode)   ? DT_DIR
             : S_ISREG(info.st_mode) ? DT_REG
                                     : DT_UNKNOWN;
    }
    if (type == DT_DIR) return Folder(id + "/");
    if (ending == nullptr) return;
    if (type != DT_REG) return Add(path, NoRegularFile(path));
    id.resize(id.size() - ending->ending.size());
    files_.push_back({path, std::move(id), ending->format, absl::OkStatus()});
  }

  void Add(absl::string_view path, absl::Status problem) {
    files_.push_back(
        {std::string(path), "", FileFormat::kText, std::move(problem)});
  }

  std::string root_;
  std::vector<InputFile>& files_;
  std::vector<Identity> above_;  // the folders that this one is in
};

// Whether the file is what it was when `before` was asked: half of an article
// and half of its next version are neither.
absl::Status IsAsBefore(const std::string& path, int file,
                        const struct stat& before, size_t size) {
  struct stat now;
  if (fstat(file, &now) != 0) return SystemProblem(path, "cannot read");
  if (static_cast<uint64_t>(now.st_size) == size &&
      now.st_mtim.tv_sec == before.st_mtim.tv_sec &&
      now.st_mtim.tv_nsec == before.st_mtim.tv_nsec) {
    return absl::OkStatus();
  }
  return ProblemOfFile(
      path, "the file changed while it was read; expected one at rest");
}

}  // namespace

FileFormat FormatOf(absl::string_view path) {
  const Ending* ending = EndingOf(BaseName(path));
  return ending == nullptr ? FileFormat::kText : ending->format;
}

void ListFiles(const std::string& path, std::vector<InputFile>& files) {
  struct stat info;
  if (stat(path.c_str(), &info) != 0) {
    files.push_back(
        {path, "", FileFormat::kText, SystemProblem(path, "cannot read")});
    return;
  }
  if (S_ISDIR(info.st_mode)) {
    const size_t first = files.size();
    Walk(path, files).Folder("");
    if (files.size() == first) {
      files.push_back(
          {path, "", FileFormat::kText,
           absl::NotFoundError(absl::StrCat("no article found below ", path,
                                            " (", kLookedFor, ")"))});
    }
    std::sort(
        files.begin() + first, files.end(),
        [](const InputFile& a, const InputFile& b) { return a.path < b.path; });
    return;
  }
  InputFile file;
  file.path = path;
  file.id = std::string(WithoutEnding(BaseName(path)));
  file.format = FormatOf(path);
  if (!S_ISREG(info.st_mode)) file.problem = NoRegularFile(path);
  files.push_back(std::move(file));
}

uint64_t SizeOf(const InputFile& file) {
  struct stat info;
  if (!file.problem.ok() || stat(file.path.c_str(), &info) != 0) return 0;
  return static_cast<uint64_t>(info.st_size);
}

absl::Status ReadFile(const std::string& path, std::string& bytes) {
  // Whatever was listed, this may be a pipe by now, which would be waited for.
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return SystemProblem(path, "cannot read");
  const absl::Cleanup close_file = [file] { close(file); };
  struct stat info;
  if (fstat(file, &info) != 0) return SystemProblem(path, "cannot read");
  if (!S_ISREG(info.st_mode)) return NoRegularFile(path);
  if (static_cast<uint64_t>(info.st_size) > kMostFileBytes) {
    return ProblemOfFile(
        path, absl::StrCat("the file has ", info.st_size,
                           " bytes; expected one article of at most ",
                           kMostFileBytes, " bytes"));
  }
  // One byte more than the file has, so that the end shows in the first read.
  const size_t expected = static_cast<size_t>(info.st_size);
  bytes.resize(expected + 1);
  size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t got = read(file, &bytes[size], bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return SystemProblem(path, "cannot read");
    size += static_cast<size_t>(got);
    if (got == 0 || size == expected) break;
  }
  bytes.resize(size);
  return IsAsBefore(path, file, info, size);
}

}  // namespace concord
