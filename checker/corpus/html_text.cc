#include "checker/corpus/html_text.h"

#include <cstddef>

#include "absl/strings/ascii.h"
#include "checker/corpus/html_tree.h"
#include "checker/corpus/utf8.h"

namespace concord {
namespace {

// What HTML takes for white space: not the no-break space.
bool IsSpace(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Behind the tag, comment or declaration at `at`; `at` if a "<" there is text.
size_t TagEnd(absl::string_view bytes, size_t at) {
  if (at + 1 >= bytes.size()) return at;
  const char next = bytes[at + 1];
  if (!absl::ascii_isalpha(next) && next != '/' && next != '!' && next != '?')
    return at;
  char quote = 0;
  for (size_t i = at + 1; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if ((c == '"' || c == '\'') && bytes[i - 1] == '=') {
      quote = c;
    } else if (c == '>') {
      return i + 1;
    }
  }
  return bytes.size();
}

// Behind the reference at the "&" at `at`: "&amp;", "&#8211;", "&copy".
size_t ReferenceEnd(absl::string_view bytes, size_t at) {
  constexpr size_t kLongest = 40;
  size_t end = at + 1;
  if (end < bytes.size() && bytes[end] == '#') ++end;
  while (end < bytes.size() && end - at < kLongest &&
         absl::ascii_isalnum(bytes[end])) {
    ++end;
  }
  if (end < bytes.size() && end > at + 1 && bytes[end] == ';') ++end;
  return end;
}

}  // namespace

HtmlText::HtmlText(absl::string_view file, std::string& text, FileMap& map)
    : file_(file), text_(text), map_(map) {
  text_.clear();
  map_.Clear();
}

void HtmlText::Add(ByteRange part) {
  const absl::string_view bytes = file_.substr(0, part.end);
  size_t at = part.begin;
  while (at < part.end) {
    const char c = bytes[at];
    const uint32_t begin = static_cast<uint32_t>(at);
    if (IsSpace(c)) {
      while (at < part.end && IsSpace(bytes[at])) ++at;
      if (!space_) space_at_ = {begin, static_cast<uint32_t>(at)};
      space_ = true;
    } else if (c == '&') {
      at = ReferenceEnd(bytes, at);
      const absl::string_view reference = bytes.substr(begin, at - begin);
      Put(reference.size() == 1 ? reference : Meaning(reference), begin,
          static_cast<uint32_t>(at - begin));
    } else if (c == '<' && TagEnd(bytes, at) != at) {
      at = TagEnd(bytes, at);
    } else {
      ++at;
      while (at < part.end && bytes[at] != '&' && bytes[at] != '<' &&
             !IsSpace(bytes[at])) {
        ++at;
      }
      const absl::string_view words = bytes.substr(begin, at - begin);
      Put("", begin, 0);
      text_.append(words.data(), words.size());
      map_.Copy(begin, static_cast<uint32_t>(words.size()));
    }
  }
}

void HtmlText::Space() {
  if (!space_) space_at_ = {};
  space_ = true;
}

void HtmlText::Paragraph() { paragraph_ = true; }

// Writes what is due between words, then `meaning`, for which `size` bytes of
// the file at `begin` stand.
void HtmlText::Put(absl::string_view meaning, uint32_t begin, uint32_t size) {
  if (text_.empty()) paragraph_ = space_ = false;
  if (paragraph_) {
    text_ += "\n\n";
    map_.Replace(begin, 0, 2);
  } else if (space_) {
    text_ += ' ';
    map_.Replace(space_at_.empty() ? begin : space_at_.begin, space_at_.size(),
                 1);
  }
  paragraph_ = space_ = false;
  text_.append(meaning.data(), meaning.size());
  map_.Replace(begin, size, static_cast<uint32_t>(meaning.size()));
}

// gumbo knows the names of all characters, but tells them only in a page.
absl::string_view HtmlText::Meaning(absl::string_view reference) {
  const auto known = meanings_.find(reference);
  if (known != meanings_.end()) return known->second;
  std::string meaning;
  const std::string page = "<p>" + std::string(reference);
  HtmlTree tree;
  absl::string_view problem;
  if (tree.Parse(page, problem)) {
    WalkHtml(
        tree.document(),
        [&](const GumboNode& node) {
          if (node.type == GUMBO_NODE_TEXT ||
              node.type == GUMBO_NODE_WHITESPACE) {
            meaning += node.v.text.text;
          }
          return true;
        },
        [](const GumboNode&) {});
  }
  // A number beyond all characters comes to bytes that are none.
  if (ValidUtf8Prefix(meaning) < meaning.size()) meaning = "\uFFFD";
  // No line break of a character's name ends a paragraph.
  for (char& c : meaning) {
    if (absl::ascii_iscntrl(c)) c = ' ';
  }
  return meanings_.emplace(std::string(reference), std::move(meaning))
      .first->second;
}

}  // namespace concord
