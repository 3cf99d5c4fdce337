// The actions of grammar/, one for each kind of value: from the tokens
// that a rule matched to a mention.
//
// An action steps over what it can read. If it refuses behind the beginning, it
// could not read further, and longer matches need not be offered to it.

#ifndef CONCORD_CHECKER_MENTION_ACTION_H_
#define CONCORD_CHECKER_MENTION_ACTION_H_

#include "checker/mention/cursor.h"
#include "checker/mention/mention.h"

namespace concord {

enum class Outcome {
  kRefused,  // no value: the next shorter match is tried
  kMention,  // the mention is filled, but for span, rule and interval
  kNothing,  // the tokens are no mention; go on behind them
};

Outcome MakeNumber(Cursor& cursor, Mention& mention);
Outcome MakeRatio(Cursor& cursor, Mention& mention);
Outcome MakeOrdinal(Cursor& cursor, Mention& mention);
Outcome MakePercentage(Cursor& cursor, Mention& mention);
Outcome MakeMoney(Cursor& cursor, Mention& mention);
Outcome MakeMeasurement(Cursor& cursor, Mention& mention);
Outcome MakeDuration(Cursor& cursor, Mention& mention);
Outcome MakeAge(Cursor& cursor, Mention& mention);

// "Carla Boniotti, 56,", "a boy of 14", "un bărbat de 58 de ani".
Outcome MakePersonAge(Cursor& cursor, Mention& mention);
// "She is 44.", "the youngest of them was 61, the eldest 97".
Outcome MakeAgePredicate(Cursor& cursor, Mention& mention);
// "in her forties", "in their late 60s".
Outcome MakeDecadeAge(Cursor& cursor, Mention& mention);

Outcome MakeDate(Cursor& cursor, const DocumentTime& now, Mention& mention);
Outcome MakeClock(Cursor& cursor, const DocumentTime& now, Mention& mention);
// "Half past two", "at twenty to nine in the evening".
Outcome MakeClockInWords(Cursor& cursor, const DocumentTime& now,
                         Mention& mention);
Outcome MakeDateOffset(Cursor& cursor, const DocumentTime& now,
                       Mention& mention);
Outcome MakeDateAhead(Cursor& cursor, const DocumentTime& now,
                      Mention& mention);
Outcome MakeDateNth(Cursor& cursor, const DocumentTime& now, Mention& mention);
Outcome MakeWeek(Cursor& cursor, const DocumentTime& now, Mention& mention);
// Four digits: a year, or refused for the rule of numbers to take.
Outcome MakeYear(Cursor& cursor, const DocumentTime& now, Mention& mention);

// Scores ("3-1"), codes ("286/2011") and the like: kNothing, or kRefused when
// the tokens do not look like one.
Outcome SkipScore(Cursor& cursor);

// An amount of time at the cursor, "two and a half hours", "o oră și jumătate",
// for "... ago"; false if there is none. Steps over it.
bool ParseSpan(Cursor& cursor, Mention& mention);

// Whether the sentence tells a plan before the match: "will", "urmează să".
bool PlanBefore(const Cursor& cursor);

// The category of the concept file that the token's concept has, if it has one.
int CategoryAt(const Text& text, uint32_t token);
// Whether the token means people or things that can be counted.
bool IsCountable(const Text& text, uint32_t token);

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_ACTION_H_
