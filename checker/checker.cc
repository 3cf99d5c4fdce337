#include "checker/checker.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/claim.h"
#include "checker/explain/explain.h"
#include "checker/gate/nearest.h"
#include "checker/limits.h"
#include "checker/ordered_pipeline.h"
#include "checker/verdict/verdict.h"

namespace concord {
namespace {

// The file itself, whichever way leads to it.
std::string CanonicalPath(const std::string& path) {
  std::error_code error;
  const std::filesystem::path canonical =
      std::filesystem::canonical(path, error);
  return error ? path : canonical.string();
}

}  // namespace

void ExtractAll(CorpusReader& reader, int threads,
                const std::function<void(OwnedAssertions&)>& use) {
  struct Item {
    SourceArticle article;
    OwnedAssertions assertions;
  };
  OrderedPipeline<Item, Extractor> pipeline(
      [&](Item& item) { return reader.Next(item.article); },
      [](Item& item, Extractor& extractor) {
        extractor.Extract(item.article, item.assertions.New());
      },
      [&](Item& item) { use(item.assertions); });
  pipeline.Run(threads);
}

void ExtractAllToWire(CorpusReader& reader, int threads,
                      const std::function<void(const std::string&)>& use) {
  struct Item {
    SourceArticle article;
    std::string wire;
  };
  OrderedPipeline<Item, Extractor> pipeline(
      [&](Item& item) { return reader.Next(item.article); },
      [](Item& item, Extractor& extractor) {
        const absl::string_view wire = extractor.Extract(item.article);
        item.wire.assign(wire.data(), wire.size());
      },
      [&](Item& item) { use(item.wire); });
  pipeline.Run(threads);
}

absl::Status Checker::AddArticle(absl::string_view path, std::string bytes,
                                 const ArticleOverrides& overrides) {
  SourceArticle article;
  absl::Status status =
      ParseArticle(path, std::move(bytes), overrides, article);
  if (!status.ok()) return status;
  OwnedAssertions assertions;
  extractor_.Extract(article, assertions.New());
  return Add(std::move(assertions));
}

void Checker::AddPaths(std::vector<std::string> paths, int threads) {
  CorpusReader reader(std::move(paths));
  reader.Watch(watch_);
  ExtractAll(reader, threads, [this](OwnedAssertions& assertions) {
    absl::Status status = Add(std::move(assertions));
    if (!status.ok()) problems_.push_back(std::move(status));
  });
  problems_.insert(problems_.end(), reader.problems().begin(),
                   reader.problems().end());
}

size_t Checker::AddAgainst(std::vector<std::string> paths, int threads) {
  std::set<std::string> read;
  for (const OwnedAssertions& article : articles_)
    read.insert(CanonicalPath(article.get().article().path()));
  const size_t before = articles_.size();
  CorpusReader reader(std::move(paths));
  reader.Watch(watch_);
  ExtractAll(reader, threads, [&](OwnedAssertions& assertions) {
    v1::Article& article = *assertions.get().mutable_article();
    if (read.count(CanonicalPath(article.path())) > 0) return;
    if (ids_.contains(article.id()))
      article.set_id(absl::StrCat(article.path(), "#", article.id()));
    absl::Status status = Add(std::move(assertions));
    if (!status.ok()) problems_.push_back(std::move(status));
  });
  problems_.insert(problems_.end(), reader.problems().begin(),
                   reader.problems().end());
  return articles_.size() - before;
}

absl::Status Checker::AddAssertions(const v1::ArticleAssertions& assertions) {
  absl::Status status = ValidateAssertions(assertions);
  if (!status.ok()) return status;
  OwnedAssertions owned;
  owned.New() = assertions;
  return Add(std::move(owned));
}

absl::Status Checker::Add(OwnedAssertions assertions) {
  if (const int size = assertions.get().assertions_size();
      size > kMostAssertions) {
    const v1::Article& article = assertions.get().article();
    return absl::InvalidArgumentError(absl::StrCat(
        article.path(), ":", std::max(article.first_line(), 1u), ":1: ", size,
        " assertions in article \"", absl::Utf8SafeCEscape(article.id()),
        "\"; expected one article, of at most ", kMostAssertions));
  }
  if (!ids_.insert(assertions.get().article().id()).second) {
    return InvalidAssertions(
        assertions.get(),
        "the id is that of another article, too; expected one of its own");
  }
  articles_.push_back(std::move(assertions));
  return absl::OkStatus();
}

std::vector<const v1::ArticleAssertions*> Checker::Articles(
    const v1::Policy& policy) const {
  std::vector<const v1::ArticleAssertions*> articles;
  articles.reserve(articles_.size());
  for (const OwnedAssertions& article : articles_) {
    if (!IsIgnored(policy, article.get().article().source()))
      articles.push_back(&article.get());
  }
  return articles;
}

std::vector<std::string> Checker::Sources() const {
  std::set<std::string> sources;
  for (const OwnedAssertions& article : articles_)
    sources.insert(article.get().article().source());
  return {sources.begin(), sources.end()};
}

v1::ConsistencyReport Checker::Check(const v1::Policy& policy) const {
  const std::vector<const v1::ArticleAssertions*> articles = Articles(policy);
  v1::ConsistencyReport report = Judge(articles, BuildClaims(articles));
  for (const absl::Status& problem : problems_) {
    report.mutable_summary()->add_unreadable(std::string(problem.message()));
  }
  report.mutable_summary()->set_ignored(
      static_cast<uint32_t>(articles_.size() - articles.size()));
  ApplyPolicy(policy, report);
  return report;
}

absl::StatusOr<v1::Explanation> Checker::Explain(
    absl::string_view finding_id, const v1::Policy& policy) const {
  const std::vector<const v1::ArticleAssertions*> articles = Articles(policy);
  const ClaimSet claims = BuildClaims(articles);
  std::vector<uint32_t> claim_of;
  v1::ConsistencyReport report = Judge(articles, claims, &claim_of);
  ApplyPolicy(policy, report);
  std::vector<std::string> ids;
  for (int i = 0; i < report.findings_size(); ++i) {
    const v1::Finding& finding = report.findings(i);
    if (finding.id() == finding_id) {
      return concord::Explain(articles, claims, claims.claims[claim_of[i]],
                              finding);
    }
    ids.push_back(finding.id());
  }
  if (ids.empty()) {
    return absl::NotFoundError(
        absl::StrCat("no finding \"", finding_id, "\": there is none at all"));
  }
  constexpr size_t kMostIds = 3;
  return absl::NotFoundError(
      absl::StrCat("no finding \"", finding_id, "\"; the nearest: ",
                   absl::StrJoin(NearestFew(finding_id, ids, kMostIds), ", ")));
}

}  // namespace concord
