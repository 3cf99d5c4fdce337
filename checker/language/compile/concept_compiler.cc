#include "checker/language/compile/concept_compiler.h"

#include <set>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace concord {

std::map<std::string, uint16_t> NumberConcepts(
    const v1::ConceptFile& concepts) {
  std::map<std::string, uint16_t> numbers;
  for (const v1::Concept& c : concepts.concept()) numbers[c.id()] = 0;
  uint16_t next = 0;
  for (auto& [id, number] : numbers) number = ++next;
  return numbers;
}

absl::StatusOr<std::string> CompileConcepts(const v1::ConceptFile& concepts) {
  const std::map<std::string, uint16_t> numbers = NumberConcepts(concepts);
  std::map<std::string, const v1::Concept*> by_id;
  for (const v1::Concept& c : concepts.concept()) {
    if (c.id().empty())
      return absl::InvalidArgumentError("a concept without an id");
    if (!by_id.emplace(c.id(), &c).second) {
      return absl::InvalidArgumentError(
          absl::StrCat("concept ", c.id(), " stands twice"));
    }
  }
  std::string code =
      "#include \"checker/language/concept_tables.h\"\n\n"
      "namespace concord {\nnamespace concepts {\nnamespace {\n\n";
  std::string table =
      "constexpr ConceptInfo kConcepts[] = {\n    {\"\", \"\", 0, 0, 0, {}},\n";
  std::string traits = "constexpr ConceptTraits kTraits[] = {{0, 0, 0, false}";
  for (const auto& [id, c] : by_id) {
    std::set<uint16_t> ancestors;
    std::vector<std::string> open = {id};
    while (!open.empty()) {
      const std::string at = open.back();
      open.pop_back();
      const auto known = by_id.find(at);
      if (known == by_id.end()) {
        return absl::InvalidArgumentError(
            absl::StrCat("concept ", id, " has the unknown parent ", at));
      }
      if (!ancestors.insert(numbers.at(at)).second && at == id) {
        return absl::InvalidArgumentError(
            absl::StrCat("concept ", id, " is its own parent"));
      }
      for (const std::string& parent : known->second->parent())
        open.push_back(parent);
    }
    const int number = numbers.at(id);
    absl::StrAppend(&code, "constexpr uint16_t kAncestors", number, "[] = {",
                    absl::StrJoin(ancestors, ", "), "};\n");
    absl::StrAppend(&table, "    {\"", absl::CEscape(id), "\", \"",
                    absl::CEscape(c->country()), "\", ", c->category(), ", ",
                    c->casualty(), ", ", c->modality(), ", kAncestors", number,
                    "},\n");
    const bool named =
        absl::StrContains(id, "/") && c->category() != v1::Concept::DESCRIPTOR;
    absl::StrAppend(&traits, ",\n    {", c->category(), ", ", c->casualty(),
                    ", ", c->modality(), named ? ", true}" : ", false}");
  }
  std::string ids = "constexpr uint16_t kById[] = {0";
  for (const auto& [id, number] : numbers) absl::StrAppend(&ids, ", ", number);
  absl::StrAppend(
      &code, "\n", table, "};\n\n", traits, "};\n", ids,
      "};\n\n}  // namespace\n\n"
      "const ConceptInfo* const kConceptTable = kConcepts;\n"
      "const ConceptTraits* const kTraitTable = kTraits;\n"
      "absl::Span<const ConceptInfo> ConceptTable() { return kConcepts; }\n"
      "absl::Span<const uint16_t> ConceptsById() {\n"
      "  return absl::MakeConstSpan(kById).subspan(1);\n}\n\n"
      "}  // namespace concepts\n}  // namespace concord\n");
  return code;
}

}  // namespace concord
