#include "checker/cli/flags.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/gate/nearest.h"

namespace concord {

FlagSet::FlagSet(std::string command, std::string arguments, std::string about)
    : command_(std::move(command)),
      arguments_(std::move(arguments)),
      about_(std::move(about)) {}

void FlagSet::Value(std::string name, std::string value, std::string help,
                    Setter setter, std::vector<std::string> choices) {
  if (choices.empty() && absl::StrContains(value, "|"))
    choices = absl::StrSplit(value, '|');
  flags_.push_back({std::move(name), std::move(value), std::move(help),
                    std::move(setter), std::move(choices)});
}

void FlagSet::String(std::string name, std::string value, std::string help,
                     std::string& target) {
  Value(std::move(name), std::move(value), std::move(help),
        [&target](const std::string& text) {
          target = text;
          return absl::OkStatus();
        });
}

void FlagSet::Number(std::string name, std::string help, int& target) {
  Value(name, "N", std::move(help), [name, &target](const std::string& text) {
    if (absl::SimpleAtoi(text, &target) && target >= 0) return absl::OkStatus();
    return absl::InvalidArgumentError(absl::StrCat(
        "--", name, " is \"", text, "\"; expected a whole number"));
  });
}

void FlagSet::Switch(std::string name, std::string help, bool& target) {
  Value(std::move(name), "", std::move(help), [&target](const std::string&) {
    target = true;
    return absl::OkStatus();
  });
}

const FlagSet::Flag* FlagSet::Find(absl::string_view name) const {
  for (const Flag& flag : flags_) {
    if (flag.name == name) return &flag;
  }
  return nullptr;
}

absl::Status FlagSet::Unknown(absl::string_view argument) const {
  std::vector<std::string> known = {"help"};
  for (const Flag& flag : flags_) known.push_back(flag.name);
  absl::string_view name = argument.substr(0, argument.find('='));
  while (absl::ConsumePrefix(&name, "-")) {
  }
  const std::string nearest = Nearest(name, known);
  return absl::InvalidArgumentError(absl::StrCat(
      "unknown flag ", argument.substr(0, argument.find('=')), "; ",
      nearest.empty()
          ? absl::StrCat("`concord help ", command_, "` lists the flags")
          : absl::StrCat("did you mean --", nearest, "?")));
}

absl::StatusOr<std::vector<std::string>> FlagSet::Parse(
    const std::vector<std::string>& arguments) {
  std::vector<std::string> rest;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (argument == "--") {
      rest.insert(rest.end(), arguments.begin() + i + 1, arguments.end());
      break;
    }
    if (argument == "--help" || argument == "-h" ||
        argument == "--help=words") {
      help_wanted_ = true;
      words_wanted_ = absl::EndsWith(argument, "=words");
      break;
    }
    if (argument.size() < 2 || argument[0] != '-') {
      rest.push_back(argument);
      continue;
    }
    absl::string_view name = argument;
    if (!absl::ConsumePrefix(&name, "--")) return Unknown(argument);
    const size_t equals = name.find('=');
    const bool has_value = equals != absl::string_view::npos;
    const Flag* flag = Find(name.substr(0, equals));
    if (flag == nullptr) return Unknown(argument);
    std::string value;
    if (has_value) value = std::string(name.substr(equals + 1));
    if (flag->value.empty()) {
      if (has_value) {
        return absl::InvalidArgumentError(
            absl::StrCat("--", flag->name, " takes no value"));
      }
    } else if (!has_value) {
      if (i + 1 == arguments.size()) {
        return absl::InvalidArgumentError(
            absl::StrCat("--", flag->name, " needs a value: --", flag->name,
                         "=", flag->value));
      }
      value = arguments[++i];
    }
    absl::Status status = flag->setter(value);
    if (!status.ok()) return status;
  }
  return rest;
}

std::string FlagSet::Usage() const {
  return absl::StrCat("usage: concord ", command_, " [flags]",
                      arguments_.empty() ? "" : " ", arguments_, "\n");
}

std::string FlagSet::Words() const {
  std::string words = "--help\tthe manual of this command\n";
  for (const Flag& flag : flags_) {
    absl::StrAppend(&words, "--", flag.name, flag.value.empty() ? "" : "=",
                    "\t", flag.help, "\n");
    for (const std::string& choice : flag.choices)
      absl::StrAppend(&words, "--", flag.name, "=", choice, "\t\n");
  }
  return words;
}

std::string FlagSet::Help() const {
  if (words_wanted_) return Words();
  std::string help = absl::StrCat(Usage(), "\n", about_, "\nflags:\n");
  size_t width = 0;
  std::vector<std::string> heads;
  for (const Flag& flag : flags_) {
    heads.push_back(absl::StrCat("  --", flag.name,
                                 flag.value.empty() ? "" : "=", flag.value));
    width = std::max(width, heads.back().size());
  }
  for (size_t i = 0; i < flags_.size(); ++i) {
    absl::StrAppend(&help, heads[i],
                    std::string(width - heads[i].size() + 2, ' '),
                    flags_[i].help, "\n");
  }
  return help;
}

}  // namespace concord
