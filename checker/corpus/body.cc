#include "checker/corpus/body.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/corpus/boilerplate.h"
#include "checker/corpus/dateline.h"

namespace concord {
namespace {

constexpr uint32_t kLongestHeadline = 150;  // bytes
constexpr int kDatelineLines = 3;
constexpr int kSourceLines = 8;

// A line that is not empty, without the white space around it.
struct Line {
  uint32_t begin;
  uint32_t end;
  bool after_gap;  // an empty line before it
  bool kept = true;
};

// Without the signs that make it a heading in Markdown: "## Talks in Beijing".
absl::string_view WithoutHeadingSigns(absl::string_view line) {
  const size_t signs = line.find_first_not_of('#');
  if (signs == 0 || signs > 6 || signs == absl::string_view::npos ||
      line[signs] != ' ') {
    return line;
  }
  return absl::StripLeadingAsciiWhitespace(line.substr(signs));
}

void FindLines(absl::string_view bytes, size_t begin,
               std::vector<Line>& lines) {
  bool gap = false;
  for (size_t at = begin; at < bytes.size();) {
    const size_t newline = std::min(bytes.find('\n', at), bytes.size());
    const absl::string_view line = WithoutHeadingSigns(
        absl::StripAsciiWhitespace(bytes.substr(at, newline - at)));
    if (line.empty()) {
      gap = true;
    } else {
      const uint32_t line_begin =
          static_cast<uint32_t>(line.data() - bytes.data());
      lines.push_back(
          {line_begin, line_begin + static_cast<uint32_t>(line.size()), gap});
      gap = false;
    }
    at = newline + 1;
  }
}

// The signs that close a quotation, and spaces.
absl::string_view WithoutClosingQuotes(absl::string_view line) {
  for (bool changed = true; changed;) {
    changed = false;
    for (absl::string_view sign : {"\"", "'", "”", "“", "’", "»", "«", ")"}) {
      if (absl::EndsWith(line, sign)) {
        line.remove_suffix(sign.size());
        changed = true;
      }
    }
  }
  return line;
}

bool EndsLikeSentence(absl::string_view line) {
  line = WithoutClosingQuotes(line);
  for (absl::string_view stop : {".", "…", ":", ";", ",", "。", "।", "۔"}) {
    if (absl::EndsWith(line, stop)) return true;
  }
  return false;
}

class BodyReader {
 public:
  BodyReader(absl::string_view bytes, size_t begin, const Lexicon* lexicon)
      : bytes_(bytes), lexicon_(lexicon) {
    FindLines(bytes, begin, lines_);
  }

  void DropBoilerplate() {
    for (size_t i = 0; i < lines_.size(); ++i) {
      const absl::string_view line = Spelling(lines_[i]);
      if (2 * i >= lines_.size() && IsCommentsHeading(line)) {
        for (; i < lines_.size(); ++i) lines_[i].kept = false;
        return;
      }
      lines_[i].kept = !IsBoilerplate(line, lexicon_);
    }
  }

  // The date at the start: a line of its own, or the beginning of the first
  // line.
  std::string TakeDay() {
    std::string day;
    int seen = 0;
    for (Line& line : lines_) {
      if (!line.kept) continue;
      if (seen == kDatelineLines) break;
      if (IsDateline(Spelling(line), lexicon_, day)) {
        line.kept = false;
        break;
      }
      if (seen++ == 0) {
        const size_t size = DateAtStart(Spelling(line), lexicon_, day);
        line.begin += static_cast<uint32_t>(size);
        line.kept = line.begin < line.end;
        if (size > 0) break;
      }
      if (BeginsWithDateline(Spelling(line), lexicon_, day)) break;
    }
    return day;
  }

  std::string TakeSource() {
    int seen = 0;
    for (size_t i = lines_.size(); i-- > 0 && seen < kSourceLines; ++seen) {
      absl::string_view source;
      if (!lines_[i].kept || !IsSourceLine(Spelling(lines_[i]), source))
        continue;
      lines_[i].kept = false;
      return std::string(source);
    }
    return "";
  }

  std::vector<Prose> Runs(absl::string_view title) const {
    std::vector<Prose> prose;
    bool run = false;  // the last prose may grow
    for (size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (!line.kept) {
        run = false;
      } else if (prose.empty() && IsHeadline(i, title)) {
        prose.push_back({{line.begin, line.end}, true});
      } else if (run) {
        prose.back().range.end = line.end;
      } else {
        prose.push_back({{line.begin, line.end}, false});
        run = true;
      }
    }
    return prose;
  }

 private:
  absl::string_view Spelling(const Line& line) const {
    return bytes_.substr(line.begin, line.end - line.begin);
  }

  // Whether the first kept line `i` is one.
  bool IsHeadline(size_t i, absl::string_view title) const {
    const Line& line = lines_[i];
    if (!title.empty() && absl::EqualsIgnoreCase(Spelling(line), title))
      return true;
    if (line.end - line.begin >= kLongestHeadline ||
        EndsLikeSentence(Spelling(line))) {
      return false;
    }
    const auto next = std::find_if(lines_.begin() + i + 1, lines_.end(),
                                   [](const Line& l) { return l.kept; });
    if (next == lines_.end()) return false;
    // A line that was left out stands apart, too.
    const bool apart = next->after_gap || next != lines_.begin() + i + 1;
    return apart || next->end - next->begin > line.end - line.begin;
  }

  const absl::string_view bytes_;
  const Lexicon* const lexicon_;
  std::vector<Line> lines_;
};

}  // namespace

Body ReadBody(absl::string_view bytes, size_t begin, const Lexicon* lexicon,
              absl::string_view title, bool wants_source) {
  BodyReader reader(bytes, begin, lexicon);
  Body body;
  reader.DropBoilerplate();
  body.day = reader.TakeDay();
  if (wants_source) body.source = reader.TakeSource();
  body.prose = reader.Runs(title);
  return body;
}

}  // namespace concord
