#include "checker/assertion/when.h"

#include <algorithm>
#include <limits>

#include "absl/time/civil_time.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

bool IsTime(const Mention& m) {
  return m.kind == v1::Mention::DATE || m.kind == v1::Mention::TIME;
}

// Facts older than this are told of another event than today's news.
constexpr int kBackgroundDays = 60;

// Whether the clause speaks of what is to come: "will", "is to", "is expected".
// A promise or a plan alone may be of any day.
bool LooksAhead(const SentenceView& view, uint32_t token) {
  static const uint16_t kAhead[] = {
      concepts::Find("will"),     concepts::Find("planned"),
      concepts::Find("expected"), concepts::Find("may"),
      concepts::Find("begins"),   concepts::Find("ends")};
  const TokenRange clause = ClauseAt(view, token);
  for (const Anchor& a : view.anchors) {
    if (a.token < clause.first || a.token >= clause.last) continue;
    for (const uint16_t ahead : kAhead) {
      if (a.concept_id == ahead) return true;
    }
  }
  return false;
}

}  // namespace

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
      const bool ahead = before == v1::UNTIL || before == v1::BY ||
                         LooksAhead(view, seen.first_token);
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

bool FindTimes(const SentenceView& view, std::vector<v1::TimeInterval>& times) {
  if (std::none_of(view.mentions.begin(), view.mentions.end(), IsTime))
    return false;
  times.resize(view.mentions.size());
  for (size_t m = 0; m < times.size(); ++m) {
    if (IsTime(view.mentions[m])) {
      times[m] = ToTimeInterval(view.mentions[m]);
    } else {
      times[m].Clear();
    }
  }
  return true;
}

void ReadDates(const SentenceView& view,
               const std::vector<v1::TimeInterval>& times, Builder& builder) {
  for (size_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& m = view.mentions[i];
    if (times[i].text().empty()) continue;
    const Anchor* action = NearestAnchor(view, m.first_token, m.last_token,
                                         Bit(v1::Concept::ACTION), 9);
    const Anchor* event = NearestAnchor(view, m.first_token, m.last_token,
                                        Bit(v1::Concept::EVENT), 9);
    // A day tells enough by the words around it; a year or an hour does not.
    const bool day = !times[i].any_day() && !times[i].has_time() &&
                     times[i].first_day() == times[i].last_day();
    if (action == nullptr && event == nullptr && !day) continue;
    v1::Assertion& a = builder.Add(view, v1::Assertion::DATE, m.first_token,
                                   m.last_token, "date");
    *a.mutable_time() = times[i];
    if (action != nullptr) {
      builder.AddRole(a, v1::Role::ACTION,
                      CanonicalConcept(action->concept_id));
      // "closed on Saturday": the action is part of the evidence when it is
      // near.
      if (action->token < m.first_token && m.first_token - action->token <= 3) {
        a.set_start(view.text.tokens[action->token].begin);
      }
    }
    if (event != nullptr) {
      builder.AddRole(a, v1::Role::EVENT, CanonicalConcept(event->concept_id));
    }
  }
}

void SetEventTimes(const SentenceView& view,
                   const std::vector<v1::TimeInterval>& times,
                   const DocumentTime& document_time, int first_assertion,
                   v1::ArticleAssertions& out) {
  auto interval_of = [&](const Mention& m) -> const v1::TimeInterval& {
    return times[static_cast<size_t>(&m - view.mentions.data())];
  };
  for (int i = first_assertion; i < out.assertions_size(); ++i) {
    v1::Assertion& a = *out.mutable_assertions(i);
    if (a.kind() == v1::Assertion::DATE) continue;
    // The date that is nearest to the evidence; one since or until which
    // something holds is a period, not the time of the fact.
    const Mention* nearest = nullptr;
    uint32_t best = std::numeric_limits<uint32_t>::max();
    for (const Mention& m : view.mentions) {
      if (!IsTime(m)) continue;
      const bool since = m.first_token > view.sentence.first_token &&
                         (view.Class(m.first_token - 1) == v1::SINCE ||
                          view.Class(m.first_token - 1) == v1::UNTIL);
      // "the worst since 2009, when three people died": of that year; but
      // "since 2009, three people have died".
      const bool told_of = m.first_token > view.sentence.first_token + 1 &&
                           view.In(m.last_token) &&
                           view.Class(m.last_token) == v1::COMMA &&
                           a.start() >= m.end;
      if (since && !told_of) {
        if (view.Class(m.first_token - 1) == v1::SINCE &&
            !a.scope().has_period()) {
          *a.mutable_scope()->mutable_period() = interval_of(m);
        }
        continue;
      }
      const uint32_t distance = m.end <= a.start()   ? a.start() - m.end
                                : m.begin >= a.end() ? m.begin - a.end()
                                                     : 0;
      if (distance < best) {
        best = distance;
        nearest = &m;
      }
    }
    if (nearest == nullptr) continue;
    const v1::TimeInterval& interval = interval_of(*nearest);
    if (interval.text().empty() || interval.any_day()) continue;
    if (document_time.known && !interval.any_year()) {
      const int document_day = static_cast<int>(
          absl::CivilDay(document_time.second) - absl::CivilDay(1970, 1, 1));
      if (document_day - interval.last_day() > kBackgroundDays)
        a.set_background(true);
    }
    *a.mutable_event_time() = interval;
  }
}

}  // namespace concord
