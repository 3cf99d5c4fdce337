// Gathers what CLDR says of one language into a pack.

#ifndef CONCORD_CHECKER_LANGUAGE_CLDR_COLLECTOR_H_
#define CONCORD_CHECKER_LANGUAGE_CLDR_COLLECTOR_H_

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "absl/status/status.h"
#include "proto/language_pack.pb.h"
#include "unicode/unistr.h"

namespace concord {

// What a form means in the figure layer.
struct FigureMeaning {
  v1::TokenClass token_class;
  double value = 0;
  std::string code;

  bool operator<(const FigureMeaning& other) const {
    return std::tie(token_class, value, code) <
           std::tie(other.token_class, other.value, other.code);
  }
};

// UTF-8 without what ICU adds for typesetting: soft hyphens, no-break spaces,
// marks of direction, typographic apostrophes; trimmed.
std::string PlainText(const icu::UnicodeString& text);

class Collector {
 public:
  // `own` is the pack as typed, which must outlive this. Fails on what is wrong
  // with its paradigms.
  absl::Status Init(const v1::LanguagePack& own);

  // What is added from now on comes from another locale: forms that those
  // before have spoken of are dropped.
  void NextLocale();

  // A form that the pack speaks of itself, in any spelling, or leaves out
  // (`not_from_cldr`) is dropped, and so is one that is not made of words.
  // `as_written`: read only as it stands here.
  void AddFigure(const FigureMeaning& meaning, const std::string& form,
                 bool as_written = false);
  void AddLexis(const std::string& concept_id, const std::string& form);

  // Whether the pack speaks of the form itself, as a figure or a word.
  bool IsOwn(const std::string& form) const;

  // Everything, in a total order. Of a form with two meanings, those are kept
  // that differ in case ("mW", "MW"), each read as written; else none.
  v1::LanguagePack Pack() const;

 private:
  struct Reading {
    FigureMeaning meaning;
    bool as_written;
    bool operator<(const Reading& other) const {
      return std::tie(meaning, as_written) <
             std::tie(other.meaning, other.as_written);
    }
  };

  // What makes two forms the same: lower case, cut into words and signs.
  static std::string Key(const std::string& form);
  std::string Respelled(const std::string& form) const;

  const v1::LanguagePack* own_ = nullptr;
  // Keys of forms that are settled, and of those that are left out.
  std::set<std::string> settled_figures_, settled_lexis_, left_out_;
  // By key, then by form as written.
  std::map<std::string, std::map<std::string, std::set<Reading>>> figures_;
  std::map<std::string, std::set<std::string>> lexis_;  // key to concepts
};

}  // namespace concord

#endif  // CONCORD_CHECKER_LANGUAGE_CLDR_COLLECTOR_H_
