// Values as the sets of possible truths that they are compared as.

#ifndef CONCORD_CHECKER_REPORT_VALUE_TEXT_H_
#define CONCORD_CHECKER_REPORT_VALUE_TEXT_H_

#include <string>

#include "proto/report.pb.h"

namespace concord {

// "12", "14400 to 16000 EUR", "at least 301", "2025-03-14 to 2025-03-16",
// "03-14 of any year", "16:00 to 16:59"; the names; of a quote "its words".
std::string IntervalText(const v1::Reading::Value& value);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_VALUE_TEXT_H_
