#include "checker/gate/baseline.h"

#include <algorithm>
#include <map>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/corpus/iso_time.h"
#include "checker/gate/message_file.h"
#include "google/protobuf/text_format.h"

namespace concord {
namespace {

bool IsId(absl::string_view id) {
  return id.size() == 16 && std::all_of(id.begin(), id.end(), [](char c) {
           return absl::ascii_isdigit(c) || (c >= 'a' && c <= 'f');
         });
}

void Check(const v1::Baseline& baseline, const FieldPlaces& places,
           FileErrors& errors) {
  std::map<std::string, int> lines;
  for (int i = 0; i < baseline.accepted_size(); ++i) {
    const v1::AcceptedFinding& entry = baseline.accepted(i);
    const auto add = [&](const std::string& what) {
      errors.Add(places, "accepted", i, what);
    };
    if (!IsId(entry.id())) {
      add(absl::StrCat("the id is \"", entry.id(),
                       "\"; expected the 16 hex digits that reports print"));
    }
    if (entry.reason().empty())
      add("no reason; expected why the finding is accepted");
    if (!entry.expires().empty() && !IsIsoDay(entry.expires())) {
      add(absl::StrCat("expires is \"", entry.expires(),
                       "\"; expected a day such as 2025-09-03"));
    }
    const auto [first, is_new] =
        lines.emplace(entry.id(), LineOf(baseline, places, "accepted", i));
    if (!is_new) {
      add(absl::StrCat("finding ", entry.id(), " stands in line ",
                       first->second, ", too"));
    }
  }
}

bool HasExpired(const v1::AcceptedFinding& entry, absl::string_view today) {
  return !entry.expires().empty() && entry.expires() < today;
}

// The findings that an entry can be about, by id.
absl::flat_hash_map<absl::string_view, int> Acceptable(
    const v1::ConsistencyReport& report) {
  absl::flat_hash_map<absl::string_view, int> findings;
  for (int i = 0; i < report.findings_size(); ++i) {
    if (report.findings(i).severity() != v1::SEVERITY_NONE)
      findings.emplace(report.findings(i).id(), i);
  }
  return findings;
}

}  // namespace

absl::StatusOr<Baseline> ReadBaseline(const std::string& path) {
  Baseline baseline;
  baseline.path = path;
  const absl::Status status = ReadMessageFile(
      path, "the baseline", baseline.entries,
      [&](const FieldPlaces& places, FileErrors& errors) {
        Check(baseline.entries, places, errors);
        for (int i = 0; i < baseline.entries.accepted_size(); ++i) {
          baseline.lines.push_back(
              LineOf(baseline.entries, places, "accepted", i));
        }
      });
  if (!status.ok()) return status;
  return baseline;
}

void ApplyBaseline(const Baseline& baseline, absl::string_view today,
                   const v1::Policy& policy, v1::ConsistencyReport& report) {
  report.mutable_summary()->set_baseline(baseline.path);
  const auto findings = Acceptable(report);
  for (int i = 0; i < baseline.entries.accepted_size(); ++i) {
    const v1::AcceptedFinding& entry = baseline.entries.accepted(i);
    const auto found = findings.find(entry.id());
    const bool matches = found != findings.end();
    const bool expired = HasExpired(entry, today);
    if (matches && !expired) {
      v1::Finding& finding = *report.mutable_findings(found->second);
      v1::Acceptance& acceptance = *finding.mutable_acceptance();
      acceptance.set_reason(entry.reason());
      acceptance.set_who(entry.who());
      acceptance.set_expires(entry.expires());
      acceptance.set_severity(finding.severity());
      finding.set_severity(v1::SEVERITY_NONE);
      continue;
    }
    v1::Notice& notice = *report.mutable_summary()->add_notices();
    notice.set_id(absl::StrCat("baseline-", entry.id()));
    notice.set_severity(policy.stale_baseline());
    notice.set_path(baseline.path);
    notice.set_line(baseline.lines[i]);
    notice.set_text(absl::StrCat(
        "the baseline accepts ", entry.id(),
        entry.claim().empty() ? "" : absl::StrCat(" (", entry.claim(), ")"),
        matches ? absl::StrCat(" until ", entry.expires(), ", which has passed")
                : ", which is no finding any more"));
  }
}

void Accept(const v1::ConsistencyReport& report, v1::Severity severity,
            const v1::AcceptedFinding& like, Baseline& baseline) {
  v1::Baseline& entries = baseline.entries;
  for (const v1::Finding& finding : report.findings()) {
    if (finding.severity() < std::max(severity, v1::NOTE)) continue;
    const auto known = std::find_if(entries.mutable_accepted()->begin(),
                                    entries.mutable_accepted()->end(),
                                    [&](const v1::AcceptedFinding& entry) {
                                      return entry.id() == finding.id();
                                    });
    const bool is_new = known == entries.mutable_accepted()->end();
    v1::AcceptedFinding& entry = is_new ? *entries.add_accepted() : *known;
    if (is_new) baseline.lines.push_back(0);
    entry = like;
    entry.set_id(finding.id());
    entry.set_claim(finding.claim());
  }
}

void Prune(const v1::ConsistencyReport& report, absl::string_view today,
           Baseline& baseline) {
  const auto findings = Acceptable(report);
  Baseline kept;
  for (int i = 0; i < baseline.entries.accepted_size(); ++i) {
    const v1::AcceptedFinding& entry = baseline.entries.accepted(i);
    if (HasExpired(entry, today) || !findings.contains(entry.id())) continue;
    *kept.entries.add_accepted() = entry;
    kept.lines.push_back(baseline.lines[i]);
  }
  kept.path = baseline.path;
  baseline = std::move(kept);
}

std::string TextOf(const Baseline& baseline) {
  google::protobuf::TextFormat::Printer printer;
  printer.SetUseUtf8StringEscaping(true);
  std::string text;
  printer.PrintToString(baseline.entries, &text);
  return absl::StrCat(
      "# proto-file: proto/baseline.proto\n"
      "# proto-message: concord.v1.Baseline\n",
      text);
}

}  // namespace concord
