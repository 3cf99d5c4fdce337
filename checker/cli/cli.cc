#include "checker/cli/cli.h"

#include <cstdio>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/cli/bazel_worker/arguments.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/gate/nearest.h"
#include "checker/version.h"

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
  help [COMMAND]    this, or the manual of a command

A PATH is an article (.txt, .md with optional front matter, .html, .json of IPTC
ninjs), a file of articles (.jsonl), or a folder of these.

exit status:
  0  nothing at or above the failing level
  1  findings fail the gate
  2  the run itself failed: bad usage, unreadable input, no article found
)";

struct Command {
  const char* name;
  ExitStatus (*run)(const Arguments&);
};
constexpr Command kCommands[] = {
    {"check", RunCheck},     {"extract", RunExtract},
    {"compare", RunCompare}, {"annotate", RunAnnotate},
    {"policy", RunPolicy},   {"explain", RunExplain}};

const Command* FindCommand(absl::string_view name) {
  for (const Command& command : kCommands) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

// The names of all commands, a line each: for shells.
std::string Words() {
  std::string words = "help\n";
  for (const Command& command : kCommands)
    absl::StrAppend(&words, command.name, "\n");
  return words;
}

ExitStatus UnknownCommand(const std::string& name) {
  std::vector<std::string> known = {"help"};
  for (const Command& command : kCommands) known.push_back(command.name);
  const std::string nearest = Nearest(name, known);
  PrintError(absl::StrCat("unknown command \"", name, "\"; ",
                          nearest.empty()
                              ? "`concord help` lists the commands"
                              : absl::StrCat("did you mean ", nearest, "?")));
  return kCouldNotRun;
}

ExitStatus Run(Arguments arguments) {
  if (arguments.empty()) {
    std::fputs(std::string(kHelp).c_str(), stderr);
    return kCouldNotRun;
  }
  const std::string name = arguments[0];
  arguments.erase(arguments.begin());
  if (name == "--version" || name == "version")
    return Print(absl::StrCat("concord ", kVersion, "\n"));
  if (name == "--help=words") return Print(Words());
  if (name == "help" || name == "--help" || name == "-h") {
    if (arguments.empty()) return Print(kHelp);
    const Command* command = FindCommand(arguments[0]);
    return command == nullptr ? UnknownCommand(arguments[0])
                              : command->run({"--help"});
  }
  const Command* command = FindCommand(name);
  return command == nullptr ? UnknownCommand(name) : command->run(arguments);
}

}  // namespace

void PrintError(absl::string_view message) {
  std::fputs(absl::StrCat("error: ", message, "\n").c_str(), stderr);
}

void PrintWarning(absl::string_view message) {
  std::fputs(absl::StrCat("warning: ", message, "\n").c_str(), stderr);
}

ExitStatus BadUsage(const FlagSet& flags, const absl::Status& problem) {
  PrintError(problem.message());
  std::fputs(flags.Usage().c_str(), stderr);
  return kCouldNotRun;
}

ExitStatus PrintHelp(const FlagSet& flags) { return Print(flags.Help()); }

int ThreadsOf(int wanted) {
  if (wanted > 0) return wanted;
  const unsigned machine = std::thread::hardware_concurrency();
  return machine == 0 ? 1 : static_cast<int>(machine);
}

int RunCommandLine(int argc, char** argv) {
  absl::StatusOr<std::vector<std::string>> arguments =
      ExpandParamsFiles(argc, argv);
  if (!arguments.ok()) {
    PrintError(arguments.status().message());
    return kCouldNotRun;
  }
  return Run(*std::move(arguments));
}

}  // namespace concord
