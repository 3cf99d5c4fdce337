// Hedges and bounds around a figure: "at least", "nearly", "or so".

#ifndef CONCORD_CHECKER_MENTION_HEDGE_H_
#define CONCORD_CHECKER_MENTION_HEDGE_H_

#include <cstdint>

#include "checker/mention/cursor.h"
#include "checker/mention/mention.h"

namespace concord {

class Hedges {
 public:
  // Steps over all hedges at the cursor.
  void TakeAll(Cursor& cursor);
  // Steps over one behind the figure ("or more", "or so").
  void TakeAfter(Cursor& cursor);

  bool any() const { return seen_ != 0; }
  bool lower() const { return (seen_ & (kAtLeast | kMoreThan)) != 0; }
  bool upper() const { return (seen_ & (kAtMost | kLessThan)) != 0; }
  // Forgets an "over" that may mean "during": "8.5 percent over one year".
  void MeanDuring();
  // Sets precision, open and nearly. A bound outranks an approximation: "at
  // least about 20" is at least 20.
  void Apply(Mention& mention) const;

 private:
  enum Bit : uint16_t {
    kAbout = 1,
    kNearly = 2,
    kAtLeast = 4,
    kMoreThan = 8,
    kAtMost = 16,
    kLessThan = 32,
    kDuring = 64,  // "over" may also mean "during"
    kExactly = 128,
  };
  uint16_t seen_ = 0;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_HEDGE_H_
