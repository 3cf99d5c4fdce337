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
  if (!std::isfinite(a) || !std::isfinite(b)) return false;
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

// Days of `t`, moved to begin in `year` if it stands for every year. A day that
// the year does not have (29 February) is none: first > last.
Days InYear(const v1::TimeInterval& t, int64_t year) {
  if (!t.any_year()) return {t.first_day(), t.last_day()};
  const absl::CivilDay epoch(1970, 1, 1);
  const absl::CivilDay first = epoch + t.first_day();
  const absl::CivilDay last = epoch + t.last_day();
  const absl::CivilDay from(year, first.month(), first.day());
  // A winter ends in the next one.
  const int64_t last_year = year + (last.year() - first.year());
  absl::CivilDay to(last_year, last.month(), last.day());
  // The last of February is another day in other years.
  if (to.month() != last.month())
    to = absl::CivilDay(last_year, last.month() + 1, 1) - 1;
  if (from.month() != first.month()) return {1, 0};
  return {from - epoch, to - epoch};
}

// Whether some year puts the two intervals on common days, and whether on the
// same days.
struct Meeting {
  bool meet = false;
  bool equal = false;
};

Meeting MeetingOf(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  if (!a.any_year() && !b.any_year()) {
    return {a.first_day() <= b.last_day() && b.first_day() <= a.last_day(),
            a.first_day() == b.first_day() && a.last_day() == b.last_day()};
  }
  const absl::CivilDay epoch(1970, 1, 1);
  // One of them stays where it is, the other moves if it can.
  const v1::TimeInterval& dated = a.any_year() ? b : a;
  const v1::TimeInterval& other = a.any_year() ? a : b;
  const int64_t first_year = (epoch + dated.first_day()).year();
  const int64_t last_year = (epoch + dated.last_day()).year();
  constexpr int64_t kMostYears =
      2;  // a range over years meets any day of a year
  const Days x{dated.first_day(), dated.last_day()};
  Meeting result;
  // What began in the year before may go on.
  for (int64_t year = first_year - 1;
       year <= std::min(last_year, first_year + kMostYears); ++year) {
    const Days y = InYear(other, year);
    if (y.first > y.last) continue;
    result.meet |= x.first <= y.last && y.first <= x.last;
    result.equal |= x.first == y.first && x.last == y.last;
  }
  return result;
}

// Whether two times of day share a minute, in whatever half of the day they are
// where the text does not say.
bool MinutesMeet(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  const int a_first = static_cast<int>(a.first_minute());
  const int a_last = static_cast<int>(a.last_minute());
  const int b_first = static_cast<int>(b.first_minute());
  const int b_last = static_cast<int>(b.last_minute());
  constexpr int kHalf = 12 * 60;
  for (const int later : {0, kHalf, -kHalf}) {
    if (later != 0 && !a.any_half() && !b.any_half()) return false;
    if (a_first + later <= b_last && b_first <= a_last + later) return true;
  }
  return false;
}

// Whether two hours of which one or both are told by the clock of another zone
// may be one: the clocks of two zones differ by half hours, fourteen hours at
// the most: more lie between hardly any two places that one story is told from.
bool ClocksMeet(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  constexpr int kDay = 24 * 60;
  constexpr int kStep = 30;
  constexpr int kFarthest = 14 * 60;
  // Of a day that is not known any will do.
  const bool any_day = a.any_day() || b.any_day();
  const int days = any_day ? 0 : a.first_day() - b.first_day();
  if (days < -1 || days > 1) return false;
  const int first = static_cast<int>(a.first_minute()) -
                    static_cast<int>(b.last_minute()) + days * kDay;
  const int last = static_cast<int>(a.last_minute()) -
                   static_cast<int>(b.first_minute()) + days * kDay;
  for (int shift = -kFarthest; shift <= kFarthest; shift += kStep) {
    for (const int day : {-kDay, 0, kDay}) {
      if (day != 0 && !any_day) continue;
      if (first <= shift + day && shift + day <= last) return true;
    }
  }
  return false;
}

}  // namespace

ValueRelation Compare(const v1::Quantity& a, const v1::Quantity& b) {
  auto unknown = [](const v1::Quantity& q) {
    return std::isinf(q.low()) && std::isinf(q.high());
  };
  if (unknown(a) || unknown(b)) return ValueRelation::kIncomparable;
  if (!UnitsMeet(a.unit(), b.unit())) return ValueRelation::kIncomparable;
  if (Near(a.low(), b.low()) && Near(a.high(), b.high()))
    return ValueRelation::kEqual;
  // "10 to 11 percent" and "11 to 12 percent" share an end, but both say where
  // it begins and ends.
  const bool ranges = a.precision() == v1::RANGE && b.precision() == v1::RANGE;
  const bool apart =
      (a.low() > b.high() && !Near(a.low(), b.high())) ||
      (b.low() > a.high() && !Near(b.low(), a.high())) ||
      (ranges && (Near(a.low(), b.high()) || Near(b.low(), a.high())));
  return apart ? ValueRelation::kDisjoint : ValueRelation::kOverlap;
}

ValueRelation Compare(const v1::TimeInterval& a, const v1::TimeInterval& b) {
  if (a.text().empty() || b.text().empty()) return ValueRelation::kIncomparable;
  bool equal = a.text() == b.text() && a.any_zone() == b.any_zone();
  if ((a.any_zone() || b.any_zone()) && a.has_time() && b.has_time() &&
      !a.any_year() && !b.any_year()) {
    // "0942 GMT" and "10:42 BST": two clocks, neither of which is the place's.
    if (!ClocksMeet(a, b)) return ValueRelation::kDisjoint;
    return equal ? ValueRelation::kEqual : ValueRelation::kOverlap;
  }
  if (!a.any_day() && !b.any_day()) {
    const Meeting meeting = MeetingOf(a, b);
    if (!meeting.meet) return ValueRelation::kDisjoint;
    // "2-5 May" and "3-6 May" share days, but both say when it began and ended.
    if (a.span() && b.span() && !meeting.equal) return ValueRelation::kDisjoint;
    equal |= meeting.equal && !a.has_time() && !b.has_time();
  } else if (!a.has_time() || !b.has_time()) {
    return ValueRelation::kIncomparable;  // an hour against a day
  }
  if (a.has_time() && b.has_time()) {
    if (!MinutesMeet(a, b)) return ValueRelation::kDisjoint;
    equal |= a.first_minute() == b.first_minute() &&
             a.last_minute() == b.last_minute() && a.any_day() == b.any_day();
  }
  return equal ? ValueRelation::kEqual : ValueRelation::kOverlap;
}

ValueRelation Compare(const v1::Entity& a, const v1::Entity& b) {
  if (!a.concept().empty() && a.concept() == b.concept())
    return ValueRelation::kEqual;
  const auto& shorter = a.key_size() <= b.key_size() ? a.key() : b.key();
  const auto& longer = a.key_size() <= b.key_size() ? b.key() : a.key();
  if (shorter.empty()) {
    return a.concept().empty() || b.concept().empty()
               ? ValueRelation::kIncomparable
               : ValueRelation::kDisjoint;
  }
  for (const std::string& word : shorter) {
    if (std::find(longer.begin(), longer.end(), word) == longer.end()) {
      // A country or an office against a person by name: who knows?
      return a.concept().empty() == b.concept().empty()
                 ? ValueRelation::kDisjoint
                 : ValueRelation::kIncomparable;
    }
  }
  return ValueRelation::kEqual;
}

}  // namespace concord
