// Figures of which one takes the place of the other: "rose from 15 to 17", "52,
// up from 37", "1,300 instead of 1,150", "first put at nine, now at eleven".
//
//   ReadRevisions(text, mentions, revisions);
//   // "rose from 15 to 17" was one mention, a range: two of them now, and
//   // revisions[0] says that the second took the place of the first
//   ...
//   LinkRevisions(revisions, mentions, facts);
//   // facts.facts[0].superseded_by == 2

#ifndef CONCORD_CHECKER_ASSERTION_REVISION_H_
#define CONCORD_CHECKER_ASSERTION_REVISION_H_

#include <cstdint>
#include <vector>

#include "checker/assertion/facts.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"

namespace concord {

// Indices of mentions of the text.
struct Revision {
  uint32_t former;
  uint32_t present;
};

// Whether another value takes the place of the one at the token: "96 hearings,
// not 69", "а не 69".
bool IsReplaced(const Text& text, uint32_t token);

// Replaces `revisions` by those of the text. Parts mentions that are no ranges,
// "from 15 to 17" where something rose, and gives a figure that leaves its unit
// out that of the other, "8.5 percent and not 8.4".
void ReadRevisions(const Text& text, std::vector<Mention>& mentions,
                   std::vector<Revision>& revisions);

// Sets superseded_by of the facts of former values, of those that the text
// calls early or wrong as well ("first put at nine"). What is told of only one
// of two counts holds for the other; a former count of which no reader could
// tell what it counts is added.
void LinkRevisions(const std::vector<Revision>& revisions,
                   const std::vector<Mention>& mentions, Facts& facts);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_REVISION_H_
