// JSON for programs, written piece by piece.
//
//   JsonPage json;                       // or JsonLine: on one line
//   json.Object([&] {
//     json.Member("line", 3);
//     json.Array("tags", [&] { json.String("a"); });
//   });
//   json.Take();                         // "{\n  \"line\": 3, ...}"
//
// Texts are articles' and may be hostile. Beside what JSON wants, "<" and the
// characters that turn the direction of writing are escaped, so that a page may
// hold the JSON in a script element and a terminal shows it as it stands; bytes
// that are no UTF-8 (names of files may have them) become U+FFFD.

#ifndef CONCORD_CHECKER_REPORT_JSON_WRITER_H_
#define CONCORD_CHECKER_REPORT_JSON_WRITER_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "rapidjson/prettywriter.h"
#include "rapidjson/stringbuffer.h"
#include "rapidjson/writer.h"

namespace concord {

// `text` with U+FFFD for each byte that is no UTF-8.
std::string ToUtf8(absl::string_view text);

// Finished JSON with escapes for what is no danger to JSON, but to its readers.
std::string EscapeForReaders(absl::string_view json);

template <typename Writer>
class JsonWriter {
 public:
  JsonWriter() : writer_(buffer_) {}
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  // `body` writes the members, or the elements.
  template <typename Body>
  void Object(Body body) {
    writer_.StartObject();
    body();
    writer_.EndObject();
  }
  template <typename Body>
  void Object(absl::string_view key, Body body) {
    Key(key);
    Object(body);
  }
  template <typename Body>
  void Array(Body body) {
    writer_.StartArray();
    body();
    writer_.EndArray();
  }
  template <typename Body>
  void Array(absl::string_view key, Body body) {
    Key(key);
    Array(body);
  }

  void String(absl::string_view text) {
    const std::string utf8 = ToUtf8(text);
    writer_.String(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size()));
  }
  void Member(absl::string_view key, absl::string_view text) {
    Key(key);
    String(text);
  }
  // A literal would rather be a bool.
  void Member(absl::string_view key, const char* text) {
    Member(key, absl::string_view(text));
  }
  void Member(absl::string_view key, uint32_t number) {
    Key(key);
    writer_.Uint(number);
  }
  void Member(absl::string_view key, int number) {
    Key(key);
    writer_.Int(number);
  }
  void Member(absl::string_view key, double number) {
    Key(key);
    writer_.Double(number);
  }
  void Member(absl::string_view key, bool value) {
    Key(key);
    writer_.Bool(value);
  }

  // What was written, with a line break at its end.
  std::string Take() {
    return EscapeForReaders(
               absl::string_view(buffer_.GetString(), buffer_.GetSize())) +
           "\n";
  }

 protected:
  Writer& writer() { return writer_; }

 private:
  void Key(absl::string_view key) {
    writer_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
  }

  rapidjson::StringBuffer buffer_;
  Writer writer_;
};

class JsonPage
    : public JsonWriter<rapidjson::PrettyWriter<rapidjson::StringBuffer>> {
 public:
  JsonPage() { writer().SetIndent(' ', 2); }
};

class JsonLine : public JsonWriter<rapidjson::Writer<rapidjson::StringBuffer>> {
};

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_JSON_WRITER_H_
