// A report is what its golden file says. To accept what it has become:
//   bazel run //tests/golden:golden_test

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/checker.h"
#include "checker/corpus/corpus.h"
#include "checker/report/article_text.h"
#include "checker/report/report.h"
#include "gtest/gtest.h"

namespace concord {
namespace {

#include "checker/report/page/page.inc"

constexpr char kFolder[] = "testdata/planted-discrepancies";

struct Form {
  const char* format;
  const char* golden;
};
constexpr Form kForms[] = {
    {"text", "planted_discrepancies.txt"},
    {"json", "planted_discrepancies.json"},
    {"markdown", "planted_discrepancies.md"},
    {"html", "planted_discrepancies.html.gaps"},
    {"sarif", "planted_discrepancies.sarif"},
    {"junit", "planted_discrepancies.xml"},
    {"github", "planted_discrepancies.github"},
    {"gitlab", "planted_discrepancies.gitlab.json"},
    {"rdjsonl", "planted_discrepancies.rdjsonl"},
    {"claimreview", "planted_discrepancies.claimreview.json"},
    {"warnings", "planted_discrepancies.warnings"},
};

bool IsPage(const Form& form) {
  return absl::string_view(form.format) == "html";
}

// Everything that two articles or more answer; what only one says would make
// the file long and its changes hard to read.
v1::ConsistencyReport Report() {
  Checker checker;
  checker.AddPaths({kFolder});
  EXPECT_TRUE(checker.problems().empty());
  v1::ConsistencyReport report = checker.Check();
  v1::ConsistencyReport shared = report;
  shared.clear_findings();
  for (const v1::Finding& finding : report.findings()) {
    if (finding.relation() != v1::Finding::SINGLE_SOURCE) {
      *shared.add_findings() = finding;
    }
  }
  return shared;
}

std::vector<v1::ArticleText> Texts(const v1::ConsistencyReport& report) {
  std::vector<v1::ArticleText> texts;
  CorpusReader reader({kFolder});
  // Both are in the order of the ids.
  reader.ForEach([&](const SourceArticle& source) {
    const int article = static_cast<int>(texts.size());
    EXPECT_TRUE(FindArticleText(source, report.articles(article),
                                texts.emplace_back()));
  });
  return texts;
}

// A page is its template, which has tests of its own, and what fills the gaps:
// a golden file holds the latter, a line each.
std::string Page(absl::string_view report, absl::string_view texts) {
  return absl::StrCat(kBeforeReport, report, kBeforeTexts, texts, kAfterTexts);
}

// The lines of `page`; empty if it is not made of the template.
std::string Gaps(absl::string_view page) {
  if (!absl::ConsumePrefix(&page, kBeforeReport) ||
      !absl::ConsumeSuffix(&page, kAfterTexts)) {
    return "";
  }
  const std::pair<absl::string_view, absl::string_view> gaps =
      absl::StrSplit(page, absl::MaxSplits(kBeforeTexts, 1));
  return absl::StrCat(gaps.first, "\n", gaps.second, "\n");
}

std::string PageOfGaps(absl::string_view lines) {
  const std::pair<absl::string_view, absl::string_view> gaps =
      absl::StrSplit(lines, absl::MaxSplits('\n', 1));
  return Page(gaps.first, absl::StripSuffix(gaps.second, "\n"));
}

TEST(Golden, EveryFormHasOne) {
  std::set<std::string> forms;
  for (const Form& form : kForms) forms.insert(form.format);
  const std::vector<std::string> names = ReportFormatNames();
  EXPECT_EQ(forms, std::set<std::string>(names.begin(), names.end()));
}

TEST(Golden, TheReportOnPlantedDiscrepanciesIsAsExpectedInEveryForm) {
  const v1::ConsistencyReport report = Report();
  const std::vector<v1::ArticleText> texts = Texts(report);
  RenderOptions options;
  options.texts = texts;
  for (const Form& form : kForms) {
    const std::string actual =
        Render(report, *ParseReportFormat(form.format), options);
    const std::string path = std::string("tests/golden/") + form.golden;
    if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY")) {
      std::ofstream(std::string(workspace) + "/" + path, std::ios::binary)
          << (IsPage(form) ? Gaps(actual) : actual);
      continue;
    }
    std::ifstream in(path, std::ios::binary);
    ASSERT_TRUE(in) << path;
    std::string expected{std::istreambuf_iterator<char>(in), {}};
    if (IsPage(form)) expected = PageOfGaps(expected);
    EXPECT_TRUE(actual == expected) << path << ":\n" << actual;
  }
}

}  // namespace
}  // namespace concord
