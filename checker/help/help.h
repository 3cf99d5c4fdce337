// What `concord help TOPIC` prints: the files of docs/help/, compiled in.
//
//   if (const HelpTopic* topic = FindHelpTopic("relations"))
//   Print(topic->text);

#ifndef CONCORD_CHECKER_HELP_HELP_H_
#define CONCORD_CHECKER_HELP_HELP_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace concord {

struct HelpTopic {
  // Of the file, without its ending: "exit-status".
  absl::string_view name;
  // Markdown that reads well on a terminal: its first line is "# " and the
  // title.
  absl::string_view text;

  absl::string_view title() const;
};

// All, in the order of their names.
absl::Span<const HelpTopic> HelpTopics();

// nullptr if there is none of this name.
const HelpTopic* FindHelpTopic(absl::string_view name);

}  // namespace concord

#endif  // CONCORD_CHECKER_HELP_HELP_H_
