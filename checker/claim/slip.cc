#include "checker/claim/slip.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace concord {
namespace {

// The figures of two quantities as they are printed, "17.5" of "PT17.5H", place
// by place: as many before the point and behind it, without zeros that both end
// with.
struct Printed {
  std::string a, b;
};

// The first number of a canonical value; "" if it has more ("PT17H30M").
absl::string_view NumberOf(absl::string_view text) {
  constexpr char kDigits[] = "0123456789.";
  const size_t begin = text.find_first_of(kDigits);
  if (begin == absl::string_view::npos) return {};
  text.remove_prefix(begin);
  const size_t end = text.find_first_not_of(kDigits);
  if (end == absl::string_view::npos) return text;
  return text.find_first_of(kDigits, end) == absl::string_view::npos
             ? text.substr(0, end)
             : absl::string_view();
}

Printed PrintedOf(const v1::Quantity& x, const v1::Quantity& y) {
  const absl::string_view numbers[] = {NumberOf(x.text()), NumberOf(y.text())};
  std::string digits[2];
  size_t places[2];
  for (int i : {0, 1}) {
    const size_t point = std::min(numbers[i].find('.'), numbers[i].size());
    places[i] = point;
    digits[i] = std::string(numbers[i].substr(0, point));
    if (point < numbers[i].size())
      absl::StrAppend(&digits[i], numbers[i].substr(point + 1));
  }
  if (digits[0].empty() || digits[1].empty()) return {};
  const size_t behind =
      std::max(digits[0].size() - places[0], digits[1].size() - places[1]);
  for (int i : {0, 1}) digits[i].resize(places[i] + behind, '0');
  while (!digits[0].empty() && !digits[1].empty() && digits[0].back() == '0' &&
         digits[1].back() == '0') {
    digits[0].pop_back();
    digits[1].pop_back();
  }
  return {digits[0], digits[1]};
}

bool Transposed(Printed printed) {
  if (printed.a == printed.b || printed.a.size() != printed.b.size())
    return false;
  std::sort(printed.a.begin(), printed.a.end());
  std::sort(printed.b.begin(), printed.b.end());
  return printed.a == printed.b;
}

bool OneDigitDiffers(const Printed& printed) {
  const size_t size = printed.a.size();
  if (size < 2 || size != printed.b.size()) return false;
  if (printed.a.back() != printed.b.back()) return false;
  int differ = 0;
  for (size_t i = 0; i < size; ++i) differ += printed.a[i] != printed.b[i];
  return differ == 1;
}

}  // namespace

Slip SlipOf(const v1::Quantity& a, const v1::Quantity& b) {
  constexpr size_t kFew = 2;
  const Printed printed = PrintedOf(a, b);
  if (Transposed(printed)) return Slip::kTransposed;
  if (!OneDigitDiffers(printed)) return Slip::kNone;
  return printed.a.size() == kFew ? Slip::kOneDigit : Slip::kOneDigitOfMore;
}

}  // namespace concord
