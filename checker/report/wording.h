// How findings are told, in whatever form.

#ifndef CONCORD_CHECKER_REPORT_WORDING_H_
#define CONCORD_CHECKER_REPORT_WORDING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "proto/report.pb.h"

namespace concord {

// What the claim is about, at least of which kind: "casualty count".
std::string ClaimOf(const v1::Finding& finding);

// The value of a reading; a quotation, which may be as long as a sentence, is
// cut.
std::string DisplayOf(const v1::Reading& reading);

// The outlets that print a reading, each once: "Herald, Tribune".
std::string SourcesOf(const v1::Reading& reading);

// "3 independent sources: Herald, Tribune, Post"; only the outlets where it is
// not known how many are independent.
std::string SupportOf(const v1::Reading& reading);

// All on one line: "people killed: 3 killed (2 independent sources: Herald,
// Tribune) / 2 killed (1 independent source: Post)".
std::string StoryOf(const v1::Finding& finding);

// What programs call findings of this relation and kind:
// "discrepancy.casualty-count".
std::string RuleOf(const v1::Finding& finding);

// "error", "warning", "note", "none".
absl::string_view SeverityName(v1::Severity severity);

// The witness that stands for the finding where a format has one place only:
// that of the first reading. nullptr if there is none.
const v1::Witness* PrimaryWitness(const v1::Finding& finding);

// All other witnesses, in order.
std::vector<const v1::Witness*> OtherWitnesses(const v1::Finding& finding);

// The findings that a policy gives a severity, which are those that programs
// are told of: the most severe first, then the surest, then in the report's
// order.
std::vector<const v1::Finding*> Ranked(const v1::ConsistencyReport& report);

// The findings that would be among them if the baseline did not accept them, in
// the report's order.
std::vector<const v1::Finding*> Accepted(const v1::ConsistencyReport& report);

// "printed wrongly in the wire (Ana Pop, until 2025-09-30)".
std::string ReasonOf(const v1::Acceptance& acceptance);

}  // namespace concord

#endif  // CONCORD_CHECKER_REPORT_WORDING_H_
