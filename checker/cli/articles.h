// Reading the articles at paths, for `check` and `explain`.

#ifndef CONCORD_CHECKER_CLI_ARTICLES_H_
#define CONCORD_CHECKER_CLI_ARTICLES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/checker.h"
#include "checker/cli/progress.h"
#include "proto/article_text.pb.h"
#include "proto/report.pb.h"

namespace concord {

// Adds what can be read at the paths. Tells on standard error what cannot, and
// of which languages nothing is known; if that is all of them, adds a problem:
// nothing was checked. `progress` shows how far it is, if there is one.
void ReadArticles(std::vector<std::string> paths, int threads,
                  Progress* progress, Checker& checker);

// Adds what can be read at `paths` for those so far to be checked against, and
// tells what cannot. Returns how many articles that are; if there are paths and
// no articles, adds a problem: nothing was checked.
size_t ReadAgainst(const std::vector<std::string>& paths, int threads,
                   Progress* progress, Checker& checker);

// Adds to `texts` what the articles of `report` that are read from `paths` say
// from beginning to end. An article that has changed since is left out.
void ReadTexts(const std::vector<std::string>& paths,
               const v1::ConsistencyReport& report, Progress* progress,
               std::vector<v1::ArticleText>& texts);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_ARTICLES_H_
