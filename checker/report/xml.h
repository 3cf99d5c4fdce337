// Text inside XML.

#ifndef CONCORD_CHECKER_REPORT_XML_H_
#define CONCORD_CHECKER_REPORT_XML_H_

#include <string>

#include "absl/strings/string_view.h"

namespace concord {

// Appends `text`, valid UTF-8, for content and attributes in double quotes:
// with the escapes of XML. Control characters that XML 1.0 cannot hold become
// U+FFFD.
void AppendXml(absl::string_view text, std::string& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_XML_H_
