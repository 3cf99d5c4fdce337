#include "checker/language/compile/form_table.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/language/hash_form.h"

namespace concord {
namespace {

// Finds the bucket's displacement: the first with which each of its forms meets
// an empty slot.
bool Place(const std::vector<uint64_t>& hashes,
           const std::map<uint64_t, uint32_t>& values,
           std::vector<uint64_t>& slots, uint16_t& displacement) {
  std::vector<size_t> taken;
  for (uint32_t d = 0; d <= 0xFFFF; ++d) {
    taken.clear();
    for (const uint64_t hash : hashes) {
      const size_t at = FormSlot(hash, static_cast<uint16_t>(d), slots.size());
      if (slots[at] != 0) break;
      slots[at] = hash >> 32 << 32 | values.at(hash);
      taken.push_back(at);
    }
    if (taken.size() == hashes.size()) {
      displacement = static_cast<uint16_t>(d);
      return true;
    }
    for (const size_t at : taken) slots[at] = 0;
  }
  return false;
}

}  // namespace

absl::StatusOr<FormTable> BuildFormTable(
    const std::map<std::string, uint32_t>& values) {
  constexpr size_t kFormsInBucket = 4;
  std::map<uint64_t, uint32_t> by_hash;
  for (const auto& [form, value] : values) {
    if (!by_hash.emplace(HashForm(form), value).second) {
      return absl::InvalidArgumentError(absl::StrCat(
          "\"", form, "\" has the hash of another form: change HashForm"));
    }
  }
  FormTable table;
  table.slots.assign(by_hash.size() * 5 / 4 + 1, 0);
  table.displacements.assign(by_hash.size() / kFormsInBucket + 1, 0);
  std::vector<std::vector<uint64_t>> buckets(table.displacements.size());
  for (const auto& [hash, value] : by_hash)
    buckets[FormBucket(hash, buckets.size())].push_back(hash);
  // The fullest first, as long as there is room.
  std::vector<size_t> order(buckets.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return buckets[a].size() > buckets[b].size();
  });
  for (const size_t bucket : order) {
    if (!Place(buckets[bucket], by_hash, table.slots,
               table.displacements[bucket])) {
      return absl::InvalidArgumentError(
          "no displacement parts the forms of a bucket: change HashForm");
    }
  }
  return table;
}

}  // namespace concord
