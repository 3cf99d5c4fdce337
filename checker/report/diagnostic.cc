#include "checker/report/diagnostic.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/report/snippet.h"

namespace concord {
namespace {

absl::string_view CodeOf(Style style) {
  switch (style) {
    case Style::kError:
      return "\033[1;31m";
    case Style::kWarning:
      return "\033[1;33m";
    case Style::kNote:
      return "\033[1;36m";
    case Style::kQuiet:
      return "\033[1;32m";
    case Style::kGutter:
      return "\033[1;34m";
    case Style::kStrong:
      return "\033[1m";
  }
  return "";
}

}  // namespace

std::string SourceOf(const v1::Witness& witness) {
  return OneLine(witness.source().empty() ? witness.article()
                                          : witness.source());
}

std::string PlaceOf(const v1::Witness& witness) {
  std::string place =
      OneLine(witness.path().empty() ? witness.article() : witness.path());
  if (witness.line() > 0) absl::StrAppend(&place, ":", witness.line());
  if (witness.line() > 0 && witness.column() > 0)
    absl::StrAppend(&place, ":", witness.column());
  return place;
}

std::string WhoSays(const v1::Witness& witness) {
  std::vector<std::string> parts = {SourceOf(witness)};
  if (!witness.attribution().empty()) {
    parts.push_back(absl::StrCat("citing ", OneLine(witness.attribution())));
  }
  switch (witness.modality()) {
    case v1::Assertion::PLANNED:
      parts.push_back("planned");
      break;
    case v1::Assertion::POSSIBLE:
      parts.push_back("possible");
      break;
    case v1::Assertion::HYPOTHETICAL:
      parts.push_back("hypothetical");
      break;
    case v1::Assertion::DENIED:
      parts.push_back("denied");
      break;
    case v1::Assertion::CORRECTED:
      parts.push_back("corrected");
      break;
    default:
      break;
  }
  return absl::StrJoin(parts, ", ");
}

Diagnostic::Diagnostic(const RenderOptions& options, Style style,
                       const std::vector<const v1::Witness*>& witnesses)
    : color_(options.color),
      width_(static_cast<size_t>(std::max(options.width, 0))),
      style_(style) {
  for (const v1::Witness* witness : witnesses)
    margin_ = std::max(margin_, absl::StrCat(witness->line()).size());
}

void Diagnostic::Head(absl::string_view label, absl::string_view text) {
  absl::StrAppend(&out_, Paint(style_, label),
                  Paint(Style::kStrong, absl::StrCat(": ", text)), "\n");
}

void Diagnostic::Place(const v1::Witness& witness, absl::string_view text) {
  const std::string place = PlaceOf(witness);
  const size_t used = margin_ + 4;
  absl::StrAppend(&out_, std::string(margin_, ' '),
                  Paint(Style::kGutter, "--> "), place,
                  text.empty() ? "" : ":");
  if (text.empty() || width_ == 0 ||
      used + Columns(place) + 2 + Columns(text) <= width_) {
    absl::StrAppend(&out_, text.empty() ? "" : " ", text, "\n");
    return;
  }
  out_ += '\n';
  for (const std::string& line :
       Wrap(text, width_ - std::min(width_ - 1, used))) {
    absl::StrAppend(&out_, std::string(used, ' '), line, "\n");
  }
}

void Diagnostic::Sentence(const v1::Witness& witness, absl::string_view label) {
  const bool whole = !witness.sentence().empty();
  const size_t begin = whole ? witness.text_start() : 0;
  const size_t end = whole ? witness.text_end() : witness.text().size();
  const size_t used = margin_ + 3;
  constexpr size_t kNarrowest = 20;
  const size_t columns =
      width_ == 0 ? 0 : std::max(kNarrowest, width_ - std::min(width_, used));
  const Snippet snippet = MakeSnippet(
      whole ? witness.sentence() : witness.text(), begin, end, columns);
  std::string number = witness.line() == 0 ? "" : absl::StrCat(witness.line());
  number.insert(0, margin_ - std::min(margin_, number.size()), ' ');
  Margin("", "");
  absl::StrAppend(&out_, Paint(Style::kGutter, absl::StrCat(number, " | ")),
                  snippet.line, "\n");
  Label(snippet, absl::StrCat(label, " (", WhoSays(witness), ")"), columns);
}

// Behind the carets if it fits there, else below them.
void Diagnostic::Label(const Snippet& snippet, const std::string& label,
                       size_t columns) {
  const std::string indent(snippet.indent, ' ');
  const std::string carets(snippet.width, '^');
  const size_t width = Columns(label);
  if (columns == 0 || snippet.indent + snippet.width + 1 + width <= columns) {
    return Margin(indent, Paint(style_, absl::StrCat(carets, " ", label)));
  }
  Margin(indent, Paint(style_, carets));
  const std::string below(
      std::min(snippet.indent, columns - std::min(columns, width)), ' ');
  for (const std::string& line : Wrap(label, columns))
    Margin(below, Paint(style_, line));
}

void Diagnostic::Note(absl::string_view text) {
  const size_t used = margin_ + 3;
  std::string before = Paint(Style::kGutter, "= ");
  for (const std::string& line :
       Wrap(text, width_ == 0 ? 0 : width_ - std::min(width_ - 1, used))) {
    absl::StrAppend(&out_, std::string(margin_ + 1, ' '), before, line, "\n");
    before = "  ";
  }
}

void Diagnostic::Line(absl::string_view text) {
  absl::StrAppend(&out_, std::string(margin_ + 1, ' '), text, "\n");
}

std::string Diagnostic::Paint(Style style, absl::string_view text) const {
  if (!color_) return std::string(text);
  return absl::StrCat(CodeOf(style), text, "\033[0m");
}

void Diagnostic::Margin(absl::string_view indent, absl::string_view text) {
  absl::StrAppend(&out_, std::string(margin_, ' '),
                  Paint(Style::kGutter, text.empty() ? " |" : " | "), indent,
                  text, "\n");
}

}  // namespace concord
