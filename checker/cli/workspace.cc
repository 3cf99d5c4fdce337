#include "checker/cli/workspace.h"

#include <filesystem>
#include <system_error>

namespace concord {

Workspace FindWorkspace() {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path folder = fs::current_path(error);
  Workspace workspace;
  if (error) return workspace;
  workspace.folder = workspace.root = folder.string();
  for (fs::path at = folder;; at = at.parent_path()) {
    if (fs::exists(at / ".git", error)) {
      workspace.root = at.string();
      return workspace;
    }
    if (at == at.parent_path()) return workspace;
  }
}

}  // namespace concord
