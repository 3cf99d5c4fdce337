// Tables of forms by perfect hashing, as hash_form.h reads them.

#ifndef CONCORD_CHECKER_LANGUAGE_COMPILE_FORM_TABLE_H_
#define CONCORD_CHECKER_LANGUAGE_COMPILE_FORM_TABLE_H_

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace concord {

struct FormTable {
  // The upper half of the form's hash << 32 | its value; 0: empty.
  std::vector<uint64_t> slots;
  std::vector<uint16_t> displacements;
};

// The table of forms and their values. Fails if two forms cannot be told apart.
absl::StatusOr<FormTable> BuildFormTable(
    const std::map<std::string, uint32_t>& values);

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMPILE_FORM_TABLE_H_
