#include "checker/mention/mention.h"

#include <algorithm>
#include <array>
#include <limits>

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

constexpr uint32_t kUnbounded = std::numeric_limits<uint32_t>::max();
constexpr fsm::Automaton kGrammar(kMentionGrammar, v1::SENTENCE_END);

Outcome Act(uint16_t action, Cursor& cursor, const DocumentTime& now,
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
    case v1::Rule::CLOCK_WORDS:
      return MakeClockInWords(cursor, now, mention);
    case v1::Rule::AGE_PREDICATE:
      return MakeAgePredicate(cursor, mention);
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

// Finds the mentions of one text, from left to right.
class Finder {
 public:
  Finder(const Text& text, const DocumentTime& now,
         std::vector<Mention>& mentions)
      : text_(text), now_(now), mentions_(mentions) {}

  void FindAll() {
    // Where a rule may begin is noted for some hundred tokens at a time and
    // without a branch, for nobody can guess it.
    constexpr uint32_t kBlock = 512;
    uint32_t starts[kBlock];
    const absl::string_view classes = text_.classes;
    const uint32_t size = static_cast<uint32_t>(classes.size());
    uint32_t next = 0;  // the token to go on at
    for (uint32_t begin = 0; begin < size; begin += kBlock) {
      const uint32_t end = begin + std::min(kBlock, size - begin);
      size_t count = 0;
      for (uint32_t at = begin; at < end; ++at) {
        starts[count] = at;
        count += kGrammar.Starts(static_cast<uint8_t>(classes[at]));
      }
      for (size_t i = 0; i < count; ++i) {
        const uint32_t at = starts[i];
        if (at < next || !kGrammar.MayMatch(classes, at) || IsPartOfName(at))
          continue;
        kGrammar.Match(classes, at, [&](size_t match_end, uint16_t rule) {
          return Try(at, static_cast<uint32_t>(match_end), rule, next);
        });
      }
    }
  }

 private:
  // Digits behind a hyphen belong to a name ("F-16", "COVID-19") or to what has
  // been refused already.
  bool IsPartOfName(uint32_t token) const {
    return (text_.tokens[token].flags & (kNumeral | kSpaceBefore)) ==
               kNumeral &&
           token > 0 && text_.classes[token - 1] == v1::HYPHEN &&
           (text_.tokens[token - 1].flags & kSpaceBefore) == 0;
  }

  // One match: whether it is taken; `next` becomes the token to go on at.
  bool Try(uint32_t begin, uint32_t end, uint16_t rule, uint32_t& next) {
    if (reach_begin_ != begin) {
      reach_.fill(kUnbounded);
      reach_begin_ = begin;
    }
    const uint16_t action = kGrammar.rule(rule).action;
    if (end > reach_[action]) return false;
    // In its place, taken away if it is none. Copied from an empty one, for
    // which a compiler writes moves: to make so large a one it writes a loop.
    static constexpr Mention kNew;
    Mention& mention = mentions_.emplace_back(kNew);
    Cursor cursor(text_, begin, end);
    switch (Act(action, cursor, now_, mention)) {
      case Outcome::kRefused:
        mentions_.pop_back();
        if (cursor.at() > begin) reach_[action] = cursor.at();
        return false;
      case Outcome::kNothing:
        mentions_.pop_back();
        next = end;
        return true;
      case Outcome::kMention:
        break;
    }
    mention.rule = rule;
    mention.first_token = begin;
    mention.begin = text_.tokens[begin].begin;
    if (mention.last_token == 0) {
      mention.last_token = end;
      mention.end = text_.tokens[end - 1].end;
    }
    next = mention.last_token;
    if (mention.kind != v1::Mention::DATE &&
        mention.kind != v1::Mention::TIME) {
      SetInterval(mention);
    } else if (mention.assumed_day) {
      AssumeDay(mention);
    } else if (mention.from.day != 0) {
      day_ = mention.from;
      day_token_ = begin;
    }
    return true;
  }

  // Whether the sentence of the token has a date before it.
  bool DayKnown(uint32_t token) const {
    return day_token_ != kUnbounded && text_.InOneSentence(day_token_, token);
  }

  // A time without a day has that of the last date of its sentence, else the
  // document's.
  void AssumeDay(Mention& mention) const {
    const bool known = DayKnown(mention.first_token);
    if (!known && !now_.known) return;
    const CalendarValue day =
        known ? day_ : DayValue(absl::CivilDay(now_.second));
    for (CalendarValue* value : {&mention.from, &mention.to}) {
      value->year = day.year;
      value->month = day.month;
      value->day = day.day;
    }
  }

  const Text& text_;
  const DocumentTime& now_;
  std::vector<Mention>& mentions_;
  CalendarValue day_;  // of the last date, which begins at this token
  uint32_t day_token_ = kUnbounded;
  // The token up to which each action could read from `reach_begin_`.
  std::array<uint32_t, v1::Rule::Action_ARRAYSIZE> reach_;
  uint32_t reach_begin_ = kUnbounded;
};

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
  Finder(text, document_time, mentions).FindAll();
}

absl::string_view MentionRuleName(uint16_t rule) {
  return rule < kMentionGrammar.rule_count ? kMentionGrammar.rules[rule].name
                                           : "";
}

}  // namespace concord
