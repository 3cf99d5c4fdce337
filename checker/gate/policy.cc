// Reading a policy: text format, with errors that a person can act on.

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/gate/gate.h"
#include "checker/gate/nearest.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/io/tokenizer.h"
#include "google/protobuf/text_format.h"

namespace concord {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::TextFormat;

// "..., did you mean X?" or what there is.
std::string Suggest(absl::string_view name,
                    const std::vector<std::string>& known) {
  const std::string nearest = Nearest(name, known);
  return nearest.empty()
             ? absl::StrCat("; expected one of ", absl::StrJoin(known, ", "))
             : absl::StrCat("; did you mean \"", nearest, "\"?");
}

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

// The enum of a field of that name in `message` or a message in it; the two
// messages of a policy share names only where they share types.
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
std::string Explain(absl::string_view message, std::string& name) {
  const Descriptor& policy = *v1::Policy::descriptor();
  absl::string_view rest = message;
  if (absl::ConsumePrefix(&rest, "Message type \"")) {
    const Descriptor* type =
        policy.file()->pool()->FindMessageTypeByName(TakeQuoted(rest));
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
      if (const EnumDescriptor* type = EnumOfField(policy, field)) {
        name = value;
        return absl::StrCat("unknown value \"", value, "\" of ", field,
                            Suggest(value, ValueNames(*type)));
      }
    }
  }
  return std::string(absl::StripSuffix(message, "."));
}

// Collects errors with places in `text`, the content of `path`.
class Errors : public google::protobuf::io::ErrorCollector {
 public:
  Errors(const std::string& path, const std::string& text) : path_(path) {
    lines_ = absl::StrSplit(text, '\n');
  }

  // Line and column from 0, negative where there is none. The parser's column
  // of a wrong name is that of what follows it.
  void AddError(int line, int column, const std::string& message) override {
    std::string name;
    const std::string what = Explain(message, name);
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
    messages_.push_back(
        absl::StrCat(path_, ":", line + 1, ":", column + 1, ": ", what));
  }

  absl::Status status() const {
    if (messages_.empty()) return absl::OkStatus();
    return absl::InvalidArgumentError(absl::StrJoin(messages_, "\n"));
  }

 private:
  const std::string& path_;
  std::vector<absl::string_view> lines_;
  std::vector<std::string> messages_;
};

// What the parser cannot know.
void Check(const v1::Policy& policy, const TextFormat::ParseInfoTree& places,
           Errors& errors) {
  const auto add = [&](const char* field, int index, const std::string& what) {
    const auto place = places.GetLocation(
        policy.GetDescriptor()->FindFieldByName(field), index);
    errors.AddError(place.line, place.column, what);
  };
  const double confidence = policy.minimum_confidence();
  if (!(confidence >= 0 && confidence <= 1)) {
    add("minimum_confidence", -1,
        absl::StrCat("minimum_confidence is ", confidence,
                     "; expected a number from 0 to 1"));
  }
  for (int i = 0; i < policy.severity_size(); ++i) {
    if (policy.severity(i).relation() != v1::Finding::RELATION_UNSPECIFIED)
      continue;
    add("severity", i,
        "a severity rule without a relation; expected one such as DISCREPANCY");
  }
}

}  // namespace

v1::Policy DefaultPolicy() {
  v1::Policy policy;
  v1::SeverityRule* rule = policy.add_severity();
  rule->set_relation(v1::Finding::DISCREPANCY);
  rule->set_severity(v1::ERROR);
  rule = policy.add_severity();
  rule->set_relation(v1::Finding::SUPERSEDED);
  rule->set_severity(v1::NOTE);
  policy.set_minimum_confidence(0.5);
  policy.set_fail_level(v1::ERROR);
  return policy;
}

absl::StatusOr<v1::Policy> ReadPolicy(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) {
    return absl::NotFoundError(absl::StrCat(path, ": cannot read the policy"));
  }
  Errors errors(path, text);
  TextFormat::ParseInfoTree places;
  TextFormat::Parser parser;
  parser.RecordErrorsTo(&errors);
  parser.WriteLocationsTo(&places);
  v1::Policy own;
  if (parser.ParseFromString(text, &own)) Check(own, places, errors);
  absl::Status status = errors.status();
  if (!status.ok()) return status;
  v1::Policy policy = DefaultPolicy();
  policy.MergeFrom(own);
  // Merging takes a value of 0 for none.
  const auto stated = [&](const char* field) {
    return places.GetLocation(own.GetDescriptor()->FindFieldByName(field), -1)
               .line >= 0;
  };
  if (stated("minimum_confidence")) {
    policy.set_minimum_confidence(own.minimum_confidence());
  }
  if (stated("fail_level")) policy.set_fail_level(own.fail_level());
  return policy;
}

}  // namespace concord
