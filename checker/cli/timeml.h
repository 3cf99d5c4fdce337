// A text as TimeML with its times inline, as HeidelTime, SUTime and the
// TempEval corpora have it, so that readers of times can be compared.
//
//   <TimeML><DOCID>a</DOCID>
//   <DCT><TIMEX3 tid="t0" type="DATE" value="2025-09-03"
//   ...>2025-09-03</TIMEX3>
//   </DCT>
//   <TEXT>It opened <TIMEX3 tid="t1" type="DATE" value="2025-09-02">yesterday
//   </TIMEX3>.</TEXT></TimeML>
//
// TimeML 1.2.1 (timeml.org): value, mod, and for a range the points where it
// begins and ends as empty tags.

#ifndef CONCORD_CHECKER_CLI_TIMEML_H_
#define CONCORD_CHECKER_CLI_TIMEML_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/mention/mention.h"

namespace concord {

// Appends one TimeML document. `mentions` are those of `text`, in order; dates,
// times, durations and ages (as durations) become TIMEX3, others stay text.
// `document_time` is ISO 8601, "" if unknown: there is no DCT then.
void AppendTimeMl(absl::string_view id, absl::string_view text,
                  absl::string_view document_time,
                  const std::vector<Mention>& mentions, std::string& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_TIMEML_H_
