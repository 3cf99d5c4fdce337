// Dates: of what, and when the facts of a sentence happened.

#ifndef CONCORD_CHECKER_ASSERTION_WHEN_H_
#define CONCORD_CHECKER_ASSERTION_WHEN_H_

#include <vector>

#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Takes from tokens of dates what they mean elsewhere: "on May 11" is no
// possibility, and "March 3" no protest.
void SettleMonths(absl::Span<const Mention> mentions, Text& text);

// Moves bare weekdays that are meant forwards ("talks will resume on Friday")
// to the first such day after the document's: those that a plan or a
// possibility is told of, and those behind "until" and "by".
void ResolvePlannedWeekdays(const std::vector<SentenceView>& views,
                            const DocumentTime& document_time,
                            std::vector<Mention>& mentions);

inline bool IsTime(const Mention& m) {
  return m.kind == v1::Mention::DATE || m.kind == v1::Mention::TIME;
}

// Makes times[i] the interval of mentions[i], for dates and times; what stands
// at the others is of no article.
void FindTimes(absl::Span<const Mention> mentions,
               std::vector<v1::TimeInterval>& times);

// Whether the sentence tells what came together up to a time that has just
// passed: "by noon", "until Thursday". By another time it may be more.
bool TellsUpToNow(const SentenceView& view,
                  absl::Span<const v1::TimeInterval> times,
                  const DocumentTime& document_time);

// Adds a DATE for each date and time of the sentence that is said of an action
// or event. `times` are those of all mentions of the text.
void ReadDates(const SentenceView& view,
               absl::Span<const v1::TimeInterval> times,
               const DocumentTime& document_time, Builder& builder);

// Sets event_time (and `background`, when it lies long before the document
// time) of the facts from `first` on, which the sentence gave.
void SetEventTimes(const SentenceView& view,
                   absl::Span<const v1::TimeInterval> times,
                   const DocumentTime& document_time, size_t first,
                   Facts& facts);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_WHEN_H_
