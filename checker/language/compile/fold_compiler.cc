#include "checker/language/compile/fold_compiler.h"

#include <memory>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "unicode/translit.h"
#include "unicode/unistr.h"

namespace concord {
namespace {

// Latin, Greek and Cyrillic with their extensions; what lies above is rare in
// names of European news and folds to nothing.
constexpr uint32_t kFirst = 0x80;
constexpr uint32_t kLast = 0x58F;
constexpr uint32_t kFirstAdditional = 0x1E00;  // Latin Extended Additional
constexpr uint32_t kLastAdditional = 0x1EFF;

std::unique_ptr<icu::Transliterator> Make(const char* id) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> made(
      icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
  return U_SUCCESS(error) ? std::move(made) : nullptr;
}

}  // namespace

absl::StatusOr<std::string> CompileFold() {
  // BGN/PCGN is how newspapers transcribe Russian ("kh", "zh"); it is made for
  // whole words, so the two letters that depend on their neighbours are fixed.
  const std::unique_ptr<icu::Transliterator> cyrillic =
      Make("Russian-Latin/BGN");
  const std::unique_ptr<icu::Transliterator> latin =
      Make("Any-Latin; Latin-ASCII; Lower");
  if (cyrillic == nullptr || latin == nullptr) {
    return absl::InternalError(
        "ICU has no transliterators: is its data installed?");
  }
  std::string code =
      "#include \"checker/language/fold_table.h\"\n\nnamespace concord "
      "{\nnamespace {\n\n";
  auto append = [&](absl::string_view name, uint32_t first, uint32_t last) {
    absl::StrAppend(&code, "constexpr const char* ", name, "[] = {\n");
    for (uint32_t c = first; c <= last; ++c) {
      icu::UnicodeString text(static_cast<UChar32>(c));
      if (c == 0x401 || c == 0x415 || c == 0x435 || c == 0x451) {
        text = "e";
      } else {
        cyrillic->transliterate(text);
        latin->transliterate(text);
      }
      std::string utf8, kept;
      text.toUTF8String(utf8);
      for (char x : utf8) {
        if ((x >= 'a' && x <= 'z') || (x >= '0' && x <= '9')) kept.push_back(x);
      }
      absl::StrAppend(&code, "    \"", kept, "\",\n");
    }
    absl::StrAppend(&code, "};\n");
  };
  append("kBasic", kFirst, kLast);
  append("kAdditional", kFirstAdditional, kLastAdditional);
  absl::StrAppend(&code,
                  "\n}  // namespace\n\nconst char* FoldedCharacter(uint32_t "
                  "c) {\n  if (c >= ",
                  kFirst, " && c <= ", kLast, ") return kBasic[c - ", kFirst,
                  "];\n  if (c >= ", kFirstAdditional,
                  " && c <= ", kLastAdditional, ") return kAdditional[c - ",
                  kFirstAdditional,
                  "];\n  return \"\";\n}\n\n}  // namespace concord\n");
  return code;
}

}  // namespace concord
