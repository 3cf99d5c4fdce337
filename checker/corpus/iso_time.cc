#include "checker/corpus/iso_time.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"
#include "absl/time/civil_time.h"

namespace concord {
namespace {

// Takes exactly `count` digits off the front.
bool TakeDigits(absl::string_view& text, size_t count, int& value) {
  if (text.size() < count) return false;
  value = 0;
  for (size_t i = 0; i < count; ++i) {
    if (!absl::ascii_isdigit(text[i])) return false;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(count);
  return true;
}

bool TakeDay(absl::string_view& text, std::string& iso) {
  int year, month, day;
  return TakeDigits(text, 4, year) && absl::ConsumePrefix(&text, "-") &&
         TakeDigits(text, 2, month) && absl::ConsumePrefix(&text, "-") &&
         TakeDigits(text, 2, day) && FormatIsoDay(year, month, day, iso);
}

bool TakeClock(absl::string_view& text, std::string& iso) {
  int hour, minute, second = 0;
  if (!TakeDigits(text, 2, hour) || !absl::ConsumePrefix(&text, ":") ||
      !TakeDigits(text, 2, minute) || hour > 23 || minute > 59) {
    return false;
  }
  absl::StrAppendFormat(&iso, "T%02d:%02d", hour, minute);
  if (!absl::ConsumePrefix(&text, ":")) return true;
  if (!TakeDigits(text, 2, second) || second > 60) return false;
  absl::StrAppendFormat(&iso, ":%02d", second);
  if (!absl::ConsumePrefix(&text, ".")) return true;
  size_t digits = 0;
  while (digits < text.size() && absl::ascii_isdigit(text[digits])) ++digits;
  absl::StrAppend(&iso, ".", text.substr(0, digits));
  text.remove_prefix(digits);
  return digits > 0;
}

bool TakeOffset(absl::string_view& text, std::string& iso) {
  if (text.empty()) return true;
  if (absl::ConsumePrefix(&text, "Z") || absl::ConsumePrefix(&text, "z")) {
    iso += 'Z';
    return true;
  }
  const char sign = text[0];
  if (sign != '+' && sign != '-') return false;
  text.remove_prefix(1);
  int hour, minute = 0;
  if (!TakeDigits(text, 2, hour) || hour > 18) return false;
  absl::ConsumePrefix(&text, ":");
  if (!text.empty() && (!TakeDigits(text, 2, minute) || minute > 59)) {
    return false;
  }
  absl::StrAppendFormat(&iso, "%c%02d:%02d", sign, hour, minute);
  return true;
}

}  // namespace

bool FormatIsoDay(int year, int month, int day, std::string& iso) {
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1) {
    return false;
  }
  // Days that the month does not have move on to the next.
  const absl::CivilDay civil(year, month, day);
  if (civil.month() != month || civil.day() != day) return false;
  iso = absl::StrFormat("%04d-%02d-%02d", year, month, day);
  return true;
}

bool IsIsoDay(absl::string_view text) {
  std::string iso;
  return TakeDay(text, iso) && text.empty();
}

bool ParseIsoTime(absl::string_view text, std::string& iso) {
  std::string result;
  if (!TakeDay(text, result)) return false;
  if (!text.empty()) {
    if (text[0] != 'T' && text[0] != 't' && text[0] != ' ') return false;
    text.remove_prefix(1);
    if (!TakeClock(text, result)) return false;
    text = absl::StripLeadingAsciiWhitespace(text);
    if (!TakeOffset(text, result) || !text.empty()) return false;
  }
  iso = std::move(result);
  return true;
}

}  // namespace concord
