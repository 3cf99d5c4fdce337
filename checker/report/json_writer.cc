#include "checker/report/json_writer.h"

#include "absl/strings/str_replace.h"
#include "checker/corpus/utf8.h"

namespace concord {

std::string ToUtf8(absl::string_view text) {
  std::string utf8;
  for (;;) {
    const size_t valid = ValidUtf8Prefix(text);
    utf8.append(text.data(), valid);
    if (valid == text.size()) return utf8;
    utf8 += "\uFFFD";
    text.remove_prefix(valid + 1);
  }
}

std::string EscapeForReaders(absl::string_view json) {
  // All of these stand in strings only.
  return absl::StrReplaceAll(json, {{"<", "\\u003C"},
                                    {"\u200E", "\\u200E"},
                                    {"\u200F", "\\u200F"},
                                    {"\u061C", "\\u061C"},
                                    {"\u2028", "\\u2028"},
                                    {"\u2029", "\\u2029"},
                                    {"\u202A", "\\u202A"},
                                    {"\u202B", "\\u202B"},
                                    {"\u202C", "\\u202C"},
                                    {"\u202D", "\\u202D"},
                                    {"\u202E", "\\u202E"},
                                    {"\u2066", "\\u2066"},
                                    {"\u2067", "\\u2067"},
                                    {"\u2068", "\\u2068"},
                                    {"\u2069", "\\u2069"}});
}

}  // namespace concord
