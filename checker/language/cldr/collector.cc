#include "checker/language/cldr/collector.h"

#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "checker/language/compile/forms.h"
#include "unicode/uchar.h"

namespace concord {
namespace {

// Words and the signs that abbreviations and symbols are made of. Anything
// else belongs to a notation that no text has ("MW⋅hr", "Congo (DRC)").
bool IsMadeOfWords(const std::string& form) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(form);
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    const bool sign = c < 0x80 ? c == ' ' || c == '.' || c == '/' || c == '-' ||
                                     c == '\'' || c == '%' || c == '$'
                               : c == 0xB0 || c == 0xB2 || c == 0xB3;
    if (!sign && !u_isalpha(c) && u_charType(c) != U_CURRENCY_SYMBOL &&
        u_charType(c) != U_NON_SPACING_MARK) {
      return false;
    }
  }
  return !form.empty();
}

}  // namespace

std::string PlainText(const icu::UnicodeString& text) {
  icu::UnicodeString plain;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (c == 0x2019) {
      plain.append(static_cast<UChar>('\''));
    } else if (u_isUWhiteSpace(c)) {
      plain.append(static_cast<UChar>(' '));
    } else if (u_charType(c) != U_FORMAT_CHAR) {
      plain.append(c);
    }
  }
  std::string out;
  plain.toUTF8String(out);
  return std::string(absl::StripAsciiWhitespace(out));
}

absl::Status Collector::Init(const v1::LanguagePack& own) {
  own_ = &own;
  const absl::StatusOr<Forms> forms = Forms::Of(own);
  if (!forms.ok()) return forms.status();
  auto add = [&](const auto& entries, std::set<std::string>& keys) {
    for (const auto& e : entries) {
      for (const std::string& stem : e.form()) {
        const absl::StatusOr<std::vector<std::string>> inflected =
            forms->Expand(stem, e.paradigm());
        if (!inflected.ok()) return inflected.status();
        for (const std::string& form : *inflected) {
          keys.insert(Key(form));
          for (const std::string& twin : forms->Twins(form))
            keys.insert(Key(twin));
        }
      }
    }
    return absl::OkStatus();
  };
  for (const std::string& form : own.not_from_cldr())
    left_out_.insert(Key(form));
  if (absl::Status s = add(own.figure(), settled_figures_); !s.ok()) return s;
  return add(own.lexis(), settled_lexis_);
}

void Collector::NextLocale() {
  for (const auto& [key, spellings] : figures_) settled_figures_.insert(key);
  for (const auto& [form, concepts] : lexis_) settled_lexis_.insert(Key(form));
}

void Collector::AddFigure(const FigureMeaning& meaning, const std::string& form,
                          bool as_written) {
  const std::string respelled = Respelled(form);
  const std::string key = Key(respelled);
  if (settled_figures_.count(key) > 0 || left_out_.count(key) > 0 ||
      !IsMadeOfWords(respelled)) {
    return;
  }
  figures_[key][respelled].insert({meaning, as_written});
}

void Collector::AddLexis(const std::string& concept_id,
                         const std::string& form) {
  const std::string respelled = Respelled(form);
  const std::string key = Key(respelled);
  if (settled_lexis_.count(key) > 0 || left_out_.count(key) > 0 ||
      !IsMadeOfWords(respelled)) {
    return;
  }
  lexis_[LowerCase(respelled)].insert(concept_id);
}

bool Collector::IsOwn(const std::string& form) const {
  const std::string key = Key(Respelled(form));
  return settled_figures_.count(key) > 0 || settled_lexis_.count(key) > 0;
}

v1::LanguagePack Collector::Pack() const {
  // Forms by what they mean and whether case tells.
  std::map<Reading, std::set<std::string>> entries;
  for (const auto& [key, spellings] : figures_) {
    std::set<Reading> readings;
    bool parted_by_case = true;
    for (const auto& [form, of_form] : spellings) {
      readings.insert(of_form.begin(), of_form.end());
      parted_by_case &= of_form.size() == 1;
    }
    if (readings.size() == 1) {
      const Reading& reading = *readings.begin();
      for (const auto& [form, of_form] : spellings)
        entries[reading].insert(reading.as_written ? form : LowerCase(form));
    } else if (parted_by_case) {
      for (const auto& [form, of_form] : spellings)
        entries[{of_form.begin()->meaning, true}].insert(form);
    }
  }
  v1::LanguagePack pack;
  pack.set_language(own_->language());
  for (const auto& [reading, forms] : entries) {
    v1::FigureEntry& e = *pack.add_figure();
    e.set_class_(reading.meaning.token_class);
    e.set_value(reading.meaning.value);
    e.set_code(reading.meaning.code);
    e.set_case_sensitive(reading.as_written);
    for (const std::string& form : forms) e.add_form(form);
  }
  for (const auto& [form, concepts] : lexis_) {
    if (concepts.size() > 1) continue;
    v1::LexisEntry& e = *pack.add_lexis();
    e.set_concept(*concepts.begin());
    e.add_form(form);
  }
  return pack;
}

std::string Collector::Key(const std::string& form) {
  return absl::StrJoin(CutForm(LowerCase(form)), " ");
}

std::string Collector::Respelled(const std::string& form) const {
  std::string out = form;
  for (const auto& [from, to] : own_->cldr_spelling())
    out = absl::StrReplaceAll(out, {{from, to}});
  return out;
}

}  // namespace concord
