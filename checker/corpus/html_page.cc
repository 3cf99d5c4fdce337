#include "checker/corpus/html_page.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/html_main_text.h"
#include "checker/corpus/html_metadata.h"
#include "checker/corpus/html_text.h"
#include "checker/corpus/html_tree.h"
#include "checker/corpus/problem.h"
#include "checker/corpus/utf8.h"

namespace concord {
namespace {

bool IsAscii(absl::string_view bytes) {
  return std::none_of(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80;
  });
}

bool IsUtf8Label(absl::string_view charset) {
  return absl::EqualsIgnoreCase(charset, "utf-8") ||
         absl::EqualsIgnoreCase(charset, "utf8");
}

// The character set that a <meta> at the file's beginning names, where browsers
// look for it; "" if there is none. `at` is where its name stands.
absl::string_view DeclaredCharset(absl::string_view file, size_t& at) {
  constexpr size_t kLookedAt = 1024;
  constexpr absl::string_view kKey = "charset";
  const absl::string_view head = file.substr(0, kLookedAt);
  for (at = 0; at + kKey.size() < head.size(); ++at) {
    if (!absl::StartsWithIgnoreCase(head.substr(at), kKey)) continue;
    size_t begin = at + kKey.size();
    const auto skip = [&](absl::string_view signs) {
      while (begin < head.size() && absl::StrContains(signs, head[begin]))
        ++begin;
    };
    skip(" \t\r\n");
    if (begin == head.size() || head[begin] != '=') continue;
    skip("= \t\r\n\"'");
    size_t end = begin;
    while (end < head.size() && (absl::ascii_isalnum(head[end]) ||
                                 absl::StrContains("-_:.", head[end]))) {
      ++end;
    }
    if (end == begin) continue;
    at = begin;
    return head.substr(begin, end - begin);
  }
  return "";
}

absl::Status OtherCharset(absl::string_view path, absl::string_view file,
                          size_t at, absl::string_view charset) {
  return ProblemAt(
      path, file, at,
      absl::StrCat("the page is in ", charset, "; expected UTF-8 (iconv -f ",
                   charset, " -t UTF-8 makes it so)"));
}

absl::Status CheckEncoding(absl::string_view path, absl::string_view file) {
  if (absl::StartsWith(file, "\xFF\xFE")) {
    return OtherCharset(path, file, 0, "UTF-16LE");
  }
  if (absl::StartsWith(file, "\xFE\xFF")) {
    return OtherCharset(path, file, 0, "UTF-16BE");
  }
  if (!absl::StartsWith(file, "\xEF\xBB\xBF") && !IsAscii(file)) {
    size_t at = 0;
    const absl::string_view charset = DeclaredCharset(file, at);
    if (!charset.empty() && !IsUtf8Label(charset))
      return OtherCharset(path, file, at, charset);
  }
  const size_t valid = ValidUtf8Prefix(file);
  const size_t nul = file.substr(0, valid).find('\0');
  if (nul != absl::string_view::npos)
    return ProblemAt(path, file, nul, "found a NUL byte; expected text");
  if (valid < file.size())
    return ProblemAt(path, file, valid, NotUtf8(file[valid]));
  return absl::OkStatus();
}

void Write(const HtmlBlock& block, HtmlText& out) {
  out.Paragraph();
  for (const ByteRange& part : block.parts) {
    if (part.empty()) {
      out.Space();
    } else {
      out.Add(part);
    }
  }
}

void Write(const MainText& main, absl::string_view file, HtmlWords& words) {
  HtmlText out(file, words.text, words.places);
  Write(main.headline, out);
  words.headline = {0, static_cast<uint32_t>(words.text.size())};
  words.body = words.text.size();
  for (const HtmlBlock& block : main.blocks) Write(block, out);
}

}  // namespace

absl::Status ReadHtmlPage(absl::string_view path, absl::string_view file,
                          v1::Article& article, HtmlWords& words) {
  absl::Status encoding = CheckEncoding(path, file);
  if (!encoding.ok()) return encoding;
  HtmlTree tree;
  absl::string_view problem;
  if (!tree.Parse(file, problem)) return Problem(path, LineColumn(), problem);
  ReadHtmlMetadata(tree, article);
  Write(FindMainText(tree, file.data()), file, words);
  if (words.text.empty()) {
    return Problem(path, LineColumn(),
                   "the page has no text; expected an article");
  }
  return absl::OkStatus();
}

bool ReadHtmlFragment(absl::string_view markup, HtmlWords& words,
                      absl::string_view& problem) {
  HtmlTree tree;
  if (!tree.Parse(markup, problem)) return false;
  Write(FindMainText(tree, markup.data()), markup, words);
  return true;
}

}  // namespace concord
