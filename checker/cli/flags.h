// Flags of a command.
//
//   int threads = 1;
//   FlagSet flags("check", "PATH...", "What it does.");
//   flags.Number("threads", "Threads that extract.", threads);
//   absl::StatusOr<std::vector<std::string>> paths = flags.Parse(arguments);
//
// `--flag value` and `--flag=value` are the same; "--" ends the flags; flags
// and other arguments may be mixed. What is wrong comes back as a status that
// says what was expected, and for an unknown flag the nearest known one.

#ifndef CONCORD_CHECKER_CLI_FLAGS_H_
#define CONCORD_CHECKER_CLI_FLAGS_H_

#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace concord {

class FlagSet {
 public:
  using Setter = std::function<absl::Status(const std::string&)>;

  // `arguments`: what the command takes beside flags ("PATH..."). `about`: what
  // it does, in whole lines.
  FlagSet(std::string command, std::string arguments, std::string about);

  // A flag with a value, written as `value` in the help ("FILE"). `choices` are
  // what a shell offers for it; if none are given, the parts of a `value` such
  // as "text|json".
  void Value(std::string name, std::string value, std::string help,
             Setter setter, std::vector<std::string> choices = {});
  // The same for a string that is kept as it is.
  void String(std::string name, std::string value, std::string help,
              std::string& target);
  // A whole number from 0 on.
  void Number(std::string name, std::string help, int& target);
  // A flag without a value.
  void Switch(std::string name, std::string help, bool& target);

  // Sets flags and returns the other arguments. Stops at --help, or at
  // --help=words, either of which sets help_wanted().
  absl::StatusOr<std::vector<std::string>> Parse(
      const std::vector<std::string>& arguments);
  bool help_wanted() const { return help_wanted_; }

  // The manual of the command; after --help=words, what a shell may offer for
  // an argument that begins with a dash: a line each of a word, a tab, and
  // help. A word that ends in "=" wants a value.
  std::string Help() const;
  // Its first line.
  std::string Usage() const;

 private:
  struct Flag {
    std::string name;
    std::string value;  // "": takes none
    std::string help;
    Setter setter;
    std::vector<std::string> choices;
  };

  std::string Words() const;

  const Flag* Find(absl::string_view name) const;
  absl::Status Unknown(absl::string_view argument) const;

  const std::string command_;
  const std::string arguments_;
  const std::string about_;
  std::vector<Flag> flags_;
  bool help_wanted_ = false;
  bool words_wanted_ = false;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_FLAGS_H_
