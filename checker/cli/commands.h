// The commands. Each takes its arguments without its name and returns the exit
// status; what is for people about the run itself goes to standard error.

#ifndef CONCORD_CHECKER_CLI_COMMANDS_H_
#define CONCORD_CHECKER_CLI_COMMANDS_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/cli/flags.h"
#include "checker/gate/gate.h"

namespace concord {

using Arguments = std::vector<std::string>;

ExitStatus RunCheck(const Arguments& arguments);
ExitStatus RunExtract(const Arguments& arguments);
ExitStatus RunCompare(const Arguments& arguments);
ExitStatus RunAnnotate(const Arguments& arguments);
ExitStatus RunPolicy(const Arguments& arguments);
ExitStatus RunExplain(const Arguments& arguments);
ExitStatus RunHelp(const Arguments& arguments);

struct Command {
  const char* name;
  ExitStatus (*run)(const Arguments&);
};

// All, and the one of this name; nullptr if there is none.
absl::Span<const Command> Commands();
const Command* FindCommand(absl::string_view name);

// Tells that `name` is no `what` ("command"), and which of `known` is nearest.
void PrintUnknown(absl::string_view what, absl::string_view name,
                  const std::vector<std::string>& known);

// Prints "error: ..." or "warning: ..." on standard error.
void PrintError(absl::string_view message);
void PrintWarning(absl::string_view message);

// What a command does about arguments it cannot use: the error, then how it is
// used.
ExitStatus BadUsage(const FlagSet& flags, const absl::Status& problem);

// What `concord help` prints.
std::string GeneralHelp();

// Prints the manual of the command.
ExitStatus PrintHelp(const FlagSet& flags);

// As many threads as the machine runs at once, if `wanted` is 0.
int ThreadsOf(int wanted);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_COMMANDS_H_
