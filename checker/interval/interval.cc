#include "checker/interval/interval.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "absl/time/civil_time.h"

namespace concord {
namespace {

// Binary fractions of one decimal figure, reached by two roads, differ by less.
constexpr double kRelativeError = 1e-9;

bool Near(double a, double b) {
  if (a == b) return true;
  return std::abs(a - b) <= kRelativeError * std::max(std::abs(a), std::abs(b));
}

bool UnitsMeet(const std::string& a, const std::string& b) {
  if (a == b) return true;
  // "$" is some dollar; so may be any code that ends in D ("USD", "AUD").
  auto dollar = [](const std::string& sign, const std::string& code) {
    return sign == "$" && code.size() == 3 && code[2] == 'D';
  };
  return dollar(a, b) || dollar(b, a);
}

struct Days {
  int64_t first;
  int64_t last;
};

// Days of `t` moved into the year of `like` where `t` has none.
Days Resolve(const v1::TimeInterval& t, const v1::TimeInterval& like) {
  if (!t.any_year() || like.any_year()) return {t.first_day(), t.last_day()};
  const absl::CivilDay epoch(1970, 1, 1);
  const absl::CivilDay first = epoch + t.first_day();
  const absl::CivilDay last = epoch + t.last_day();
  const int year = static_cast<int>((epoch + like.first_day()).year());
  return {absl::CivilDay(year, first.month(), first.day()) - epoch,
          absl::CivilDay(year, last.month(), last.day()) - epoch};
}

}  // namespace

ValueRelation Compare(const v1::Quantity& a, const v1::Quantity& b) {
  if (!UnitsMeet(a.unit(), b.unit())) return ValueRelation::kIncomparable;
  if (Near(a.low(), b.low()) && Near(a.high(), b.high()))
    return ValueRelation::kEqual;
  const bool apart = (a.low() > b.high() && !Near(a.low(), b.high())) ||
                     (b.low() > a.high() && !Near(b.low(), a.high()));
  return apart ? ValueRelation::kDisjoint : ValueRelation::kOverlap;
}

ValueRelation Compare(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  if (a.text().empty() || b.text().empty()) return ValueRelation::kIncomparable;
  bool equal = a.text() == b.text();
  if (!a.any_day() && !b.any_day()) {
    const Days x = Resolve(a, b);
    const Days y = Resolve(b, a);
    if (x.first > y.last || y.first > x.last) return ValueRelation::kDisjoint;
    equal |= x.first == y.first && x.last == y.last &&
             a.has_time() == b.has_time() && !a.has_time();
  } else if (!a.has_time() || !b.has_time()) {
    return ValueRelation::kIncomparable;  // an hour against a day
  }
  if (a.has_time() && b.has_time()) {
    if (a.first_minute() > b.last_minute() ||
        b.first_minute() > a.last_minute()) {
      return ValueRelation::kDisjoint;
    }
    equal |= a.first_minute() == b.first_minute() &&
             a.last_minute() == b.last_minute() && a.any_day() == b.any_day();
  }
  return equal ? ValueRelation::kEqual : ValueRelation::kOverlap;
}

ValueRelation Compare(const v1::Entity& a, const v1::Entity& b) {
  if (!a.concept().empty() && a.concept() == b.concept())
    return ValueRelation::kEqual;
  // A country or an office against a person by name: who knows?
  if (a.concept().empty() != b.concept().empty()) {
    return ValueRelation::kIncomparable;
  }
  const auto& shorter = a.key_size() <= b.key_size() ? a.key() : b.key();
  const auto& longer = a.key_size() <= b.key_size() ? b.key() : a.key();
  if (shorter.empty()) {
    return a.concept().empty() || b.concept().empty()
               ? ValueRelation::kIncomparable
               : ValueRelation::kDisjoint;
  }
  for (const std::string& word : shorter) {
    if (std::find(longer.begin(), longer.end(), word) == longer.end()) {
      return ValueRelation::kDisjoint;
    }
  }
  return ValueRelation::kEqual;
}

}  // namespace concord
