// What of this program's documentation reports lead to.

#ifndef CONCORD_CHECKER_REPORT_LINKS_H_
#define CONCORD_CHECKER_REPORT_LINKS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/help/help.h"

namespace concord {

// What findings of every rule mean: the topic on relations.
const HelpTopic& RelationsTopic();

// Where that can be read below RenderOptions.home, and what the program is.
std::string RuleUri(absl::string_view home);
std::string OverviewUri(absl::string_view home);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_LINKS_H_
