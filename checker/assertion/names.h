// Names: who and what a sentence calls by name, with the alias under which the
// article named them in full.

#ifndef CONCORD_CHECKER_ASSERTION_NAMES_H_
#define CONCORD_CHECKER_ASSERTION_NAMES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/assertion/terms.h"
#include "checker/text/text.h"
#include "google/protobuf/repeated_field.h"

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
};

// Replaces `names` by those of the text, in order, and links short forms to the
// fullest one before them ("Putin" to "Vladimir Putin"), never across two
// people of one surname.
void FindNames(const Text& text, std::vector<Name>& names);

// Appends the key of a name for comparison: the phonetic keys of its words in
// the order of print, without particles.
void AppendNameKey(const Text& text, const TermTable& terms, const Name& name,
                   google::protobuf::RepeatedPtrField<std::string>& key);

// As printed, without its title.
std::string NameText(const Text& text, const Name& name);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_NAMES_H_
