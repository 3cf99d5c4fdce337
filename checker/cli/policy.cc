// concord policy check FILE..., concord policy show [PATH...]

#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/cli/shared_flags.h"
#include "checker/gate/nearest.h"
#include "google/protobuf/text_format.h"

namespace concord {
namespace {

constexpr char kAbout[] =
    "`check` reads policies and tells what is wrong with them. `show` prints "
    "the policy\n"
    "that articles at PATH... (by default, the working directory) are checked "
    "by, with\n"
    "what it leaves to the default policy.\n";

ExitStatus CheckFiles(const Arguments& files) {
  ExitStatus result = kPassed;
  for (const std::string& file : files) {
    const absl::StatusOr<v1::Policy> policy = ReadPolicy(file);
    if (policy.ok()) {
      if (Print(absl::StrCat(file, ": ok\n")) != kPassed) return kCouldNotRun;
      continue;
    }
    PrintError(policy.status().message());
    result = kCouldNotRun;
  }
  return result;
}

ExitStatus Show(const PolicyFlag& flag, Arguments paths) {
  if (paths.empty()) paths.push_back(".");
  const absl::StatusOr<PolicyInUse> use = flag.Find(paths);
  if (!use.ok()) {
    PrintError(use.status().message());
    return kCouldNotRun;
  }
  std::string text;
  google::protobuf::TextFormat::PrintToString(use->policy, &text);
  return Print(
      absl::StrCat("# ", use->path.empty() ? "the default policy" : use->path,
                   "\n# proto-file: proto/policy.proto\n"
                   "# proto-message: concord.v1.Policy\n",
                   text));
}

}  // namespace

ExitStatus RunPolicy(const Arguments& arguments) {
  FlagSet flags("policy", "check FILE... | show [PATH...]", kAbout);
  PolicyFlag policy_flag;
  policy_flag.AddTo(flags);
  absl::StatusOr<Arguments> rest = flags.Parse(arguments);
  if (!rest.ok()) return BadUsage(flags, rest.status());
  if (flags.help_wanted()) return PrintHelp(flags);
  const std::string verb = rest->empty() ? "" : rest->front();
  if (!rest->empty()) rest->erase(rest->begin());
  if (verb == "show") return Show(policy_flag, *std::move(rest));
  if (verb == "check" && !rest->empty()) return CheckFiles(*rest);
  return BadUsage(
      flags, absl::InvalidArgumentError(
                 verb == "check"
                     ? "no FILE given; expected a policy"
                     : absl::StrCat("policy \"", verb,
                                    "\" is none; expected check or show")));
}

}  // namespace concord
