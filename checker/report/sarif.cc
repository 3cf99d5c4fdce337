#include "checker/report/sarif.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/report/diagnostic.h"
#include "checker/report/json_writer.h"
#include "checker/report/links.h"
#include "checker/report/location.h"
#include "checker/report/snippet.h"
#include "checker/report/summary.h"
#include "checker/report/wording.h"
#include "checker/version.h"

namespace concord {
namespace {

// GitHub keeps the first 5,000 results of a run, and 1,000 locations of one.
constexpr size_t kMostResults = 5000;
constexpr size_t kMostPlaces = 500;

// Brackets in a message are links to places.
std::string Plain(absl::string_view text) {
  return absl::StrReplaceAll(text,
                             {{"\\", "\\\\"}, {"[", "\\["}, {"]", "\\]"}});
}

// "casualty-count" -> "CasualtyCount".
std::string PascalCase(absl::string_view name) {
  std::string out;
  bool begins_word = true;
  for (const char c : name) {
    if (!absl::ascii_isalpha(c)) {
      begins_word = true;
      continue;
    }
    out += begins_word ? absl::ascii_toupper(c) : c;
    begins_word = false;
  }
  return out;
}

absl::string_view MeaningOf(v1::Finding::Relation relation) {
  switch (relation) {
    case v1::Finding::DISCREPANCY:
      return "Sources give answers to one question that cannot both be true";
    case v1::Finding::SUPERSEDED:
      return "A later article raises or corrects a running figure";
    case v1::Finding::AGREEMENT:
      return "Sources give the same answer to one question";
    case v1::Finding::COMPATIBLE:
      return "Sources give answers that differ in precision only";
    default:
      return "One source alone answers the question";
  }
}

class SarifWriter {
 public:
  SarifWriter(const v1::ConsistencyReport& report, const RenderOptions& options)
      : report_(report), options_(options), findings_(Ranked(report)) {
    if (findings_.size() > kMostResults) {
      cut_ = findings_.size() - kMostResults;
      findings_.resize(kMostResults);
    }
    // Suppressed rather than dropped: alerts stay, with the reason.
    for (const v1::Finding* finding : Accepted(report))
      findings_.push_back(finding);
    for (const v1::Finding* finding : findings_)
      rules_.emplace(RuleOf(*finding), finding);
  }

  std::string Write() {
    json_.Object([&] {
      json_.Member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json_.Member("version", "2.1.0");
      json_.Array("runs", [&] { json_.Object([&] { WriteRun(); }); });
    });
    return json_.Take();
  }

 private:
  void WriteText(absl::string_view key, absl::string_view text) {
    json_.Object(key, [&] { json_.Member("text", text); });
  }

  void WriteRun() {
    json_.Object("tool", [&] {
      json_.Object("driver", [&] {
        json_.Member("name", "Concord");
        if (!options_.home.empty())
          json_.Member("informationUri", OverviewUri(options_.home));
        json_.Member("semanticVersion", kVersion);
        json_.Array("rules", [&] {
          for (const auto& [id, finding] : rules_) WriteRule(id, *finding);
        });
      });
    });
    json_.Array("invocations", [&] { WriteInvocation(); });
    json_.Member("columnKind", "utf16CodeUnits");
    json_.Array("results", [&] {
      for (const v1::Finding* finding : findings_) WriteResult(*finding);
    });
  }

  // `example` is a finding by the rule.
  void WriteRule(const std::string& id, const v1::Finding& example) {
    const std::string kind = absl::StrReplaceAll(
        absl::AsciiStrToLower(v1::Assertion::Kind_Name(example.kind())),
        {{"_", " "}});
    const absl::string_view relation =
        v1::Finding::Relation_Name(example.relation());
    const std::string meaning =
        absl::StrCat(MeaningOf(example.relation()), " (", kind, ").");
    json_.Object([&] {
      json_.Member("id", id);
      json_.Member("name", PascalCase(id));
      WriteText("shortDescription",
                absl::StrCat(relation, " of kind ", kind, "."));
      WriteText("fullDescription", meaning);
      json_.Object("help", [&] {
        const std::string advice =
            absl::StrCat(meaning,
                         " Read the places side by side: correct the article "
                         "that is wrong, or accept the finding.");
        json_.Member("text", advice);
        json_.Member("markdown",
                     absl::StrCat(advice, "\n\n", RelationsTopic().text));
      });
      if (!options_.home.empty())
        json_.Member("helpUri", RuleUri(options_.home));
      json_.Object("defaultConfiguration", [&] {
        json_.Member("level", example.relation() == v1::Finding::DISCREPANCY
                                  ? "error"
                                  : "note");
      });
    });
  }

  void WriteInvocation() {
    json_.Object([&] {
      json_.Member("executionSuccessful",
                   report_.summary().unreadable().empty());
      json_.Array("toolExecutionNotifications", [&] {
        for (const std::string& problem : report_.summary().unreadable())
          WriteNotification("error", OneLine(problem));
        if (cut_ > 0) {
          WriteNotification("warning", absl::StrCat(Count(cut_, "finding"),
                                                    " left out for length."));
        }
      });
      json_.Array("toolConfigurationNotifications", [&] {
        for (const v1::Notice& notice : report_.summary().notices()) {
          json_.Object([&] {
            json_.Member("level", SeverityName(notice.severity()));
            WriteText("message", Plain(OneLine(notice.text())));
            json_.Array("locations", [&] { WriteNoticePlace(notice); });
          });
        }
      });
    });
  }

  void WriteNoticePlace(const v1::Notice& notice) {
    json_.Object([&] {
      json_.Object("physicalLocation", [&] {
        json_.Object("artifactLocation", [&] {
          json_.Member("uri", UriOf(notice.path(), options_.workspace));
        });
        json_.Object("region", [&] {
          json_.Member("startLine", std::max(notice.line(), 1u));
        });
      });
    });
  }

  void WriteNotification(absl::string_view level, absl::string_view text) {
    json_.Object([&] {
      json_.Member("level", level);
      WriteText("message", Plain(text));
    });
  }

  void WriteResult(const v1::Finding& finding) {
    const std::string rule = RuleOf(finding);
    json_.Object([&] {
      json_.Member("ruleId", rule);
      json_.Member("ruleIndex", static_cast<int>(std::distance(
                                    rules_.begin(), rules_.find(rule))));
      json_.Member("level", SeverityName(finding.has_acceptance()
                                             ? finding.acceptance().severity()
                                             : finding.severity()));
      WriteText("message", Message(finding));
      json_.Array("locations", [&] {
        if (const v1::Witness* witness = PrimaryWitness(finding))
          json_.Object([&] { WritePlace(*witness); });
      });
      json_.Array("relatedLocations", [&] { WriteOthers(finding); });
      json_.Object("partialFingerprints", [&] {
        // The only one that GitHub looks at, and ours in our own name.
        json_.Member("primaryLocationLineHash",
                     absl::StrCat(finding.id(), ":1"));
        json_.Member("concordFinding/v1", finding.id());
      });
      json_.Member("rank", 100 * finding.confidence());
      if (report_.summary().baseline().empty()) return;
      json_.Member("baselineState",
                   finding.has_acceptance() ? "unchanged" : "new");
      json_.Array("suppressions", [&] {
        if (!finding.has_acceptance()) return;
        json_.Object([&] {
          json_.Member("kind", "external");
          json_.Member("status", "accepted");
          json_.Member("justification", ReasonOf(finding.acceptance()));
        });
      });
    });
  }

  // The story with a link to the first place of every reading but the first,
  // which is where the result stands.
  static std::string Message(const v1::Finding& finding) {
    std::vector<std::string> readings;
    size_t place = 0;
    for (const v1::Reading& reading : finding.readings()) {
      const bool links = place > 0 && place < kMostPlaces;
      const std::string display = Plain(DisplayOf(reading));
      readings.push_back(absl::StrCat(
          links ? absl::StrCat("[", display, "](", place, ")") : display, " (",
          Plain(SupportOf(reading)), ")"));
      place += reading.witnesses_size();
    }
    return absl::StrCat(
        Plain(ClaimOf(finding)), ": ", absl::StrJoin(readings, " / "),
        finding.policy().empty() ? "" : "; ", finding.policy(), ".");
  }

  void WriteOthers(const v1::Finding& finding) {
    const std::vector<const v1::Witness*> others = OtherWitnesses(finding);
    for (size_t i = 0; i < others.size(); ++i) {
      const bool cut = i + 1 == kMostPlaces && others.size() > kMostPlaces;
      const v1::Witness& witness = *others[i];
      std::string message = Plain(
          absl::StrCat(OneLine(witness.text()), " (", WhoSays(witness), ")"));
      if (cut) {
        absl::StrAppend(&message, "; ",
                        Count(others.size() - kMostPlaces, "more place"),
                        " left out for length");
      }
      json_.Object([&] {
        json_.Member("id", static_cast<int>(i + 1));
        WriteText("message", absl::StrCat(message, "."));
        WritePlace(witness);
      });
      if (cut) return;
    }
  }

  void WritePlace(const v1::Witness& witness) {
    const FileRange range = RangeOf(witness, ColumnUnit::kUtf16);
    json_.Object("physicalLocation", [&] {
      json_.Object("artifactLocation", [&] {
        json_.Member("uri", UriOf(witness, options_.workspace));
      });
      json_.Object("region", [&] {
        json_.Member("startLine", std::max(range.line, 1u));
        if (range.column > 0) json_.Member("startColumn", range.column);
        json_.Member("endLine", std::max(range.end_line, 1u));
        if (range.end_column > 0) {
          json_.Member("endColumn", range.end_column);
          WriteText("snippet", witness.text());
        }
      });
    });
  }

  const v1::ConsistencyReport& report_;
  const RenderOptions& options_;
  std::vector<const v1::Finding*> findings_;
  size_t cut_ = 0;
  std::map<std::string, const v1::Finding*> rules_;
  JsonPage json_;
};

}  // namespace

std::string RenderSarif(const v1::ConsistencyReport& report,
                        const RenderOptions& options) {
  return SarifWriter(report, options).Write();
}

}  // namespace concord
