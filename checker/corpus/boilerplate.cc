#include "checker/corpus/boilerplate.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/language/fold.h"
#include "checker/language/lexicon.h"

namespace concord {
namespace {

constexpr size_t kShort = 80;  // bytes

// Without case and diacritics; a run of digits is one '#': "# min read".
std::string Fold(absl::string_view line) {
  std::string out;
  for (size_t at = 0; at < line.size();) {
    if (absl::ascii_isdigit(line[at])) {
      out += '#';
      while (at < line.size() && absl::ascii_isdigit(line[at])) ++at;
      continue;
    }
    size_t end = at + 1;
    while (end < line.size() && (line[end] & 0xC0) == 0x80) ++end;
    const absl::string_view character = line.substr(at, end - at);
    const size_t size = out.size();
    // Signs stay as they are: those of Latin-1 and of U+2000 to U+2FFF, and
    // what has no letters.
    const bool sign = line[at] == '\xC2' || line[at] == '\xE2';
    if (!sign) AppendFolded(character, out);
    if (out.size() == size) absl::StrAppend(&out, character);
    at = end;
  }
  return out;
}

// The lines of one language.
class Table {
 public:
  explicit Table(const Lexicon& lexicon) {
    for (absl::string_view line : lexicon.tables().boilerplate) {
      if (absl::ConsumeSuffix(&line, "*")) {
        beginnings_.push_back(Fold(line));
      } else {
        lines_.insert(Fold(absl::StripSuffix(line, ":")));
      }
    }
  }

  // `folded` has no colon at its end.
  bool Has(absl::string_view folded) const {
    if (lines_.contains(folded)) return true;
    // A short beginning says little of a whole sentence: "more from*" is not
    // "More from the north arrived on Monday."
    constexpr size_t kTelling = 16;
    const bool sentence = absl::EndsWith(folded, ".");
    for (const std::string& beginning : beginnings_) {
      if (absl::StartsWith(folded, beginning) &&
          (!sentence || beginning.size() >= kTelling)) {
        return true;
      }
    }
    return false;
  }

 private:
  absl::flat_hash_set<std::string> lines_;
  std::vector<std::string> beginnings_;
};

// Those of every language, by the lexicon's place in AllLexicons().
const std::vector<Table>& Tables() {
  static const std::vector<Table>* const tables = [] {
    auto* all = new std::vector<Table>;
    for (const Lexicon* lexicon : AllLexicons()) all->emplace_back(*lexicon);
    return all;
  }();
  return *tables;
}

bool IsInTable(absl::string_view folded, const Lexicon* own) {
  const absl::Span<const Lexicon* const> lexicons = AllLexicons();
  for (size_t i = 0; i < lexicons.size(); ++i) {
    const bool applies = own == nullptr || lexicons[i] == own ||
                         absl::string_view(lexicons[i]->language()) == "en";
    if (applies && Tables()[i].Has(folded)) return true;
  }
  return false;
}

bool HasAnyEnding(absl::string_view line,
                  std::initializer_list<absl::string_view> endings) {
  for (absl::string_view ending : endings) {
    if (absl::EndsWithIgnoreCase(line, ending)) return true;
  }
  return false;
}

// "---", "* * *".
bool HasOnlySigns(absl::string_view line) {
  return std::none_of(line.begin(), line.end(), [](char c) {
    return absl::ascii_isalnum(c) || (c & 0x80);
  });
}

// Without the count of "COMMENTS (3)".
absl::string_view WithoutCount(absl::string_view line) {
  absl::string_view rest = line;
  if (!absl::ConsumeSuffix(&rest, ")")) return line;
  while (!rest.empty() && absl::ascii_isdigit(rest.back()))
    rest.remove_suffix(1);
  if (!absl::ConsumeSuffix(&rest, "(")) return line;
  return absl::StripTrailingAsciiWhitespace(rest);
}

}  // namespace

bool IsBoilerplate(absl::string_view line, const Lexicon* lexicon) {
  if (line.empty() || line.size() >= kShort) return false;
  if (HasOnlySigns(line)) return true;
  if (HasAnyEnding(
          line, {".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"})) {
    return true;
  }
  if ((absl::StartsWith(line, "http://") ||
       absl::StartsWith(line, "https://") || absl::StartsWith(line, "www.")) &&
      line.find(' ') == absl::string_view::npos) {
    return true;
  }
  const std::string folded = Fold(WithoutCount(absl::StripSuffix(line, ":")));
  for (absl::string_view counted :
       {"# min read", "# mins read", "# minute read", "# minutes read",
        "# comment", "# comments", "no comments"}) {
    if (folded == counted) return true;
  }
  return IsInTable(folded, lexicon);
}

bool IsCommentsHeading(absl::string_view line) {
  if (line.size() >= kShort / 2) return false;
  const std::string folded = Fold(WithoutCount(absl::StripSuffix(line, ":")));
  absl::string_view word = folded;
  absl::ConsumePrefix(&word, "# ");
  for (absl::string_view heading :
       {"comments", "comentarii", "comentarios", "comentarios", "commentaires",
        "kommentare", "commenti"}) {
    if (word == heading) return true;
  }
  return false;
}

bool IsSourceLine(absl::string_view line, absl::string_view& source) {
  if (line.size() >= kShort) return false;
  const size_t colon = line.find(':');
  if (colon == absl::string_view::npos) return false;
  std::string label;
  AppendFolded(line.substr(0, colon), label);
  for (absl::string_view known :
       {"source", "sources", "sursa", "fuente", "fonte", "quelle", "istochnik",
        "zrodlo", "bron", "kaynak"}) {
    if (label != known) continue;
    source = absl::StripAsciiWhitespace(line.substr(colon + 1));
    return !source.empty();
  }
  return false;
}

}  // namespace concord
