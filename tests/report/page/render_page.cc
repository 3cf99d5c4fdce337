// A report in JSON on standard input, its page on standard output: reports that
// no articles need to be written for.

#include <iostream>
#include <iterator>
#include <string>

#include "checker/report/report.h"
#include "google/protobuf/util/json_util.h"
#include "proto/report.pb.h"

int main() {
  const std::string json{std::istreambuf_iterator<char>(std::cin), {}};
  concord::v1::ConsistencyReport report;
  const auto status =
      google::protobuf::util::JsonStringToMessage(json, &report);
  if (!status.ok()) {
    std::cerr << "not a report: " << status.ToString() << "\n";
    return 2;
  }
  std::cout << concord::Render(report, concord::ReportFormat::kHtml, {});
}
