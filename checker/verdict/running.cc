#include "checker/verdict/running.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "checker/claim/running_figure.h"
#include "checker/interval/interval.h"

namespace concord {
namespace {

using v1::Assertion;

// Whether the basis is a state that people are in, and not what befell them.
bool OfAState(Assertion::Basis basis) {
  return basis == Assertion::DISPLACED || basis == Assertion::EVACUATED ||
         basis == Assertion::DETAINED || basis == Assertion::HOSPITALISED ||
         basis == Assertion::TREATED || basis == Assertion::MISSING;
}

struct Told {
  uint32_t article = 0;
  uint32_t number = 0;  // of the assertion in its article
  Publication published;
  Publication as_of;  // when it was so, by the text
  const Assertion* assertion;
};

// Whether the text says of the answer that it took the place of a value that
// was told before.
bool TakesPlace(const std::vector<Told>& told, const Told& present) {
  return std::any_of(told.begin(), told.end(), [&](const Told& t) {
    return t.article == present.article &&
           t.assertion->superseded_by() == present.number + 1;
  });
}

// When the figure was so: when the article was published, unless the text gives
// an earlier time: "in early June 41,000 were displaced". Who was killed or
// injured on a day may be counted later.
Publication AsOf(const Publication& published, const Assertion& a) {
  if (!a.has_event_time() || a.event_time().any_day() ||
      a.event_time().any_year() || a.kind() != Assertion::CASUALTY_COUNT ||
      !OfAState(a.basis())) {
    return published;
  }
  const absl::CivilDay epoch(1970, 1, 1);
  Publication then;
  then.from =
      absl::FromCivil(epoch + a.event_time().first_day(), absl::UTCTimeZone());
  then.to = absl::FromCivil(epoch + a.event_time().last_day() + 1,
                            absl::UTCTimeZone());
  return then.Before(published) ? then : published;
}

// Figures that cannot both be the latest.
bool Differ(const v1::Quantity& a, const v1::Quantity& b) {
  return Compare(a, b) == ValueRelation::kDisjoint || StillRises(a, b) ||
         StillRises(b, a);
}

// "An earlier version said 17", "up from 17".
bool IsFormer(const Assertion& a) {
  return a.has_quantity() &&
         (a.modality() == Assertion::CORRECTED || a.superseded_by() != 0);
}

// Whether the article itself says that the value was wrong or an early one.
bool Corrects(const v1::ArticleAssertions& article, const Assertion& value) {
  for (const Assertion& a : article.assertions()) {
    if (IsFormer(a) && a.kind() == value.kind() && a.basis() == value.basis() &&
        Compare(a.quantity(), value.quantity()) == ValueRelation::kEqual) {
      return true;
    }
  }
  return false;
}

// Whether one of the answers is the value, as what was so before.
bool IsFormerOf(const std::vector<Told>& told, const Assertion& value) {
  return std::any_of(told.begin(), told.end(), [&value](const Told& t) {
    return IsFormer(*t.assertion) &&
           Compare(t.assertion->quantity(), value.quantity()) ==
               ValueRelation::kEqual;
  });
}

// Told hours apart, and no step is more than two and a half fold: ships that
// wait, people who fell ill, homes without power. What jumps is a slip, and
// what one hour tells in two ways a conflict.
bool MovesOn(const std::vector<Told>& told) {
  if (std::none_of(told.begin(), told.end(),
                   [](const Told& t) { return CountsAState(*t.assertion); })) {
    return false;
  }
  constexpr absl::Duration kShortest = absl::Hours(8);
  constexpr double kLargestStep = 2.5;
  absl::Time first = told.front().published.from, last = first;
  std::vector<double> values;
  for (const Told& t : told) {
    first = std::min(first, t.published.from);
    last = std::max(last, t.published.from);
    values.push_back(t.assertion->quantity().stated());
  }
  if (last - first < kShortest) return false;
  std::sort(values.begin(), values.end());
  for (size_t i = 1; i < values.size(); ++i) {
    if (values[i] > kLargestStep * values[i - 1]) return false;
  }
  return true;
}

// Whether a vote is among what tells the event that the article reports.
bool ReportsVote(const v1::ArticleAssertions& article) {
  return std::any_of(article.key_terms().begin(), article.key_terms().end(),
                     [&article](uint32_t term) {
                       return article.terms(static_cast<int>(term)) == "c:vote";
                     });
}

// Shares that drift while votes are counted, up or down, told at different
// hours.
bool Drifts(absl::Span<const v1::ArticleAssertions* const> articles,
            const std::vector<Told>& told) {
  for (const Told& t : told) {
    if (!ReportsVote(*articles[t.article])) return false;
  }
  const absl::Duration kShortest = absl::Hours(2);
  constexpr double kFarthest = 0.05;
  auto drifts = [kShortest](const Told& a, const Told& b) {
    const double x = a.assertion->quantity().stated();
    const double y = b.assertion->quantity().stated();
    if (x == y) return true;
    const bool apart = b.published.from - a.published.to >= kShortest ||
                       a.published.from - b.published.to >= kShortest;
    return apart && std::abs(x - y) <= kFarthest * std::max(x, y);
  };
  for (const Told& a : told) {
    for (const Told& b : told) {
      if (!drifts(a, b)) return false;
    }
  }
  return true;
}

bool CanRun(const Claim& claim, const std::vector<Told>& told) {
  if (!claim.running || claim.kind == Assertion::PERCENTAGE) return false;
  if (claim.kind == Assertion::CASUALTY_COUNT) return true;
  if (MovesOn(told)) return true;
  // Or the text tells that the figure moves.
  return std::any_of(told.begin(), told.end(),
                     [](const Told& t) { return StillCounts(*t.assertion); });
}

}  // namespace

bool IsSuperseded(absl::Span<const v1::ArticleAssertions* const> articles,
                  const Claim& claim) {
  std::vector<Told> told, of_unknown_time;
  for (const AssertionRef& ref : claim.answers) {
    Told t;
    t.article = ref.article;
    t.number = ref.assertion;
    t.assertion =
        &articles[ref.article]->assertions(static_cast<int>(ref.assertion));
    if (!t.assertion->has_quantity()) return false;
    t.published = PublicationOf(articles[ref.article]->article());
    t.as_of = AsOf(t.published, *t.assertion);
    (t.published.known() ? told : of_unknown_time).push_back(t);
  }
  // Who tells at an unknown time what another tells at a known one adds nothing
  // to the order; nor, of an unknown hour, to that of a day.
  const auto known = [&told](const Told& t, absl::Duration within) {
    return std::any_of(told.begin(), told.end(), [&](const Told& other) {
      return other.published.to - other.published.from <= within &&
             Compare(t.assertion->quantity(), other.assertion->quantity()) ==
                 ValueRelation::kEqual;
    });
  };
  for (const Told& t : of_unknown_time) {
    if (!known(t, absl::InfiniteDuration())) return false;
  }
  const auto told_at_known_hour = [&known](const Told& t) {
    constexpr absl::Duration kMoment = absl::Hours(1);
    return t.published.to - t.published.from > kMoment && known(t, kMoment);
  };
  const bool runs = CanRun(claim, told);
  const bool drifts = claim.running && claim.kind == Assertion::PERCENTAGE &&
                      Drifts(articles, told);
  bool differ = false;
  const Assertion::Basis basis = told.front().assertion->basis();
  for (const Told& a : told) {
    for (const Told& b : told) {
      if (!Differ(a.assertion->quantity(), b.assertion->quantity())) continue;
      differ = true;
      if (IsFormerOf(told, *a.assertion) || IsFormerOf(told, *b.assertion) ||
          Corrects(*articles[b.article], *a.assertion) ||
          Corrects(*articles[a.article], *b.assertion)) {
        continue;
      }
      if (a.published.Before(b.published) && TakesPlace(told, b)) continue;
      if (b.published.Before(a.published) && TakesPlace(told, a)) continue;
      if (IsSlip(*a.assertion, *b.assertion)) return false;
      if (drifts) continue;
      if (!runs) return false;
      const double before = a.assertion->quantity().stated();
      const double after = b.assertion->quantity().stated();
      const bool falls = after < before;
      // Looked at from the other side: the pair comes twice.
      if (falls != OnlyFalls(basis)) continue;
      // "At least" alone tells which was the earlier word, if the dates do not.
      const bool unsaid =
          StillRises(a.assertion->quantity(), b.assertion->quantity()) &&
          !b.published.Before(a.published);
      if (a.published.Before(b.published) || a.as_of.Before(b.as_of) ||
          unsaid || (MayFall(basis) && b.published.Before(a.published))) {
        continue;
      }
      if (b.published.Before(a.published) ||
          !(told_at_known_hour(a) || told_at_known_hour(b))) {
        return false;
      }
    }
  }
  return differ;
}

bool TellsRevision(absl::Span<const v1::ArticleAssertions* const> articles,
                   const Claim& claim) {
  return std::any_of(
      claim.answers.begin(), claim.answers.end(),
      [&](const AssertionRef& former) {
        const uint32_t by = articles[former.article]
                                ->assertions(static_cast<int>(former.assertion))
                                .superseded_by();
        return by != 0 &&
               std::any_of(claim.answers.begin(), claim.answers.end(),
                           [&](const AssertionRef& present) {
                             return present.article == former.article &&
                                    present.assertion == by - 1;
                           });
      });
}

}  // namespace concord
