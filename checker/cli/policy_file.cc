#include "checker/cli/policy_file.h"

#include <filesystem>
#include <system_error>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace concord {
namespace {

namespace fs = std::filesystem;

constexpr char kName[] = "concord.textproto";

// Told as relative to the working directory where it is below it, as people
// would name it.
std::string Shown(const fs::path& file) {
  std::error_code error;
  const std::string below =
      file.lexically_relative(fs::current_path(error)).string();
  return error || below.empty() || below.substr(0, 2) == ".." ? file.string()
                                                              : below;
}

fs::path FindAbove(const std::string& path) {
  std::error_code error;
  fs::path at = fs::absolute(path, error).lexically_normal();
  if (!fs::is_directory(at, error)) at = at.parent_path();
  for (;; at = at.parent_path()) {
    if (fs::is_regular_file(at / kName, error)) return at / kName;
    if (fs::exists(at / ".git", error) || at == at.parent_path()) return {};
  }
}

}  // namespace

absl::StatusOr<std::string> FindPolicyFile(
    const std::vector<std::string>& paths) {
  fs::path found;
  for (size_t i = 0; i < paths.size(); ++i) {
    const fs::path policy = FindAbove(paths[i]);
    if (i > 0 && policy != found) {
      const auto name = [](const fs::path& file) {
        return file.empty() ? "no policy" : Shown(file);
      };
      return absl::InvalidArgumentError(
          absl::StrCat(paths[0], " is under ", name(found), ", ", paths[i],
                       " under ", name(policy), "; say which with --policy"));
    }
    found = policy;
  }
  return found.empty() ? "" : Shown(found);
}

}  // namespace concord
