#include "checker/cli/explanation.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// Cells of a table whose columns are padded, the last one left ragged.
using Row = std::vector<std::string>;

size_t CodePoints(absl::string_view text) {
  return static_cast<size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

void AppendTable(const std::vector<Row>& rows, std::string& out) {
  std::vector<size_t> widths;
  for (const Row& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], CodePoints(row[i]));
  }
  for (const Row& row : rows) {
    std::string line = "   ";
    for (size_t i = 0; i < row.size(); ++i) {
      absl::StrAppend(&line, " ", row[i]);
      line.append(widths[i] - CodePoints(row[i]) + 1, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    absl::StrAppend(&out, line, "\n");
  }
}

std::string Bytes(uint32_t begin, uint32_t end) {
  return absl::StrCat(begin, "-", end);
}

// The article's bytes on one line.
std::string Printed(absl::string_view bytes, uint32_t begin, uint32_t end) {
  return absl::StrReplaceAll(bytes.substr(begin, end - begin),
                             {{"\r", ""}, {"\n", " "}});
}

std::string Quoted(absl::string_view bytes, uint32_t begin, uint32_t end) {
  return absl::StrCat("\"", Printed(bytes, begin, end), "\"");
}

// Class of the figure layer, with what its entry means.
std::string ClassOf(const Text& text, uint32_t token) {
  const auto token_class =
      static_cast<v1::TokenClass>(static_cast<uint8_t>(text.classes[token]));
  std::string shown = v1::TokenClass_Name(token_class);
  if (text.IsNumeral(token)) {
    absl::StrAppend(&shown, " ", text.NumeralAt(token).value);
    return shown;
  }
  const Figure& figure = text.FigureAt(token);
  if (figure.value != 0) absl::StrAppend(&shown, " ", figure.value);
  if (figure.code[0] != '\0') absl::StrAppend(&shown, " ", figure.code);
  return shown;
}

// Concept of the token, its category, and what it makes of those it counts and
// of its clause.
std::string ConceptOf(const Text& text, uint32_t token) {
  if (text.ConceptAt(token) == 0) return "";
  const ConceptInfo& info = concepts::Get(text.ConceptAt(token));
  std::string shown =
      absl::StrCat(info.id, " ",
                   v1::Concept::Category_Name(
                       static_cast<v1::Concept::Category>(info.category)));
  if (info.casualty != v1::Concept::CASUALTY_NONE) {
    absl::StrAppend(&shown, " ",
                    v1::Concept::Casualty_Name(
                        static_cast<v1::Concept::Casualty>(info.casualty)));
  }
  if (info.modality != v1::Concept::MODALITY_NONE) {
    absl::StrAppend(&shown, " ",
                    v1::Concept::Modality_Name(
                        static_cast<v1::Concept::Modality>(info.modality)));
  }
  return shown;
}

void AppendTokens(const Text& text, const Sentence& sentence,
                  std::string& out) {
  std::vector<Row> rows;
  for (uint32_t t = sentence.first_token; t + 1 < sentence.last_token; ++t) {
    const Token& token = text.tokens[t];
    rows.push_back({Bytes(token.begin, token.end),
                    Printed(text.bytes, token.begin, token.end),
                    ClassOf(text, t), ConceptOf(text, t)});
  }
  out += "  tokens\n";
  AppendTable(rows, out);
}

void AppendMentions(const Text& text, const std::vector<Mention>& mentions,
                    const Sentence& sentence, std::string& out) {
  std::vector<Row> rows;
  for (const Mention& m : mentions) {
    if (m.first_token < sentence.first_token ||
        m.first_token >= sentence.last_token) {
      continue;
    }
    rows.push_back(
        {Bytes(m.begin, m.end), Quoted(text.bytes, m.begin, m.end),
         absl::StrCat(v1::Mention::Kind_Name(m.kind), " ", m.CanonicalValue()),
         absl::StrCat("[", MentionRuleName(m.rule), "]")});
  }
  if (rows.empty()) return;
  out += "  mentions\n";
  AppendTable(rows, out);
}

std::string EntityText(const v1::Entity& entity) {
  std::string shown = absl::StrCat("\"", entity.name(), "\"");
  if (!entity.concept().empty()) absl::StrAppend(&shown, " ", entity.concept());
  return shown;
}

std::string ValueText(const v1::Assertion& a) {
  switch (a.value_case()) {
    case v1::Assertion::kQuantity:
      return a.quantity().text();
    case v1::Assertion::kTime:
      return a.time().text();
    case v1::Assertion::kNames:
      return absl::StrJoin(a.names().entities(), ", ",
                           [](std::string* out, const v1::Entity& entity) {
                             absl::StrAppend(out, EntityText(entity));
                           });
    case v1::Assertion::kQuote:
    case v1::Assertion::VALUE_NOT_SET:
      break;
  }
  return "";
}

// What stands beside the value: roles, and what decides whether two assertions
// may be compared.
std::string Circumstances(const v1::Assertion& a,
                          const v1::ArticleAssertions& extracted) {
  std::vector<std::string> parts;
  for (const v1::Role& role : a.roles()) {
    std::string name = v1::Role::Name_Name(role.name());
    for (char& c : name) c = static_cast<char>(c - 'A' + 'a');
    parts.push_back(absl::StrCat(name, " ", role.concept()));
  }
  if (a.basis() != v1::Assertion::BASIS_UNSPECIFIED)
    parts.push_back(
        absl::StrCat("basis ", v1::Assertion::Basis_Name(a.basis())));
  if (a.modality() != v1::Assertion::ASSERTED)
    parts.push_back(v1::Assertion::Modality_Name(a.modality()));
  if (a.has_attribution())
    parts.push_back(absl::StrCat("says ", EntityText(a.attribution())));
  if (a.scope().extent() != v1::Scope::WHOLE)
    parts.push_back(v1::Scope::Extent_Name(a.scope().extent()));
  if (a.scope().each()) parts.push_back("each");
  if (a.scope().so_far()) parts.push_back("so far");
  if (a.scope().has_period())
    parts.push_back(absl::StrCat("since ", a.scope().period().text()));
  if (a.has_event_time())
    parts.push_back(absl::StrCat("on ", a.event_time().text()));
  if (a.background()) parts.push_back("background");
  if (a.superseded_by() > 0) {
    const v1::Assertion& present =
        extracted.assertions(static_cast<int>(a.superseded_by()) - 1);
    parts.push_back(absl::StrCat("superseded by ", present.quantity().text()));
  }
  if (a.about() > 0) {
    const v1::Assertion& quote =
        extracted.assertions(static_cast<int>(a.about()) - 1);
    parts.push_back(
        absl::StrCat("of the quote at ", Bytes(quote.start(), quote.end())));
  }
  return absl::StrJoin(parts, ", ");
}

void AppendAssertions(const Text& text, const v1::ArticleAssertions& extracted,
                      const Sentence& sentence, std::string& out) {
  bool any = false;
  for (const v1::Assertion& a : extracted.assertions()) {
    const v1::Sentence& of =
        extracted.sentences(static_cast<int>(a.sentence()));
    if (of.start() != sentence.begin) continue;
    if (!any) out += "  assertions\n";
    any = true;
    const std::string value = ValueText(a);
    absl::StrAppend(&out, "    ", Bytes(a.start(), a.end()), "  ",
                    Quoted(text.bytes, a.start(), a.end()), "  ",
                    v1::Assertion::Kind_Name(a.kind()),
                    value.empty() ? "" : " ", value, "  [", a.rule(), "]\n");
    const std::string circumstances = Circumstances(a, extracted);
    if (!circumstances.empty())
      absl::StrAppend(&out, "      ", circumstances, "\n");
  }
}

uint32_t LineOf(absl::string_view bytes, uint32_t at) {
  return 1 + static_cast<uint32_t>(
                 std::count(bytes.begin(), bytes.begin() + at, '\n'));
}

}  // namespace

bool Explainer::Append(const SourceArticle& article, int sentence,
                       std::string& out) {
  const Lexicon* lexicon =
      article.lexicon != nullptr ? article.lexicon : FindLexicon("und");
  text_.sentences.clear();
  mentions_.clear();
  if (lexicon != nullptr) {
    Tokenize(article.bytes, article.prose, *lexicon, text_);
    DocumentTime document_time;
    ParseDocumentTime(article.article.document_time(), document_time);
    FindMentions(text_, document_time, mentions_);
  }
  if (sentence > static_cast<int>(text_.sentences.size())) return false;
  // Of HTML the words are explained, not the file: places are those of the
  // words.
  if (article.places.empty()) {
    extractor_.Extract(article, extracted_.New());
  } else {
    SourceArticle words = article;
    words.places.Clear();
    extractor_.Extract(words, extracted_.New());
  }
  const v1::ArticleAssertions& extracted = extracted_.get();

  absl::StrAppend(
      &out, "article ", article.article.id(), ", language ",
      lexicon != nullptr ? lexicon->language() : "unknown", ", document time ",
      article.article.document_time().empty() ? "unknown"
                                              : article.article.document_time(),
      "\n");
  for (size_t i = 0; i < text_.sentences.size(); ++i) {
    if (sentence > 0 && i + 1 != static_cast<size_t>(sentence)) continue;
    const Sentence& s = text_.sentences[i];
    absl::StrAppend(&out, "\nsentence ", i + 1, ", line ",
                    LineOf(article.bytes, s.begin), ", bytes ",
                    Bytes(s.begin, s.end), s.headline ? ", headline: " : ": ",
                    Printed(article.bytes, s.begin, s.end), "\n");
    AppendTokens(text_, s, out);
    AppendMentions(text_, mentions_, s, out);
    AppendAssertions(text_, extracted, s, out);
  }
  return true;
}

}  // namespace concord
