// Messages as canonical protobuf JSON, fields of no value included.

#ifndef CONCORD_CHECKER_REPORT_JSON_H_
#define CONCORD_CHECKER_REPORT_JSON_H_

#include <string>

#include "google/protobuf/message.h"

namespace concord {

// The message must hold no Any. Ends with a line break.
std::string RenderJson(const google::protobuf::Message& message);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_JSON_H_
