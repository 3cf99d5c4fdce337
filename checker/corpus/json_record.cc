#include "checker/corpus/json_record.h"

#include <cstdint>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/iso_time.h"
#include "checker/corpus/problem.h"
#include "checker/corpus/utf8.h"
#include "checker/limits.h"
#include "rapidjson/error/en.h"
#include "rapidjson/memorystream.h"
#include "rapidjson/reader.h"

namespace concord {
namespace {

constexpr absl::string_view kExpected =
    "expected {\"id\": ..., \"text\": ...} on one line";

// Takes the values of the record's own keys as the reader meets them; what else
// the object holds is read and forgotten. A value of another type than
// wanted is noted, for what is no JSON at all is to be said first.
class RecordHandler
    : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, RecordHandler> {
 public:
  RecordHandler(v1::Article& article, std::string& text)
      : fields_{{"id", article.mutable_id()},
                {"source", article.mutable_source()},
                {"published", article.mutable_published()},
                {"language", article.mutable_language()},
                {"title", article.mutable_title()},
                {"url", article.mutable_url()},
                {"text", &text}} {}

  // Why reading was stopped, or what is wrong with an object that was read; ""
  // if nothing is.
  const std::string& objection() const { return objection_; }
  bool has_text() const { return fields_[kText].seen; }
  // The key of a value that is no UTF-8, as half a pair of surrogates makes it
  // ("\udc00"), which the reader lets pass; "" if there is none.
  absl::string_view NoUtf8() const {
    for (const Field& field : fields_) {
      if (ValidUtf8Prefix(*field.value) < field.value->size()) return field.key;
    }
    return "";
  }

  bool Null() {
    field_ = nullptr;  // as good as absent
    return true;
  }
  bool Bool(bool) { return Refuse("true or false"); }
  bool Int(int value) { return Double(value); }
  bool Uint(unsigned value) { return Double(value); }
  bool Int64(int64_t value) { return Double(static_cast<double>(value)); }
  bool Uint64(uint64_t value) { return Double(static_cast<double>(value)); }
  bool Double(double value) {
    if (field_ != &fields_[kId]) return Refuse("a number");
    const std::string digits = absl::StrCat(value);
    return Take(digits);
  }
  bool String(const char* bytes, rapidjson::SizeType size, bool) {
    return Take({bytes, size});
  }
  bool Key(const char* bytes, rapidjson::SizeType size, bool) {
    field_ = nullptr;
    if (depth_ != 1) return true;
    const absl::string_view key(bytes, size);
    for (Field& field : fields_) {
      if (key == field.key) field_ = &field;
    }
    return true;
  }
  bool StartObject() { return Refuse("an object") && Deeper(); }
  bool EndObject(rapidjson::SizeType) { return Shallower(); }
  bool StartArray() { return Refuse("an array") && Deeper(); }
  bool EndArray(rapidjson::SizeType) { return Shallower(); }

 private:
  struct Field {
    const char* key;
    std::string* value;
    bool seen = false;
  };
  static constexpr int kId = 0;
  static constexpr int kText = 6;

  bool Take(absl::string_view value) {
    if (field_ == nullptr) return true;
    if (field_->seen) {
      Note(
          absl::StrCat("\"", field_->key, "\" stands twice; expected it once"));
    }
    field_->seen = true;
    field_->value->assign(value.data(), value.size());
    field_ = nullptr;
    return true;
  }

  bool Refuse(absl::string_view type) {
    if (field_ != nullptr) {
      Note(absl::StrCat("\"", field_->key, "\" is ", type,
                        "; expected a string"));
    }
    field_ = nullptr;
    return true;
  }

  // The reader calls itself for each level.
  bool Deeper() {
    if (++depth_ <= kMostDepth) return true;
    objection_ = absl::StrCat("not a JSON object (more than ", kMostDepth,
                              " arrays and objects deep); ", kExpected);
    return false;
  }
  bool Shallower() {
    --depth_;
    return true;
  }

  void Note(std::string objection) {
    if (objection_.empty()) objection_ = std::move(objection);
  }

  Field fields_[7];
  Field* field_ = nullptr;  // whose value comes next; null: of no interest
  int depth_ = 0;
  std::string objection_;
};

// What the JSON reader says, as a part of a sentence.
std::string Complaint(rapidjson::ParseErrorCode code) {
  std::string what = rapidjson::GetParseError_En(code);
  what[0] = absl::ascii_tolower(what[0]);
  return std::string(absl::StripSuffix(what, "."));
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
  if (line.size() > kMostLineBytes) return LineTooLong(path, line_number);
  RecordHandler handler(article, text);
  rapidjson::MemoryStream in(line.data(), line.size());
  rapidjson::Reader reader;
  rapidjson::ParseResult result = reader.Parse(in, handler);
  // To the reader a NUL byte is the end.
  if (!result.IsError() && in.Tell() < line.size()) {
    result.Set(rapidjson::kParseErrorDocumentRootNotSingular, in.Tell());
  }
  if (result.IsError() && result.Code() != rapidjson::kParseErrorTermination) {
    return Problem(path, {line_number, result.Offset() + 1},
                   absl::StrCat("not a JSON object (", Complaint(result.Code()),
                                "); ", kExpected));
  }
  if (!handler.objection().empty()) {
    return Problem(path, {line_number, 1}, handler.objection());
  }
  if (!handler.has_text()) {
    return Problem(
        path, {line_number, 1},
        "the object has no \"text\"; expected {\"id\": ..., \"text\": ...}");
  }
  if (const absl::string_view key = handler.NoUtf8(); !key.empty()) {
    return Problem(
        path, {line_number, 1},
        absl::StrCat("\"", key,
                     "\" holds half a pair of surrogates (\\ud800 to "
                     "\\udfff); expected characters"));
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
