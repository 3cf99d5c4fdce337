#include "checker/claim/event_name.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace concord {

void EventNames::Read(const v1::ArticleAssertions& article) {
  for (const v1::Assertion& a : article.assertions()) {
    if (a.has_attribution()) Add(a.attribution());
    if (a.scope().has_place()) Add(a.scope().place());
    for (const v1::Entity& entity : a.names().entities()) Add(entity);
  }
}

void EventNames::Add(const v1::Entity& entity) {
  if (entity.inferred() || entity.name().empty()) return;
  if (!entity.concept().empty()) {
    ++spellings_[absl::StrCat("c:", entity.concept())][entity.name()];
    return;
  }
  // A key a word, behind titles: "President Jonas Ravn".
  const std::vector<std::string> words =
      absl::StrSplit(entity.name(), absl::ByAnyChar(" -"), absl::SkipEmpty());
  const size_t keys = static_cast<size_t>(entity.key_size());
  if (words.size() < keys) return;
  const size_t titles = words.size() - keys;
  for (size_t i = 0; i < keys; ++i) {
    ++spellings_[absl::StrCat("n:", entity.key(static_cast<int>(i)))]
                [words[titles + i]];
  }
}

std::string EventNames::Of(absl::string_view term) const {
  const auto at = spellings_.find(term);
  if (at == spellings_.end()) return std::string(term.substr(2));
  const std::string* best = nullptr;
  int most = 0;
  for (const auto& [spelling, count] : at->second) {
    if (count > most) {
      most = count;
      best = &spelling;
    }
  }
  return *best;
}

}  // namespace concord
