#include "checker/language/compile/forms.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/language/segment.h"
#include "unicode/locid.h"
#include "unicode/unistr.h"

namespace concord {

std::string LowerCase(const std::string& form) {
  std::string out;
  icu::UnicodeString::fromUTF8(form)
      .toLower(icu::Locale::getRoot())
      .toUTF8String(out);
  return out;
}

std::vector<std::string> CutForm(absl::string_view form) {
  std::vector<std::string> parts;
  for (size_t at = 0; at < form.size();) {
    const Segment segment = NextSegment(form, at);
    if (segment.kind != SegmentKind::kSpace) {
      parts.emplace_back(form.substr(at, segment.end - at));
    }
    at = segment.end;
  }
  // A form ends where a text goes on: "l'" and "'s" are cut by what stands
  // beside them there.
  auto apostrophe = [](const std::string& part) {
    return part == "'" || part == "\u2019";
  };
  if (parts.size() >= 2 && apostrophe(parts.back())) {
    parts[parts.size() - 2] += parts.back();
    parts.pop_back();
  }
  if (parts.size() >= 2 && apostrophe(parts.front())) {
    parts[1].insert(0, parts.front());
    parts.erase(parts.begin());
  }
  return parts;
}

absl::StatusOr<Forms> Forms::Of(const v1::LanguagePack& pack) {
  Forms forms(pack);
  for (const v1::Paradigm& p : pack.paradigm()) {
    if (!forms.paradigms_.emplace(p.name(), &p).second) {
      return absl::InvalidArgumentError(
          absl::StrCat("paradigm ", p.name(), " stands twice"));
    }
  }
  return forms;
}

absl::StatusOr<std::vector<std::string>> Forms::Expand(
    const std::string& form, const std::string& paradigm) const {
  if (paradigm.empty()) return std::vector<std::string>{form};
  const auto found = paradigms_.find(paradigm);
  if (found == paradigms_.end()) {
    return absl::InvalidArgumentError(
        absl::StrCat(form, ": unknown paradigm ", paradigm));
  }
  std::vector<std::string> forms;
  for (const std::string& ending : found->second->ending())
    forms.push_back(form + ending);
  return forms;
}

std::set<std::string> Forms::Twins(const std::string& form) const {
  std::set<std::string> twins = {form};
  auto add = [&](const std::string& from, const std::string& to) {
    for (const std::string& each : std::set<std::string>(twins))
      twins.insert(absl::StrReplaceAll(each, {{to, from}}));
  };
  for (const auto& [from, to] : std::map<std::string, std::string>(
           pack_->spelling().begin(), pack_->spelling().end())) {
    add(from, to);
  }
  add("\u2019", "'");
  twins.erase(form);
  return twins;
}

}  // namespace concord
