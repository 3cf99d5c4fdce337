#include "checker/corpus/json_ld.h"

#include "absl/strings/match.h"
#include "rapidjson/document.h"

namespace concord {
namespace {

using rapidjson::Value;

std::string StringOf(const Value& value) {
  return value.IsString()
             ? std::string(value.GetString(), value.GetStringLength())
             : "";
}

const Value* MemberOf(const Value& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  const auto member = object.FindMember(name);
  return member == object.MemberEnd() ? nullptr : &member->value;
}

// What `name` is, or, of a thing, what it is called.
std::string Called(const Value& object, const char* name) {
  const Value* value = MemberOf(object, name);
  if (value != nullptr && value->IsArray() && !value->Empty()) {
    value = &(*value)[0];
  }
  if (value == nullptr) return "";
  const Value* named = MemberOf(*value, "name");
  return StringOf(named == nullptr ? *value : *named);
}

bool IsArticleType(const Value& type) {
  const std::string name = StringOf(type);
  return absl::EndsWith(name, "Article") || absl::EndsWith(name, "Posting") ||
         name == "Report";
}

bool IsArticle(const Value& object) {
  const Value* type = MemberOf(object, "@type");
  if (type == nullptr) return false;
  if (!type->IsArray()) return IsArticleType(*type);
  for (const Value& one : type->GetArray()) {
    if (IsArticleType(one)) return true;
  }
  return false;
}

// The article at `value`, in a list, or in a graph; no deeper.
const Value* FindArticle(const Value& value) {
  if (IsArticle(value)) return &value;
  const Value* list = value.IsArray() ? &value : MemberOf(value, "@graph");
  if (list == nullptr || !list->IsArray()) return nullptr;
  for (const Value& one : list->GetArray()) {
    if (IsArticle(one)) return &one;
  }
  return nullptr;
}

}  // namespace

bool ReadJsonLd(absl::string_view json, JsonLdArticle& article) {
  rapidjson::Document document;
  // Not by calling itself for every level.
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError()) return false;
  const Value* found = FindArticle(document);
  if (found == nullptr) return false;
  article.headline = Called(*found, "headline");
  article.publisher = Called(*found, "publisher");
  article.published = Called(*found, "datePublished");
  article.language = Called(*found, "inLanguage");
  return true;
}

}  // namespace concord
