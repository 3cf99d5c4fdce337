#include "checker/corpus/boilerplate.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/language/fold.h"
#include "checker/language/lexicon.h"

namespace concord {
namespace {

constexpr size_t kShort = 80;  // bytes

// "# min read": a run of digits is one '#'.
std::string Fold(absl::string_view line) {
  std::string folded;
  AppendFolded(line, folded);
  std::string out;
  for (size_t i = 0; i < folded.size(); ++i) {
    if (!absl::ascii_isdigit(folded[i])) {
      out += folded[i];
    } else if (i == 0 || !absl::ascii_isdigit(folded[i - 1])) {
      out += '#';
    }
  }
  return out;
}

class Table {
 public:
  Table() {
    for (const Lexicon* lexicon : AllLexicons()) {
      for (absl::string_view line : lexicon->tables().boilerplate) {
        if (absl::ConsumeSuffix(&line, "*")) {
          beginnings_.push_back(Fold(line));
        } else {
          lines_.insert(Fold(line));
        }
      }
    }
    for (absl::string_view line :
         {"# min read", "# mins read", "# minute read", "# minutes read",
          "# comment", "# comments", "no comments"}) {
      std::string folded;  // AppendFolded leaves out '#'
      AppendFolded(line, folded);
      lines_.insert(line[0] == '#' ? "#" + folded : folded);
    }
    beginnings_.erase(std::remove(beginnings_.begin(), beginnings_.end(), ""),
                      beginnings_.end());
    lines_.erase("");
  }

  bool Has(const std::string& folded) const {
    if (lines_.contains(folded)) return true;
    for (const std::string& beginning : beginnings_) {
      if (absl::StartsWith(folded, beginning)) return true;
    }
    return false;
  }

 private:
  absl::flat_hash_set<std::string> lines_;
  std::vector<std::string> beginnings_;
};

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

bool IsBoilerplate(absl::string_view line) {
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
  static const Table* const table = new Table;
  const std::string folded = Fold(WithoutCount(line));
  return !folded.empty() && table->Has(folded);
}

bool IsCommentsHeading(absl::string_view line) {
  if (line.size() >= kShort / 2) return false;
  std::string folded = Fold(WithoutCount(line));
  absl::string_view word = folded;
  absl::ConsumePrefix(&word, "#");
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
