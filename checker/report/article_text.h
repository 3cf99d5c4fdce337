// The whole text of an article of a report, for a form that shows witnesses
// where they stand.

#ifndef CONCORD_CHECKER_REPORT_ARTICLE_TEXT_H_
#define CONCORD_CHECKER_REPORT_ARTICLE_TEXT_H_

#include "checker/corpus/corpus.h"
#include "proto/article_text.pb.h"
#include "proto/report.pb.h"

namespace concord {

// Replaces `text` by the article's own words, with the places of the passages
// that the report has of it. False if one of them does not stand there: then
// this is not the text that was compared.
bool FindArticleText(const SourceArticle& source,
                     const v1::ComparedArticle& compared,
                     v1::ArticleText& text);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_ARTICLE_TEXT_H_
