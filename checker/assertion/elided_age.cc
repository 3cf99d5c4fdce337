#include "checker/assertion/elided_age.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/assertion/known_concepts.h"
#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

uint8_t ClassOf(const Text& text, uint32_t token) {
  return static_cast<uint8_t>(text.classes[token]);
}

bool InYears(const Mention& m) {
  return m.kind == v1::Mention::DURATION && absl::string_view(m.unit) == "Y";
}

// A number, or years, that somebody may have lived.
bool MayBeAge(const Mention& m) {
  constexpr double kOldest = 115;
  return (m.kind == v1::Mention::NUMBER || InYears(m)) &&
         m.precision == v1::EXACT && m.stated >= 1 && m.stated <= kOldest &&
         m.stated == std::floor(m.stated) && m.stated == m.stated_high;
}

// Whether nothing but a comma, "and" or both stands between the two.
bool InOneList(const Text& text, const Mention& a, const Mention& b) {
  if (a.last_token == b.first_token) return false;
  for (uint32_t t = a.last_token; t < b.first_token; ++t) {
    const uint8_t c = ClassOf(text, t);
    if (c != v1::COMMA && c != v1::AND) return false;
  }
  return true;
}

// Whether no noun that would be counted, or be of so many years, stands behind:
// "aged 23 and 37, were held"; not "aged 23 and 3 others", "5 and 7 years in
// prison".
bool EndsList(const Text& text, const Mention& m) {
  const uint32_t behind = m.last_token;
  if (IsSign(ClassOf(text, behind))) return true;
  const uint8_t c = ClassOf(text, behind);
  if (c == v1::AND) return true;
  if (c == v1::IN || c == v1::OF || c == v1::NUMBER_OF || c == v1::FOR)
    return false;
  switch (text.tokens[behind].category) {
    case v1::Concept::ACTION:
    case v1::Concept::SPEECH:
    case v1::Concept::MODAL:
    case v1::Concept::FUNCTION:
      return true;
    default:
      return false;
  }
}

// "men of 23 and 37 years", "мужчин 23 и 37 лет": who they are stands before
// the list that begins with `m`.
bool StandsBehindPeople(const Text& text, const Mention& m) {
  uint32_t t = m.first_token;
  const auto is_of = [&text](uint32_t at) {
    return ClassOf(text, at) == v1::OF || ClassOf(text, at) == v1::NUMBER_OF;
  };
  if (t > 0 && is_of(t - 1)) {
    --t;
    if (t > 0 && ClassOf(text, t - 1) == v1::COMMA) --t;
  }
  if (t == 0) return false;
  const uint16_t who = text.ConceptAt(t - 1);
  return (KindsOf(who) & kPerson) != 0 ||
         concepts::Get(who).category == v1::Concept::DESCRIPTOR;
}

void MakeAge(Mention& m) {
  m.kind = v1::Mention::AGE;
  m.unit = "Y";
  m.low = m.high = m.stated;
}

}  // namespace

void ReadElidedAges(const Text& text, std::vector<Mention>& mentions) {
  for (size_t i = 1; i < mentions.size(); ++i) {
    Mention& m = mentions[i];
    if (!InOneList(text, mentions[i - 1], m)) continue;
    if (mentions[i - 1].kind == v1::Mention::AGE) {
      if (MayBeAge(m) && EndsList(text, m)) MakeAge(m);
      continue;
    }
    const bool is_age = m.kind == v1::Mention::AGE;
    if (!is_age && !(InYears(m) && MayBeAge(m) && EndsList(text, m))) continue;
    size_t first = i;
    while (first > 0 && mentions[first - 1].kind == v1::Mention::NUMBER &&
           MayBeAge(mentions[first - 1]) &&
           InOneList(text, mentions[first - 1], mentions[first])) {
      --first;
    }
    if (first == i) continue;
    if (!is_age && !StandsBehindPeople(text, mentions[first])) continue;
    for (size_t k = first; k <= i; ++k) MakeAge(mentions[k]);
  }
}

}  // namespace concord
