#include "checker/assertion/when.h"

#include <algorithm>
#include <limits>

#include "absl/container/inlined_vector.h"
#include "absl/time/civil_time.h"
#include "checker/assertion/places.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

// Whether the clause speaks of what is to come on the day at `token`: "will",
// "is to", "is expected", "said it would". What is behind the day is of another
// one if something happened before it: "died on Saturday where a band was to
// play". Of a day that owns what follows, only what is said of that:
// "says Saturday's rally will be bigger"; not "the victims of Saturday's fire
// will be buried".
bool LooksAhead(const SentenceView& view, uint32_t token, bool owns) {
  const Range clause = ClauseAt(view, token);
  // What it owns is said to do something, as far as no preposition tells
  // otherwise.
  const bool of_subject = token == view.sentence.first_token ||
                          view.Category(token - 1) != v1::Concept::FUNCTION ||
                          view.Class(token - 1) == v1::DETERMINER;
  bool happened = owns && !of_subject, told = false;
  for (const Anchor& a : view.anchors) {
    if (a.token >= clause.last) break;
    const bool before = a.token < token;
    const bool speech = a.traits.category == v1::Concept::SPEECH;
    told |= speech && before;
    if (a.token < clause.first) continue;
    if ((a.kinds & kAhead) != 0 && (before || !happened)) return true;
    if (a.traits.modality == v1::Concept::HYPOTHESIS && before && told)
      return true;
    happened |=
        before != owns && (speech || a.traits.category == v1::Concept::ACTION);
  }
  return false;
}

// "Tomorrow's doctors", "we lost tonight": who is quoted has a day of their
// own. It is mostly that of the article, but not what is yet to come of it.
bool IsOfSpeaker(const SentenceView& view, const Mention& m,
                 const DocumentTime& document_time) {
  if (!m.relative || m.bare_weekday ||
      (view.text.tokens[m.first_token].flags & kInQuotes) == 0) {
    return false;
  }
  if (m.from.day_part[0] != 0) return true;
  return document_time.known && m.from.year != 0 && m.from.day != 0 &&
         absl::CivilDay(m.from.year, m.from.month, m.from.day) >
             absl::CivilDay(document_time.second);
}

int DayOf(const DocumentTime& time) {
  return DayNumber(absl::CivilDay(time.second));
}

// Not after the day of the document.
bool IsPast(const v1::TimeInterval& time, const DocumentTime& document_time) {
  return document_time.known && !time.any_year() && !time.any_day() &&
         time.last_day() <= DayOf(document_time);
}

// "said on Tuesday", "the plan published on Monday": the day of words, not of
// what they tell.
// Returns the verb of saying, nullptr if it is the day of what is told.
const Anchor* WordsOf(const SentenceView& view, const Mention& m) {
  constexpr uint32_t kFarthest = 3;
  const auto gap = [&m](const Anchor* a) {
    return a->token < m.first_token ? m.first_token - a->token
                                    : a->token + 1 - m.last_token;
  };
  const Anchor* speech = NearestAnchor(view, m.first_token, m.last_token,
                                       Bit(v1::Concept::SPEECH), kFarthest);
  if (speech == nullptr || (speech->kinds & kAccordingTo) != 0) return nullptr;
  const Anchor* action = NearestAnchor(view, m.first_token, m.last_token,
                                       Bit(v1::Concept::ACTION), kFarthest);
  return action == nullptr || gap(speech) < gap(action) ? speech : nullptr;
}

// "runs until 19 September", "which ends on Friday": till when, not when.
bool IsEnd(const SentenceView& view, const Mention& m) {
  constexpr uint32_t kNear = 2;  // "ends on"
  const uint32_t from =
      std::max(view.sentence.first_token,
               m.first_token - std::min(m.first_token, kNear));
  for (uint32_t t = from; t < m.first_token; ++t) {
    // "până la 30 septembrie" has the words of "up to 30".
    const bool up_to = t + 1 == m.first_token && view.Class(t) == v1::AT_MOST;
    if (up_to || view.Class(t) == v1::UNTIL ||
        view.text.ConceptAt(t) == Known().ends) {
      return true;
    }
  }
  return false;
}

// Whether a verb of saying stands between: "Anna Berg said she would be back on
// Monday" is of no day of hers.
bool SaidBetween(const SentenceView& view, uint32_t a_end, uint32_t b_begin) {
  return std::any_of(view.anchors.begin(), view.anchors.end(),
                     [&](const Anchor& a) {
                       const uint32_t at = view.text.tokens[a.token].begin;
                       return a.traits.category == v1::Concept::SPEECH &&
                              a_end <= at && at < b_begin;
                     });
}

// "a day earlier", "two weeks later": another day than the one beside it.
bool IsOfAnotherDay(const SentenceView& view, const Mention& m) {
  if (m.kind != v1::Mention::DURATION || !view.In(m.last_token)) return false;
  const uint8_t behind = view.Class(m.last_token);
  return behind == v1::EARLIER || behind == v1::LATER;
}

// Where what stands behind the day is of another one: "on Wednesday, the day
// after a fire", "on Friday, two days after it made an offer". The token behind
// which that begins, the end of the sentence if there is none.
uint32_t EndOfDay(const SentenceView& view, const Mention& m) {
  constexpr uint32_t kFarthest = 4;  // ", the day after"
  const uint32_t end = view.sentence.last_token;
  for (uint32_t t = m.last_token; t < m.last_token + kFarthest && view.In(t);
       ++t) {
    const int other = MentionAt(view, t);
    const bool days =
        other >= 0 &&
        view.mentions[static_cast<size_t>(other)].kind == v1::Mention::DURATION;
    const uint32_t behind =
        days ? view.mentions[static_cast<size_t>(other)].last_token : t + 1;
    if (!days && view.Class(t) != v1::TIME_UNIT) continue;
    if (!view.In(behind)) return end;
    const uint8_t c = view.Class(behind);
    return c == v1::AFTER || c == v1::BEFORE ? t : end;
  }
  return end;
}

// Facts older than this are told of another event than today's news.
bool LongAgo(const v1::TimeInterval& time, const DocumentTime& document_time) {
  constexpr int kBackgroundDays = 60;
  return document_time.known && !time.any_year() &&
         DayOf(document_time) - time.last_day() > kBackgroundDays;
}

// A time of the sentence that its facts may be of.
struct Day {
  const Mention* mention;
  uint32_t number;      // of the mention in the text; kNoIndex: of another day
  bool since = false;   // from when on something was so
  bool period = false;  // ... as one is counted from a day: "since 2009"
  bool then = false;    // ... of which more is told: "since 2009, when"
  bool of_words = false;  // see WordsOf()
  // Of what it stands beside, and of nothing else: "built in 1967".
  bool of_origin = false;
  Range clause;         // ... where it is told
  bool act = false;     // ... as done then: "borrowed in 2021"
  uint16_t origin = 0;  // ... the verb, if it can be of nothing else
};
using Days = absl::InlinedVector<Day, 8>;

// Whether a clause ends at the token, and "when" or "then" stands behind it.
bool TellsThen(const SentenceView& view, uint32_t token) {
  if (!view.In(token + 1)) return false;
  const uint8_t sign = view.Class(token);
  if (sign != v1::COMMA && sign != v1::SEMICOLON && sign != v1::DASH)
    return false;
  const uint8_t c = view.Class(token + 1);
  return view.Category(token + 1) == v1::Concept::FUNCTION &&
         (c == v1::OTHER || c == v1::THAN);
}

// "More than in 2019"; with `also`, what may mean something else of a day not
// long ago: "up on 2019", "under 2019".
bool IsCompared(const SentenceView& view, const Mention& m, bool also) {
  constexpr uint32_t kNear = 2;
  const uint32_t from =
      std::max(view.sentence.first_token,
               m.first_token - std::min(m.first_token, kNear));
  for (uint32_t t = from; t < m.first_token; ++t) {
    const uint8_t c = view.Class(t);
    // "More than in 2019" has the words of "over" and "under".
    const bool in = t + 2 == m.first_token && view.Class(t + 1) == v1::IN;
    if (c == v1::THAN ||
        ((also || in) && (c == v1::MORE_THAN || c == v1::LESS_THAN)) ||
        (also && (KindsOf(view.text.ConceptAt(t)) & kComparedWith) != 0)) {
      return true;
    }
  }
  return false;
}

// "Since January", "since fighting resumed in January".
bool IsSince(const SentenceView& view, const Mention& m) {
  constexpr uint32_t kFarthest = 6;
  const uint32_t first = ClauseAt(view, m.first_token).first;
  for (uint32_t t = m.first_token;
       t > first && m.first_token - t < kFarthest;) {
    --t;
    if (view.Class(t) == v1::SINCE) return true;
    if (MentionAt(view, t) >= 0) return false;
  }
  return false;
}

// "The bridge, built in 1967, collapsed": of what began to be so long ago, the
// day tells no more than that. By what the verb is, or by a clause that begins
// with it, "closed in 2019", or has none, "world champion in 2018".
void FindOrigin(const SentenceView& view, const Mention& m, Day& day) {
  constexpr uint32_t kNear = 3;
  constexpr uint32_t kPeople =
      Bit(v1::Concept::PERSON) | Bit(v1::Concept::TITLE);
  day.clause = ClauseAt(view, m.first_token);
  const Anchor* verb = NearestAnchor(view, m.first_token, m.last_token,
                                     Bit(v1::Concept::ACTION), kNear);
  if (verb == nullptr || verb->token < day.clause.first ||
      verb->token >= day.clause.last) {
    const Anchor* at = AnchorFrom(view, day.clause.first);
    bool people = false, acts = false;
    for (; at != view.anchors.end() && at->token < day.clause.last; ++at) {
      people |= at->token < m.first_token &&
                (Bit(at->traits.category) & kPeople) != 0;
      acts |= at->traits.category == v1::Concept::ACTION;
    }
    day.of_origin = people && !acts;
    return;
  }
  if ((verb->kinds & kOrigin) != 0)
    day.origin = CanonicalConcept(verb->concept_id);
  day.act = day.origin == 0 && verb->token == day.clause.first;
  day.of_origin = day.act || day.origin != 0;
}

// "Since 2022, 12,000 have died", but not "8.5 percent, the highest since
// 1983": whether what the fact counts began with the day.
bool CountsFrom(const SentenceView& view, const Mention& m, const Fact& fact) {
  const Range clause = ClauseAt(view, m.first_token);
  const Token* const tokens = view.text.tokens.data();
  return clause.first <= view.sentence.first_token ||
         (fact.start >= tokens[clause.first].begin &&
          fact.end <= tokens[clause.last - 1].end);
}

// Whether such a day is not that of the fact.
bool IsOfOrigin(const SentenceView& view, const Facts& facts, const Fact& fact,
                const Day& day) {
  if (!day.of_origin) return false;
  const Token* const tokens = view.text.tokens.data();
  const bool behind = fact.start >= tokens[day.clause.last - 1].end;
  const bool before = fact.end <= tokens[day.clause.first].begin;
  // "owes 150 million euros, borrowed in 2021": of the figure it stands behind.
  if (before && day.act && fact.mention != kNoIndex &&
      fact.end == tokens[day.clause.first - 1].begin) {
    return false;
  }
  if (behind || before || day.origin == 0) return behind || before;
  for (uint32_t r = fact.roles.first; r < fact.roles.last; ++r) {
    if (facts.roles[r].name == v1::Role::ACTION)
      return facts.roles[r].key.word != concepts::Get(day.origin).id;
  }
  return false;
}

Days FindDays(const SentenceView& view,
              absl::Span<const v1::TimeInterval> times,
              const DocumentTime& document_time) {
  Days days;
  for (uint32_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& m = view.mentions[i];
    const bool another_day = IsOfAnotherDay(view, m);
    if ((!IsTime(m) && !another_day) || IsEnd(view, m)) continue;
    const uint32_t first = view.sentence.first_token;
    const uint32_t number = view.first_mention + i;
    Day& day = days.emplace_back();
    day.mention = &m;
    day.number = another_day ? kNoIndex : number;
    const uint8_t before =
        m.first_token > first ? view.Class(m.first_token - 1) : 0;
    const bool long_ago = !another_day && LongAgo(times[number], document_time);
    // "Dal 1970", "с 1970 года", "a law from 1998".
    const bool from =
        long_ago && !m.range &&
        (before == v1::FROM || view.Class(m.first_token) == v1::FROM);
    day.period = IsSince(view, m);
    day.since = day.period || from;
    day.then = m.first_token > first + 1 && TellsThen(view, m.last_token);
    // What was said long ago is of that time.
    day.of_words = WordsOf(view, m) != nullptr && !long_ago;
    if (long_ago) FindOrigin(view, m, day);
    day.since |= long_ago && IsCompared(view, m, /*also=*/true);
  }
  return days;
}

}  // namespace

void SettleMonths(absl::Span<const Mention> mentions, Text& text) {
  for (const Mention& m : mentions) {
    if (!IsTime(m)) continue;
    for (uint32_t t = m.first_token; t < m.last_token; ++t) {
      const uint8_t c = static_cast<uint8_t>(text.classes[t]);
      if (c == v1::AMBIGUOUS_MONTH || c == v1::AMBIGUOUS_WEEKDAY ||
          c == v1::AMBIGUOUS_SEASON) {
        text.tokens[t].concept_id = 0;
        text.tokens[t].word = 0;
      }
    }
  }
}

void ResolvePlannedWeekdays(const std::vector<SentenceView>& views,
                            const DocumentTime& document_time,
                            std::vector<Mention>& mentions) {
  if (!document_time.known || mentions.empty()) return;
  const absl::CivilDay today(document_time.second);
  for (const SentenceView& view : views) {
    for (size_t i = 0; i < view.mentions.size(); ++i) {
      const Mention& seen = view.mentions[i];
      if (!seen.bare_weekday || seen.from.day == 0) continue;
      const absl::CivilDay day(seen.from.year, seen.from.month, seen.from.day);
      if (day >= today) continue;
      const uint8_t before = seen.first_token > view.sentence.first_token
                                 ? view.Class(seen.first_token - 1)
                                 : 0;
      // "killed by Saturday's earthquake"
      const bool owns =
          view.In(seen.last_token) && view.text.IsOwnerMark(seen.last_token);
      const bool ahead = before == v1::UNTIL || (before == v1::BY && !owns) ||
                         before == v1::FOR ||
                         LooksAhead(view, seen.first_token, owns);
      if (!ahead) continue;
      Mention& m = mentions[static_cast<size_t>(&seen - mentions.data())];
      const absl::CivilDay next = day + 7;
      m.from.year = static_cast<int>(next.year());
      m.from.month = static_cast<int8_t>(next.month());
      m.from.day = static_cast<int8_t>(next.day());
      if (!m.range) {
        m.to.year = m.from.year;
        m.to.month = m.from.month;
        m.to.day = m.from.day;
      }
    }
  }
}

void FindTimes(absl::Span<const Mention> mentions,
               std::vector<v1::TimeInterval>& times) {
  times.resize(std::max(times.size(), mentions.size()));
  for (size_t i = 0; i < mentions.size(); ++i) {
    if (IsTime(mentions[i])) SetTimeInterval(mentions[i], times[i]);
  }
}

namespace {

// "By the end of the first day donors had promised 1.6 billion".
bool TellsUpToDaysEnd(const SentenceView& view) {
  constexpr uint32_t kFarthest = 5;  // "the end of the first day"
  const uint32_t end = view.sentence.last_token;
  for (uint32_t t = view.sentence.first_token; t + 1 < end; ++t) {
    if (view.Class(t) != v1::BY) continue;
    bool ends = false;
    for (uint32_t u = t + 1; u < end && u <= t + 1 + kFarthest; ++u) {
      ends |= view.Class(u) == v1::END_OF;
      if (ends && view.Class(u) == v1::TIME_UNIT &&
          absl::string_view(view.text.FigureAt(u).code) == "D") {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

bool TellsUpToNow(const SentenceView& view,
                  absl::Span<const v1::TimeInterval> times,
                  const DocumentTime& document_time) {
  constexpr int kLatelyDays = 3;
  if (!document_time.known) return false;
  if (TellsUpToDaysEnd(view)) return true;
  for (uint32_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& m = view.mentions[i];
    if (!IsTime(m)) continue;
    const v1::TimeInterval& time = times[view.first_mention + i];
    const int age = DayOf(document_time) - time.last_day();
    const bool lately =
        time.any_day() ? m.assumed_day
                       : !time.any_year() && age >= 0 && age <= kLatelyDays;
    if (!lately) continue;
    const bool by = m.first_token > view.sentence.first_token &&
                    view.Class(m.first_token - 1) == v1::BY;
    // "Fino a mezzogiorno" is all of the time.
    const uint8_t first = view.Class(m.first_token);
    if (by || first == v1::UNTIL || first == v1::AT_MOST || IsEnd(view, m))
      return true;
  }
  return false;
}

void ReadDates(const SentenceView& view,
               absl::Span<const v1::TimeInterval> times,
               const DocumentTime& document_time, Builder& builder) {
  const uint32_t dateline = DatelineOf(view).last;
  for (uint32_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& m = view.mentions[i];
    if (!IsTime(m)) continue;
    if (IsOfSpeaker(view, m, document_time)) continue;
    const uint32_t mention = view.first_mention + i;
    const v1::TimeInterval& time = times[mention];
    if (time.text().empty()) continue;
    if (m.last_token <= dateline) continue;
    // "9 percent more than in 2024" happened in no 2024.
    if (IsCompared(view, m, /*also=*/false)) continue;
    const Anchor* words = WordsOf(view, m);
    const Anchor* action =
        words != nullptr ? words
                         : NearestAnchor(view, m.first_token, m.last_token,
                                         Bit(v1::Concept::ACTION), 9);
    const Anchor* event = words != nullptr
                              ? nullptr
                              : NearestAnchor(view, m.first_token, m.last_token,
                                              Bit(v1::Concept::EVENT), 9);
    const uint32_t end = EndOfDay(view, m);
    if (action != nullptr && action->token >= end) action = nullptr;
    if (event != nullptr && event->token >= end) event = nullptr;
    // A date tells enough by the words around it; a part of some day, "in the
    // evening", does not.
    const bool date = !time.any_day() || time.has_time();
    if (action == nullptr && event == nullptr && !date) continue;
    Fact& fact = builder.AddTold(view, v1::Assertion::DATE, m.first_token,
                                 m.last_token, "date");
    fact.mention = mention;
    fact.context.last =
        std::clamp(view.TermRange(view.sentence.first_token, end).last,
                   fact.context.first, fact.context.last);
    // "the plan published on Monday": that day is no plan.
    if (fact.modality == v1::Assertion::PLANNED && words != nullptr &&
        IsPast(time, document_time)) {
      fact.modality = v1::Assertion::ASSERTED;
    }
    if (action != nullptr) {
      builder.AddRole(v1::Role::ACTION, CanonicalConcept(action->concept_id));
      // "closed on Saturday": the action is part of the evidence when it is
      // near.
      if (action->token < m.first_token && m.first_token - action->token <= 3) {
        fact.start = view.text.tokens[action->token].begin;
      }
    }
    if (event != nullptr)
      builder.AddRole(v1::Role::EVENT, CanonicalConcept(event->concept_id));
  }
}

void SetEventTimes(const SentenceView& view,
                   absl::Span<const v1::TimeInterval> times,
                   const DocumentTime& document_time, size_t first,
                   Facts& facts) {
  if (first == facts.facts.size() ||
      std::none_of(view.mentions.begin(), view.mentions.end(), IsTime)) {
    return;
  }
  const Days days = FindDays(view, times, document_time);
  for (size_t i = first; i < facts.facts.size(); ++i) {
    Fact& fact = facts.facts[i];
    if (fact.kind == v1::Assertion::DATE) continue;
    const bool words = fact.kind == v1::Assertion::QUOTE ||
                       fact.kind == v1::Assertion::ATTRIBUTION;
    // The date that is nearest to the evidence; one since which something holds
    // is a period, not the time of the fact.
    uint32_t nearest = kNoIndex;
    uint32_t best = std::numeric_limits<uint32_t>::max();
    for (const Day& day : days) {
      const Mention& m = *day.mention;
      // "the worst since 2009, when three people died": of that year; but
      // "since 2009, three people have died".
      if (day.since && !(day.then && fact.start >= m.end)) {
        if (fact.period == kNoIndex && day.period && CountsFrom(view, m, fact))
          fact.period = day.number;
        continue;
      }
      if (IsOfOrigin(view, facts, fact, day)) continue;
      if (day.of_words && !words) continue;
      const uint32_t distance = m.end <= fact.start   ? fact.start - m.end
                                : m.begin >= fact.end ? m.begin - fact.end
                                                      : 0;
      if (distance >= best) continue;
      if (fact.kind == v1::Assertion::PARTICIPANTS &&
          SaidBetween(view, fact.end, m.begin)) {
        continue;
      }
      best = distance;
      nearest = day.number;
    }
    if (nearest == kNoIndex) continue;
    const v1::TimeInterval& interval = times[nearest];
    if (interval.text().empty() || interval.any_day()) continue;
    if (LongAgo(interval, document_time)) fact.background = true;
    fact.event_time = nearest;
  }
}

}  // namespace concord
