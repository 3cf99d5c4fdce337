#include "checker/cli/cli.h"

#include <cstdio>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/cli/bazel_worker/arguments.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/gate/nearest.h"
#include "checker/version.h"

namespace concord {
namespace {

constexpr Command kCommands[] = {
    {"check", RunCheck},       {"extract", RunExtract}, {"compare", RunCompare},
    {"annotate", RunAnnotate}, {"policy", RunPolicy},   {"explain", RunExplain},
    {"help", RunHelp}};

std::vector<std::string> Names() {
  std::vector<std::string> names;
  for (const Command& command : kCommands) names.push_back(command.name);
  return names;
}

ExitStatus Run(Arguments arguments) {
  if (arguments.empty()) {
    std::fputs(GeneralHelp().c_str(), stderr);
    return kCouldNotRun;
  }
  const std::string name = arguments[0];
  arguments.erase(arguments.begin());
  if (name == "--version" || name == "version")
    return Print(absl::StrCat("concord ", kVersion, "\n"));
  if (name == "--help=words")
    return Print(absl::StrCat(absl::StrJoin(Names(), "\n"), "\n"));
  if (name == "--help" || name == "-h") return RunHelp(arguments);
  if (const Command* command = FindCommand(name))
    return command->run(arguments);
  PrintUnknown("command", name, Names());
  return kCouldNotRun;
}

}  // namespace

absl::Span<const Command> Commands() { return kCommands; }

const Command* FindCommand(absl::string_view name) {
  for (const Command& command : kCommands) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

void PrintUnknown(absl::string_view what, absl::string_view name,
                  const std::vector<std::string>& known) {
  const std::string nearest = Nearest(name, known);
  PrintError(absl::StrCat("unknown ", what, " \"", name, "\"; ",
                          nearest.empty()
                              ? "`concord help` lists commands and topics"
                              : absl::StrCat("did you mean ", nearest, "?")));
}

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
