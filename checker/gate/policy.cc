// Reading a policy.

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/gate/gate.h"
#include "checker/gate/message_file.h"

namespace concord {
namespace {

using Kinds = google::protobuf::RepeatedField<int>;

bool Contains(const Kinds& kinds, int kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Whether every kind that `inner` holds for, `outer` holds for; no kind stands
// for all.
bool Covers(const Kinds& outer, const Kinds& inner) {
  return outer.empty() ||
         (!inner.empty() &&
          std::all_of(inner.begin(), inner.end(),
                      [&](int kind) { return Contains(outer, kind); }));
}

bool HasFigures(int kind) {
  switch (kind) {
    case v1::Assertion::PARTICIPANTS:
    case v1::Assertion::PLACE:
    case v1::Assertion::QUOTE:
    case v1::Assertion::ATTRIBUTION:
      return false;
    default:
      return true;
  }
}

// What the parser cannot know.
class PolicyCheck {
 public:
  PolicyCheck(const v1::Policy& policy, const FieldPlaces& places,
              FileErrors& errors)
      : policy_(policy), places_(places), errors_(errors) {}

  void Run() {
    const double confidence = policy_.minimum_confidence();
    if (!(confidence >= 0 && confidence <= 1)) {
      Add("minimum_confidence", -1,
          absl::StrCat("minimum_confidence is ", confidence,
                       "; expected a number from 0 to 1"));
    }
    for (int i = 0; i < policy_.severity_size(); ++i) CheckSeverity(i);
    for (int i = 0; i < policy_.tolerance_size(); ++i) CheckTolerance(i);
    for (int i = 0; i < policy_.minimum_sources_size(); ++i)
      CheckMinimumSources(i);
    for (int i = 0; i < policy_.source_size(); ++i) CheckSource(i);
  }

 private:
  void Add(const char* field, int index, const std::string& what) {
    errors_.Add(places_, field, index, what);
  }

  void CheckSeverity(int i) {
    const v1::SeverityRule& rule = policy_.severity(i);
    if (rule.relation() == v1::Finding::RELATION_UNSPECIFIED) {
      Add("severity", i,
          "a severity rule without a relation; expected one such as "
          "DISCREPANCY");
      return;
    }
    for (int j = i + 1; j < policy_.severity_size(); ++j) {
      const v1::SeverityRule& later = policy_.severity(j);
      if (later.relation() != rule.relation() ||
          !Covers(later.kind(), rule.kind())) {
        continue;
      }
      Add("severity", i,
          absl::StrCat("this rule never decides: the one in line ",
                       LineOf(policy_, places_, "severity", j),
                       " comes later and holds for the same findings"));
      return;
    }
  }

  void CheckTolerance(int i) {
    const v1::Tolerance& tolerance = policy_.tolerance(i);
    if (!(tolerance.absolute() >= 0 && tolerance.relative() >= 0 &&
          tolerance.absolute() + tolerance.relative() > 0)) {
      Add("tolerance", i,
          "a tolerance of nothing; expected absolute or relative above 0");
    }
    if (tolerance.kind().empty()) {
      Add("tolerance", i,
          "a tolerance without a kind; expected one such as "
          "MEASUREMENT");
    }
    for (const int kind : tolerance.kind()) {
      if (HasFigures(kind)) continue;
      Add("tolerance", i,
          absl::StrCat(
              "a tolerance of ",
              v1::Assertion::Kind_Name(static_cast<v1::Assertion::Kind>(kind)),
              ", which has no figures"));
    }
  }

  void CheckMinimumSources(int i) {
    const v1::MinimumSources& rule = policy_.minimum_sources(i);
    if (rule.sources() < 2) {
      Add("minimum_sources", i,
          absl::StrCat("minimum_sources asks for ", rule.sources(),
                       "; expected 2 or more"));
    }
    if (rule.severity() == v1::SEVERITY_NONE) {
      Add("minimum_sources", i,
          "minimum_sources without a severity; expected one such as WARNING");
    }
    if (rule.kind().empty()) {
      Add("minimum_sources", i,
          "minimum_sources without a kind; expected one such as "
          "CASUALTY_COUNT");
    }
  }

  void CheckSource(int i) {
    const v1::SourceRule& rule = policy_.source(i);
    if (rule.name().empty())
      Add("source", i, "a source without a name; expected that of an outlet");
    if (rule.use() == v1::SourceRule::USE_UNSPECIFIED) {
      Add("source", i, "a source without a use; expected REFERENCE or IGNORED");
    }
    const auto [first, is_new] = lines_of_sources_.emplace(
        rule.name(), LineOf(policy_, places_, "source", i));
    if (is_new) return;
    Add("source", i,
        absl::StrCat("\"", rule.name(), "\" stands in line ", first->second,
                     ", too"));
  }

  const v1::Policy& policy_;
  const FieldPlaces& places_;
  FileErrors& errors_;
  std::map<std::string, int> lines_of_sources_;
};

}  // namespace

v1::Policy DefaultPolicy() {
  v1::Policy policy;
  v1::SeverityRule* rule = policy.add_severity();
  rule->set_relation(v1::Finding::DISCREPANCY);
  rule->set_severity(v1::ERROR);
  rule = policy.add_severity();
  rule->set_relation(v1::Finding::SUPERSEDED);
  rule->set_severity(v1::NOTE);
  policy.set_minimum_confidence(0.5);
  policy.set_fail_level(v1::ERROR);
  policy.set_stale_baseline(v1::WARNING);
  return policy;
}

absl::StatusOr<v1::Policy> ReadPolicy(const std::string& path) {
  v1::Policy own, policy = DefaultPolicy();
  const absl::Status status = ReadMessageFile(
      path, "the policy", own,
      [&](const FieldPlaces& places, FileErrors& errors) {
        PolicyCheck(own, places, errors).Run();
        policy.MergeFrom(own);
        // Merging takes a value of 0 for none.
        if (LineOf(own, places, "minimum_confidence", -1) > 0)
          policy.set_minimum_confidence(own.minimum_confidence());
        if (LineOf(own, places, "fail_level", -1) > 0)
          policy.set_fail_level(own.fail_level());
        if (LineOf(own, places, "stale_baseline", -1) > 0)
          policy.set_stale_baseline(own.stale_baseline());
      });
  if (!status.ok()) return status;
  return policy;
}

absl::Status CheckSources(const std::string& path,
                          const std::vector<std::string>& known) {
  v1::Policy policy;
  return ReadMessageFile(
      path, "the policy", policy,
      [&](const FieldPlaces& places, FileErrors& errors) {
        for (int i = 0; i < policy.source_size(); ++i) {
          const std::string& name = policy.source(i).name();
          if (std::find(known.begin(), known.end(), name) != known.end())
            continue;
          errors.Add(places, "source", i,
                     absl::StrCat("no article is of source \"", name, "\"",
                                  Suggest(name, known)));
        }
      });
}

}  // namespace concord
