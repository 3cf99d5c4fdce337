// The canonical strings of values: plain decimals, ISO 8601 durations, TIMEX3
// dates.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/mention/mention.h"

namespace concord {
namespace {

// All decimals that are meant, never with an exponent: as many as bring the
// value back, or ten digits of what no decimal is ("two thirds").
std::string Decimal(double value) {
  if (std::abs(value) < 1e18 && value == std::round(value)) {
    return absl::StrCat(static_cast<int64_t>(value));
  }
  constexpr int kMostDecimals = 12;
  double scale = 1;
  for (int decimals = 1; decimals <= kMostDecimals; ++decimals) {
    scale *= 10;
    if (std::abs(std::round(value * scale) / scale - value) <=
        1e-14 * std::abs(value)) {
      return absl::StrFormat("%.*f", decimals, value);
    }
  }
  const int whole =
      static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
  return absl::StrFormat("%.*f", std::min(std::max(10 - whole, 1), 17), value);
}

// "PT2H30M": halves of a unit in the next smaller one, where that is exact.
std::string Duration(double value, absl::string_view unit) {
  if (unit == "TS") {
    const double minutes = std::floor(value / 60);
    if (value < 3600 || minutes * 60 == value)
      return absl::StrCat("PT", Decimal(value), "S");
  }
  const double whole = std::floor(value);
  const double rest = value - whole;
  const bool split = rest > 0;
  auto both = [&](absl::string_view large, double times,
                  absl::string_view small) {
    const double parts = rest * times;
    if (std::abs(parts - std::round(parts)) > 1e-6) return std::string();
    return absl::StrCat(whole == 0 ? "" : absl::StrCat(Decimal(whole), large),
                        Decimal(std::round(parts)), small);
  };
  std::string out;
  if (unit == "TH" && split) {
    out = both("H", 60, "M");
    if (!out.empty()) return absl::StrCat("PT", out);
  } else if (unit == "TM" && split) {
    out = both("M", 60, "S");
    if (!out.empty()) return absl::StrCat("PT", out);
  } else if (unit == "Y" && split) {
    out = both("Y", 12, "M");
    if (!out.empty()) return absl::StrCat("P", out);
  } else if (unit == "D" && split) {
    out = both("DT", 24, "H");
    if (!out.empty()) return absl::StrCat(whole == 0 ? "PT" : "P", out);
  }
  const bool time = unit[0] == 'T';
  return absl::StrCat(time ? "PT" : "P", Decimal(value),
                      time ? unit.substr(1) : unit);
}

std::string PartsOfDuration(const double (&parts)[7]) {
  static constexpr const char* kDesignators[7] = {"Y", "M", "W", "D",
                                                  "H", "M", "S"};
  std::string out = "P";
  bool time = false;
  for (int i = 0; i < 7; ++i) {
    if (parts[i] == 0) continue;
    if (i >= 4 && !time) {
      out += "T";
      time = true;
    }
    absl::StrAppend(&out, Decimal(parts[i]), kDesignators[i]);
  }
  return out;
}

std::string Value(const Mention& mention, double value) {
  return mention.kind == v1::Mention::DURATION ? Duration(value, mention.unit)
                                               : Decimal(value);
}

std::string Quantity(const Mention& mention) {
  bool compound = false;
  for (double part : mention.parts) compound |= part != 0;
  if (compound) return PartsOfDuration(mention.parts);
  std::string value = Value(mention, mention.stated);
  if (mention.stated_high != mention.stated) {
    absl::StrAppend(&value, "..", Value(mention, mention.stated_high));
  }
  return value;
}

absl::string_view Prefix(const Mention& mention) {
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

absl::string_view AgeUnit(absl::string_view code) {
  return code == "M"   ? "month"
         : code == "W" ? "week"
         : code == "D" ? "day"
                       : "year";
}

char Digit(int value) { return static_cast<char>('0' + value); }

std::string Calendar(const CalendarValue& v) {
  static constexpr const char* kSeasons[] = {"", "SP", "SU", "FA", "WI"};
  std::string out;
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
      return out.append(rest, sizeof rest);
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
  return out;
}

}  // namespace

std::string Mention::CanonicalValue() const {
  switch (kind) {
    case v1::Mention::DATE:
    case v1::Mention::TIME:
      return range ? absl::StrCat(Calendar(from), "/", Calendar(to))
                   : Calendar(from);
    case v1::Mention::MONEY:
      return absl::StrCat(Prefix(*this), unit, " ", Quantity(*this));
    case v1::Mention::MEASUREMENT:
      return absl::StrCat(Prefix(*this), Quantity(*this), " ", unit);
    case v1::Mention::AGE:
      return absl::StrCat(Prefix(*this), Quantity(*this), " ", AgeUnit(unit));
    default:
      return absl::StrCat(Prefix(*this), Quantity(*this));
  }
}

}  // namespace concord
