#include "checker/claim/admissible.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "checker/claim/value.h"
#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

using v1::Assertion;

bool CountsOne(const Item& item) {
  return item.a->kind() == Assertion::COUNT && item.a->quantity().stated() < 2;
}

bool CountsFraction(const Item& item) {
  const double stated = item.a->quantity().stated();
  return IsCount(item.a->kind()) && stated != std::floor(stated);
}

// How many times as much a figure may be and still be of one thing, and a toll,
// which rises far.
constexpr double kFarCasualties = 25;

// "More than 800 feet" and "2,900 metres": not the same thing to an editor,
// though both can be true of one; nor "at least ten" and "more than 7,000
// dead".
bool FarBound(const Assertion& a, const Assertion& b) {
  const double kFar =
      a.basis() == Assertion::BASIS_UNSPECIFIED ? 3 : kFarCasualties;
  if (!a.has_quantity() || !b.has_quantity()) return false;
  if (!IsBound(a.quantity()) && !IsBound(b.quantity())) return false;
  const double x = std::abs(a.quantity().stated());
  const double y = std::abs(b.quantity().stated());
  return std::max(x, y) > kFar * std::min(x, y);
}

// What is denied or corrected confirms nothing.
bool MayComeTrue(Assertion::Modality modality) {
  return modality != Assertion::DENIED && modality != Assertion::HYPOTHETICAL &&
         modality != Assertion::CORRECTED;
}

// "Gusts of up to 190 km/h are expected": no other answer to what was measured.
// What a recall is expected to cost is one to what it costs.
bool IsForecast(const Assertion& a) {
  return a.kind() == Assertion::MEASUREMENT &&
         a.modality() == Assertion::POSSIBLE;
}

// A count of people, or of what the text leaves out, of which no fate is told.
bool MayCountPeople(const Item& item) {
  if (item.a->kind() != Assertion::COUNT) return false;
  return item.counted == 0
             ? item.counted_stem.empty()
             : concepts::Get(item.counted).category == v1::Concept::PERSON;
}

bool MayAgree(const Item& a, const Item& b, Reason reason) {
  constexpr double kEverydayFigure = 0.3;
  if (a.a->modality() == Assertion::CORRECTED ||
      b.a->modality() == Assertion::CORRECTED) {
    return false;
  }
  switch (reason) {
    case Reason::kComparable:
    case Reason::kCounter:
      return true;
    case Reason::kScope:
      // One victim of several is not the toll of an earlier hour.
      return a.distinctiveness > kEverydayFigure;
    case Reason::kModality:
      // As planned.
      return MayComeTrue(a.a->modality()) && MayComeTrue(b.a->modality());
    case Reason::kBasis:
      // One of them does not say what became of those it counts.
      return MayCountPeople(a) || MayCountPeople(b);
    default:
      return false;
  }
}

// Whether they may be two answers to one question although something does not
// fit. Not tolls: those of another place, time or part are the commonest
// figures that differ and do not conflict.
bool MayStandApart(const Item& a, const Item& b) {
  return a.a->has_quantity() && a.a->basis() == Assertion::BASIS_UNSPECIFIED &&
         MayComeTrue(a.a->modality()) && MayComeTrue(b.a->modality()) &&
         !IsForecast(*a.a) && !IsForecast(*b.a);
}

// What does not fit must be surer to conflict, see LeastScore().
bool MayDiffer(const Item& a, const Item& b, Reason reason) {
  switch (reason) {
    case Reason::kComparable:
      return true;
    case Reason::kScope:
      // "Two others" are no other answer than four.
      if (a.a->scope().extent() != b.a->scope().extent()) return false;
      return MayStandApart(a, b);
    case Reason::kModality:
      // How long a visit is and what a loan costs is told before and after
      // alike; how many came is not.
      return !IsCount(a.a->kind()) && MayStandApart(a, b);
    case Reason::kEventTime:
      return MayStandApart(a, b);
    default:
      return false;
  }
}

// Days, months and years, each with its like: a slip changes the day or the
// year, and to an editor no month stands against a day of another one.
bool TimesFarApart(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  constexpr int kDays = 31;
  constexpr int kYear = 366;
  const int length = a.last_day() - a.first_day();
  const int other_length = b.last_day() - b.first_day();
  const int apart = std::abs(a.first_day() - b.first_day());
  if (length == 0 && other_length == 0) return apart > kDays;
  const bool months =
      length >= 27 && length <= 30 && other_length >= 27 && other_length <= 30;
  const bool years = length >= 364 && length <= 365 && other_length >= 364 &&
                     other_length <= 365;
  if (months) return apart > kYear;
  if (years) return apart > 30 * kYear;
  return true;
}

}  // namespace

bool CanDiffer(Assertion::Kind kind) {
  // Speakers are held against each other by the quotes they are of.
  return MayContradict(kind) && kind != Assertion::ATTRIBUTION;
}

bool FarApart(const Assertion& a, const Assertion& b) {
  constexpr double kFactor = 8;
  if (a.has_time() && b.has_time()) {
    if (a.time().any_day() || b.time().any_day()) return false;
    return TimesFarApart(a.time(), b.time());
  }
  if (!a.has_quantity() || !b.has_quantity()) return false;
  const double x = std::abs(a.quantity().stated());
  const double y = std::abs(b.quantity().stated());
  const bool casualty = a.basis() != Assertion::BASIS_UNSPECIFIED;
  if (std::min(x, y) == 0) return !casualty;
  // Durations are printed in units of their own: compare the intervals.
  const double low = a.quantity().unit().empty() ? x : a.quantity().high();
  const double high = a.quantity().unit().empty() ? y : b.quantity().high();
  if (!std::isfinite(low) || !std::isfinite(high) || low <= 0 || high <= 0) {
    return false;
  }
  return std::max(low, high) / std::min(low, high) >
         (casualty ? kFarCasualties : kFactor);
}

Bar BarOf(const Item& a, const Item& b, const Comparison& comparison) {
  if (comparison.values != ValueRelation::kDisjoint) {
    if (!MayAgree(a, b, comparison.reason)) return Bar::kReason;
    return FarBound(*a.a, *b.a) ? Bar::kFarBound : Bar::kNone;
  }
  if (!CanDiffer(a.a->kind())) return Bar::kNames;
  if (CountsOne(a) || CountsOne(b)) return Bar::kOne;
  if (CountsFraction(a) || CountsFraction(b)) return Bar::kFraction;
  if (a.former() != b.former()) return Bar::kFormer;
  if (FarApart(*a.a, *b.a)) return Bar::kFarApart;
  return MayDiffer(a, b, comparison.reason) ? Bar::kNone : Bar::kReason;
}

}  // namespace concord
