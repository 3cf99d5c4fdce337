#include "checker/report/links.h"

#include "absl/strings/str_cat.h"

namespace concord {

const HelpTopic& RelationsTopic() { return *FindHelpTopic("relations"); }

std::string RuleUri(absl::string_view home) {
  return absl::StrCat(home, "/docs/help/", RelationsTopic().name, ".md");
}

std::string OverviewUri(absl::string_view home) {
  return absl::StrCat(home, "/README.md");
}

}  // namespace concord
