// A report in JSON on standard input, its page on standard output: reports that
// no articles need to be written for. The report is the first line; each other
// one is the text of an article (ArticleText).

#include <iostream>
#include <string>
#include <vector>

#include "checker/report/report.h"
#include "google/protobuf/util/json_util.h"
#include "proto/article_text.pb.h"
#include "proto/report.pb.h"

namespace {

template <typename Message>
bool Read(const std::string& json, Message& message) {
  const auto status =
      google::protobuf::util::JsonStringToMessage(json, &message);
  if (!status.ok()) std::cerr << "not read: " << status.ToString() << "\n";
  return status.ok();
}

}  // namespace

int main() {
  std::string line;
  concord::v1::ConsistencyReport report;
  if (!std::getline(std::cin, line) || !Read(line, report)) return 2;
  std::vector<concord::v1::ArticleText> texts;
  while (std::getline(std::cin, line)) {
    if (!Read(line, texts.emplace_back())) return 2;
  }
  concord::RenderOptions options;
  options.texts = texts;
  std::cout << concord::Render(report, concord::ReportFormat::kHtml, options);
}
