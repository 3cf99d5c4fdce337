#include "tests/properties/corpora.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "google/protobuf/util/message_differencer.h"

namespace concord {

const std::map<std::string, Corpus>& Corpora() {
  static const auto& corpora = *[] {
    auto* corpora = new std::map<std::string, Corpus>;
    namespace fs = std::filesystem;
    std::vector<fs::path> paths;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator("testdata")) {
      if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const fs::path& path : paths) {
      std::ifstream in(path, std::ios::binary);
      const std::string folder = path.parent_path().filename().string();
      InputArticle article;
      article.id = absl::StrCat(folder, "/", path.stem().string());
      article.source = absl::StrCat("Outlet of ", article.id);
      article.bytes = {std::istreambuf_iterator<char>(in), {}};
      (*corpora)[folder].push_back(article);
      (*corpora)["together"].push_back(article);
    }
    return corpora;
  }();
  return corpora;
}

std::vector<std::string> Folders() {
  std::vector<std::string> folders;
  for (const auto& [folder, corpus] : Corpora()) folders.push_back(folder);
  return folders;
}

void ExpectSame(const google::protobuf::Message& expected,
                const google::protobuf::Message& actual,
                const std::string& what) {
  google::protobuf::util::MessageDifferencer differencer;
  std::string difference;
  differencer.ReportDifferencesToString(&difference);
  EXPECT_TRUE(differencer.Compare(expected, actual))
      << what << "\n"
      << difference.substr(0, 2000);
}

}  // namespace concord
