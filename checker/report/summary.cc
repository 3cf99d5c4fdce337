#include "checker/report/summary.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/report/snippet.h"
#include "checker/report/sources.h"
#include "checker/report/wording.h"

namespace concord {
namespace {

constexpr size_t kMostGroups = 40;
constexpr int kMostArticles = 8;  // of a group
constexpr int kMostNames = 3;     // of an event

// Rows of cells in columns; figures to the right.
class Table {
 public:
  explicit Table(std::vector<bool> right)
      : right_(std::move(right)), widths_(right_.size()) {}

  void Add(std::vector<std::string> cells) {
    for (size_t i = 0; i < cells.size(); ++i) {
      widths_[i] = std::max(widths_[i], Columns(cells[i]));
    }
    rows_.push_back(std::move(cells));
  }

  std::string Print() const {
    std::string out;
    for (const std::vector<std::string>& row : rows_) {
      std::string line;
      for (size_t i = 0; i < row.size(); ++i) {
        const std::string padding(widths_[i] - Columns(row[i]), ' ');
        absl::StrAppend(&line, "  ", right_[i] ? padding : "", row[i],
                        right_[i] ? "" : padding);
      }
      line.erase(line.find_last_not_of(' ') + 1);
      absl::StrAppend(&out, line, "\n");
    }
    return out;
  }

 private:
  std::vector<bool> right_;
  std::vector<size_t> widths_;
  std::vector<std::vector<std::string>> rows_;
};

// "explosion: Rovato, Valoglio", or the group's id where nothing is known of
// it.
std::string NameOf(const v1::Group& group) {
  const v1::Event& event = group.event();
  std::vector<std::string> names(
      event.names().begin(),
      event.names().begin() + std::min(event.names_size(), kMostNames));
  std::string name = event.kind();
  if (!names.empty()) {
    absl::StrAppend(&name, name.empty() ? "" : ": ",
                    absl::StrJoin(names, ", "));
  }
  return OneLine(name.empty() ? group.id() : name);
}

std::string ArticlesOf(const v1::Group& group) {
  std::vector<std::string> ids(
      group.articles().begin(),
      group.articles().begin() +
          std::min(group.articles_size(), kMostArticles));
  if (group.articles_size() > kMostArticles) {
    ids.push_back(
        absl::StrCat("and ", group.articles_size() - kMostArticles, " more"));
  }
  return OneLine(absl::StrJoin(ids, ", "));
}

std::string Groups(const v1::ConsistencyReport& report) {
  Table table({false, false, false});
  table.Add({"event", "day", "articles"});
  // Those of several articles first: only they can hold findings of two.
  size_t shown = 0;
  for (const bool several : {true, false}) {
    for (const v1::Group& group : report.groups()) {
      if ((group.articles_size() > 1) != several || shown == kMostGroups)
        continue;
      ++shown;
      table.Add({NameOf(group), group.event().date(), ArticlesOf(group)});
    }
  }
  std::string out = table.Print();
  const size_t all = report.groups_size();
  if (all > shown) {
    absl::StrAppend(&out, "  ... ", Count(all - shown, "more event"),
                    " left out for length; the json form has all of them\n");
  }
  return out;
}

std::string Relations(const v1::ConsistencyReport& report) {
  Table table({false, true});
  table.Add({"relation", "findings"});
  for (v1::Finding::Relation relation : kRelationOrder) {
    const auto count =
        std::count_if(report.findings().begin(), report.findings().end(),
                      [relation](const v1::Finding& finding) {
                        return finding.relation() == relation;
                      });
    table.Add({v1::Finding::Relation_Name(relation), absl::StrCat(count)});
  }
  return table.Print();
}

std::string NotComparable(const v1::Summary& summary) {
  Table table({false, true});
  table.Add({"not comparable", "pairs"});
  for (const v1::NotComparable& reason : summary.not_comparable()) {
    table.Add({OneLine(reason.reason()), absl::StrCat(reason.pairs())});
  }
  return table.Print();
}

// "" if no source has a profile that says something.
std::string Profiles(const v1::ConsistencyReport& report) {
  const ShownProfiles shown = ShownProfilesOf(report);
  if (shown.profiles.empty()) return "";
  Table table({false, true, true, true, true, true});
  table.Add(ProfileHead());
  for (const v1::SourceProfile* profile : shown.profiles) {
    std::vector<std::string> cells = ProfileCells(*profile);
    cells.front() = OneLine(cells.front());
    table.Add(std::move(cells));
  }
  std::string out = table.Print();
  if (shown.cut > 0) {
    absl::StrAppend(&out, "  ... ", Count(shown.cut, "more source"),
                    " left out for length; the json form has all of them\n");
  }
  return out;
}

std::string Severities(const v1::ConsistencyReport& report) {
  uint64_t counts[v1::Severity_ARRAYSIZE] = {};
  for (const v1::Finding& finding : report.findings()) {
    if (v1::Severity_IsValid(finding.severity())) ++counts[finding.severity()];
  }
  const size_t accepted = Accepted(report).size();
  return absl::StrCat(
      Count(counts[v1::ERROR], "error"), ", ",
      Count(counts[v1::WARNING], "warning"), ", ",
      Count(counts[v1::NOTE], "note"),
      accepted == 0 ? "" : absl::StrCat(", ", accepted, " accepted"));
}

}  // namespace

std::string Count(uint64_t number, absl::string_view noun) {
  return absl::StrCat(number, " ", noun, number == 1 ? "" : "s");
}

std::string RenderSummary(const v1::ConsistencyReport& report) {
  const v1::Summary& summary = report.summary();
  std::string out =
      absl::StrCat("summary: ", Count(summary.articles(), "article"), ", ",
                   Count(report.groups_size(), "event"), ", ",
                   Count(summary.assertions(), "assertion"), ", ",
                   Count(summary.pairs_compared(), "pair"),
                   " compared: ", Severities(report), "\n");
  if (!summary.part().empty())
    absl::StrAppend(&out, "a part: ", OneLine(summary.part()), "\n");
  if (summary.against() > 0) {
    absl::StrAppend(&out, "checked against ",
                    Count(summary.against(), "article"), " of these\n");
  }
  if (!report.groups().empty()) absl::StrAppend(&out, "\n", Groups(report));
  absl::StrAppend(&out, "\n", Relations(report));
  if (!summary.not_comparable().empty())
    absl::StrAppend(&out, "\n", NotComparable(summary));
  if (const std::string profiles = Profiles(report); !profiles.empty())
    absl::StrAppend(&out, "\n", profiles);
  if (!summary.as_of().empty())
    absl::StrAppend(&out, "\nas of ", summary.as_of(), "\n");
  if (!summary.policy().empty())
    absl::StrAppend(&out, "\npolicy: ", OneLine(summary.policy()), "\n");
  if (!summary.baseline().empty())
    absl::StrAppend(&out, "\nbaseline: ", OneLine(summary.baseline()), "\n");
  for (const v1::Notice& notice : summary.notices()) {
    absl::StrAppend(&out, "\n", SeverityName(notice.severity()), ": ",
                    OneLine(notice.path()), ":", notice.line(), ": ",
                    OneLine(notice.text()), "\n");
  }
  if (summary.ignored() > 0) {
    absl::StrAppend(&out, "\nleft out, of sources that the policy ignores: ",
                    Count(summary.ignored(), "article"), "\n");
  }
  if (!summary.unreadable().empty()) {
    absl::StrAppend(&out, "\n", Count(summary.unreadable_size(), "input"),
                    " could not be read:\n");
    for (const std::string& problem : summary.unreadable()) {
      absl::StrAppend(&out, "  ", OneLine(problem), "\n");
    }
  }
  return out;
}

}  // namespace concord
