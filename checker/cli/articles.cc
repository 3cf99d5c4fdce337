#include "checker/cli/articles.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/cli/commands.h"
#include "checker/corpus/corpus.h"
#include "checker/language/lexicon.h"
#include "checker/report/article_text.h"

namespace concord {
namespace {

// Says of which languages nothing can be read; false if that is all of them.
bool HasReadableArticle(const Checker& checker) {
  struct Unread {
    int articles = 0;
    std::string first;
  };
  std::map<std::string, Unread> unread;  // by language
  size_t count = 0;
  for (const auto& article : checker.articles()) {
    const std::string& language = article.get().article().language();
    if (!language.empty() && FindLexicon(language) != nullptr) continue;
    Unread& group = unread[language];
    if (group.articles++ == 0) group.first = article.get().article().path();
    ++count;
  }
  for (const auto& [language, group] : unread) {
    PrintWarning(absl::StrCat(
        group.first,
        group.articles == 1
            ? ""
            : absl::StrCat(" and ", group.articles - 1, " more"),
        language.empty() ? ": the language is not known"
                         : absl::StrCat(": there is no language pack for \"",
                                        language, "\""),
        "; only dates and names are read"));
  }
  return count < checker.articles().size();
}

}  // namespace

void ReadArticles(std::vector<std::string> paths, int threads,
                  Progress* progress, Checker& checker) {
  checker.Watch(WatchOf(progress));
  checker.AddPaths(std::move(paths), threads);
  if (progress != nullptr) progress->Clear();
  for (const absl::Status& problem : checker.problems())
    PrintError(problem.message());
  if (!checker.articles().empty() && !HasReadableArticle(checker)) {
    const absl::Status problem = absl::InvalidArgumentError(
        "no article is in a language with a pack: nothing was checked");
    PrintError(problem.message());
    checker.AddProblem(problem);
  }
}

size_t ReadAgainst(const std::vector<std::string>& paths, int threads,
                   Progress* progress, Checker& checker) {
  if (paths.empty()) return 0;
  const size_t told = checker.problems().size();
  checker.Watch(WatchOf(progress));
  const size_t added = checker.AddAgainst(paths, threads);
  if (progress != nullptr) progress->Clear();
  if (added == 0) {
    checker.AddProblem(absl::InvalidArgumentError(
        "--against holds no other article: nothing was checked"));
  }
  for (size_t i = told; i < checker.problems().size(); ++i)
    PrintError(checker.problems()[i].message());
  return added;
}

void ReadTexts(const std::vector<std::string>& paths,
               const v1::ConsistencyReport& report, Progress* progress,
               std::vector<v1::ArticleText>& texts) {
  // Not by id: `--against` gives some another one.
  std::map<std::pair<std::string, uint32_t>, const v1::ComparedArticle*> wanted;
  for (const v1::ComparedArticle& compared : report.articles()) {
    const v1::Article& article = compared.article();
    wanted.emplace(std::pair(article.path(), article.first_line()), &compared);
  }
  CorpusReader reader(paths);
  reader.Watch(WatchOf(progress));
  reader.ForEach([&](const SourceArticle& source) {
    const auto compared = wanted.find(
        std::pair(source.article.path(), source.article.first_line()));
    if (compared == wanted.end()) return;
    v1::ArticleText text;
    if (FindArticleText(source, *compared->second, text))
      texts.push_back(std::move(text));
  });
  if (progress != nullptr) progress->Clear();
}

}  // namespace concord
