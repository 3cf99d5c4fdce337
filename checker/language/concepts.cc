#include "checker/language/concepts.h"

#include <algorithm>

#include "checker/language/concept_tables.h"

namespace concord {
namespace concepts {

uint16_t Find(absl::string_view id) {
  const absl::Span<const uint16_t> by_id = ConceptsById();
  const auto at =
      std::lower_bound(by_id.begin(), by_id.end(), id,
                       [](uint16_t number, absl::string_view wanted) {
                         return Get(number).id < wanted;
                       });
  return at != by_id.end() && Get(*at).id == id ? *at : 0;
}

uint16_t Count() { return static_cast<uint16_t>(ConceptTable().size()); }

bool IsA(uint16_t number, uint16_t ancestor) {
  if (number == ancestor) return number != 0;
  if (number == 0 || ancestor == 0) return false;
  const absl::Span<const uint16_t> all = Get(number).ancestors;
  return std::binary_search(all.begin(), all.end(), ancestor);
}

}  // namespace concepts
}  // namespace concord
