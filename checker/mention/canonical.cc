// The canonical strings of values: plain decimals, ISO 8601 durations, TIMEX3
// dates.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/mention/mention.h"

namespace concord {
namespace {

// Most figures are whole: their digits are written here, for a formatter takes
// longer than all of the rest.
void AppendWhole(int64_t value, std::string& out) {
  char digits[std::numeric_limits<int64_t>::digits10 + 1];
  char* const end = digits + sizeof digits;
  char* at = end;
  if (value < 0) {
    out += '-';
    value = -value;
  }
  do {
    *--at = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value > 0);
  out.append(at, end);
}

// All decimals that are meant, never with an exponent: as many as bring the
// value back, or ten digits of what no decimal is ("two thirds").
void AppendDecimal(double value, std::string& out) {
  if (std::abs(value) < 1e18 && value == std::round(value))
    return AppendWhole(static_cast<int64_t>(value), out);
  constexpr int kMostDecimals = 12;
  double scale = 1;
  for (int decimals = 1; decimals <= kMostDecimals; ++decimals) {
    scale *= 10;
    if (std::abs(std::round(value * scale) / scale - value) <=
        1e-14 * std::abs(value)) {
      absl::StrAppendFormat(&out, "%.*f", decimals, value);
      return;
    }
  }
  const int whole =
      static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
  absl::StrAppendFormat(&out, "%.*f", std::min(std::max(10 - whole, 1), 17),
                        value);
}

// "PT2H30M": halves of a unit in the next smaller one, where that is exact.
void AppendDuration(double value, absl::string_view unit, std::string& out) {
  if (unit == "TS") {
    const double minutes = std::floor(value / 60);
    if (value < 3600 || minutes * 60 == value) {
      out += "PT";
      AppendDecimal(value, out);
      out += 'S';
      return;
    }
  }
  const double whole = std::floor(value);
  const double rest = value - whole;
  // Parts of a unit in a smaller one; false if that is not exact.
  auto both = [&](absl::string_view prefix, absl::string_view large,
                  double times, absl::string_view small) {
    const double parts = rest * times;
    if (std::abs(parts - std::round(parts)) > 1e-6) return false;
    absl::StrAppend(&out, prefix);
    if (whole != 0) {
      AppendDecimal(whole, out);
      absl::StrAppend(&out, large);
    }
    AppendDecimal(std::round(parts), out);
    absl::StrAppend(&out, small);
    return true;
  };
  if (rest > 0) {
    if (unit == "TH" && both("PT", "H", 60, "M")) return;
    if (unit == "TM" && both("PT", "M", 60, "S")) return;
    if (unit == "Y" && both("P", "Y", 12, "M")) return;
    if (unit == "D" && both(whole == 0 ? "PT" : "P", "DT", 24, "H")) return;
  }
  const bool time = unit[0] == 'T';
  out += time ? "PT" : "P";
  AppendDecimal(value, out);
  absl::StrAppend(&out, time ? unit.substr(1) : unit);
}

void AppendPartsOfDuration(const double (&parts)[7], std::string& out) {
  static constexpr char kDesignators[] = "YMWDHMS";
  out += 'P';
  bool time = false;
  for (int i = 0; i < 7; ++i) {
    if (parts[i] == 0) continue;
    if (i >= 4 && !time) {
      out += 'T';
      time = true;
    }
    AppendDecimal(parts[i], out);
    out += kDesignators[i];
  }
}

void AppendValue(const Mention& mention, double value, std::string& out) {
  if (mention.kind == v1::Mention::DURATION) {
    AppendDuration(value, mention.unit, out);
  } else {
    AppendDecimal(value, out);
  }
}

void AppendQuantity(const Mention& mention, std::string& out) {
  bool compound = false;
  for (double part : mention.parts) compound |= part != 0;
  if (compound) return AppendPartsOfDuration(mention.parts, out);
  AppendValue(mention, mention.stated, out);
  if (mention.stated_high != mention.stated) {
    out += "..";
    AppendValue(mention, mention.stated_high, out);
  }
}

const char* Prefix(const Mention& mention) {
  switch (mention.precision) {
    case v1::LOWER_BOUND:
      return mention.open ? ">" : ">=";
    case v1::UPPER_BOUND:
      return mention.open ? "<" : "<=";
    case v1::APPROXIMATE:
      return "~";
    default:
      return "";
  }
}

const char* AgeUnit(absl::string_view code) {
  return code == "M"   ? "month"
         : code == "W" ? "week"
         : code == "D" ? "day"
                       : "year";
}

char Digit(int value) { return static_cast<char>('0' + value); }

void AppendCalendar(const CalendarValue& v, std::string& out) {
  static constexpr const char* kSeasons[] = {"", "SP", "SU", "FA", "WI"};
  const bool dated = v.year != 0 || v.month != 0 || v.week != 0 ||
                     v.season != 0 || v.quarter != 0 || v.half != 0 ||
                     v.weekday != 0;
  if (dated) {
    const int year = std::abs(v.year);
    if (v.before_christ) out += "BC";
    if (v.year == 0) {
      out += "XXXX";
    } else if (v.span_years == 10) {
      absl::StrAppend(&out, absl::StrFormat("%03d", year / 10), "X");
    } else if (v.span_years == 100) {
      absl::StrAppend(&out, absl::StrFormat("%02d", year / 100), "XX");
    } else {
      absl::StrAppend(&out, absl::Dec(year, absl::kZeroPad4));
    }
    // Most dates are no more than a month and a day of a year.
    if (v.month != 0 && v.day != 0 && v.hour < 0 && v.day_part[0] == 0 &&
        v.week == 0 && v.season == 0 && v.quarter == 0 && v.half == 0 &&
        !v.weekend) {
      const char rest[] = {'-', Digit(v.month / 10), Digit(v.month % 10),
                           '-', Digit(v.day / 10),   Digit(v.day % 10)};
      out.append(rest, sizeof rest);
      return;
    }
    if (v.week != 0)
      absl::StrAppend(&out, "-W", absl::Dec(v.week, absl::kZeroPad2));
    if (v.weekend) out += "-WE";
    if (v.weekday != 0 && v.month == 0)
      absl::StrAppend(&out, "-WXX-", v.weekday);
    if (v.season != 0) absl::StrAppend(&out, "-", kSeasons[v.season]);
    if (v.quarter != 0) absl::StrAppend(&out, "-Q", v.quarter);
    if (v.half != 0) absl::StrAppend(&out, "-H", v.half);
    if (v.month != 0)
      absl::StrAppend(&out, "-", absl::Dec(v.month, absl::kZeroPad2));
    if (v.day != 0)
      absl::StrAppend(&out, "-", absl::Dec(v.day, absl::kZeroPad2));
  }
  if (v.hour >= 0) {
    absl::StrAppend(&out, "T", absl::Dec(v.hour, absl::kZeroPad2), ":",
                    absl::Dec(std::max<int>(v.minute, 0), absl::kZeroPad2));
    if (v.second > 0) absl::StrAppend(&out, absl::StrFormat(":%02d", v.second));
  } else if (v.day_part[0] != 0) {
    absl::StrAppend(&out, "T", v.day_part);
  }
}

}  // namespace

void Mention::AppendCanonicalValue(std::string& out) const {
  if (kind == v1::Mention::DATE || kind == v1::Mention::TIME) {
    AppendCalendar(from, out);
    if (range) {
      out += '/';
      AppendCalendar(to, out);
    }
    return;
  }
  out += Prefix(*this);
  if (kind == v1::Mention::MONEY) {
    out += unit;
    out += ' ';
  }
  AppendQuantity(*this, out);
  if (kind == v1::Mention::MEASUREMENT || kind == v1::Mention::AGE) {
    out += ' ';
    out += kind == v1::Mention::AGE ? AgeUnit(unit) : unit;
  }
}

std::string Mention::CanonicalValue() const {
  std::string value;
  AppendCanonicalValue(value);
  return value;
}

}  // namespace concord
