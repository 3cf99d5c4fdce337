// Dates: of what, and when the facts of a sentence happened.

#ifndef CONCORD_CHECKER_ASSERTION_WHEN_H_
#define CONCORD_CHECKER_ASSERTION_WHEN_H_

#include <vector>

#include "checker/assertion/builder.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// Moves bare weekdays that are meant forwards ("talks will resume on Friday")
// to the first such day after the document's: those that a plan or a
// possibility is told of, and those behind "until" and "by".
void ResolvePlannedWeekdays(const std::vector<SentenceView>& views,
                            const DocumentTime& document_time,
                            std::vector<Mention>& mentions);

// Replaces `times` by the interval of each mention of the sentence; of what is
// no date or time it is an empty one. False if there is none: `times` is
// untouched.
bool FindTimes(const SentenceView& view, std::vector<v1::TimeInterval>& times);

// Adds a DATE assertion for each date and time of the sentence that is said of
// an action or event. `times` as of FindTimes().
void ReadDates(const SentenceView& view,
               const std::vector<v1::TimeInterval>& times, Builder& builder);

// Sets event_time (and `background`, when it lies long before the document
// time) of the assertions [first_assertion, end) that the sentence gave.
void SetEventTimes(const SentenceView& view,
                   const std::vector<v1::TimeInterval>& times,
                   const DocumentTime& document_time, int first_assertion,
                   v1::ArticleAssertions& out);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_WHEN_H_
