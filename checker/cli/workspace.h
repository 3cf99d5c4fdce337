// The folder that the work is about: the checkout that a command runs in.

#ifndef CONCORD_CHECKER_CLI_WORKSPACE_H_
#define CONCORD_CHECKER_CLI_WORKSPACE_H_

#include "checker/report/report.h"

namespace concord {

// The working directory, and as root the nearest folder from there upwards that
// holds `.git`, else the working directory itself.
Workspace FindWorkspace();

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_WORKSPACE_H_
