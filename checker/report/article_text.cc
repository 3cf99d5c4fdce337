#include "checker/report/article_text.h"

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/corpus/prose.h"

namespace concord {
namespace {

constexpr uint32_t kNowhere = ~0u;

// The first byte in `range` of the article's words that stands at `place` of
// the file or behind it. Within a run of lines the words stand in the order of
// the file.
uint32_t FirstAt(const SourceArticle& source, ByteRange range, uint32_t place) {
  while (!range.empty()) {
    const uint32_t middle = range.begin + range.size() / 2;
    if (source.places.Begin(middle) < place) {
      range.begin = middle + 1;
    } else {
      range.end = middle;
    }
  }
  return range.begin;
}

// Where the passage stands in the words of `range`, or kNowhere. What is not in
// the file, such as the space between two paragraphs of a page, has the place
// of what follows it.
uint32_t Find(const v1::Passage& passage, const SourceArticle& source,
              const ByteRange& range) {
  const absl::string_view bytes = source.bytes;
  for (uint32_t at = FirstAt(source, range, passage.start());
       at < range.end && source.places.Begin(at) == passage.start(); ++at) {
    if (passage.text().size() <= range.end - at &&
        bytes.substr(at, passage.text().size()) == passage.text()) {
      return at;
    }
  }
  return kNowhere;
}

}  // namespace

bool FindArticleText(const SourceArticle& source,
                     const v1::ComparedArticle& compared,
                     v1::ArticleText& text) {
  text.Clear();
  text.set_article(compared.article().id());
  int found = 0;  // passages are in the order of the text, too
  for (const Prose& prose : source.prose) {
    v1::ArticleText::Run& run = *text.add_runs();
    run.set_text(source.bytes.substr(prose.range.begin, prose.range.size()));
    run.set_headline(prose.headline);
    for (; found < compared.passages_size(); ++found) {
      const v1::Passage& passage = compared.passages(found);
      const uint32_t at = Find(passage, source, prose.range);
      if (at == kNowhere) break;
      v1::ArticleText::Run::Place& place = *run.add_passages();
      place.set_start(passage.start());
      place.set_at(at - prose.range.begin);
    }
  }
  return found == compared.passages_size();
}

}  // namespace concord
