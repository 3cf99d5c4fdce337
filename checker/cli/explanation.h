// What an article is read as, step by step: for whoever extends a pack.
//
//   sentence 2, line 6, bytes 66-98: The explosion killed 12 workers.
//     tokens
//       ...
//       80-86  killed   OTHER          kill ACTION KILLED
//       87-89  12       DAY_DIGITS 12
//     mentions
//       87-89  "12"  NUMBER 12  [number]
//     assertions
//       87-97  "12 workers"  CASUALTY_COUNT 12  [casualty-count]
//         counted worker, action die, event explode, basis DEAD
//
// A word without a concept where one is due is missing from the language's pack
// (checker/language/packs); one in brackets is the rule that read what stands
// before it. A mention is shown as its stage reads it; a weekday that turns out
// to be planned is moved by the assertion.

#ifndef CONCORD_CHECKER_CLI_EXPLANATION_H_
#define CONCORD_CHECKER_CLI_EXPLANATION_H_

#include <string>
#include <vector>

#include "checker/assertion/assertion.h"
#include "checker/corpus/corpus.h"
#include "checker/mention/mention.h"
#include "checker/text/text.h"

namespace concord {

// Runs the stages once more beside the extraction, through their public faces.
// Keeps buffers; one a thread.
class Explainer {
 public:
  // Appends all sentences of `article`, or with `sentence` from 1 on only that
  // one. False, and nothing appended, if the article has no such sentence.
  bool Append(const SourceArticle& article, int sentence, std::string& out);

 private:
  Text text_;
  std::vector<Mention> mentions_;
  Extractor extractor_;
  OwnedAssertions extracted_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLI_EXPLANATION_H_
