// The message of an article, from its facts.

#ifndef CONCORD_CHECKER_ASSERTION_MESSAGE_H_
#define CONCORD_CHECKER_ASSERTION_MESSAGE_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/assertion/facts.h"
#include "checker/assertion/sentence_view.h"
#include "checker/assertion/wire_writer.h"
#include "checker/corpus/corpus.h"
#include "checker/corpus/text_length.h"
#include "proto/assertion.pb.h"

namespace concord {

// Keeps its memory from article to article.
class MessageWriter {
 public:
  // Writes the assertions, sentences and terms of v1::ArticleAssertions.
  // `views` are all sentences, `times` those of the mentions (see FindTimes()).
  void Write(const SourceArticle& article, const Facts& facts,
             const std::vector<SentenceView>& views,
             absl::Span<const Mention> mentions,
             absl::Span<const v1::TimeInterval> times, const TermTable& terms,
             WireWriter& out);

 private:
  struct Source;
  struct Place {
    uint32_t line;
    // Of `line` before the place; of a record, of its text before it.
    TextLength before;
  };

  // The wire of some of a text's terms, as the packed field of a fact's context
  // or of a sentence has them: all of these are neighbours in the text.
  class EncodedTerms {
   public:
    void Encode(absl::Span<const uint32_t> terms);
    absl::string_view operator[](Range range) const {
      return {bytes_.data() + begins_[range.first],
              begins_[range.last] - begins_[range.first]};
    }

   private:
    std::vector<char> bytes_;
    std::vector<uint32_t> begins_;  // one more than terms
  };

  // Which sentences hold facts, and the number that each has among these.
  void NumberSentences(const Facts& facts, size_t sentences);
  void FindLines(const SourceArticle& article,
                 const std::vector<SentenceView>& views);
  void WriteSentence(const SourceArticle& article, const SentenceView& view,
                     WireWriter& out);
  void WriteFact(const Source& source, const Fact& fact, WireWriter& out);
  void WriteScope(const Source& source, const Fact& fact, WireWriter& out);
  void WriteValue(const Source& source, const Fact& fact, WireWriter& out);

  std::vector<Place> places_;      // of the sentences of the text
  std::vector<uint32_t> numbers_;  // of the same; kNoIndex: holds no fact
  EncodedTerms terms_;             // TokenPlaces::terms
  v1::Quantity quantity_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_MESSAGE_H_
