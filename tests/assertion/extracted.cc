#include "tests/assertion/extracted.h"

#include "absl/strings/str_cat.h"
#include "checker/assertion/assertion.h"
#include "checker/language/lexicon.h"

namespace concord {

SourceArticle ArticleOf(const std::string& text, const char* language,
                        const char* published) {
  SourceArticle article;
  article.article.set_id("a");
  article.article.set_language(language);
  article.article.set_published(published);
  article.article.set_document_time(published);
  article.bytes = text;
  article.prose = {{{0, static_cast<uint32_t>(text.size())}, false}};
  article.lexicon = FindLexicon(language);
  return article;
}

v1::ArticleAssertions Extract(const std::string& text, const char* language,
                              const char* published) {
  v1::ArticleAssertions out;
  Extractor().Extract(ArticleOf(text, language, published), out);
  return out;
}

std::string Role(const v1::Assertion& a, v1::Role::Name name) {
  for (const v1::Role& role : a.roles()) {
    if (role.name() == name) return role.concept();
  }
  return "";
}

std::string Summary(const v1::Assertion& a) {
  std::string out = v1::Assertion::Kind_Name(a.kind());
  if (a.has_quantity()) absl::StrAppend(&out, " ", a.quantity().text());
  if (a.has_time()) absl::StrAppend(&out, " ", a.time().text());
  if (a.has_names()) absl::StrAppend(&out, " ", a.names().entities(0).name());
  if (a.has_quote()) absl::StrAppend(&out, " ", a.quote().words());
  if (a.kind() == v1::Assertion::CASUALTY_COUNT) {
    absl::StrAppend(&out, " ", v1::Assertion::Basis_Name(a.basis()));
  } else if (a.kind() == v1::Assertion::TROOP_COUNT ||
             a.kind() == v1::Assertion::COUNT ||
             a.kind() == v1::Assertion::PARTICIPANT_COUNT ||
             a.kind() == v1::Assertion::ORDINAL) {
    absl::StrAppend(&out, " ", Role(a, v1::Role::COUNTED));
  }
  if (a.kind() == v1::Assertion::COUNT &&
      a.basis() != v1::Assertion::BASIS_UNSPECIFIED) {
    absl::StrAppend(&out, " ", v1::Assertion::Basis_Name(a.basis()));
  }
  if (a.modality() != v1::Assertion::ASSERTED &&
      a.modality() != v1::Assertion::REPORTED) {
    absl::StrAppend(&out, " ", v1::Assertion::Modality_Name(a.modality()));
  }
  if (a.scope().extent() != v1::Scope::WHOLE) {
    absl::StrAppend(&out, " ", v1::Scope::Extent_Name(a.scope().extent()));
  }
  if (a.background()) absl::StrAppend(&out, " background");
  return out;
}

std::vector<std::string> Summaries(const v1::ArticleAssertions& article) {
  std::vector<std::string> all;
  for (const v1::Assertion& a : article.assertions()) all.push_back(Summary(a));
  return all;
}

}  // namespace concord
