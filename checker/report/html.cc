#include "checker/report/html.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "google/protobuf/util/json_util.h"

namespace concord {
namespace {

#include "checker/report/page/page.inc"

}  // namespace

std::string RenderHtml(const v1::ConsistencyReport& report) {
  std::string json;
  // Fails only for messages that hold an Any; strings are UTF-8 by
  // construction.
  (void)google::protobuf::util::MessageToJsonString(report, &json);
  // Outside strings, JSON has none of these: in them the escape means the same,
  // and no article can close the element that holds it.
  absl::StrReplaceAll({{"<", "\\u003c"}, {">", "\\u003e"}, {"&", "\\u0026"}},
                      &json);
  return absl::StrCat(kBeforeReport, json, kAfterReport);
}

}  // namespace concord
