#include "checker/report/value_text.h"

#include <cmath>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"
#include "checker/report/snippet.h"

namespace concord {
namespace {

std::string Number(double x) { return absl::StrFormat("%.12g", x); }

std::string QuantityText(const v1::Quantity& q) {
  std::string text;
  if (q.low() == q.high()) {
    text = Number(q.low());
  } else if (std::isinf(q.high())) {
    text = std::isinf(q.low()) ? "any number"
                               : absl::StrCat("at least ", Number(q.low()));
  } else if (std::isinf(q.low())) {
    text = absl::StrCat("at most ", Number(q.high()));
  } else {
    text = absl::StrCat(Number(q.low()), " to ", Number(q.high()));
  }
  if (!q.unit().empty()) absl::StrAppend(&text, " ", OneLine(q.unit()));
  return text;
}

std::string DayText(int32_t day, bool any_year) {
  const absl::CivilDay civil = absl::CivilDay(1970) + day;
  return any_year ? absl::StrFormat("%02d-%02d", civil.month(), civil.day())
                  : absl::FormatCivilTime(civil);
}

std::string MinuteText(uint32_t minute) {
  return absl::StrFormat("%02u:%02u", minute / 60, minute % 60);
}

std::string TimeText(const v1::TimeInterval& time) {
  std::vector<std::string> parts;
  if (!time.any_day()) {
    std::string days = DayText(time.first_day(), time.any_year());
    if (time.first_day() != time.last_day()) {
      absl::StrAppend(&days, " to ", DayText(time.last_day(), time.any_year()));
    }
    if (time.any_year()) absl::StrAppend(&days, " of any year");
    parts.push_back(days);
  }
  if (time.has_time()) {
    std::string minutes = MinuteText(time.first_minute());
    if (time.first_minute() != time.last_minute())
      absl::StrAppend(&minutes, " to ", MinuteText(time.last_minute()));
    parts.push_back(minutes);
  }
  return parts.empty() ? "any time" : absl::StrJoin(parts, ", ");
}

std::string NamesText(const v1::Names& names) {
  return OneLine(absl::StrJoin(
      names.entities(), ", ",
      [](std::string* out, const v1::Entity& e) { out->append(e.name()); }));
}

}  // namespace

std::string IntervalText(const v1::Reading::Value& value) {
  if (value.has_quantity()) return QuantityText(value.quantity());
  if (value.has_time()) return TimeText(value.time());
  if (value.has_names()) return NamesText(value.names());
  return "its words";
}

}  // namespace concord
