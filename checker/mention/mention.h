// Mentions: numbers, ordinals, percentages, money, measurements, durations,
// dates, times and ages, each with its span and its normalised value.
//
//   std::vector<Mention> mentions;
//   FindMentions(text, DocumentTime{2025, 9, 3}, mentions);
//   // "about 15,000" -> NUMBER, approximate, low 13500, high 16500
//   mentions[0].CanonicalValue();                     // "~15000"
//
// A cascade over token classes: the rules of grammar/, compiled at
// build time to one automaton, find the longest match at each token; the rule's
// action (number.cc, date.cc, ...) composes its value. Language is only in the
// classes. Relative dates resolve against the document time; what cannot be
// known stays unknown (`XXXX-09-03`).

#ifndef CONCORD_CHECKER_MENTION_MENTION_H_
#define CONCORD_CHECKER_MENTION_MENTION_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/text/text.h"
#include "proto/assertion.pb.h"
#include "proto/mention.pb.h"

namespace concord {

// The day (and hour, where known) that relative dates resolve against.
struct DocumentTime {
  bool known = false;
  absl::CivilSecond second;  // local time of the outlet
};

// Reads ISO 8601 "2025-09-03", "2025-09-03T16:00:00Z", "...+02:00". Returns
// false and leaves `time` untouched if `iso` is neither.
bool ParseDocumentTime(absl::string_view iso, DocumentTime& time);

// A calendar value as TIMEX3 has it; parts may be unknown.
struct CalendarValue {
  int year = 0;        // 0: unknown ("XXXX")
  int8_t month = 0;    // 1..12, 0: none
  int8_t day = 0;      // 1..31, 0: none
  int8_t week = 0;     // ISO week 1..53, 0: none
  int8_t season = 0;   // 1 SP, 2 SU, 3 FA, 4 WI
  int8_t quarter = 0;  // 1..4
  int8_t half = 0;     // 1..2
  int8_t span_years =
      0;  // 10: decade (198X), 100: century; `year` is its first year
  int8_t hour = -1;  // 0..24, -1: none
  int8_t minute = -1;
  int8_t weekday = 0;  // 1 Monday .. 7, when it is all that is known
  bool weekend = false;
  char day_part[3] = {0, 0, 0};  // "MO", "AF", "EV", "NI", "MI", "DT"
  int8_t second = -1;
  bool either_half = false;  // the hour may be twelve later: "at 8:15"
  bool other_zone = false;   // by a clock that may not be the place's own
  bool before_christ = false;
  // "early 2024", "mid-June", "late May", "earlier this year": a part of what
  // the rest says.
  enum Part : int8_t { kAll, kStart, kMiddle, kEnd, kEarlier, kLater };
  Part part = kAll;
};

// The unit of how strong an earthquake was: no unit of CLDR, and none of
// FindMentions(), which knows no earthquakes.
inline constexpr char kMagnitude[] = "magnitude";

// Plain data, no allocation; the text's bytes are referred to by offset.
struct Mention {
  v1::Mention::Kind kind = v1::Mention::KIND_UNSPECIFIED;
  uint32_t begin = 0;  // bytes into the article, end exclusive
  uint32_t end = 0;
  uint32_t first_token = 0;  // tokens of the text, last exclusive
  uint32_t last_token = 0;
  uint16_t rule = 0;  // index for MentionRuleName()
  // NUMBER, ORDINAL, PERCENTAGE, MONEY, MEASUREMENT, AGE; DURATION in `unit`s.
  // Every x with low <= x <= high can be true.
  v1::Precision precision = v1::EXACT;
  double stated = 0;       // the figure as printed (of a range: its low end)
  double stated_high = 0;  // of a range: its high end, else == stated
  double low = 0;
  double high = 0;
  bool open = false;    // the bound itself is excluded: ">10000"
  bool nearly = false;  // APPROXIMATE from below: "nearly 8,000"
  // Value of the last digit printed: 0.1 of "3.2", 1000 of "15 thousand"; of
  // "15,000" it is 1.
  double place = 1;
  // ISO 4217, "$", a CLDR unit id ("kilometer"), "percent", "percentage-point";
  // of DURATION and AGE an ISO 8601 designator: "Y" "M" "W" "D" "TH" "TM" "TS".
  const char* unit = "";
  // A duration of several parts, "2 hours, 9 minutes and 41 seconds", in `unit`
  // "TS"; parts[] hold years, months, weeks, days, hours, minutes, seconds.
  double parts[7] = {0, 0, 0, 0, 0, 0, 0};
  // DATE and TIME: from == to unless a range.
  CalendarValue from;
  CalendarValue to;
  bool range = false;
  // A weekday printed beside the date (1..7, 0: none), which may contradict it.
  int8_t stated_weekday = 0;
  // Resolved against the document time ("yesterday"), not printed in full.
  bool relative = false;
  // A bare weekday: it may be meant forwards (see NextWeekday()).
  bool bare_weekday = false;
  // Of a TIME: the text names the hour, the day is that of an earlier date of
  // the sentence or the document's. SetTimeInterval() then sets any_day.
  bool assumed_day = false;

  // The canonical string of `annotate` (DESIGN: "15000", ">=10000", "10..12",
  // "EUR 12000000", "PT2H30M", "2025-05-02/2025-05-05").
  std::string CanonicalValue() const;
  void AppendCanonicalValue(std::string& out) const;
};

// Replaces `mentions` by those of `text`, ordered by begin, not overlapping.
// Nothing is allocated once `mentions` has its capacity. Linear in tokens.
void FindMentions(const Text& text, const DocumentTime& document_time,
                  std::vector<Mention>& mentions);

// Days since 1970-01-01, as v1::TimeInterval counts them.
int DayNumber(absl::CivilDay day);

// The first day with this weekday (1 Monday .. 7) after `day`: what a bare
// weekday means in a plan ("talks will resume on Friday").
absl::CivilDay NextWeekday(absl::CivilDay day, int weekday);

// Name of a rule of grammar/: "number-with-hedge".
absl::string_view MentionRuleName(uint16_t rule);

// Replaces `time` by the value as the interval that verdicts compare: of DATE
// and TIME. A message that is used again keeps its memory.
void SetTimeInterval(const Mention& mention, v1::TimeInterval& time);

// ... and of all other kinds, in base units (seconds, meters, years; money and
// percent as they are). How wide "about", "nearly", rounding and a duration's
// granularity make it is documented in interval.cc.
void SetQuantity(const Mention& mention, v1::Quantity& quantity);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_MENTION_H_
