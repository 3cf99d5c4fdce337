// Flags that several commands have.

#ifndef CONCORD_CHECKER_CLI_SHARED_FLAGS_H_
#define CONCORD_CHECKER_CLI_SHARED_FLAGS_H_

#include <string>

#include "absl/status/statusor.h"
#include "checker/cli/flags.h"
#include "proto/policy.pb.h"

namespace concord {

// --policy
class PolicyFlag {
 public:
  void AddTo(FlagSet& flags);

  // The policy that the flag names, else the default one.
  absl::StatusOr<v1::Policy> Policy() const;

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
