#include "checker/help/help.h"

namespace concord {
namespace {

#include "checker/help/topics.inc"

}  // namespace

absl::string_view HelpTopic::title() const {
  constexpr absl::string_view kMark = "# ";
  return text.substr(kMark.size(), text.find('\n') - kMark.size());
}

absl::Span<const HelpTopic> HelpTopics() { return kTopics; }

const HelpTopic* FindHelpTopic(absl::string_view name) {
  for (const HelpTopic& topic : kTopics) {
    if (topic.name == name) return &topic;
  }
  return nullptr;
}

}  // namespace concord
