// Assertions: what an article states, from its mentions, names and words.
//
//   Extractor extractor;                    // keeps buffers; one a thread
//   v1::ArticleAssertions out;              // reused: cleared by Extract
//   extractor.Extract(article, out);
//
// Text in, protobuf out: runs the stages text and mention itself.

#ifndef CONCORD_CHECKER_ASSERTION_ASSERTION_H_
#define CONCORD_CHECKER_ASSERTION_ASSERTION_H_

#include <memory>

#include "checker/corpus/corpus.h"
#include "proto/assertion.pb.h"

namespace concord {

class Extractor {
 public:
  Extractor();
  ~Extractor();

  // Replaces `out` by the assertions of `article`, in the order of the text.
  // An article in a language without a pack yields none. Never fails.
  void Extract(const SourceArticle& article, v1::ArticleAssertions& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_ASSERTION_H_
