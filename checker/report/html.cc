#include "checker/report/html.h"

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "google/protobuf/message.h"
#include "google/protobuf/util/json_util.h"

namespace concord {
namespace {

#include "checker/report/page/page.inc"

// As it may stand in an element: outside strings, JSON has none of what is
// replaced; in them the escape means the same, and no article can close the
// element that holds it.
std::string Embedded(const google::protobuf::Message& message) {
  std::string json;
  // Fails only for messages that hold an Any; strings are UTF-8 by
  // construction.
  (void)google::protobuf::util::MessageToJsonString(message, &json);
  absl::StrReplaceAll({{"<", "\\u003c"}, {">", "\\u003e"}, {"&", "\\u0026"}},
                      &json);
  return json;
}

// A list of the texts of the report's articles, in its order.
std::string EmbeddedTexts(const v1::ConsistencyReport& report,
                          absl::Span<const v1::ArticleText> texts) {
  absl::flat_hash_map<absl::string_view, const v1::ArticleText*> by_article;
  for (const v1::ArticleText& text : texts)
    by_article.emplace(text.article(), &text);
  std::string list = "[";
  for (const v1::ComparedArticle& compared : report.articles()) {
    const auto text = by_article.find(compared.article().id());
    if (text == by_article.end()) continue;
    absl::StrAppend(&list, list.size() > 1 ? "," : "", Embedded(*text->second));
  }
  return list + "]";
}

}  // namespace

std::string RenderHtml(const v1::ConsistencyReport& report,
                       const RenderOptions& options) {
  return absl::StrCat(kBeforeReport, Embedded(report), kBeforeTexts,
                      EmbeddedTexts(report, options.texts), kAfterTexts);
}

}  // namespace concord
