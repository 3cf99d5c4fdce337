#include "checker/gate/tolerance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace concord {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

// What lies between two intervals; 0 if they meet.
double Gap(double low_a, double high_a, double low_b, double high_b) {
  return std::max({0.0, low_b - high_a, low_a - high_b});
}

double Larger(const v1::Quantity& a, const v1::Quantity& b) {
  return std::max(std::abs(a.stated()), std::abs(b.stated()));
}

bool AreWithin(const v1::Tolerance& tolerance, const v1::Reading::Value& a,
               const v1::Reading::Value& b) {
  if (a.has_quantity() && b.has_quantity()) {
    const v1::Quantity &x = a.quantity(), &y = b.quantity();
    const double gap =
        x.unit() == y.unit() ? Gap(x.low(), x.high(), y.low(), y.high()) : kFar;
    return gap <= tolerance.absolute() ||
           gap <= tolerance.relative() * Larger(x, y);
  }
  if (a.has_time() && b.has_time()) {
    const v1::TimeInterval &x = a.time(), &y = b.time();
    if (x.any_day() || y.any_day() || x.any_year() != y.any_year())
      return false;
    return Gap(x.first_day(), x.last_day(), y.first_day(), y.last_day()) <=
           tolerance.absolute();
  }
  return false;
}

}  // namespace

bool IsWithin(const v1::Tolerance& tolerance, const v1::Finding& finding) {
  for (int i = 0; i < finding.readings_size(); ++i) {
    for (int j = i + 1; j < finding.readings_size(); ++j) {
      if (!AreWithin(tolerance, finding.readings(i).value(),
                     finding.readings(j).value())) {
        return false;
      }
    }
  }
  return true;
}

}  // namespace concord
