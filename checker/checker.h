// Concord: where news articles agree, and where they contradict each other.
//
//   concord::Checker checker;
//   absl::Status status = checker.AddArticle("herald.txt", herald);
//   if (status.ok()) status = checker.AddArticle("tribune.txt", tribune);
//   concord::v1::ConsistencyReport report = checker.Check();
//   for (const concord::v1::Finding& finding : report.findings()) ...
//
// This is the way in for a program that links Concord; the command line is
// built on it, too. And it is where to start reading. A byte of an article
// passes these stages once, forwards; each is a folder with one header:
//
//   corpus/corpus.h        files and records become articles: metadata, and
//   which
//                          lines are the article's own words
//   text/text.h            words become tokens with classes, and sentences
//   mention/mention.h      rules over classes find figures, dates, money ...
//   assertion/assertion.h  what the article states: how many of whom did what,
//   when,
//                          and who says so (runs text and mention itself)
//   claim/claim.h          articles of one event, and their assertions that
//   answer
//                          one question
//   verdict/verdict.h      the answers side by side: agreement, discrepancy ...
//   explain/explain.h      which comparisons made a finding what it is, if
//   asked gate/gate.h            what of it fails report/report.h        how it
//   is printed
//
// language/lexicon.h and language/concepts.h hold what languages are made of;
// no other stage knows a word of any.
//
// Offline and deterministic: the same articles give the same report, in
// whatever order they are added.

#ifndef CONCORD_CHECKER_CHECKER_H_
#define CONCORD_CHECKER_CHECKER_H_

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/assertion/assertion.h"
#include "checker/corpus/corpus.h"
#include "checker/gate/gate.h"
#include "proto/assertion.pb.h"
#include "proto/explanation.pb.h"
#include "proto/policy.pb.h"
#include "proto/report.pb.h"

namespace concord {

// Extracts every article of `reader` and calls `use` for each in the reader's
// order, which the number of threads does not change. `use` may move what it is
// given away.
void ExtractAll(CorpusReader& reader, int threads,
                const std::function<void(OwnedAssertions&)>& use);

// The same, serialised: for who hands them on without a look.
void ExtractAllToWire(CorpusReader& reader, int threads,
                      const std::function<void(const std::string&)>& use);

// Whether assertions made by another program hold together: schema version, an
// article id, indices into the sentences and terms that are there, quantities
// and times that hold something and are within limits.h.
absl::Status ValidateAssertions(const v1::ArticleAssertions& assertions);

// One line: that something is wrong with the assertions, which names them.
absl::Status InvalidAssertions(const v1::ArticleAssertions& assertions,
                               absl::string_view what);

// Collects articles, then compares them.
class Checker {
 public:
  Checker() = default;

  // One article from memory, with front matter or without. `path` names it in
  // messages and, without folder and ending, is its id. Fails if it cannot be
  // read (see ParseArticle) or its id is taken.
  absl::Status AddArticle(absl::string_view path, std::string bytes,
                          const ArticleOverrides& overrides = {});

  // Files and folders. What cannot be read is in problems(), the rest is added.
  void AddPaths(std::vector<std::string> paths, int threads = 1);

  // Articles to check those so far against. A file that was read already is not
  // read again: a draft may lie in the corpus that it is checked against. An id
  // that is taken gets the path before it. Returns how many articles were
  // added.
  size_t AddAgainst(std::vector<std::string> paths, int threads = 1);

  // How far the reading of paths is: see CorpusReader::Watch().
  void Watch(std::function<void(CorpusReader&)> watch) {
    watch_ = std::move(watch);
  }

  // What was extracted before, by this program or another. Fails if it does not
  // hold together or its id is taken.
  absl::Status AddAssertions(const v1::ArticleAssertions& assertions);

  // Something that could not be read: the report will say so.
  void AddProblem(absl::Status problem) {
    problems_.push_back(std::move(problem));
  }

  const std::vector<absl::Status>& problems() const { return problems_; }
  const std::vector<OwnedAssertions>& articles() const { return articles_; }

  // The outlets of the articles, each once, sorted.
  std::vector<std::string> Sources() const;

  // The findings about the articles so far, with severities by `policy`.
  v1::ConsistencyReport Check(const v1::Policy& policy = DefaultPolicy()) const;

  // How the finding with this id came about, which Check() of the same articles
  // reports. kNotFound, with the nearest ids, if there is none.
  absl::StatusOr<v1::Explanation> Explain(
      absl::string_view finding_id,
      const v1::Policy& policy = DefaultPolicy()) const;

 private:
  absl::Status Add(OwnedAssertions assertions);
  // Those that the policy does not ignore.
  std::vector<const v1::ArticleAssertions*> Articles(
      const v1::Policy& policy) const;

  Extractor extractor_;
  std::vector<OwnedAssertions> articles_;
  absl::flat_hash_set<std::string> ids_;
  std::vector<absl::Status> problems_;
  std::function<void(CorpusReader&)> watch_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CHECKER_H_
