#include "checker/language/compile/registry_compiler.h"

#include <cstddef>
#include <cstdint>
#include <map>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/language/compile/form_table.h"
#include "checker/language/compile/forms.h"

namespace concord {
namespace {

// Lower-case forms with a bit for each pack that has them as common words.
std::map<std::string, uint32_t> CommonForms(
    const std::vector<v1::LanguagePack>& packs) {
  std::map<std::string, uint32_t> forms;
  for (size_t i = 0; i < packs.size(); ++i) {
    for (const std::string& form : packs[i].common_word()) {
      if (CutForm(form).size() == 1) forms[LowerCase(form)] |= uint32_t{1} << i;
    }
  }
  return forms;
}

}  // namespace

absl::StatusOr<std::string> CompileRegistry(
    const std::vector<v1::LanguagePack>& packs) {
  if (packs.size() > 32) {
    return absl::InvalidArgumentError(
        "more than 32 languages: widen CommonWordTables");
  }
  const absl::StatusOr<FormTable> table = BuildFormTable(CommonForms(packs));
  if (!table.ok()) return table.status();
  std::string code =
      "#include \"checker/language/common_words.h\"\n"
      "#include \"checker/language/lexicon.h\"\n\nnamespace concord {\n\n";
  std::string list;
  for (const v1::LanguagePack& pack : packs) {
    absl::StrAppend(&code, "const Lexicon& Lexicon_", pack.language(), "();\n");
    absl::StrAppend(&list, "      &Lexicon_", pack.language(), "(),\n");
  }
  absl::StrAppend(&code,
                  "\nabsl::Span<const Lexicon* const> AllLexicons() {\n"
                  "  static const Lexicon* const kAll[] = {\n",
                  list,
                  "  };\n  return kAll;\n}\n\n"
                  "const CommonWordTables& CommonWords() {\n"
                  "  static constexpr uint64_t kSlots[] = {",
                  absl::StrJoin(table->slots, "u,\n"),
                  "u};\n  static constexpr uint16_t kDisplacements[] = {",
                  absl::StrJoin(table->displacements, ",\n"),
                  "};\n  static constexpr CommonWordTables kTables = {kSlots, "
                  "kDisplacements};\n  return kTables;\n}\n\n"
                  "}  // namespace concord\n");
  return code;
}

}  // namespace concord
