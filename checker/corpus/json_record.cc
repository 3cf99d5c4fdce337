#include "checker/corpus/json_record.h"

#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/iso_time.h"
#include "checker/corpus/json_guard.h"
#include "checker/corpus/problem.h"
#include "checker/corpus/utf8.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace concord {
namespace {

using google::protobuf::Value;

// What the JSON parser says, in one line: its first line tells what it met;
// then come a piece of the text and a caret below the place.
absl::Status JsonProblem(absl::string_view path, size_t line_number,
                         absl::string_view line, absl::string_view message) {
  LineColumn at{line_number, 1};
  const size_t first = message.find('\n');
  const size_t last = message.rfind('\n');
  if (first != absl::string_view::npos && last > first) {
    const absl::string_view piece = message.substr(first + 1, last - first - 1);
    const size_t caret = message.size() - last - 2;
    const size_t where = line.find(piece);
    if (where != absl::string_view::npos && caret <= piece.size()) {
      at.column = where + caret + 1;
    }
  }
  absl::string_view what = message.substr(0, first);
  absl::ConsumePrefix(&what, ": ");
  what = absl::StripSuffix(what, ".");
  return Problem(
      path, at,
      absl::StrCat("not a JSON object (", what,
                   "); expected {\"id\": ..., \"text\": ...} on one line"));
}

std::string TypeName(const Value& value) {
  switch (value.kind_case()) {
    case Value::kNumberValue:
      return "a number";
    case Value::kBoolValue:
      return "true or false";
    case Value::kStructValue:
      return "an object";
    case Value::kListValue:
      return "an array";
    default:
      return "something else";
  }
}

}  // namespace

absl::Status ParseJsonRecord(absl::string_view path, size_t line_number,
                             absl::string_view line, v1::Article& article,
                             std::string& text) {
  line = absl::StripAsciiWhitespace(line);
  const size_t valid = ValidUtf8Prefix(line);
  if (valid < line.size()) {
    return Problem(path, {line_number, valid + 1}, NotUtf8(line[valid]));
  }
  if (line.empty() || line[0] != '{') {
    return Problem(
        path, {line_number, 1},
        absl::StrCat("found ", Quoted(line),
                     "; expected a JSON object {\"id\": ..., \"text\": ...}"));
  }
  const absl::string_view objection = ObjectionTo(line);
  if (!objection.empty()) {
    return Problem(
        path, {line_number, 1},
        absl::StrCat("not a JSON object (", objection,
                     "); expected {\"id\": ..., \"text\": ...} on one line"));
  }
  google::protobuf::Struct object;
  const auto status = google::protobuf::util::JsonStringToMessage(
      google::protobuf::StringPiece(line.data(), line.size()), &object);
  if (!status.ok()) {
    const auto message = status.message();
    return JsonProblem(path, line_number, line,
                       {message.data(), message.size()});
  }
  const struct {
    const char* key;
    std::string* value;
  } fields[] = {{"id", article.mutable_id()},
                {"source", article.mutable_source()},
                {"published", article.mutable_published()},
                {"language", article.mutable_language()},
                {"title", article.mutable_title()},
                {"url", article.mutable_url()},
                {"text", &text}};
  bool has_text = false;
  for (const auto& field : fields) {
    const auto found = object.mutable_fields()->find(field.key);
    if (found == object.mutable_fields()->end()) continue;
    Value& value = found->second;
    if (value.kind_case() == Value::kNullValue) continue;
    if (value.kind_case() == Value::kNumberValue &&
        field.value == article.mutable_id()) {
      *field.value = absl::StrCat(value.number_value());
      continue;
    }
    if (value.kind_case() != Value::kStringValue) {
      return Problem(path, {line_number, 1},
                     absl::StrCat("\"", field.key, "\" is ", TypeName(value),
                                  "; expected a string"));
    }
    field.value->swap(*value.mutable_string_value());
    has_text |= field.value == &text;
  }
  if (!has_text) {
    return Problem(
        path, {line_number, 1},
        "the object has no \"text\"; expected {\"id\": ..., \"text\": ...}");
  }
  if (text.find('\0') != std::string::npos) {
    return Problem(path, {line_number, 1},
                   "\"text\" holds a NUL character; expected text");
  }
  if (!article.published().empty() &&
      !ParseIsoTime(article.published(), *article.mutable_published())) {
    return Problem(
        path, {line_number, 1},
        absl::StrCat("\"published\" is ", Quoted(article.published()),
                     "; expected an ISO 8601 date or time such as 2025-09-03"));
  }
  return absl::OkStatus();
}

}  // namespace concord
