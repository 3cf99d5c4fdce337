// Assertions: what an article states, from its mentions, names and words.
//
//   Extractor extractor;                    // keeps buffers; one a thread
//   OwnedAssertions out;                    // reused
//   extractor.Extract(article, out.New());
//   Use(out.get());
//
// Text in, protobuf out: runs the stages text and mention itself.

#ifndef CONCORD_CHECKER_ASSERTION_ASSERTION_H_
#define CONCORD_CHECKER_ASSERTION_ASSERTION_H_

#include <memory>

#include "checker/corpus/corpus.h"
#include "google/protobuf/arena.h"
#include "proto/assertion.pb.h"

namespace concord {

// The assertions of one article, in memory of their own: hundreds of small
// strings and messages that are freed in one step. Moves without a copy.
class OwnedAssertions {
 public:
  // An empty message in the place of the one before.
  v1::ArticleAssertions& New();

  // Only behind New().
  v1::ArticleAssertions& get() { return *message_; }
  const v1::ArticleAssertions& get() const { return *message_; }

 private:
  std::unique_ptr<google::protobuf::Arena> arena_;
  v1::ArticleAssertions* message_ = nullptr;  // in *arena_
};

class Extractor {
 public:
  Extractor();
  ~Extractor();

  // Replaces `out`, of an arena or not, by the assertions of `article`, in the
  // order of the text. An article in a language without a pack yields none.
  // Never fails.
  void Extract(const SourceArticle& article, v1::ArticleAssertions& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_ASSERTION_H_
