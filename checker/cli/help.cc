// concord help [COMMAND|TOPIC]

#include "checker/help/help.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/gate/nearest.h"

namespace concord {
namespace {

constexpr absl::string_view kHelp =
    R"(concord: where news articles agree and where they contradict each other

usage: concord COMMAND [flags] ...

commands:
  check PATH...     read articles, compare them, report
  extract PATH...   write the assertions of articles
  compare FILE...   compare assertions, report
  policy check|show policies: what is wrong with one, which one holds
  annotate          find figures, dates and money in texts on standard input
  explain FINDING_ID PATH...
                    tell how a finding of check came about
  help [COMMAND|TOPIC]
                    this, the manual of a command, or a topic

A PATH is an article (.txt, .md with optional front matter, .html, .json of IPTC
ninjs), a file of articles (.jsonl), or a folder of these.

exit status:
  0  nothing at or above the failing level
  1  findings fail the gate
  2  the run itself failed: bad usage, unreadable input, no article found

topics:
)";

// What may stand behind `help`.
std::vector<std::string> Names() {
  std::vector<std::string> names;
  for (const Command& command : Commands()) names.push_back(command.name);
  for (const HelpTopic& topic : HelpTopics()) {
    if (FindCommand(topic.name) == nullptr) names.emplace_back(topic.name);
  }
  return names;
}

}  // namespace

std::string GeneralHelp() {
  size_t width = 0;
  for (const HelpTopic& topic : HelpTopics())
    width = std::max(width, topic.name.size());
  std::string help(kHelp);
  for (const HelpTopic& topic : HelpTopics()) {
    absl::StrAppend(&help, "  ", topic.name,
                    std::string(width - topic.name.size() + 2, ' '),
                    topic.title(), "\n");
  }
  return help;
}

ExitStatus RunHelp(const Arguments& arguments) {
  if (arguments.empty() || arguments[0] == "--help" || arguments[0] == "-h")
    return Print(GeneralHelp());
  if (arguments.size() > 1) {
    PrintError(absl::StrCat("unexpected argument \"", arguments[1],
                            "\"; `concord help` takes one command or topic"));
    return kCouldNotRun;
  }
  const std::string& name = arguments[0];
  if (name == "--help=words")
    return Print(absl::StrCat(absl::StrJoin(Names(), "\n"), "\n"));
  const Command* command = FindCommand(name);
  const HelpTopic* topic = FindHelpTopic(name);
  if (command == nullptr && topic == nullptr) {
    PrintUnknown("command or topic", name, Names());
    return kCouldNotRun;
  }
  // "policy" is a command and a topic.
  ExitStatus status = kPassed;
  if (command != nullptr) status = command->run({"--help"});
  if (topic != nullptr && status == kPassed) {
    status = Print(absl::StrCat(command == nullptr ? "" : "\n", topic->text));
  }
  return status;
}

}  // namespace concord
