// From number words to their value, one word at a time.

#ifndef CONCORD_CHECKER_MENTION_WORD_COMPOSER_H_
#define CONCORD_CHECKER_MENTION_WORD_COMPOSER_H_

#include "checker/mention/cursor.h"

namespace concord {

// A vague plural begins at two: "sute" is 200 and more, and counts hundreds.
inline double UnitOf(const Cursor& cursor) {
  return cursor.Class() == v1::VAGUE_NUMBER ? cursor.Value() / 2
                                            : cursor.Value();
}

// Composes number words by the room that is left below the last of them:
// behind "three hundred" there is room for less than a hundred.
class WordComposer {
 public:
  // Takes the word at the cursor if it fits.
  bool Add(const Cursor& cursor, bool first) {
    const double value = cursor.Value();
    switch (cursor.Class()) {
      case v1::NUMBER_ONE:
      case v1::NUMBER_UNIT:
        return AddSmall(value, 10, 1);
      case v1::NUMBER_TEEN:
        return AddSmall(value, 100, 1);
      case v1::NUMBER_TENS:
        return AddSmall(value, 100, 10);
      case v1::NUMBER_HUNDREDS:
        return AddSmall(value, 1000, 100);
      case v1::NUMBER_WHOLE:
        if (value >= 1000) {
          // "drei Millionen fünfhunderttausend"
          if (group_ != 0 || (closed_ != 0 && value >= last_scale()))
            return false;
          group_ = value;
          room_ = 1;
          return true;
        }
        return AddSmall(value, value >= 100 ? 1000 : 100, 1);
      case v1::NUMBER_HUNDRED:
        return AddHundred(first);
      case v1::VAGUE_NUMBER:
        if (first || UnitOf(cursor) < 100) return false;
        return UnitOf(cursor) == 100 ? AddHundred(false)
                                     : AddScale(UnitOf(cursor));
      case v1::NUMBER_SCALE:
        return AddScale(value);
      default:
        return false;
    }
  }

  // Digits below the last scale: "2 mii 500", "4 thousand 3 hundred and 21".
  bool AddDigits(double value) {
    const bool below_scale =
        room_ == 1000 && value < 1000 && value < last_scale();
    const bool below_hundred = hundred_ && value < room_;
    if (!below_scale && !below_hundred) return false;
    group_ += value;
    room_ = 1;
    return true;
  }

  double value() const {
    double sum = group_;
    for (int i = 0; i < closed_; ++i) sum += sums_[i];
    return sum;
  }
  // 1 as long as there is none.
  double last_scale() const { return closed_ > 0 ? scales_[closed_ - 1] : 1; }
  bool open_for_digits() const { return closed_ > 0 && group_ == 0; }
  bool after_hundred() const { return hundred_ && room_ == 100; }

 private:
  bool AddSmall(double value, double needed, double left) {
    if (room_ < needed) return false;
    group_ += value;
    room_ = left;
    return true;
  }

  bool AddHundred(bool first) {
    if (hundred_ || group_ >= 100 || (group_ == 0 && !first && closed_ == 0))
      return false;
    group_ = (group_ == 0 ? 1 : group_) * 100;
    hundred_ = true;
    room_ = 100;
    return true;
  }

  // Multiplies what is below `scale`: in "tres billones doscientos mil
  // millones" the two hundred thousand, not the three billions.
  bool AddScale(double scale) {
    double below = group_;
    while (closed_ > 0 && scales_[closed_ - 1] < scale)
      below += sums_[--closed_];
    if (below == 0 && closed_ == 0) below = 1;
    if (below == 0 || closed_ == kMostScales ||
        (closed_ > 0 && scales_[closed_ - 1] <= scale)) {
      return false;
    }
    sums_[closed_] = below * scale;
    scales_[closed_] = scale;
    ++closed_;
    group_ = 0;
    room_ = 1000;
    hundred_ = false;
    return true;
  }

  static constexpr int kMostScales = 6;
  double group_ = 0;          // below the next scale
  double room_ = 1000;        // in the group
  bool hundred_ = false;      // the group has its hundreds
  double sums_[kMostScales];  // parts with their scale, in falling order
  double scales_[kMostScales];
  int closed_ = 0;  // how many
};

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_WORD_COMPOSER_H_
