#include "checker/assertion/names.h"

#include <algorithm>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "checker/language/concepts.h"
#include "checker/language/fold.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

uint8_t CategoryAt(const Text& text, uint32_t token) {
  return concepts::Get(text.ConceptAt(token)).category;
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
         category != v1::Concept::PERSON && category != v1::Concept::SPEECH;
}

// A capitalised word that could belong to a name: unknown, or known but written
// large within the sentence ("Red" of "Red Harbour").
bool Capital(const Text& text, uint32_t token) {
  const Token& t = text.tokens[token];
  return (t.flags & kCapitalised) != 0 && (t.flags & kNumeral) == 0;
}

// Countries, capitals, organisations and places that the concept file names.
bool IsNamedConcept(const Text& text, uint32_t token) {
  if (!Capital(text, token)) return false;
  const uint16_t number = text.ConceptAt(token);
  if (number == 0) return false;
  const ConceptInfo& info = concepts::Get(number);
  return absl::string_view(info.id).find('/') != absl::string_view::npos &&
         info.category != v1::Concept::DESCRIPTOR;
}

// Most words of a sentence in title case are capitalised: a headline, whose
// capitals mean nothing.
bool TitleCase(const Text& text, const Sentence& s) {
  int words = 0, capitals = 0;
  for (uint32_t t = s.first_token; t + 1 < s.last_token; ++t) {
    const Token& token = text.tokens[t];
    if (token.flags & kNumeral || token.end - token.begin < 4) continue;
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    if (c >= v1::COMMA && c <= v1::TILDE && c != v1::ALNUM) continue;
    ++words;
    capitals += (token.flags & kCapitalised) != 0;
  }
  return words >= 4 && capitals * 10 > words * 7;
}

uint64_t SpellingHash(const Text& text, uint32_t token) {
  const absl::string_view s = text.Spelling(token);
  return HashForm(s.data(), s.size());
}

// Titles that stand next to the name: "President Putin", "Putin, the
// president".
void FindTitle(const Text& text, const Sentence& s, Name& name) {
  constexpr uint32_t kFarthest = 4;
  for (uint32_t back = 1;
       back <= kFarthest && name.first_token >= s.first_token + back; ++back) {
    const uint32_t t = name.first_token - back;
    if (CategoryAt(text, t) == v1::Concept::TITLE) {
      if (name.title == 0) name.title = text.ConceptAt(t);
      name.title_token = t;
      if (back == 1) continue;
      break;
    }
    const uint8_t c = static_cast<uint8_t>(text.classes[t]);
    const bool comma = c == v1::COMMA && back == 1;
    if (!comma && CategoryAt(text, t) != v1::Concept::DESCRIPTOR &&
        !IsNamedConcept(text, t) && c != v1::OF && name.title == 0) {
      break;
    }
    if (name.title != 0) break;
  }
  if (name.title != 0) return;
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

void FindNames(const Text& text, std::vector<Name>& names) {
  names.clear();
  // Words that stand capitalised inside a sentence: what opens a sentence is a
  // name if it is one elsewhere.
  absl::flat_hash_set<uint64_t> inside;
  std::vector<bool> title_case(text.sentences.size());
  for (size_t i = 0; i < text.sentences.size(); ++i) {
    const Sentence& s = text.sentences[i];
    title_case[i] = TitleCase(text, s);
    if (title_case[i]) continue;
    for (uint32_t t = s.first_token; t + 1 < s.last_token; ++t) {
      if (IsNameWord(text, t) && (text.tokens[t].flags & kSentenceStart) == 0) {
        inside.insert(SpellingHash(text, t));
      }
    }
  }
  for (size_t i = 0; i < text.sentences.size(); ++i) {
    const Sentence& s = text.sentences[i];
    for (uint32_t t = s.first_token; t + 1 < s.last_token;) {
      if (IsNamedConcept(text, t) &&
          !(t + 2 < s.last_token && BeginsName(text, t + 1) &&
            CategoryAt(text, t) == v1::Concept::PLACE &&
            (text.tokens[t + 1].flags & kSentenceStart) == 0)) {
        Name name;
        name.first_token = t;
        name.last_token = t + 1;
        name.end_token = t + 1;
        name.concept_id = text.ConceptAt(t);
        names.push_back(name);
        ++t;
        continue;
      }
      const bool alone = (text.tokens[t].flags & kSentenceStart) != 0 &&
                         !(t + 2 < s.last_token && IsNameWord(text, t + 1));
      if (!BeginsName(text, t) || ((alone || title_case[i]) &&
                                   inside.count(SpellingHash(text, t)) == 0)) {
        ++t;
        continue;
      }
      uint32_t end = t + 1;
      while (end + 1 < s.last_token) {
        if (IsNameWord(text, end) &&
            (!title_case[i] || inside.count(SpellingHash(text, end)) != 0)) {
          ++end;
        } else if (text.classes[end] == v1::HYPHEN && end + 2 < s.last_token &&
                   (text.tokens[end + 1].flags & kSpaceBefore) == 0 &&
                   text.tokens[end + 1].end > text.tokens[end + 1].begin) {
          end += 2;  // "Jong-un"
        } else {
          break;
        }
      }
      Name name;
      name.first_token = t;
      name.last_token = end;
      name.end_token = end;
      FindTitle(text, s, name);
      name.person = name.title != 0 || end - t >= 2;
      names.push_back(name);
      t = end;
    }
  }
  // Aliases: the fullest earlier or later name that ends in the same word; none
  // if two different ones do.
  absl::flat_hash_map<uint64_t, int32_t> fullest;
  for (size_t i = 0; i < names.size(); ++i) {
    Name& name = names[i];
    name.full = static_cast<int32_t>(i);
    if (name.concept_id != 0 || name.last_token - name.first_token < 2)
      continue;
    const auto [at, added] = fullest.try_emplace(
        SpellingHash(text, name.last_token - 1), static_cast<int32_t>(i));
    if (added || at->second < 0) continue;
    const Name& other = names[at->second];
    if (SpellingHash(text, other.first_token) !=
        SpellingHash(text, name.first_token)) {
      at->second = -1;  // two people of one surname
    } else if (name.title != 0 && other.title == 0) {
      at->second = static_cast<int32_t>(i);
    }
  }
  // Korean and Chinese names are called by their first word.
  absl::flat_hash_map<uint64_t, int32_t> by_first;
  for (const auto& [hash, i] : fullest) {
    if (i < 0) continue;
    const uint64_t first = SpellingHash(text, names[i].first_token);
    const auto [at, added] = by_first.try_emplace(first, i);
    if (!added) at->second = -1;
  }
  for (Name& name : names) {
    if (name.concept_id != 0 || name.last_token - name.first_token != 1)
      continue;
    const uint64_t hash = SpellingHash(text, name.first_token);
    int32_t full = -1;
    if (const auto at = fullest.find(hash); at != fullest.end())
      full = at->second;
    if (full < 0) {
      if (const auto at = by_first.find(hash); at != by_first.end())
        full = at->second;
    }
    if (full < 0) continue;
    name.full = full;
    name.person = names[full].person;
  }
}

void AppendNameKey(const Text& text, const TermTable& terms, const Name& name,
                   google::protobuf::RepeatedPtrField<std::string>& key) {
  std::string folded;
  for (uint32_t t = name.first_token; t < name.last_token; ++t) {
    // The term of a name is its key already.
    const int32_t term = terms.TermOf(t);
    if (term >= 0 && absl::StartsWith(terms.Spelling(term), "n:")) {
      const absl::string_view sound = terms.Spelling(term).substr(2);
      key.Add()->assign(sound.data(), sound.size());
      continue;
    }
    folded.clear();
    AppendFolded(text.Spelling(t), folded);
    if (folded.size() >= 2) *key.Add() = PhoneticKey(folded);
  }
}

std::string NameText(const Text& text, const Name& name) {
  const uint32_t begin = text.tokens[name.first_token].begin;
  return std::string(
      text.bytes.substr(begin, text.tokens[name.last_token - 1].end - begin));
}

}  // namespace concord
