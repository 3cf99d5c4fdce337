// A terminal, and what is seen on it.

#ifndef CONCORD_TESTS_CLI_TERMINAL_H_
#define CONCORD_TESTS_CLI_TERMINAL_H_

#include <pty.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace concord {

struct TestTerminal {
  const char* term = "xterm";
  const char* no_color = nullptr;
  unsigned short columns = 80;
};

// What `run` prints in a process of its own, whose standard output and standard
// error are the terminal. Lines end in "\r\n" there.
inline std::string OnTerminal(const TestTerminal& terminal,
                              const std::function<void()>& run) {
  int master = -1;
  winsize size = {};
  size.ws_row = 24;
  size.ws_col = terminal.columns;
  const pid_t child = forkpty(&master, nullptr, nullptr, &size);
  if (child == 0) {
    setenv("TERM", terminal.term, 1);
    unsetenv("NO_COLOR");
    if (terminal.no_color != nullptr) setenv("NO_COLOR", terminal.no_color, 1);
    run();
    _exit(0);
  }
  std::string shown;
  char buffer[4096];
  for (ssize_t got; (got = read(master, buffer, sizeof buffer)) > 0;)
    shown.append(buffer, static_cast<size_t>(got));
  close(master);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << shown;
  return shown;
}

// The same of `concord arguments...`.
inline std::string ConcordOnTerminal(const TestTerminal& terminal,
                                     std::vector<std::string> arguments) {
  return OnTerminal(terminal, [&arguments] {
    arguments.insert(arguments.begin(), "checker/concord");
    std::vector<char*> argv;
    for (std::string& word : arguments) argv.push_back(&word[0]);
    argv.push_back(nullptr);
    execv(argv[0], argv.data());
    _exit(127);
  });
}

}  // namespace concord

#endif  // CONCORD_TESTS_CLI_TERMINAL_H_
