// Names: who and what a sentence calls by name, with the alias under which the
// article named them in full.

#ifndef CONCORD_CHECKER_ASSERTION_NAMES_H_
#define CONCORD_CHECKER_ASSERTION_NAMES_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/assertion/facts.h"
#include "checker/assertion/terms.h"
#include "checker/text/text.h"

namespace concord {

// A run of capitalised words, or a word that the concept file knows by name.
struct Name {
  uint32_t first_token = 0;  // last exclusive
  uint32_t last_token = 0;
  uint16_t concept_id = 0;  // of countries, organisations, ...; 0: a plain name
  uint16_t title = 0;       // concept of the title before or behind it, 0: none
  uint32_t title_token = 0;  // first token of the title, if any
  uint32_t end_token = 0;    // behind the name and a title that follows it
  int32_t full = -1;    // index of the fullest form in the article, or itself
  bool person = false;  // has a title, says something, or two capitalised words
  // Of what somebody holds a title: "the mayor of Rovato".
  bool of_title = false;
};

// A number for each of some hashes, in memory that is used again.
class HashMarks {
 public:
  static constexpr int32_t kNone = -1;

  // Forgets all; there will be at most `most` hashes.
  void Clear(size_t most);
  // kNone until it is set.
  int32_t& operator[](uint64_t hash);

 private:
  struct Mark {
    uint64_t hash;
    int32_t value;
  };
  std::vector<Mark> marks_;
};

class NameFinder {
 public:
  // Replaces `names` by those of the text, in order, and links short forms to
  // the fullest one before them ("Putin" to "Vladimir Putin"), never across two
  // people of one surname.
  void Find(const Text& text, std::vector<Name>& names);

 private:
  static constexpr int32_t kSeveral = -2;

  void FindCapitals(const Text& text);
  uint32_t ReadName(const Text& text, const Sentence& s, bool title_case,
                    uint32_t t, std::vector<Name>& names);
  void LinkAliases(const Text& text, std::vector<Name>& names);

  std::vector<uint32_t> capitals_;   // tokens
  std::vector<uint8_t> title_case_;  // of each sentence
  HashMarks inside_;                 // 1: capitalised within a sentence
  HashMarks fullest_;                // names by their last word
  HashMarks by_first_;
  std::vector<uint64_t> full_names_;  // hashes of their last words
};

// Appends the key of a name for comparison to facts.name_keys, and returns
// where it is: the phonetic keys of its words in the order of print, without
// particles.
Range AppendNameKey(TermTable& terms, const Name& name, Facts& facts);

// As printed, without its title.
absl::string_view NameText(const Text& text, const Name& name);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_NAMES_H_
