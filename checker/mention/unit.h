// Units of measurement by their CLDR ids, language-neutral.

#ifndef CONCORD_CHECKER_MENTION_UNIT_H_
#define CONCORD_CHECKER_MENTION_UNIT_H_

#include "absl/strings/string_view.h"

namespace concord {

struct UnitInfo {
  const char* id;    // "mile-per-hour"
  const char* base;  // "meter-per-second"
  double factor;     // base = unit * factor + offset
  double offset;
  // A decimal multiple of the base (or of what people measure in): a figure in
  // it converts without rounding. Not so miles, feet and pounds, which
  // newspapers convert into and out of, nor metres per second: kilometres per
  // hour, which people know, are converted into them and back.
  bool decimal;
};

// nullptr for an id that is not in the table.
const UnitInfo* FindUnit(absl::string_view id);

// The unit of "square" + "kilometer", "liter" + per + "square-meter",
// "kilometer" + per + "hour"; empty parts are left out. nullptr if the table
// has no such unit.
const UnitInfo* ComposeUnit(absl::string_view power, absl::string_view unit,
                            absl::string_view per_power, absl::string_view per);

// "hour" of "TH"; "" if `code` is no unit of time.
absl::string_view TimeUnitId(absl::string_view code);

// Seconds in one of an ISO 8601 designator ("Y" "M" "W" "D" "TH" "TM" "TS");
// years and months at their mean length.
double SecondsIn(absl::string_view code);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_UNIT_H_
