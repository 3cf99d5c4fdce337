// JSON Schemas (2020-12) of messages in canonical protobuf JSON.

#ifndef CONCORD_TOOLS_SCHEMA_SCHEMA_H_
#define CONCORD_TOOLS_SCHEMA_SCHEMA_H_

#include <string>

#include "absl/strings/string_view.h"
#include "google/protobuf/descriptor.h"

namespace concord {

// The schema of `message` as programs print it that print every field but
// messages that are not set: those alone are optional. A field "schema_version"
// holds `version`. Descriptions are the comments of the file, if the pool of
// `message` has them (protoc --include_source_info).
//
// Properties that it does not know are valid: fields may be added within a
// version.
std::string JsonSchemaOf(const google::protobuf::Descriptor& message,
                         absl::string_view version);

}  // namespace concord

#endif  // CONCORD_TOOLS_SCHEMA_SCHEMA_H_
