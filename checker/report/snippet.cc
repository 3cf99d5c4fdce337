#include "checker/report/snippet.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace concord {
namespace {

constexpr absl::string_view kEllipsis = "…";

struct Range {
  uint32_t first;
  uint32_t last;
};

// kNoColumn and kTwoColumns: ranges in order.
#include "checker/report/column_tables.inc"

constexpr Range kTurnsDirection[] = {
    {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}};

template <size_t n>
bool IsIn(const Range (&ranges)[n], uint32_t code) {
  const Range* range = std::lower_bound(
      std::begin(ranges), std::end(ranges), code,
      [](const Range& one, uint32_t value) { return one.last < value; });
  return range != std::end(ranges) && range->first <= code;
}

bool Continues(char c) { return (c & 0xC0) == 0x80; }

// Bytes of the character at `at`; its code point, if it is valid UTF-8.
size_t CharacterAt(absl::string_view text, size_t at, uint32_t& code) {
  const auto first = static_cast<unsigned char>(text[at]);
  size_t size = 1;
  while (at + size < text.size() && size < 4 && Continues(text[at + size]))
    ++size;
  code = first < 0x80 ? first : first & (0x7F >> size);
  if (first < 0x80) return 1;
  for (size_t i = 1; i < size; ++i) {
    code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
  }
  return size;
}

size_t ColumnsOf(uint32_t code) {
  if (code < 0x300) return 1;
  if (IsIn(kNoColumn, code)) return 0;
  return IsIn(kTwoColumns, code) ? 2 : 1;
}

// The longest beginning of `text` that fits into `columns`.
absl::string_view Fitting(absl::string_view text, size_t columns) {
  size_t used = 0;
  for (size_t at = 0; at < text.size();) {
    uint32_t code;
    const size_t size = CharacterAt(text, at, code);
    used += ColumnsOf(code);
    if (used > columns) return text.substr(0, at);
    at += size;
  }
  return text;
}

// The longest end of `text` that fits into `columns`. Marks whose letter is cut
// off are cut off with it.
absl::string_view FittingEnd(absl::string_view text, size_t columns) {
  size_t all = Columns(text);
  size_t at = 0;
  while (at < text.size()) {
    uint32_t code;
    const size_t size = CharacterAt(text, at, code);
    if (all <= columns && (at == 0 || ColumnsOf(code) > 0)) break;
    all -= ColumnsOf(code);
    at += size;
  }
  return text.substr(at);
}

}  // namespace

size_t Columns(absl::string_view text) {
  size_t columns = 0;
  for (size_t at = 0; at < text.size();) {
    uint32_t code;
    at += CharacterAt(text, at, code);
    columns += ColumnsOf(code);
  }
  return columns;
}

std::string CutToColumns(absl::string_view text, size_t columns) {
  if (Columns(text) <= columns) return std::string(text);
  return columns == 0 ? ""
                      : absl::StrCat(Fitting(text, columns - 1), kEllipsis);
}

std::vector<std::string> Wrap(absl::string_view text, size_t columns) {
  std::vector<std::string> lines;
  size_t used = 0;
  for (absl::string_view word : absl::StrSplit(text, ' ')) {
    const size_t width = Columns(word);
    if (lines.empty() || (columns > 0 && used + 1 + width > columns)) {
      lines.emplace_back(word);
      used = width;
    } else {
      absl::StrAppend(&lines.back(), " ", word);
      used += 1 + width;
    }
  }
  return lines;
}

std::string OneLine(absl::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    uint32_t code;
    const size_t size = CharacterAt(text, at, code);
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) ||
                         code == 0x2028 || code == 0x2029;
    if (control) {
      out += ' ';
    } else if (!IsIn(kTurnsDirection, code)) {
      out.append(text.data() + at, size);
    }
    at += size;
  }
  return out;
}

Snippet MakeSnippet(absl::string_view sentence, size_t begin, size_t end,
                    size_t columns) {
  begin = std::min(begin, sentence.size());
  end = std::min(std::max(end, begin), sentence.size());
  while (begin > 0 && begin < sentence.size() && Continues(sentence[begin]))
    --begin;
  while (end < sentence.size() && Continues(sentence[end])) ++end;

  std::string before = OneLine(sentence.substr(0, begin));
  std::string value = OneLine(sentence.substr(begin, end - begin));
  std::string after = OneLine(sentence.substr(end));
  const size_t all = Columns(before) + Columns(value) + Columns(after);
  if (columns > 2 && all > columns) {
    value = CutToColumns(value, columns - 2);
    const size_t free = columns - Columns(value);
    // Half on each side, and what one side does not need to the other.
    after = CutToColumns(
        after, std::max(free / 2, free - std::min(free, Columns(before))));
    const size_t before_most = free - Columns(after);
    if (Columns(before) > before_most) {
      before =
          before_most == 0
              ? ""
              : absl::StrCat(kEllipsis, FittingEnd(before, before_most - 1));
    }
  }
  Snippet snippet;
  snippet.indent = Columns(before);
  snippet.width = std::max<size_t>(Columns(value), 1);
  snippet.line = absl::StrCat(before, value, after);
  while (!snippet.line.empty() && snippet.line.back() == ' ')
    snippet.line.pop_back();
  return snippet;
}

}  // namespace concord
