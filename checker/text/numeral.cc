#include "checker/text/numeral.h"

#include <algorithm>

#include "checker/language/segment.h"

namespace concord {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool DigitAt(absl::string_view bytes, size_t at) {
  return at < bytes.size() && IsDigit(bytes[at]);
}

size_t DigitsEnd(absl::string_view bytes, size_t at) {
  while (DigitAt(bytes, at)) ++at;
  return at;
}

// Bytes of the group separator at `at`, which must be the same in all of one
// number: `used` is what the first was, 0 if none yet.
size_t GroupSeparatorAt(absl::string_view bytes, size_t at,
                        const NumberFormat& format, char used) {
  if (at >= bytes.size()) return 0;
  if (used == 0 || used == '\xA0') {
    if (const size_t space = NoBreakSpaceAt(bytes, at); space != 0)
      return space;
  }
  for (const char group : format.group) {
    if (group != 0 && bytes[at] == group && (used == 0 || used == group))
      return 1;
  }
  return 0;
}

// Beyond this a double is no longer exact, and no news figure is meant.
constexpr size_t kMostDigits = 18;

}  // namespace

NumberFormat NumberFormatOf(const Lexicon& lexicon) {
  const LexiconTables& t = lexicon.tables();
  return {t.decimal_separator, {t.group_separator, t.second_group_separator}};
}

size_t ParseNumeral(absl::string_view bytes, size_t begin,
                    const NumberFormat& format, Numeral& numeral) {
  size_t end = DigitsEnd(bytes, begin);
  const size_t first = end - begin;
  double value = 0;
  for (size_t i = begin; i < std::min(end, begin + kMostDigits); ++i) {
    value = value * 10 + (bytes[i] - '0');
  }
  numeral = {value, static_cast<uint8_t>(std::min<size_t>(first, 255)), 0,
             false};

  if (first <= 3 && bytes[begin] != '0') {
    size_t at = end;
    double grouped = value;
    char used = 0;
    size_t groups = 0;
    while (const size_t separator = GroupSeparatorAt(bytes, at, format, used)) {
      const size_t digits = at + separator;
      if (DigitsEnd(bytes, digits) != digits + 3) break;
      used = separator == 1 ? bytes[at] : '\xA0';
      for (size_t i = digits; i < digits + 3; ++i)
        grouped = grouped * 10 + (bytes[i] - '0');
      at = digits + 3;
      ++groups;
      if (groups * 3 + first > kMostDigits) break;
    }
    // "1,234,56" and "12.06.1975" are no grouped numbers.
    const bool cut = GroupSeparatorAt(bytes, at, format, used) == 1 &&
                     DigitAt(bytes, at + 1);
    if (groups > 0 && !cut) {
      end = at;
      numeral.value = grouped;
      numeral.digits = static_cast<uint8_t>(first + 3 * groups);
      numeral.grouped = true;
    }
  }

  // Behind "12." of "12.06.1975" stands no fraction of its own.
  const bool in_list = begin >= 2 && bytes[begin - 1] == format.decimal &&
                       IsDigit(bytes[begin - 2]);
  if (!in_list && end < bytes.size() && bytes[end] == format.decimal &&
      DigitAt(bytes, end + 1)) {
    const size_t fraction_end = DigitsEnd(bytes, end + 1);
    const bool dotted = fraction_end < bytes.size() &&
                        bytes[fraction_end] == format.decimal &&
                        DigitAt(bytes, fraction_end + 1);
    const bool list = numeral.grouped ? false : dotted;
    if (!list && fraction_end - end - 1 <= kMostDigits) {
      double fraction = 0, scale = 1;
      for (size_t i = end + 1; i < fraction_end; ++i) {
        fraction = fraction * 10 + (bytes[i] - '0');
        scale *= 10;
      }
      numeral.value += fraction / scale;
      numeral.fraction_digits = static_cast<uint8_t>(fraction_end - end - 1);
      end = fraction_end;
    }
  }
  return end;
}

}  // namespace concord
