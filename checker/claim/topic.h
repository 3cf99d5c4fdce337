// What figures are of, as far as a group's articles tell more than one.
//
// An article that gives one number of volunteers and another article of the
// same event that gives one, too, give the same number or contradict each
// other, in however different sentences. Where one of them gives two, only the
// words can tell which is meant.

#ifndef CONCORD_CHECKER_CLAIM_TOPIC_H_
#define CONCORD_CHECKER_CLAIM_TOPIC_H_

#include <cstdint>
#include <vector>

#include "checker/claim/comparable.h"

namespace concord {

class Topics {
 public:
  explicit Topics(const Group& group);

  // Whether both items (indices into group.items()) are of one topic, and each
  // has the only value that its article gives for it.
  bool Sole(uint32_t a, uint32_t b) const {
    return topic_[a] != 0 && topic_[a] == topic_[b] && sole_[a] && sole_[b];
  }

 private:
  std::vector<uint32_t> topic_;  // of each item; 0: none that tells
  std::vector<bool> sole_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_TOPIC_H_
