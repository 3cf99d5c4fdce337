#include "checker/verdict/running.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "checker/interval/interval.h"
#include "checker/language/concepts.h"

namespace concord {
namespace {

using v1::Assertion;

struct Told {
  uint32_t article = 0;
  absl::Time from, to;  // when it was published, as far as it is known
  const Assertion* assertion;
};

// Publication as an interval: a date alone is any time of that day.
bool Published(const v1::Article& article, Told& told) {
  const std::string& text = article.published().empty()
                                ? article.document_time()
                                : article.published();
  std::string error;
  if (absl::ParseTime(absl::RFC3339_full, text, &told.from, &error)) {
    told.to = told.from;
    return true;
  }
  absl::CivilDay day;
  if (!absl::ParseCivilTime(text.substr(0, 10), &day)) return false;
  told.from = absl::FromCivil(day, absl::UTCTimeZone());
  told.to = absl::FromCivil(day + 1, absl::UTCTimeZone());
  return true;
}

// Figures that cannot both be the latest: apart, or two different "at least",
// which is how a rising toll is told.
bool Differ(const v1::Quantity& a, const v1::Quantity& b) {
  if (Compare(a, b) == ValueRelation::kDisjoint) return true;
  return a.precision() == v1::LOWER_BOUND && b.precision() == v1::LOWER_BOUND &&
         a.stated() != b.stated();
}

// Whether the article itself says that the value was wrong or an early one:
// "an earlier version said 17".
bool Corrects(const v1::ArticleAssertions& article, const Assertion& value) {
  for (const Assertion& a : article.assertions()) {
    if (a.modality() == Assertion::CORRECTED && a.has_quantity() &&
        a.kind() == value.kind() && a.basis() == value.basis() &&
        Compare(a.quantity(), value.quantity()) == ValueRelation::kEqual) {
      return true;
    }
  }
  return false;
}

// Whether it counts who or what is in a state that more and more come into:
// how many came to an opening does not change the day after, nor how many
// tickets were sold for it.
bool CountsAState(const std::vector<Told>& told) {
  static const uint16_t kState = concepts::Find("running_state");
  return std::any_of(told.begin(), told.end(), [](const Told& t) {
    return std::any_of(t.assertion->roles().begin(), t.assertion->roles().end(),
                       [](const v1::Role& role) {
                         return concepts::IsA(concepts::Find(role.concept()),
                                              kState);
                       });
  });
}

// Told on different days, and each step at most doubles it: ships that wait,
// people who fell ill. What jumps is a slip, and what one day tells in two ways
// a conflict.
bool MovesOn(const std::vector<Told>& told) {
  if (!CountsAState(told)) return false;
  constexpr absl::Duration kShortest = absl::Hours(12);
  constexpr double kLargestStep = 2;
  absl::Time first = told.front().from, last = first;
  std::vector<double> values;
  for (const Told& t : told) {
    first = std::min(first, t.from);
    last = std::max(last, t.from);
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
    const bool apart = b.from - a.to >= kShortest || a.from - b.to >= kShortest;
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
  return std::any_of(told.begin(), told.end(), [](const Told& t) {
    return t.assertion->scope().so_far();
  });
}

}  // namespace

bool IsSuperseded(absl::Span<const v1::ArticleAssertions* const> articles,
                  const Claim& claim) {
  std::vector<Told> told;
  for (const AssertionRef& ref : claim.answers) {
    Told t;
    t.article = ref.article;
    t.assertion =
        &articles[ref.article]->assertions(static_cast<int>(ref.assertion));
    if (!t.assertion->has_quantity()) return false;
    if (!Published(articles[ref.article]->article(), t)) return false;
    told.push_back(t);
  }
  const bool runs = CanRun(claim, told);
  const bool drifts = claim.running && claim.kind == Assertion::PERCENTAGE &&
                      Drifts(articles, told);
  bool differ = false;
  const bool falls = told.front().assertion->basis() == Assertion::MISSING;
  for (const Told& a : told) {
    for (const Told& b : told) {
      if (!Differ(a.assertion->quantity(), b.assertion->quantity())) continue;
      differ = true;
      if (Corrects(*articles[b.article], *a.assertion) ||
          Corrects(*articles[a.article], *b.assertion)) {
        continue;
      }
      if (drifts) continue;
      if (!runs) return false;
      const bool b_more =
          a.assertion->quantity().stated() < b.assertion->quantity().stated();
      if (b_more == falls) continue;  // looked at from the other side
      // `b` must be the later word.
      if (!(a.to <= b.from && a.from < b.to)) return false;
    }
  }
  return differ;
}

}  // namespace concord
