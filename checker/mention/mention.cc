#include "checker/mention/mention.h"

#include "absl/strings/numbers.h"
#include "checker/fsm/automaton.h"
#include "checker/mention/action.h"
#include "checker/mention/calendar.h"
#include "checker/mention/grammar_tables.h"
#include "checker/mention/interval.h"
#include "proto/grammar.pb.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

const fsm::Automaton& Grammar() {
  static constexpr uint8_t kEdge = v1::SENTENCE_END;
  static const fsm::Automaton grammar(kMentionGrammar, kEdge);
  return grammar;
}

Outcome Act(uint16_t action, const Cursor& cursor, const DocumentTime& now,
            Mention& mention) {
  switch (action) {
    case v1::Rule::SKIP:
      return Outcome::kNothing;
    case v1::Rule::SKIP_SCORE:
      return SkipScore(cursor);
    case v1::Rule::NUMBER:
      return MakeNumber(cursor, mention);
    case v1::Rule::RATIO:
      return MakeRatio(cursor, mention);
    case v1::Rule::ORDINAL:
      return MakeOrdinal(cursor, mention);
    case v1::Rule::PERCENTAGE:
      return MakePercentage(cursor, mention);
    case v1::Rule::MONEY:
      return MakeMoney(cursor, mention);
    case v1::Rule::MEASUREMENT:
      return MakeMeasurement(cursor, mention);
    case v1::Rule::DURATION:
      return MakeDuration(cursor, mention);
    case v1::Rule::AGE:
      return MakeAge(cursor, mention);
    case v1::Rule::PERSON_AGE:
      return MakePersonAge(cursor, mention);
    case v1::Rule::DECADE_AGE:
      return MakeDecadeAge(cursor, mention);
    case v1::Rule::DATE_OFFSET:
      return MakeDateOffset(cursor, now, mention);
    case v1::Rule::DATE_AHEAD:
      return MakeDateAhead(cursor, now, mention);
    case v1::Rule::DATE_NTH:
      return MakeDateNth(cursor, now, mention);
    case v1::Rule::WEEK:
      return MakeWeek(cursor, now, mention);
    case v1::Rule::CLOCK:
      return MakeClock(cursor, now, mention);
    case v1::Rule::DATE:
      return MakeDate(cursor, now, mention);
    case v1::Rule::YEAR:
      return MakeYear(cursor, now, mention);
    default:
      return Outcome::kRefused;
  }
}

// The day of a time without one: that of the last date of its sentence, else
// the document's.
void AssumeDay(const DocumentTime& now, const CalendarValue* day_of_sentence,
               Mention& mention) {
  CalendarValue day;
  if (day_of_sentence != nullptr) {
    day = *day_of_sentence;
  } else if (now.known) {
    day = DayValue(absl::CivilDay(now.second));
  } else {
    return;
  }
  for (CalendarValue* value : {&mention.from, &mention.to}) {
    value->year = day.year;
    value->month = day.month;
    value->day = day.day;
  }
}

bool ReadDigits(absl::string_view text, size_t at, size_t size, int& value) {
  return at + size <= text.size() &&
         absl::SimpleAtoi(text.substr(at, size), &value) && text[at] >= '0' &&
         text[at] <= '9';
}

}  // namespace

bool ParseDocumentTime(absl::string_view iso, DocumentTime& time) {
  int year, month, day, hour = 0, minute = 0, second = 0;
  if (iso.size() < 10 || !ReadDigits(iso, 0, 4, year) || iso[4] != '-' ||
      !ReadDigits(iso, 5, 2, month) || iso[7] != '-' ||
      !ReadDigits(iso, 8, 2, day) || year < 1 || !IsDate(year, month, day)) {
    return false;
  }
  if (iso.size() > 10) {
    if ((iso[10] != 'T' && iso[10] != ' ') || !ReadDigits(iso, 11, 2, hour) ||
        iso.size() < 16 || iso[13] != ':' || !ReadDigits(iso, 14, 2, minute) ||
        hour > 23 || minute > 59) {
      return false;
    }
    if (iso.size() > 16 && iso[16] == ':' &&
        (!ReadDigits(iso, 17, 2, second) || second > 60)) {
      return false;
    }
  }
  time.known = true;
  time.second = absl::CivilSecond(year, month, day, hour, minute, second);
  return true;
}

void FindMentions(const Text& text, const DocumentTime& document_time,
                  std::vector<Mention>& mentions) {
  mentions.clear();
  const fsm::Automaton& grammar = Grammar();
  const absl::string_view classes = text.classes;
  const CalendarValue* day_of_sentence = nullptr;
  CalendarValue day;
  for (size_t at = 0; at < classes.size();) {
    const uint8_t c = static_cast<uint8_t>(classes[at]);
    if (!grammar.Starts(c)) {
      if (c == v1::SENTENCE_END) day_of_sentence = nullptr;
      ++at;
      continue;
    }
    Mention mention;
    size_t next = at + 1;
    grammar.Match(classes, at, [&](size_t end, uint16_t rule) {
      const Cursor cursor(text, static_cast<uint32_t>(at),
                          static_cast<uint32_t>(end));
      const Outcome outcome =
          Act(grammar.rule(rule).action, cursor, document_time, mention);
      if (outcome == Outcome::kRefused) {
        mention = Mention();
        return false;
      }
      next = end;
      if (outcome == Outcome::kNothing) return true;
      mention.rule = rule;
      mention.first_token = static_cast<uint32_t>(at);
      mention.begin = text.tokens[at].begin;
      if (mention.last_token == 0) {
        mention.last_token = static_cast<uint32_t>(end);
        mention.end = text.tokens[end - 1].end;
      }
      next = mention.last_token;
      if (mention.kind == v1::Mention::DATE ||
          mention.kind == v1::Mention::TIME) {
        if (mention.assumed_day) {
          AssumeDay(document_time, day_of_sentence, mention);
        } else if (mention.from.day != 0) {
          day = mention.from;
          day_of_sentence = &day;
        }
      } else {
        SetInterval(mention);
      }
      mentions.push_back(mention);
      return true;
    });
    at = next;
  }
}

absl::string_view MentionRuleName(uint16_t rule) {
  return rule < kMentionGrammar.rule_count ? kMentionGrammar.rules[rule].name
                                           : "";
}

}  // namespace concord
