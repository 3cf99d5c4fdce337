#include "checker/verdict/witness.h"

#include <algorithm>

#include "absl/strings/string_view.h"

namespace concord {

v1::Witness WitnessOf(const v1::ArticleAssertions& article,
                      const v1::Assertion& a) {
  v1::Witness w;
  w.set_article(article.article().id());
  w.set_source(article.article().source());
  w.set_path(article.article().path());
  w.set_published(article.article().published());
  w.set_language(article.article().language());
  w.set_start(a.start());
  w.set_end(a.end());
  w.set_modality(a.modality());
  w.set_attribution(a.attribution().name());
  if (a.sentence() < static_cast<uint32_t>(article.sentences_size())) {
    const v1::Sentence& s = article.sentences(static_cast<int>(a.sentence()));
    w.set_sentence(s.text());
    w.set_sentence_start(s.start());
    w.set_sentence_end(s.end());
    // A quote may go on behind the sentence that is kept.
    if (a.start() < s.end()) w.set_end(std::min(a.end(), s.end()));
    const bool holds = a.start() >= s.start() && a.start() <= s.end();
    // The evidence may lie on a later line than its sentence begins.
    uint32_t line = s.line(), column = s.column();
    if (holds) {
      const absl::string_view lines =
          s.markup().empty() ? s.text() : s.markup();
      for (const char c : lines.substr(0, a.start() - s.start())) {
        if (c == '\n') {
          ++line;
          column = 1;
        } else {
          ++column;
        }
      }
    }
    const uint32_t size = static_cast<uint32_t>(s.text().size());
    uint32_t begin = a.text_start(), end = a.text_end();
    if (s.markup().empty() && holds) {
      begin = a.start() - s.start();
      end = std::max(w.end(), a.start()) - s.start();
    }
    w.set_text_start(std::min(begin, size));
    w.set_text_end(std::min(std::max(begin, end), size));
    w.set_text(s.text().substr(w.text_start(), w.text_end() - w.text_start()));
    w.set_line(line);
    w.set_column(column);
  }
  if (w.text().empty() && a.has_quote()) w.set_text(a.quote().words());
  return w;
}

}  // namespace concord
