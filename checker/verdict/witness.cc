#include "checker/verdict/witness.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/corpus/text_length.h"

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
    uint32_t line = s.line();
    TextLength column;
    column.bytes = s.column();
    column.code_points = s.column_code_points();
    column.utf16 = s.column_utf16();
    if (holds) {
      absl::string_view before = s.markup().empty() ? s.text() : s.markup();
      before = before.substr(0, a.start() - s.start());
      // The evidence may lie on a later line than its sentence begins; not so
      // in a record, which is one line of its file.
      if (s.column_utf16() > 0) {
        const size_t line_end = before.rfind('\n');
        if (line_end != absl::string_view::npos) {
          line += std::count(before.begin(), before.end(), '\n');
          before.remove_prefix(line_end + 1);
          column = {1, 1, 1};
        }
        column += LengthOf(before);
      } else {
        column.bytes += static_cast<uint32_t>(before.size());
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
    w.set_column(column.bytes);
    w.set_column_code_points(column.code_points);
    w.set_column_utf16(column.utf16);
  }
  if (w.text().empty() && a.has_quote()) w.set_text(a.quote().words());
  return w;
}

}  // namespace concord
