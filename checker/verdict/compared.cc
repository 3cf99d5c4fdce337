#include "checker/verdict/compared.h"

#include <algorithm>
#include <vector>

namespace concord {

void AddComparedArticles(
    absl::Span<const v1::ArticleAssertions* const> articles,
    v1::ConsistencyReport& report) {
  std::vector<const v1::ArticleAssertions*> sorted(articles.begin(),
                                                   articles.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const v1::ArticleAssertions* a, const v1::ArticleAssertions* b) {
              return a->article().id() < b->article().id();
            });
  for (const v1::ArticleAssertions* from : sorted) {
    v1::ComparedArticle& to = *report.add_articles();
    *to.mutable_article() = from->article();
    for (const v1::Sentence& sentence : from->sentences()) {
      v1::Passage& passage = *to.add_passages();
      passage.set_start(sentence.start());
      passage.set_end(sentence.end());
      passage.set_text(sentence.text());
      passage.set_line(sentence.line());
      passage.set_headline(sentence.headline());
    }
  }
}

}  // namespace concord
