#include "checker/corpus/ninjs.h"

#include <cstddef>
#include <initializer_list>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/iso_time.h"
#include "checker/corpus/problem.h"
#include "checker/corpus/utf8.h"
#include "rapidjson/document.h"
#include "rapidjson/error/en.h"

namespace concord {
namespace {

using rapidjson::Value;

constexpr absl::string_view kExpected =
    "expected a ninjs item {\"uri\": ..., \"bodies\": [{\"value\": ...}]}";

const Value* MemberOf(const Value& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  const auto member = object.FindMember(name);
  return member == object.MemberEnd() ? nullptr : &member->value;
}

// The first string of these names, "" if there is none: version 2 writes them
// in lower case, version 3 with capitals.
std::string StringOf(const Value& object,
                     std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const Value* value = MemberOf(object, name);
    if (value != nullptr && value->IsString())
      return std::string(value->GetString(), value->GetStringLength());
  }
  return "";
}

// The same of what may be missing: "" for what is no UTF-8.
std::string MetadataOf(const Value& object,
                       std::initializer_list<const char*> names) {
  std::string value = StringOf(object, names);
  return ValidUtf8Prefix(value) < value.size() ? "" : value;
}

// The objects of the first list of these names that is there.
rapidjson::Value::ConstArray ListOf(const Value& object,
                                    std::initializer_list<const char*> names) {
  static const Value& none = *new Value(rapidjson::kArrayType);
  for (const char* name : names) {
    const Value* value = MemberOf(object, name);
    if (value != nullptr && value->IsArray()) return value->GetArray();
  }
  return none.GetArray();
}

std::string TypeOf(const Value& body) {
  return absl::AsciiStrToLower(StringOf(body, {"contenttype", "contentType"}));
}

bool IsHtml(absl::string_view type) {
  return absl::StartsWith(type, "text/html") ||
         absl::StartsWith(type, "application/xhtml");
}

bool IsPlain(absl::string_view type) {
  return type.empty() || absl::StartsWith(type, "text/plain");
}

class Item {
 public:
  Item(absl::string_view path, const Value& item) : path_(path), item_(item) {}

  absl::Status Read(v1::Article& article, NinjsBody& body) const {
    article.set_id(StringOf(item_, {"uri"}));
    if (article.id().empty()) {
      return Refuse(absl::StrCat("the item has no \"uri\"; ", kExpected));
    }
    const std::string type = StringOf(item_, {"type"});
    if (!type.empty() && type != "text" && type != "composite") {
      return Refuse(absl::StrCat("the item is a ", Quoted(type),
                                 "; expected one of type text"));
    }
    const std::string status = StringOf(item_, {"pubstatus", "pubStatus"});
    if (status == "canceled" || status == "withheld") {
      return Refuse(absl::StrCat("the item is ", status,
                                 "; expected one that may be used"));
    }
    if (!Body(body)) {
      return Refuse(absl::StrCat("the item has no body in plain text or HTML; ",
                                 kExpected));
    }
    if (ValidUtf8Prefix(body.value) < body.value.size() ||
        ValidUtf8Prefix(article.id()) < article.id().size()) {
      return Refuse(
          "the item holds half a pair of surrogates (\\ud800 to \\udfff); "
          "expected characters");
    }
    if (body.value.find('\0') != std::string::npos) {
      return Refuse("the body holds a NUL character; expected text");
    }
    article.set_language(MetadataOf(item_, {"language"}));
    article.set_title(Headline());
    article.set_source(Source());
    Published(article);
    return absl::OkStatus();
  }

 private:
  absl::Status Refuse(absl::string_view what) const {
    return Problem(path_, LineColumn(), what);
  }

  bool Body(NinjsBody& body) const {
    for (const bool html : {false, true}) {
      for (const Value& one : ListOf(item_, {"bodies"})) {
        const std::string type = TypeOf(one);
        if (html ? !IsHtml(type) : !IsPlain(type)) continue;
        body.value = StringOf(one, {"value"});
        body.html = html;
        if (!body.value.empty()) return true;
      }
    }
    return false;
  }

  std::string Headline() const {
    for (const Value& headline : ListOf(item_, {"headlines"})) {
      if (IsPlain(TypeOf(headline))) return MetadataOf(headline, {"value"});
    }
    return MetadataOf(item_, {"title"});
  }

  std::string Source() const {
    for (const Value& source : ListOf(item_, {"infosources", "infoSources"})) {
      const std::string name = MetadataOf(source, {"name", "literal"});
      if (!name.empty()) return name;
    }
    return MetadataOf(item_, {"copyrightholder", "copyrightHolder"});
  }

  void Published(v1::Article& article) const {
    for (const auto& names : {std::initializer_list<const char*>{
                                  "versioncreated", "versionCreated"},
                              {"firstcreated", "firstCreated"},
                              {"contentcreated", "contentCreated"}}) {
      if (ParseIsoTime(StringOf(item_, names), *article.mutable_published()))
        return;
    }
  }

  const absl::string_view path_;
  const Value& item_;
};

}  // namespace

absl::Status ParseNinjs(absl::string_view path, absl::string_view file,
                        v1::Article& article, NinjsBody& body) {
  const size_t valid = ValidUtf8Prefix(file);
  if (valid < file.size())
    return ProblemAt(path, file, valid, NotUtf8(file[valid]));
  absl::string_view json = file;
  absl::ConsumePrefix(&json, "\xEF\xBB\xBF");
  const size_t before = file.size() - json.size();
  rapidjson::Document document;
  // Not by calling itself for every level.
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError()) {
    std::string what = rapidjson::GetParseError_En(document.GetParseError());
    what[0] = absl::ascii_tolower(what[0]);
    return ProblemAt(path, file, before + document.GetErrorOffset(),
                     absl::StrCat("not JSON (", absl::StripSuffix(what, "."),
                                  "); ", kExpected));
  }
  if (!document.IsObject()) {
    return Problem(path, LineColumn(),
                   absl::StrCat("no JSON object; ", kExpected));
  }
  return Item(path, document).Read(article, body);
}

}  // namespace concord
