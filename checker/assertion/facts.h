// Facts: the assertions of an article while it is read. Plain structs over
// memory that is used again; what they say is pointed to and not copied: words
// of the article, concepts, terms. message.h makes the article's message of
// them.

#ifndef CONCORD_CHECKER_ASSERTION_FACTS_H_
#define CONCORD_CHECKER_ASSERTION_FACTS_H_

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/language/concepts.h"
#include "proto/assertion.pb.h"

namespace concord {

constexpr uint32_t kNoIndex = static_cast<uint32_t>(-1);

// Half-open range of indices: of tokens, or into a vector.
struct Range {
  uint32_t first = 0;
  uint32_t last = 0;
};

// What something is across texts: a concept's id ("country/RU"), or a word of a
// scheme: "en:dredger" a stem of a language, "n:usakof" a name by its sound.
struct Key {
  absl::string_view scheme;  // "" of a concept
  absl::string_view word;
};

inline Key KeyOf(uint16_t concept_id) {
  return {{}, concepts::Get(concept_id).id};
}

// v1::Entity
struct FactEntity {
  absl::string_view name;
  Range keys;               // of Facts::name_keys
  uint16_t concept_id = 0;  // 0: none
  bool inferred = false;    // from a pronoun
};

// v1::Role
struct FactRole {
  v1::Role::Name name;
  Key key;
  absl::string_view text;
};

// v1::Assertion, field by field. `mention`, `event_time` and `period` are of
// the mentions of the text, `attribution`, `place` and `entity` of
// Facts::entities.
struct Fact {
  v1::Assertion::Kind kind = v1::Assertion::KIND_UNSPECIFIED;
  v1::Assertion::Modality modality = v1::Assertion::ASSERTED;
  v1::Assertion::Basis basis = v1::Assertion::BASIS_UNSPECIFIED;
  v1::Scope::Extent extent = v1::Scope::WHOLE;
  bool each = false;
  bool so_far = false;
  bool background = false;
  uint32_t start = 0;  // bytes, end exclusive
  uint32_t end = 0;
  uint32_t sentence = 0;  // its number in the text
  absl::string_view rule;
  Range context;  // of TokenPlaces::terms
  Range roles;    // of Facts::roles
  uint32_t attribution = kNoIndex;
  uint32_t event_time = kNoIndex;
  uint32_t period = kNoIndex;
  uint32_t place = kNoIndex;  // of the scope
  uint32_t about = 0;
  uint32_t superseded_by = 0;

  // The value, by kind. DATE, and all that has a quantity: that of a mention,
  // or of a casualty without a figure `stated` itself.
  uint32_t mention = kNoIndex;
  double stated = 0;           // of CASUALTY_COUNT
  uint32_t entity = kNoIndex;  // PARTICIPANTS, PLACE, ATTRIBUTION
  absl::string_view quote;  // QUOTE: its words; its terms are the context ...
  Range figures;            // ... and these of Facts::figures
};

// All facts of one article.
struct Facts {
  std::vector<Fact> facts;
  std::vector<FactRole> roles;
  std::vector<FactEntity> entities;
  std::vector<absl::string_view> name_keys;
  std::vector<uint32_t> figures;  // terms

  void Clear() {
    facts.clear();
    roles.clear();
    entities.clear();
    name_keys.clear();
    figures.clear();
    words_used_ = 0;
  }

  // A string to compose a key in; it stays in its place until Clear().
  std::string& NewWord() {
    if (words_used_ == words_.size()) words_.emplace_back();
    std::string& word = words_[words_used_++];
    word.clear();
    return word;
  }

 private:
  std::deque<std::string> words_;
  size_t words_used_ = 0;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_FACTS_H_
