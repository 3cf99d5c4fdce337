#include "tools/schema/schema.h"

#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/report/json_writer.h"

namespace concord {
namespace {

using ::google::protobuf::Descriptor;
using ::google::protobuf::EnumDescriptor;
using ::google::protobuf::FieldDescriptor;
using ::google::protobuf::SourceLocation;

// "Finding.Relation": without the package.
template <typename T>
std::string NameOf(const T& type) {
  return std::string(absl::StripPrefix(
      type.full_name(), absl::StrCat(type.file()->package(), ".")));
}

// The lines of a comment as one.
std::string OneLine(absl::string_view comment) {
  std::vector<absl::string_view> lines;
  for (const absl::string_view line : absl::StrSplit(comment, '\n')) {
    const absl::string_view text = absl::StripAsciiWhitespace(line);
    if (!text.empty()) lines.push_back(text);
  }
  return absl::StrJoin(lines, " ");
}

template <typename T>
std::string CommentOf(const T& element) {
  SourceLocation location;
  if (!element.GetSourceLocation(&location)) return "";
  return OneLine(location.leading_comments.empty() ? location.trailing_comments
                                                   : location.leading_comments);
}

// Whether the JSON always has it.
bool IsRequired(const FieldDescriptor& field) {
  return field.is_repeated() ||
         (field.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE &&
          field.containing_oneof() == nullptr);
}

// Whether at most one of all its fields is there.
bool IsChoice(const Descriptor& message) {
  return message.oneof_decl_count() == 1 &&
         message.oneof_decl(0)->field_count() == message.field_count();
}

class SchemaWriter {
 public:
  SchemaWriter(const Descriptor& root, absl::string_view version)
      : root_(root), version_(version) {
    Collect(root);
  }

  std::string Write() {
    json_.Object([&] {
      json_.Member("$schema", "https://json-schema.org/draft/2020-12/schema");
      json_.Member("title",
                   absl::StrCat(NameOf(root_), ", schemaVersion ", version_));
      WriteMessage(root_);
      json_.Object("$defs", [&] {
        for (const auto& [name, message] : messages_) {
          if (message == &root_) continue;
          json_.Object(name, [&] { WriteMessage(*message); });
        }
        for (const auto& [name, type] : enums_)
          json_.Object(name, [&] { WriteEnum(*type); });
      });
    });
    return json_.Take();
  }

 private:
  // Everything that the message may hold.
  void Collect(const Descriptor& message) {
    if (!messages_.emplace(NameOf(message), &message).second) return;
    for (int i = 0; i < message.field_count(); ++i) {
      const FieldDescriptor& field = *message.field(i);
      if (field.message_type() != nullptr) Collect(*field.message_type());
      if (field.enum_type() != nullptr)
        enums_.emplace(NameOf(*field.enum_type()), field.enum_type());
    }
  }

  void Describe(absl::string_view text) {
    if (!text.empty()) json_.Member("description", text);
  }

  void WriteMessage(const Descriptor& message) {
    Describe(CommentOf(message));
    json_.Member("type", "object");
    json_.Object("properties", [&] {
      for (int i = 0; i < message.field_count(); ++i) {
        const FieldDescriptor& field = *message.field(i);
        json_.Object(field.json_name(), [&] {
          Describe(CommentOf(field));
          WriteField(field);
        });
      }
    });
    if (IsChoice(message)) {
      json_.Member("maxProperties", 1);
      return;
    }
    json_.Array("required", [&] {
      for (int i = 0; i < message.field_count(); ++i) {
        if (IsRequired(*message.field(i)))
          json_.String(message.field(i)->json_name());
      }
    });
  }

  void WriteEnum(const EnumDescriptor& type) {
    std::vector<std::string> told;
    if (const std::string comment = CommentOf(type); !comment.empty())
      told.push_back(comment);
    for (int i = 0; i < type.value_count(); ++i) {
      const std::string comment = CommentOf(*type.value(i));
      if (!comment.empty())
        told.push_back(absl::StrCat(type.value(i)->name(), ": ", comment));
    }
    Describe(absl::StrJoin(told, "\n"));
    json_.Array("enum", [&] {
      for (int i = 0; i < type.value_count(); ++i)
        json_.String(type.value(i)->name());
    });
  }

  void WriteField(const FieldDescriptor& field) {
    if (!field.is_repeated()) {
      WriteType(field);
      return;
    }
    json_.Member("type", "array");
    json_.Object("items", [&] { WriteType(field); });
  }

  void WriteRange(double low, double high) {
    json_.Member("type", "integer");
    json_.Member("minimum", low);
    json_.Member("maximum", high);
  }

  void WriteType(const FieldDescriptor& field) {
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_STRING:
        json_.Member("type", "string");
        if (field.name() == "schema_version")
          json_.Array("enum", [&] { json_.String(version_); });
        break;
      case FieldDescriptor::CPPTYPE_BOOL:
        json_.Member("type", "boolean");
        break;
      case FieldDescriptor::CPPTYPE_INT32:
        WriteRange(std::numeric_limits<int32_t>::min(),
                   std::numeric_limits<int32_t>::max());
        break;
      case FieldDescriptor::CPPTYPE_UINT32:
        WriteRange(0, std::numeric_limits<uint32_t>::max());
        break;
      // More than a number of JavaScript holds.
      case FieldDescriptor::CPPTYPE_INT64:
        json_.Member("type", "string");
        json_.Member("pattern", "^-?[0-9]+$");
        break;
      case FieldDescriptor::CPPTYPE_UINT64:
        json_.Member("type", "string");
        json_.Member("pattern", "^[0-9]+$");
        break;
      case FieldDescriptor::CPPTYPE_FLOAT:
      case FieldDescriptor::CPPTYPE_DOUBLE:
        json_.Array("anyOf", [&] {
          json_.Object([&] { json_.Member("type", "number"); });
          json_.Object([&] {
            json_.Array("enum", [&] {
              for (const char* text : {"-Infinity", "Infinity", "NaN"})
                json_.String(text);
            });
          });
        });
        break;
      case FieldDescriptor::CPPTYPE_ENUM:
        WriteReference(NameOf(*field.enum_type()));
        break;
      case FieldDescriptor::CPPTYPE_MESSAGE:
        WriteReference(NameOf(*field.message_type()));
        break;
    }
  }

  void WriteReference(const std::string& name) {
    json_.Member("$ref", absl::StrCat("#/$defs/", name));
  }

  const Descriptor& root_;
  const std::string version_;
  std::map<std::string, const Descriptor*> messages_;
  std::map<std::string, const EnumDescriptor*> enums_;
  JsonPage json_;
};

}  // namespace

std::string JsonSchemaOf(const Descriptor& message, absl::string_view version) {
  return SchemaWriter(message, version).Write();
}

}  // namespace concord
