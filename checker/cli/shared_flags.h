// Flags that several commands have.

#ifndef CONCORD_CHECKER_CLI_SHARED_FLAGS_H_
#define CONCORD_CHECKER_CLI_SHARED_FLAGS_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/checker.h"
#include "checker/cli/flags.h"
#include "proto/policy.pb.h"

namespace concord {

// A policy, and the file that it was read from; "": the default policy.
struct PolicyInUse {
  v1::Policy policy;
  std::string path;
};

// Tells on standard error of sources that the policy names and no article is
// of; false if there are such.
bool KnowsItsSources(const PolicyInUse& use, const Checker& checker);

// --policy
class PolicyFlag {
 public:
  void AddTo(FlagSet& flags);

  // The policy that the flag names, else the one found by `paths`, the articles
  // to check (see FindPolicyFile()), else the default one.
  absl::StatusOr<PolicyInUse> Find(const std::vector<std::string>& paths) const;

 private:
  std::string path_;
};

// --color
class ColorFlag {
 public:
  void AddTo(FlagSet& flags);

  // Whether standard output is to be coloured.
  bool Use() const;

 private:
  std::string choice_ = "auto";
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_SHARED_FLAGS_H_
