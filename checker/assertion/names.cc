#include "checker/assertion/names.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "checker/language/concepts.h"
#include "checker/language/fold.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr int kFewestTitleWords = 4;
constexpr int kTitleCapitalsOfTen = 7;
// So many capitals a sentence in title case has at least.
constexpr size_t kFewestTitleCapitals =
    (kFewestTitleWords * kTitleCapitalsOfTen + 9) / 10;

uint8_t CategoryAt(const Text& text, uint32_t token) {
  return text.tokens[token].category;
}

bool IsNameWord(const Text& text, uint32_t token) {
  return static_cast<uint8_t>(text.classes[token]) == v1::NAME_WORD;
}

// A name word that a name may begin with: "President", "Russian" only stand
// before one.
bool BeginsName(const Text& text, uint32_t token) {
  if (!IsNameWord(text, token)) return false;
  const uint8_t category = CategoryAt(text, token);
  return category != v1::Concept::TITLE &&
         category != v1::Concept::DESCRIPTOR &&
         category != v1::Concept::PERSON && category != v1::Concept::SPEECH &&
         category != v1::Concept::PRONOUN && category != v1::Concept::FUNCTION;
}

// A capitalised word that could belong to a name: unknown, or known but written
// large within the sentence ("Red" of "Red Harbour").
bool Capital(const Text& text, uint32_t token) {
  const Token& t = text.tokens[token];
  return (t.flags & kCapitalised) != 0 && (t.flags & kNumeral) == 0;
}

// Countries, capitals, organisations and places that the concept file names.
bool IsNamedConcept(const Text& text, uint32_t token) {
  return Capital(text, token) &&
         concepts::TraitsOf(text.tokens[token].concept_id).named;
}

// Most words of a sentence in title case are capitalised: a headline, whose
// capitals mean nothing.
bool TitleCase(const Text& text, const Sentence& s) {
  // A headline ends without a period; a list of winners ends with one.
  if (s.last_token >= s.first_token + 2 &&
      text.classes[s.last_token - 2] == v1::PERIOD) {
    return false;
  }
  int words = 0, capitals = 0;
  for (uint32_t t = s.first_token; t + 1 < s.last_token; ++t) {
    const Token& token = text.tokens[t];
    if (token.flags & kNumeral || token.end - token.begin < 4) continue;
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    if (c >= v1::COMMA && c <= v1::TILDE && c != v1::ALNUM) continue;
    ++words;
    capitals += (token.flags & kCapitalised) != 0;
  }
  return words >= kFewestTitleWords &&
         capitals * 10 > words * kTitleCapitalsOfTen;
}

bool IsAcronym(const Text& text, uint32_t token) {
  return IsNameWord(text, token) &&
         (text.tokens[token].flags & kAllCapitals) != 0;
}

// Whether the token is the apostrophe of a plural that owns the name word
// behind it.
bool OwnsNext(const Text& text, uint32_t token) {
  return text.classes[token] == v1::APOSTROPHE &&
         (text.tokens[token].flags & kSpaceBefore) == 0 &&
         absl::EndsWith(text.Spelling(token - 1), "s") &&
         (text.tokens[token + 1].flags & kSpaceBefore) != 0 &&
         IsNameWord(text, token + 1);
}

// "Kim Jong Un" where "un" is an article, "Kim Jong Il" where "il" is one.
bool IsSyllable(const Text& text, uint32_t token) {
  const uint8_t c = static_cast<uint8_t>(text.classes[token]);
  return Capital(text, token) && (c == v1::A || c == v1::THE);
}

bool IsOf(const Text& text, uint32_t token) {
  const uint8_t c = static_cast<uint8_t>(text.classes[token]);
  return c == v1::OF || c == v1::NUMBER_OF || c == v1::FROM;
}

// "the president of" stands before the token: the token of that title; `token`
// if there is none.
uint32_t TitleOf(const Text& text, const Sentence& s, uint32_t token) {
  uint32_t t = token;
  if (t > s.first_token &&
      static_cast<uint8_t>(text.classes[t - 1]) == v1::THE) {
    --t;
  }
  return t > s.first_token + 1 && IsOf(text, t - 1) &&
                 CategoryAt(text, t - 2) == v1::Concept::TITLE
             ? t - 2
             : token;
}

// "the mayor of Rovato, Anna Berg": the token of the title; the name's own if
// there is none.
uint32_t TitleBeforeComma(const Text& text, const Sentence& s,
                          const Name& name) {
  constexpr uint32_t kFarthest = 6;
  const uint32_t first = name.first_token;
  if (first < s.first_token + 4 || text.classes[first - 1] != v1::COMMA)
    return first;
  uint32_t owner = first - 1;
  while (owner > s.first_token + 2 && first - owner < kFarthest &&
         IsNameWord(text, owner - 1)) {
    --owner;
  }
  const uint32_t title = TitleOf(text, s, owner);
  return owner + 1 < first && title != owner ? title : first;
}

// Titles that stand next to the name: "President Putin", "Putin, the
// president".
void FindTitle(const Text& text, const Sentence& s, Name& name) {
  constexpr uint32_t kFarthest = 4;
  bool of = false;  // stands before the name, with no other name between
  bool named = false;
  for (uint32_t back = 1;
       back <= kFarthest && name.first_token >= s.first_token + back; ++back) {
    const uint32_t t = name.first_token - back;
    if (CategoryAt(text, t) == v1::Concept::TITLE) {
      // "the mayor of Rovato"; but "the president of Russia Vladimir Putin".
      if (of) {
        name.of_title = true;
        return;
      }
      if (name.title == 0) name.title = text.ConceptAt(t);
      name.title_token = t;
      if (back == 1) continue;
      break;
    }
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    const bool comma = c == v1::COMMA && back == 1;
    named |= IsNamedConcept(text, t) || IsAcronym(text, t);
    of |= !named && IsOf(text, t);
    const bool article = c == v1::THE && t > s.first_token && IsOf(text, t - 1);
    if (!comma && !article && CategoryAt(text, t) != v1::Concept::DESCRIPTOR &&
        !IsNamedConcept(text, t) && !IsAcronym(text, t) && c != v1::OF &&
        name.title == 0) {
      break;
    }
    if (name.title != 0) break;
  }
  if (name.title != 0) return;
  if (const uint32_t t = TitleBeforeComma(text, s, name);
      t != name.first_token) {
    name.title = text.ConceptAt(t);
    name.title_token = t;
    return;
  }
  // Behind: "NAME, the Angolan foreign minister".
  uint32_t t = name.last_token;
  if (t < s.last_token && text.classes[t] == v1::COMMA) {
    for (uint32_t end = std::min(s.last_token, t + 6); ++t < end;) {
      if (CategoryAt(text, t) == v1::Concept::TITLE) {
        name.title = text.ConceptAt(t);
        name.title_token = name.first_token;
        name.end_token = t + 1;
        return;
      }
      if (text.classes[t] == v1::COMMA) return;
    }
  }
}

}  // namespace

void HashMarks::Clear(size_t most) {
  size_t size = 16;
  while (size < most * 2) size *= 2;
  marks_.assign(size, {0, kNone});
}

int32_t& HashMarks::operator[](uint64_t hash) {
  const size_t mask = marks_.size() - 1;
  for (size_t at = hash & mask;; at = (at + 1) & mask) {
    Mark& mark = marks_[at];
    if (mark.value == kNone) mark.hash = hash;
    if (mark.hash == hash) return mark.value;
  }
}

void NameFinder::Find(const Text& text, std::vector<Name>& names) {
  names.clear();
  FindCapitals(text);
  // Words that stand capitalised inside a sentence: what opens a sentence is a
  // name if it is one elsewhere.
  inside_.Clear(capitals_.size() + 1);
  title_case_.assign(text.sentences.size(), 0);
  size_t at = 0;
  for (size_t i = 0; i < text.sentences.size(); ++i) {
    const size_t first = at;
    while (at < capitals_.size() &&
           capitals_[at] < text.sentences[i].last_token)
      ++at;
    title_case_[i] = at - first >= kFewestTitleCapitals &&
                     TitleCase(text, text.sentences[i]);
    if (title_case_[i]) continue;
    for (size_t c = first; c < at; ++c) {
      const uint32_t t = capitals_[c];
      if (IsNameWord(text, t) && (text.tokens[t].flags & kSentenceStart) == 0)
        inside_[text.tokens[t].hash] = 1;
    }
  }
  at = 0;
  for (size_t i = 0; i < text.sentences.size(); ++i) {
    const Sentence& s = text.sentences[i];
    for (uint32_t next = s.first_token;
         at < capitals_.size() && capitals_[at] < s.last_token; ++at) {
      if (capitals_[at] >= next)
        next = ReadName(text, s, title_case_[i] != 0, capitals_[at], names);
    }
  }
  LinkAliases(text, names);
}

void NameFinder::FindCapitals(const Text& text) {
  capitals_.resize(text.tokens.size());
  size_t found = 0;
  for (uint32_t t = 0; t < text.tokens.size(); ++t) {
    capitals_[found] = t;
    found += (text.tokens[t].flags & (kCapitalised | kNumeral)) == kCapitalised;
  }
  capitals_.resize(found);
}

// The name that begins at the capitalised token t, if one does; returns the
// token to go on at.
uint32_t NameFinder::ReadName(const Text& text, const Sentence& s,
                              bool title_case, uint32_t t,
                              std::vector<Name>& names) {
  const bool behind_title =
      t > s.first_token && CategoryAt(text, t - 1) == v1::Concept::TITLE;
  const bool before_name = t + 2 < s.last_token && BeginsName(text, t + 1);
  // "президент Франции Эмманюэль Макрон": the country is the title's, where a
  // noun's owner stands behind it, and "il presidente della Russia Vladimir
  // Putin"; but "Manager Jordan Pope".
  const bool owns_title =
      (behind_title && !text.lexicon->tables().head_final) ||
      TitleOf(text, s, t) != t;
  if (IsNamedConcept(text, t) &&
      (owns_title ||
       !(before_name && CategoryAt(text, t) == v1::Concept::PLACE &&
         (text.tokens[t + 1].flags & kSentenceStart) == 0))) {
    Name& name = names.emplace_back();
    name.first_token = t;
    name.last_token = t + 1;
    name.end_token = t + 1;
    name.concept_id = text.ConceptAt(t);
    return t + 1;
  }
  // "Речник МЗС Георгій Тихий"
  if (behind_title && before_name && IsAcronym(text, t) &&
      !IsAcronym(text, t + 1)) {
    return t + 1;
  }
  const bool alone = (text.tokens[t].flags & kSentenceStart) != 0 &&
                     !(t + 2 < s.last_token && IsNameWord(text, t + 1));
  if (!BeginsName(text, t) ||
      ((alone || title_case) && inside_[text.tokens[t].hash] != 1)) {
    return t + 1;
  }
  uint32_t end = t + 1;
  while (end + 1 < s.last_token) {
    if (IsNameWord(text, end) &&
        (!title_case || inside_[text.tokens[end].hash] == 1)) {
      ++end;
    } else if (text.classes[end] == v1::HYPHEN && end + 2 < s.last_token &&
               (text.tokens[end + 1].flags & kSpaceBefore) == 0 &&
               text.tokens[end + 1].end > text.tokens[end + 1].begin) {
      end += 2;  // "Jong-un"
    } else if (!title_case && end - t >= 2 && IsSyllable(text, end)) {
      ++end;
    } else if (OwnsNext(text, end) && end + 2 < s.last_token) {
      end += 2;  // "Doctors' Association"
    } else {
      break;
    }
  }
  Name& name = names.emplace_back();
  name.first_token = t;
  name.last_token = end;
  name.end_token = end;
  FindTitle(text, s, name);
  name.person = name.title != 0 || end - t >= 2;
  return end;
}

void NameFinder::LinkAliases(const Text& text, std::vector<Name>& names) {
  // The fullest earlier or later name that ends in the same word; none if two
  // different ones do.
  fullest_.Clear(names.size() + 1);
  full_names_.clear();
  for (size_t i = 0; i < names.size(); ++i) {
    Name& name = names[i];
    name.full = static_cast<int32_t>(i);
    if (name.concept_id != 0 || name.last_token - name.first_token < 2)
      continue;
    const uint64_t surname = text.tokens[name.last_token - 1].hash;
    int32_t& full = fullest_[surname];
    if (full == HashMarks::kNone) {
      full = static_cast<int32_t>(i);
      full_names_.push_back(surname);
      continue;
    }
    if (full < 0) continue;
    const Name& other = names[full];
    if (text.tokens[other.first_token].hash !=
        text.tokens[name.first_token].hash) {
      full = kSeveral;  // two people of one surname
    } else if (name.title != 0 && other.title == 0) {
      full = static_cast<int32_t>(i);
    }
  }
  // Korean and Chinese names are called by their first word.
  by_first_.Clear(full_names_.size() + 1);
  for (const uint64_t surname : full_names_) {
    const int32_t full = fullest_[surname];
    if (full < 0) continue;
    int32_t& named = by_first_[text.tokens[names[full].first_token].hash];
    named = named == HashMarks::kNone ? full : kSeveral;
  }
  for (Name& name : names) {
    if (name.concept_id != 0 || name.last_token - name.first_token != 1)
      continue;
    const uint64_t hash = text.tokens[name.first_token].hash;
    int32_t full = fullest_[hash];
    if (full < 0) full = by_first_[hash];
    if (full < 0) continue;
    name.full = full;
    name.person = names[full].person;
  }
}

Range AppendNameKey(TermTable& terms, const Name& name, Facts& facts) {
  std::vector<absl::string_view>& keys = facts.name_keys;
  Range range;
  range.first = static_cast<uint32_t>(keys.size());
  for (uint32_t t = name.first_token; t < name.last_token; ++t) {
    // The term of a name is its key already.
    const int32_t term = terms.TermOf(t);
    if (term >= 0 && absl::StartsWith(terms.Spelling(term), "n:")) {
      keys.push_back(terms.Bare(term));
      continue;
    }
    const absl::string_view sound = terms.SoundOf(t);
    if (!sound.empty()) keys.push_back(sound);
  }
  range.last = static_cast<uint32_t>(keys.size());
  return range;
}

absl::string_view NameText(const Text& text, const Name& name) {
  const uint32_t begin = text.tokens[name.first_token].begin;
  return text.bytes.substr(begin, text.tokens[name.last_token - 1].end - begin);
}

}  // namespace concord
