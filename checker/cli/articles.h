// What `check` and `explain` share: reading the articles at paths.

#ifndef CONCORD_CHECKER_CLI_ARTICLES_H_
#define CONCORD_CHECKER_CLI_ARTICLES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/checker.h"

namespace concord {

// Adds what can be read at the paths. Tells on standard error what cannot, and
// of which languages nothing is known; if that is all of them, adds a problem:
// nothing was checked.
void ReadArticles(std::vector<std::string> paths, int threads,
                  Checker& checker);

// Adds what can be read at `paths` for those so far to be checked against, and
// tells what cannot. Returns how many articles that are; if there are paths and
// no articles, adds a problem: nothing was checked.
size_t ReadAgainst(const std::vector<std::string>& paths, int threads,
                   Checker& checker);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_ARTICLES_H_
