#include "checker/claim/running_figure.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "checker/claim/slip.h"
#include "checker/language/concepts.h"

namespace concord {

using v1::Assertion;

Publication PublicationOf(const v1::Article& article) {
  const std::string& text = article.published().empty()
                                ? article.document_time()
                                : article.published();
  Publication publication;
  std::string error;
  absl::Time at;
  if (absl::ParseTime(absl::RFC3339_full, text, &at, &error)) {
    publication.from = publication.to = at;
    return publication;
  }
  absl::CivilDay day;
  if (!absl::ParseCivilTime(text.substr(0, 10), &day)) return publication;
  publication.from = absl::FromCivil(day, absl::UTCTimeZone());
  publication.to = absl::FromCivil(day + 1, absl::UTCTimeZone());
  return publication;
}

bool CountsAState(const Assertion& assertion) {
  static const uint16_t kState = concepts::Find("running_state");
  return std::any_of(assertion.roles().begin(), assertion.roles().end(),
                     [](const v1::Role& role) {
                       return concepts::IsA(concepts::Find(role.concept()),
                                            kState);
                     });
}

bool StillCounts(const Assertion& assertion) {
  return assertion.scope().so_far() || assertion.scope().has_period();
}

bool MayRun(const Assertion& assertion) {
  return assertion.kind() == Assertion::CASUALTY_COUNT ||
         assertion.basis() != Assertion::BASIS_UNSPECIFIED ||
         StillCounts(assertion) || CountsAState(assertion);
}

bool MayFall(Assertion::Basis basis) {
  return basis == Assertion::HOSPITALISED || basis == Assertion::CRITICAL ||
         basis == Assertion::DETAINED;
}

bool OnlyFalls(Assertion::Basis basis) { return basis == Assertion::MISSING; }

bool IsSlip(const Assertion& a, const Assertion& b) {
  return SlipOf(a.quantity(), b.quantity()) == Slip::kTransposed;
}

bool StillRises(const v1::Quantity& a, const v1::Quantity& b) {
  constexpr double kNear = 1.3;
  return a.unit().empty() && a.precision() == v1::LOWER_BOUND &&
         a.stated() < b.stated() &&
         (b.precision() == v1::LOWER_BOUND || b.stated() > kNear * a.stated());
}

bool RoseSince(const Assertion& a, const Publication& published_a,
               const Assertion& b, const Publication& published_b) {
  if (a.kind() != Assertion::CASUALTY_COUNT ||
      b.kind() != Assertion::CASUALTY_COUNT) {
    return false;
  }
  return (published_a.Before(published_b) &&
          StillRises(a.quantity(), b.quantity())) ||
         (published_b.Before(published_a) &&
          StillRises(b.quantity(), a.quantity()));
}

bool MayUpdate(const Assertion& a, const Publication& published_a,
               const Assertion& b, const Publication& published_b) {
  if (!a.has_quantity() || !b.has_quantity()) return false;
  if (!MayRun(a) && !MayRun(b)) return false;
  if (IsSlip(a, b)) return false;
  const bool b_later = published_a.Before(published_b);
  if (!b_later && !published_b.Before(published_a)) return false;
  const double before = (b_later ? a : b).quantity().stated();
  const double after = (b_later ? b : a).quantity().stated();
  // Sums and measures grow by steps; what is many times as much is another one.
  constexpr double kLargestStep = 3;
  if (!a.quantity().unit().empty() &&
      std::max(before, after) > kLargestStep * std::min(before, after)) {
    return false;
  }
  if (MayFall(a.basis()) || MayFall(b.basis())) return true;
  return OnlyFalls(a.basis()) ? after < before : before < after;
}

}  // namespace concord
