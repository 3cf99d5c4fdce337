// Numbers, from digits and number words of any language to a value.

#ifndef CONCORD_CHECKER_MENTION_NUMBER_H_
#define CONCORD_CHECKER_MENTION_NUMBER_H_

#include "checker/mention/cursor.h"

namespace concord {

struct Number {
  double value = 0;
  double high = 0;  // == value, unless vague: "dozens" is 24..99
  // Of the last digit that is printed: 0.1 of "3.2", 1000 of "15 thousand", 1
  // of "15,000" (what of its zeros is rounding is for interval.cc to judge).
  double place = 1;
  double scale = 1;  // of the last scale word: 1e6 of "3.2 million"
  bool vague = false;
  bool digits = false;  // begins with digits
  bool part = false;    // a fraction of something: "two thirds", "half a"
  // Read with the other language's separator ("5.5" in Romanian): only good
  // when a unit or a scale follows.
  bool foreign = false;
};

// Reads the longest number at `cursor` and steps over it; false if none begins
// there. `million_suffix`: whether an "m" glued to digits counts millions.
bool ParseNumber(Cursor& cursor, bool million_suffix, Number& number);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_NUMBER_H_
