#include "checker/report/json.h"

#include "absl/strings/match.h"
#include "google/protobuf/util/json_util.h"

namespace concord {

std::string RenderJson(const google::protobuf::Message& message) {
  google::protobuf::util::JsonPrintOptions options;
  options.add_whitespace = true;
  options.always_print_primitive_fields = true;
  std::string json;
  // Fails only for messages that hold an Any; strings are UTF-8 by
  // construction.
  (void)google::protobuf::util::MessageToJsonString(message, &json, options);
  if (!absl::EndsWith(json, "\n")) json += '\n';
  return json;
}

}  // namespace concord
