// The command line: `concord COMMAND [flags] ...`.
//
// Each command has a file of its own (check.cc, extract.cc, compare.cc,
// annotate.cc, explain.cc); what they print and return is the contract that
// README.md tells.

#ifndef CONCORD_CHECKER_CLI_CLI_H_
#define CONCORD_CHECKER_CLI_CLI_H_

namespace concord {

// Runs the command that `argv` names and returns the exit status of the
// process.
int RunCommandLine(int argc, char** argv);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_CLI_H_
