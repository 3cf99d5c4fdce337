// The forms of a pack: what an entry's form stands for once its paradigm and
// the pack's spellings are applied, and when two forms are the same.

#ifndef CONCORD_CHECKER_LANGUAGE_COMPILE_FORMS_H_
#define CONCORD_CHECKER_LANGUAGE_COMPILE_FORMS_H_

#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "proto/language_pack.pb.h"

namespace concord {

// In lower case, in any script.
std::string LowerCase(const std::string& form);

// The words and signs of a form, as the tokeniser cuts them.
std::vector<std::string> CutForm(absl::string_view form);

// Inflects and spells the forms of one pack, which must outlive this.
class Forms {
 public:
  // Fails if a paradigm stands twice.
  static absl::StatusOr<Forms> Of(const v1::LanguagePack& pack);

  // The stem with every ending of the paradigm; the form itself without one.
  // Fails on an unknown paradigm.
  absl::StatusOr<std::vector<std::string>> Expand(
      const std::string& form, const std::string& paradigm) const;

  // Other spellings of a form: with twin letters of the pack, each alone and
  // together with others, and with the typographic apostrophe.
  std::set<std::string> Twins(const std::string& form) const;

 private:
  explicit Forms(const v1::LanguagePack& pack) : pack_(&pack) {}

  const v1::LanguagePack* pack_;
  std::map<std::string, const v1::Paradigm*> paradigms_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_COMPILE_FORMS_H_
