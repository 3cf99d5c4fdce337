#include "checker/assertion/magnitude.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/assertion/known_concepts.h"
#include "checker/language/concepts.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

bool Is(const Text& text, uint32_t token, v1::TokenClass token_class) {
  return text.classes[token] == static_cast<char>(token_class);
}

// Whether what follows a whole number is counted by it: "in Stärke von 9 Mann".
bool Counts(const Text& text, const Mention& m) {
  if (m.place < 1) return false;
  const uint16_t behind = text.ConceptAt(m.last_token);
  switch (text.tokens[m.last_token].category) {
    case v1::Concept::PERSON:
    case v1::Concept::THING:
    case v1::Concept::ORGANISATION:
    case v1::Concept::PLACE:
      return true;
    case v1::Concept::EVENT:
      return !concepts::IsA(behind, Known().earthquake);
    default:
      return behind == 0 &&
             !IsSign(static_cast<uint8_t>(text.classes[m.last_token]));
  }
}

// Whether the word stands before the token, with nothing but words without
// content between: "magnitude of", "its magnitude was", "magnitud de".
bool FollowsMagnitude(const Text& text, uint32_t token) {
  constexpr uint32_t kFarthest = 4;
  for (uint32_t t = token; t > 0 && t + kFarthest > token;) {
    --t;
    if (text.ConceptAt(t) == Known().quake_magnitude) return true;
    if (text.tokens[t].category != v1::Concept::FUNCTION &&
        !Is(text, t, v1::HYPHEN)) {
      return false;
    }
  }
  return false;
}

// "magnitude 6.4", "its magnitude was 6.4", "magnitud de 6,4", "6.4-magnitude",
// "6.4 on the Richter scale"; not "the magnitude of the 7 fires".
bool IsMagnitude(const Text& text, const Mention& m) {
  constexpr double kStrongest = 10;  // the strongest measured was 9.5
  const bool degrees =               // "5,4 grade pe scara Richter"
      m.kind == v1::Mention::MEASUREMENT &&
      absl::string_view(m.unit) == "degree";
  if ((m.kind != v1::Mention::NUMBER && !degrees) || m.stated <= 0 ||
      m.stated > kStrongest || !text.IsNumeral(m.last_token - 1 - degrees)) {
    return false;
  }
  uint32_t behind = m.last_token;
  if (Is(text, behind, v1::HYPHEN)) ++behind;
  // "5 magnitude 6 quakes" are five.
  if (text.ConceptAt(behind) == Known().quake_magnitude &&
      !text.IsNumeral(behind + 1)) {
    return true;
  }
  return FollowsMagnitude(text, m.first_token) && !Counts(text, m);
}

bool IsDigit(const Text& text, uint32_t token) {
  return text.IsNumeral(token) && text.NumeralAt(token).digits == 1 &&
         text.NumeralAt(token).fraction_digits == 0;
}

// "di magnitudo 6.4", in a language that writes "6,4".
void AddPointedMagnitudes(const Text& text, std::vector<Mention>& mentions) {
  constexpr char kPoint = static_cast<char>(v1::TIGHT_PERIOD);
  for (size_t at = text.classes.find(kPoint); at != std::string::npos;
       at = text.classes.find(kPoint, at + 1)) {
    if (at == 0) continue;
    const uint32_t first = static_cast<uint32_t>(at) - 1;
    const uint32_t last = first + 3;  // "6", ".", "4"
    if (!IsDigit(text, first) || !IsDigit(text, last - 1) ||
        Is(text, last, v1::TIGHT_PERIOD) || !FollowsMagnitude(text, first)) {
      continue;
    }
    const auto place = std::partition_point(
        mentions.begin(), mentions.end(),
        [first](const Mention& m) { return m.last_token <= first; });
    if (place != mentions.end() && place->first_token < last) continue;
    constexpr double kTenth = 0.1;
    Mention m;
    m.kind = v1::Mention::NUMBER;
    m.begin = text.tokens[first].begin;
    m.end = text.tokens[last - 1].end;
    m.first_token = first;
    m.last_token = last;
    m.stated = m.stated_high =
        text.NumeralAt(first).value + text.NumeralAt(last - 1).value / 10;
    m.place = kTenth;
    m.low = m.high = m.stated;
    mentions.insert(place, m);
  }
}

}  // namespace

void ReadMagnitudes(const Text& text, std::vector<Mention>& mentions) {
  // Where others write "6,4", seismologists write "6.4", which is no number.
  if (text.lexicon->tables().decimal_separator == ',')
    AddPointedMagnitudes(text, mentions);
  for (Mention& m : mentions) {
    if (!IsMagnitude(text, m)) continue;
    m.kind = v1::Mention::MEASUREMENT;
    m.unit = kMagnitude;
  }
}

}  // namespace concord
