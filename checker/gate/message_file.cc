#include "checker/gate/message_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/gate/nearest.h"
#include "checker/limits.h"
#include "google/protobuf/descriptor.h"

namespace concord {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;

std::vector<std::string> FieldNames(const Descriptor& message) {
  std::vector<std::string> names;
  for (int i = 0; i < message.field_count(); ++i)
    names.push_back(message.field(i)->name());
  return names;
}

std::vector<std::string> ValueNames(const EnumDescriptor& type) {
  std::vector<std::string> names;
  for (int i = 0; i < type.value_count(); ++i)
    names.push_back(type.value(i)->name());
  return names;
}

// The enum of a field of that name in `message` or a message in it: messages of
// one file share names only where they share types.
const EnumDescriptor* EnumOfField(const Descriptor& message,
                                  const std::string& field) {
  if (const FieldDescriptor* found = message.FindFieldByName(field)) {
    if (found->enum_type() != nullptr) return found->enum_type();
  }
  for (int i = 0; i < message.field_count(); ++i) {
    const Descriptor* inner = message.field(i)->message_type();
    if (inner == nullptr) continue;
    if (const EnumDescriptor* found = EnumOfField(*inner, field)) return found;
  }
  return nullptr;
}

// Takes `text` up to the next quotation mark, and the mark.
std::string TakeQuoted(absl::string_view& text) {
  const size_t quote = std::min(text.find('"'), text.size());
  std::string quoted(text.substr(0, quote));
  text.remove_prefix(std::min(quote + 1, text.size()));
  return quoted;
}

// What protobuf's parser says, with the nearest known name where a name is
// wrong; `name` becomes that name.
std::string Explain(const Descriptor& root, absl::string_view message,
                    std::string& name) {
  absl::string_view rest = message;
  if (absl::ConsumePrefix(&rest, "Message type \"")) {
    const Descriptor* type =
        root.file()->pool()->FindMessageTypeByName(TakeQuoted(rest));
    if (type != nullptr &&
        absl::ConsumePrefix(&rest, " has no field named \"")) {
      name = TakeQuoted(rest);
      return absl::StrCat("unknown field \"", name, "\"",
                          Suggest(name, FieldNames(*type)));
    }
  } else if (absl::ConsumePrefix(&rest, "Unknown enumeration value of \"")) {
    const std::string value = TakeQuoted(rest);
    if (absl::ConsumePrefix(&rest, " for field \"")) {
      const std::string field = TakeQuoted(rest);
      if (const EnumDescriptor* type = EnumOfField(root, field)) {
        name = value;
        return absl::StrCat("unknown value \"", value, "\" of ", field,
                            Suggest(value, ValueNames(*type)));
      }
    }
  }
  return std::string(absl::StripSuffix(message, "."));
}

}  // namespace

std::string Suggest(absl::string_view name,
                    const std::vector<std::string>& known) {
  const std::string nearest = Nearest(name, known);
  return nearest.empty()
             ? absl::StrCat("; expected one of ", absl::StrJoin(known, ", "))
             : absl::StrCat("; did you mean \"", nearest, "\"?");
}

FileErrors::FileErrors(const std::string& path, const std::string& text,
                       const Descriptor& type)
    : path_(path), type_(type), lines_(absl::StrSplit(text, '\n')) {}

// The parser's column of a wrong name is that of what follows it.
void FileErrors::AddError(int line, int column, const std::string& message) {
  std::string name;
  const std::string what = Explain(type_, message, name);
  line = std::max(line, 0);
  column = std::max(column, 0);
  if (!name.empty()) {
    for (int l = std::min<int>(line, lines_.size() - 1); l >= 0; --l) {
      const size_t at =
          lines_[l].rfind(name, l == line ? column : absl::string_view::npos);
      if (at == absl::string_view::npos) continue;
      line = l;
      column = static_cast<int>(at);
      break;
    }
  }
  // What the file holds may be quoted, and each problem is one line.
  messages_.push_back(
      absl::StrCat(path_, ":", line + 1, ":", column + 1, ": ",
                   absl::StrReplaceAll(what, {{"\n", "\\n"}, {"\r", "\\r"}})));
}

void FileErrors::Add(const FieldPlaces& places, const std::string& field,
                     int index, const std::string& what) {
  const auto place = places.GetLocation(type_.FindFieldByName(field), index);
  AddError(place.line, place.column, what);
}

absl::Status FileErrors::status() const {
  if (messages_.empty()) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrJoin(messages_, "\n"));
}

int LineOf(const google::protobuf::Message& message, const FieldPlaces& places,
           const std::string& field, int index) {
  return places
             .GetLocation(message.GetDescriptor()->FindFieldByName(field),
                          index)
             .line +
         1;
}

absl::Status ReadMessageFile(
    const std::string& path, absl::string_view noun,
    google::protobuf::Message& message,
    const std::function<void(const FieldPlaces&, FileErrors&)>& check) {
  const auto unreadable = [&] {
    return absl::NotFoundError(absl::StrCat(path, ": cannot read ", noun));
  };
  std::error_code error;
  // Reading a folder would throw.
  if (std::filesystem::is_directory(path, error)) return unreadable();
  std::ifstream in(path, std::ios::binary);
  std::string text(kMostConfigurationBytes + 1, '\0');
  in.read(&text[0], static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<size_t>(in.gcount()));
  if (!in.is_open() || in.bad()) return unreadable();
  if (text.size() > kMostConfigurationBytes) {
    return absl::InvalidArgumentError(
        absl::StrCat(path, ": ", noun, " is too long; expected at most ",
                     kMostConfigurationBytes, " bytes"));
  }
  FileErrors errors(path, text, *message.GetDescriptor());
  FieldPlaces places;
  google::protobuf::TextFormat::Parser parser;
  parser.RecordErrorsTo(&errors);
  parser.WriteLocationsTo(&places);
  if (parser.ParseFromString(text, &message)) check(places, errors);
  return errors.status();
}

}  // namespace concord
