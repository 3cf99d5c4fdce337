// Files: which files hold articles, and their bytes.

#ifndef CONCORD_CHECKER_CORPUS_FILES_H_
#define CONCORD_CHECKER_CORPUS_FILES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace concord {

enum class FileFormat {
  kText,   // .txt, .md, and whatever ending a file has that is named itself
  kHtml,   // .html, .htm
  kJsonl,  // .jsonl
  kNinjs,  // .json
};

// A file to read, or why there is none.
struct InputFile {
  std::string path;
  // Of the article it holds; of .jsonl files: of records without one.
  std::string id;
  FileFormat format = FileFormat::kText;
  absl::Status problem;
};

// By the ending of its name.
FileFormat FormatOf(absl::string_view path);

// The article files at or below `path`, in byte order of their paths. Symbolic
// links are followed, but into no folder that one is in already. Files of other
// endings and hidden ones (folders, too) are left out below a folder. Problems
// are entries of their own: a path that does not exist, a folder that cannot be
// listed or holds no article, what is named like an article but is no regular
// file.
void ListFiles(const std::string& path, std::vector<InputFile>& files);

// Bytes of the file, 0 if there is none to read.
uint64_t SizeOf(const InputFile& file);

// Replaces `bytes` by the content of a regular file of kMostFileBytes at most.
// What changes while it is read is a problem.
absl::Status ReadFile(const std::string& path, std::string& bytes);

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_FILES_H_
