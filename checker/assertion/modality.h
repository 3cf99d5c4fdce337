// How a sentence states what it states: as a fact, a plan, a denial, hearsay.

#ifndef CONCORD_CHECKER_ASSERTION_MODALITY_H_
#define CONCORD_CHECKER_ASSERTION_MODALITY_H_

#include <cstdint>
#include <vector>

#include "checker/assertion/sentence_view.h"
#include "proto/assertion.pb.h"

namespace concord {

// Asked of every fact, so what a sentence and a clause hold is found once and
// remembered for the next fact of the same: a clause of a thousand dates would
// else be looked through a thousand times. One finder a text.
class ModalityFinder {
 public:
  v1::Assertion::Modality At(const SentenceView& view, uint32_t token);

 private:
  static constexpr uint32_t kNone = static_cast<uint32_t>(-1);

  void ReadSentence(const SentenceView& view);
  void ReadClause(const SentenceView& view, Range clause);

  // Of the sentence that was read last: the first token of each.
  uint32_t sentence_ = kNone;
  uint32_t hypothesis_ = kNone;
  uint32_t hearsay_ = kNone;
  uint32_t told_ahead_ = kNone;  // "said it would"
  // Of the clause that was read last, the same.
  uint32_t clause_ = kNone;  // its first token
  uint32_t early_ = kNone;   // "initially"
  uint32_t revised_ = kNone;
  uint32_t denial_ = kNone;
  uint32_t possibility_ = kNone;
  uint32_t plan_ = kNone;
  uint32_t action_ = kNone;     // without a modality of its own
  std::vector<uint32_t> ands_;  // all that are of no figure
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_MODALITY_H_
