// Assertions: what an article states, from its mentions, names and words.
//
//   Extractor extractor;                    // keeps buffers; one a thread
//   Send(extractor.Extract(article));       // v1::ArticleAssertions as bytes
//
//   OwnedAssertions out;                    // reused
//   extractor.Extract(article, out.New());
//   Use(out.get());
//
// Text in, protobuf out: runs the stages text and mention itself. What is read
// is written to the wire at once; the message is parsed from there.

#ifndef CONCORD_CHECKER_ASSERTION_ASSERTION_H_
#define CONCORD_CHECKER_ASSERTION_ASSERTION_H_

#include <memory>

#include "absl/strings/string_view.h"
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

  // The assertions of `article`, in the order of the text, but who said a quote
  // behind it: the bytes that the message itself would serialise to, good until
  // the next call. An article in a language without a pack yields none. Never
  // fails.
  absl::string_view Extract(const SourceArticle& article);

  // The same as a message, which may be of an arena.
  void Extract(const SourceArticle& article, v1::ArticleAssertions& out);

 private:
  struct State;

  // Writes everything behind the article's metadata.
  void Read(const SourceArticle& article);

  std::unique_ptr<State> state_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_ASSERTION_H_
