#include "checker/cli/annotated_json.h"

#include "absl/strings/str_cat.h"

namespace concord {
namespace {

// In quotes, with the escapes of JSON. `text` is UTF-8.
void AppendString(absl::string_view text, std::string& out) {
  out += '"';
  for (char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      absl::StrAppend(
          &out, "\\u",
          absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad4));
    } else {
      out += c;
    }
  }
  out += '"';
}

}  // namespace

void AppendAnnotatedText(absl::string_view id,
                         const std::vector<Mention>& mentions,
                         std::string& out) {
  out += "{\"id\":";
  AppendString(id, out);
  out += ",\"mentions\":[";
  for (const Mention& mention : mentions) {
    if (&mention != &mentions.front()) out += ',';
    absl::StrAppend(&out, "{\"start\":", mention.begin,
                    ",\"end\":", mention.end, ",\"kind\":\"",
                    v1::Mention::Kind_Name(mention.kind), "\",\"value\":");
    AppendString(mention.CanonicalValue(), out);
    out += '}';
  }
  out += "]}\n";
}

}  // namespace concord
