#include "checker/mention/hedge.h"

namespace concord {

void Hedges::TakeAll(Cursor& cursor) {
  for (;; cursor.Skip()) {
    switch (cursor.Class()) {
      case v1::ABOUT:
      case v1::TILDE:
        seen_ |= kAbout;
        break;
      case v1::NEARLY:
        seen_ |= kNearly;
        break;
      case v1::AT_LEAST:
        seen_ |= kAtLeast;
        break;
      case v1::MORE_THAN:
        seen_ |= *cursor.Code() == 'd' ? kMoreThan | kDuring : kMoreThan;
        break;
      case v1::AT_MOST:
        seen_ |= kAtMost;
        break;
      case v1::LESS_THAN:
        seen_ |= kLessThan;
        break;
      case v1::EXACTLY:
        seen_ |= kExactly;
        break;
      default:
        return;
    }
  }
}

void Hedges::TakeAfter(Cursor& cursor) {
  // "24 hours and over the past days"
  if (cursor.at() + 1 == cursor.end()) {
    switch (cursor.Behind()) {
      case v1::THE:
      case v1::A:
      case v1::POSSESSIVE:
      case v1::LAST:
      case v1::THIS:
        return;
      default:
        break;
    }
  }
  const bool last = cursor.at() + 1 == cursor.end();
  switch (cursor.Class()) {
    case v1::AT_LEAST:  // "20 at least"
      if (!last) return;
      seen_ |= kAtLeast;
      break;
    case v1::AT_MOST:
      if (!last) return;
      seen_ |= kAtMost;
      break;
    case v1::OR_MORE:
      seen_ |= kAtLeast;
      break;
    case v1::OR_LESS:
      seen_ |= kAtMost;
      break;
    case v1::OR_SO:
      seen_ |= kAbout;
      break;
    default:
      return;
  }
  cursor.Skip();
}

void Hedges::MeanDuring() {
  if (seen_ & kDuring) seen_ &= static_cast<uint16_t>(~(kDuring | kMoreThan));
}

void Hedges::Apply(Mention& mention) const {
  if (mention.precision == v1::RANGE || mention.precision == v1::VAGUE) return;
  if (seen_ & (kAtLeast | kMoreThan)) {
    mention.precision = v1::LOWER_BOUND;
    // "over two days" may be no bound at all: then two days must fit.
    const bool during =
        (seen_ & kDuring) != 0 && mention.kind == v1::Mention::DURATION;
    mention.open =
        (seen_ & kMoreThan) != 0 && (seen_ & kAtLeast) == 0 && !during;
  } else if (seen_ & (kAtMost | kLessThan)) {
    mention.precision = v1::UPPER_BOUND;
    mention.open = (seen_ & kLessThan) != 0 && (seen_ & kAtMost) == 0;
  } else if (seen_ & (kAbout | kNearly)) {
    mention.precision = v1::APPROXIMATE;
    mention.nearly = (seen_ & kAbout) == 0;
  }
}

}  // namespace concord
