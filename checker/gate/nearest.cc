#include "checker/gate/nearest.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"

namespace concord {
namespace {

// Damerau-Levenshtein, neighbours swapped at most once.
size_t Edits(const std::string& a, const std::string& b) {
  std::vector<size_t> before_last(b.size() + 1), last(b.size() + 1),
      row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min(
          {last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    before_last.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

// What people type is short.
std::string Fold(absl::string_view name) {
  constexpr size_t kLongest = 64;
  return absl::AsciiStrToLower(name.substr(0, kLongest));
}

}  // namespace

std::string Nearest(absl::string_view name,
                    const std::vector<std::string>& known) {
  const std::string folded = Fold(name);
  std::string nearest;
  size_t fewest = 0;
  for (const std::string& candidate : known) {
    const size_t edits = Edits(folded, absl::AsciiStrToLower(candidate));
    if (2 * edits > std::max(folded.size(), candidate.size())) continue;
    if (nearest.empty() || edits < fewest) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

std::vector<std::string> NearestFew(absl::string_view name,
                                    const std::vector<std::string>& known,
                                    size_t most) {
  const std::string folded = Fold(name);
  std::vector<std::pair<size_t, size_t>> order;  // edits, index
  for (size_t i = 0; i < known.size(); ++i)
    order.emplace_back(Edits(folded, absl::AsciiStrToLower(known[i])), i);
  std::sort(order.begin(), order.end());
  order.resize(std::min(order.size(), most));
  std::vector<std::string> nearest;
  for (const auto& [edits, i] : order) nearest.push_back(known[i]);
  return nearest;
}

}  // namespace concord
