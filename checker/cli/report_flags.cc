#include "checker/cli/report_flags.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "checker/cli/commands.h"
#include "checker/cli/output.h"
#include "checker/corpus/iso_time.h"
#include "re2/re2.h"

namespace concord {
namespace {

absl::Status WriteFile(const std::string& path, absl::string_view bytes) {
  OutputFile out(path);
  out.Write(bytes);
  return out.Close();
}

// As a shell takes it for one word.
std::string ShellWord(const std::string& text) {
  if (!text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return absl::ascii_isalnum(c) || (c & 0x80) != 0 ||
               absl::string_view("_-./,:@%+=").find(c) !=
                   absl::string_view::npos;
      })) {
    return text;
  }
  return absl::StrCat("'", absl::StrReplaceAll(text, {{"'", "'\\''"}}), "'");
}

}  // namespace

void ReportFlags::AddTo(FlagSet& flags) {
  flags.Value(
      "format", "FORMAT",
      absl::StrCat(
          "form of the report: ", absl::StrJoin(ReportFormatNames(), ", "),
          "; text by default"),
      [this](const std::string& value) {
        absl::StatusOr<ReportFormat> format = ParseReportFormat(value);
        if (!format.ok()) return format.status();
        format_ = *format;
        has_format_ = true;
        return absl::OkStatus();
      },
      ReportFormatNames());
  flags.Value("output", "[FORMAT:]FILE",
              "write the report to FILE, not to standard output; may repeat",
              [this](const std::string& value) { return AddOutput(value); });
  policy_.AddTo(flags);
  baseline_.AddTo(flags);
  flags.Value("fail-level", "none|note|warning|error",
              "exit with 1 at findings of this severity and above",
              [this](const std::string& value) {
                absl::StatusOr<v1::Severity> level = ParseSeverity(value);
                if (!level.ok()) {
                  return absl::InvalidArgumentError(
                      absl::StrCat("--fail-level: ", level.status().message()));
                }
                fail_level_ = *level;
                has_fail_level_ = true;
                return absl::OkStatus();
              });
  flags.Switch("exit-zero", "findings do not fail the run", exit_zero_);
  flags.Value(
      "as-of", "DATE", "the day to judge as of, YYYY-MM-DD",
      [this](const std::string& value) {
        if (!IsIsoDay(value)) {
          return absl::InvalidArgumentError(absl::StrCat(
              "--as-of is \"", value, "\"; expected a day such as 2025-09-03"));
        }
        as_of_ = value;
        return absl::OkStatus();
      });
  flags.Value("home", "URI",
              "where this program's README.md and docs/ can be read, for links "
              "in sarif and rdjsonl",
              [this](const std::string& value) { return SetHome(value); });
  color_.AddTo(flags);
  flags.Number("most",
               "agreements (compatible, single-source findings) that the text "
               "form shows; 0: all",
               most_);
}

absl::Status ReportFlags::SetHome(const std::string& value) {
  if (!RE2::FullMatch(value, "https?://[^\\s/\"<>]+(/[^\\s\"<>]*)?")) {
    return absl::InvalidArgumentError(absl::StrCat(
        "--home is \"", value,
        "\"; expected a URI such as https://news.example/concord"));
  }
  home_ = value;
  while (absl::EndsWith(home_, "/")) home_.pop_back();
  return absl::OkStatus();
}

// "json:report.json", or "report.txt".
absl::Status ReportFlags::AddOutput(const std::string& value) {
  Output output{false, ReportFormat::kText, value};
  const size_t colon = value.find(':');
  // What stands before the colon is a format if it is a word; "./a:b" is a
  // file.
  if (colon != std::string::npos && colon > 0 &&
      std::all_of(value.begin(), value.begin() + colon,
                  [](char c) { return absl::ascii_islower(c); })) {
    absl::StatusOr<ReportFormat> format =
        ParseReportFormat(value.substr(0, colon));
    if (!format.ok()) {
      return absl::InvalidArgumentError(absl::StrCat(
          "--output: ", format.status().message(), " before the colon"));
    }
    output = {true, *format, value.substr(colon + 1)};
  }
  if (output.path.empty()) {
    return absl::InvalidArgumentError(
        "--output names no file; expected [FORMAT:]FILE");
  }
  outputs_.push_back(std::move(output));
  return absl::OkStatus();
}

void ReportFlags::TellHowToExplain(const std::vector<std::string>& paths) {
  constexpr size_t kMostPaths = 3;
  explain_ = "concord explain ID";
  if (paths.size() > kMostPaths) {
    explain_ += " PATH...";
    return;
  }
  for (const std::string& path : paths)
    absl::StrAppend(&explain_, " ", ShellWord(path));
}

bool ReportFlags::WantsTexts() const {
  return format_ == ReportFormat::kHtml ||
         std::any_of(outputs_.begin(), outputs_.end(), [](const Output& o) {
           return o.has_format && o.format == ReportFormat::kHtml;
         });
}

ExitStatus ReportFlags::Finish(v1::ConsistencyReport& report,
                               const PolicyInUse& policy,
                               const std::string& suite,
                               const Workspace& workspace,
                               absl::Span<const v1::ArticleText> texts) const {
  report.mutable_summary()->set_as_of(as_of_);
  report.mutable_summary()->set_policy(policy.path);
  GateOptions gate;
  gate.fail_level = FailLevel(policy);
  gate.exit_zero = exit_zero_;
  ExitStatus result = Gate(report, gate);

  RenderOptions plain;
  plain.most = most_;
  plain.suite = suite;
  plain.explain = explain_;
  plain.workspace = workspace;
  plain.texts = texts;
  plain.fail_level = gate.fail_level;
  plain.home = home_;

  // Standard output gets the report unless files do; it gets it, too, if
  // --format says in which form and every file says its own.
  bool print = outputs_.empty() || has_format_;
  // Of no article there is nothing to tell people that standard error does not.
  if (report.summary().articles() == 0 && format_ == ReportFormat::kText) {
    print = false;
  }
  for (const Output& output : outputs_) {
    if (!output.has_format) print = false;
    const ReportFormat format = output.has_format ? output.format : format_;
    const absl::Status status =
        WriteFile(output.path, Render(report, format, plain));
    if (!status.ok()) {
      PrintError(status.message());
      result = kCouldNotRun;
    }
  }
  if (print) {
    RenderOptions options = plain;
    options.color = color_.Use();
    options.width = TerminalWidth();
    if (Print(Render(report, format_, options)) != kPassed)
      result = kCouldNotRun;
  }
  return result;
}

}  // namespace concord
