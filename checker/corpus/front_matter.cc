#include "checker/corpus/front_matter.h"

#include <array>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/corpus/iso_time.h"
#include "checker/corpus/problem.h"

namespace concord {
namespace {

constexpr absl::string_view kFence = "---";

// The line that begins at `begin`, without its end; `next` is where the next
// begins.
absl::string_view LineAt(absl::string_view bytes, size_t begin, size_t& next) {
  const size_t newline = bytes.find('\n', begin);
  const size_t end =
      newline == absl::string_view::npos ? bytes.size() : newline;
  next = newline == absl::string_view::npos ? bytes.size() : newline + 1;
  return absl::StripTrailingAsciiWhitespace(bytes.substr(begin, end - begin));
}

bool IsKey(absl::string_view key) {
  if (key.empty() || !absl::ascii_isalpha(key[0])) return false;
  for (char c : key) {
    if (!absl::ascii_isalnum(c) && c != '_' && c != '-' && c != '.' &&
        c != ' ') {
      return false;
    }
  }
  return true;
}

// Letters, then groups of letters and digits: the shape of a BCP 47 tag.
bool IsLanguageTag(absl::string_view tag) {
  size_t group = 0;
  bool first = true;
  for (size_t i = 0; i <= tag.size(); ++i) {
    if (i == tag.size() || tag[i] == '-' || tag[i] == '_') {
      if (group < (first ? 2 : 1) || group > 8) return false;
      group = 0;
      first = false;
    } else if (!(first ? absl::ascii_isalpha(tag[i])
                       : absl::ascii_isalnum(tag[i]))) {
      return false;
    } else {
      ++group;
    }
  }
  return true;
}

enum Field { kSource, kPublished, kLanguage, kTitle, kUrl, kFields, kUnknown };
constexpr std::array<absl::string_view, kFields> kNames = {
    "source", "published", "language", "title", "url"};

Field FieldOf(absl::string_view key) {
  for (int i = 0; i < kFields; ++i) {
    if (absl::EqualsIgnoreCase(key, kNames[i])) return static_cast<Field>(i);
  }
  return kUnknown;
}

class Parser {
 public:
  Parser(absl::string_view path, absl::string_view bytes, v1::Article& article,
         FrontMatter& result)
      : path_(path), bytes_(bytes), article_(article), result_(result) {}

  // One line of the block, which is neither empty nor a comment.
  absl::Status Line(absl::string_view line) {
    if (absl::ascii_isspace(line[0]) || absl::StartsWith(line, "- ") ||
        line == "-") {
      // What belongs to a key above.
      if (above_ == kUnknown) return absl::OkStatus();
      return At(FirstLetter(line),
                above_ == kFields
                    ? "found an indented line; expected `key: value`"
                    : absl::StrCat("the value of `", kNames[above_],
                                   "` goes on here; expected it on one line"));
    }
    const size_t colon = line.find(':');
    if (colon == absl::string_view::npos || !IsKey(line.substr(0, colon)) ||
        (colon + 1 < line.size() && !absl::ascii_isspace(line[colon + 1]))) {
      return At(line.data(), absl::StrCat("found ", Quoted(line),
                                          "; expected `key: value`"));
    }
    above_ = FieldOf(absl::StripTrailingAsciiWhitespace(line.substr(0, colon)));
    if (above_ == kUnknown) return absl::OkStatus();
    if (seen_[above_]) {
      return At(line.data(), absl::StrCat("found `", kNames[above_],
                                          "` a second time; expected it once"));
    }
    seen_[above_] = true;
    return Value(absl::StripLeadingAsciiWhitespace(line.substr(colon + 1)));
  }

 private:
  absl::Status At(const char* where, absl::string_view what) const {
    return ProblemAt(path_, bytes_, where - bytes_.data(), what);
  }

  static const char* FirstLetter(absl::string_view line) {
    return absl::StripLeadingAsciiWhitespace(line).data();
  }

  absl::Status Value(absl::string_view printed) {
    std::string value(printed);
    ByteRange verbatim{static_cast<uint32_t>(printed.data() - bytes_.data()),
                       0};
    verbatim.end = verbatim.begin + static_cast<uint32_t>(printed.size());
    if (!printed.empty() && (printed[0] == '"' || printed[0] == '\'')) {
      bool goes_on = false;
      absl::Status status = Unquote(printed, value, goes_on);
      if (!status.ok()) return status;
      if (goes_on) {
        value = std::string(printed);
      } else {
        verbatim.begin += 1;
        verbatim.end = value.size() + 2 == printed.size() ? verbatim.end - 1
                                                          : verbatim.begin;
      }
    } else if (printed == "|" || printed == ">" || printed == "|-" ||
               printed == ">-") {
      return At(printed.data(),
                absl::StrCat("found a block value; expected the value of `",
                             kNames[above_], "` on the same line"));
    }
    return Set(printed.data(), value, verbatim);
  }

  // What stands between the quotation marks. A headline may open with a quote
  // and go on behind it ("'We ran': anger grows"): then the marks are its own.
  absl::Status Unquote(absl::string_view printed, std::string& value,
                       bool& goes_on) const {
    const char quote = printed[0];
    value.clear();
    for (size_t i = 1; i < printed.size(); ++i) {
      const bool last = i + 1 == printed.size();
      if (quote == '"' && printed[i] == '\\' && !last) {
        value += printed[++i];
      } else if (printed[i] != quote) {
        value += printed[i];
      } else if (quote == '\'' && !last && printed[i + 1] == '\'') {
        value += printed[++i];
      } else if (last || absl::StartsWith(absl::StripLeadingAsciiWhitespace(
                                              printed.substr(i + 1)),
                                          "#")) {
        return absl::OkStatus();
      } else {
        goes_on = true;
        return absl::OkStatus();
      }
    }
    return At(
        printed.data(),
        absl::StrCat("the quotation mark is not closed; expected a ",
                     absl::string_view(&quote, 1), " at the end of the line"));
  }

  absl::Status Set(const char* where, const std::string& value,
                   ByteRange verbatim) {
    switch (above_) {
      case kSource:
        article_.set_source(value);
        break;
      case kPublished:
        if (!value.empty() &&
            !ParseIsoTime(value, *article_.mutable_published())) {
          return At(where,
                    absl::StrCat("`published` is ", Quoted(value),
                                 "; expected an ISO 8601 date or time such as "
                                 "2025-09-03 or 2025-09-03T16:00:00Z"));
        }
        break;
      case kLanguage:
        if (!value.empty() && !IsLanguageTag(value)) {
          return At(where, absl::StrCat(
                               "`language` is ", Quoted(value),
                               "; expected a BCP 47 tag such as en or ro-MD"));
        }
        article_.set_language(value);
        break;
      case kTitle:
        article_.set_title(value);
        result_.title = verbatim;
        break;
      case kUrl:
        article_.set_url(value);
        break;
      default:
        break;
    }
    return absl::OkStatus();
  }

  const absl::string_view path_;
  const absl::string_view bytes_;
  v1::Article& article_;
  FrontMatter& result_;
  Field above_ =
      kFields;  // the key of the lines above; kFields before the first
  std::array<bool, kFields> seen_ = {};
};

}  // namespace

absl::Status ParseFrontMatter(absl::string_view path, absl::string_view bytes,
                              size_t begin, v1::Article& article,
                              FrontMatter& result) {
  result = FrontMatter();
  result.body = begin;
  size_t next;
  if (LineAt(bytes, begin, next) != kFence) return absl::OkStatus();
  Parser parser(path, bytes, article, result);
  for (size_t at = next; at < bytes.size(); at = next) {
    const absl::string_view line = LineAt(bytes, at, next);
    if (line == kFence) {
      result.body = next;
      return absl::OkStatus();
    }
    if (line.empty() || line[0] == '#') continue;
    absl::Status status = parser.Line(line);
    if (!status.ok()) return status;
  }
  return ProblemAt(
      path, bytes, begin,
      "the front matter that begins here is not closed; expected a second "
      "line ---");
}

}  // namespace concord
