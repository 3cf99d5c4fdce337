// What `check` and `compare` share: flags about the report and the gate, and
// what is done with a report.

#ifndef CONCORD_CHECKER_CLI_REPORT_FLAGS_H_
#define CONCORD_CHECKER_CLI_REPORT_FLAGS_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/cli/baseline_flags.h"
#include "checker/cli/flags.h"
#include "checker/cli/shared_flags.h"
#include "checker/gate/gate.h"
#include "checker/report/report.h"
#include "proto/report.pb.h"

namespace concord {

// --format, --output, --policy, --fail-level, --exit-zero, --as-of, --home,
// --color, --most, and the flags about accepted findings.
class ReportFlags {
 public:
  void AddTo(FlagSet& flags);

  // The policy for the articles at `paths`; see PolicyFlag.
  absl::StatusOr<PolicyInUse> Policy(
      const std::vector<std::string>& paths) const {
    return policy_.Find(paths);
  }

  // Lets the text form tell how the articles at `paths` are asked about a
  // finding.
  void TellHowToExplain(const std::vector<std::string>& paths);

  // Whether the flags fit together.
  absl::Status Check() const { return baseline_.Check(); }

  // Applies the baseline; see BaselineFlags.
  absl::Status ApplyBaseline(const PolicyInUse& policy,
                             v1::ConsistencyReport& report) const {
    return baseline_.Apply(as_of_, FailLevel(policy), policy.policy, report);
  }

  // Whether a form that shows articles from beginning to end is wanted.
  bool WantsTexts() const;

  // Stamps the report, writes it wherever it is wanted and decides. `suite`
  // names it in JUnit; `texts` are those of its articles, if they are known.
  ExitStatus Finish(v1::ConsistencyReport& report, const PolicyInUse& policy,
                    const std::string& suite, const Workspace& workspace,
                    absl::Span<const v1::ArticleText> texts = {}) const;

 private:
  struct Output {
    bool has_format;
    ReportFormat format;
    std::string path;
  };

  v1::Severity FailLevel(const PolicyInUse& policy) const {
    return has_fail_level_ ? fail_level_ : policy.policy.fail_level();
  }
  absl::Status AddOutput(const std::string& value);
  absl::Status SetHome(const std::string& value);

  bool has_format_ = false;
  ReportFormat format_ = ReportFormat::kText;
  std::vector<Output> outputs_;
  PolicyFlag policy_;
  BaselineFlags baseline_;
  bool has_fail_level_ = false;
  v1::Severity fail_level_ = v1::ERROR;
  bool exit_zero_ = false;
  std::string as_of_;
  ColorFlag color_;
  int most_ = 20;
  std::string explain_;
  std::string home_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_REPORT_FLAGS_H_
