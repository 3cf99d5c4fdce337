// Ages that are said of somebody: "She is 44.", "The driver, who is 36,", "the
// eldest 97", "самой старшей из погибших было 97 лет".

#include "checker/language/concepts.h"
#include "checker/mention/action.h"
#include "checker/mention/age.h"

namespace concord {
namespace {

uint8_t ClassOf(const Text& text, uint32_t token) {
  return static_cast<uint8_t>(text.classes[token]);
}

bool IsSuperlative(const Text& text, uint32_t token) {
  static const uint16_t kYoungest = concepts::Find("youngest");
  static const uint16_t kOldest = concepts::Find("oldest");
  const uint16_t concept_id = text.ConceptAt(token);
  return concept_id == kYoungest || concept_id == kOldest;
}

// "the youngest of those who died ...": a superlative not far before the token,
// in its sentence, and no figure between.
bool StandsBehindSuperlative(const Text& text, uint32_t token) {
  constexpr uint32_t kFarthest = 12;
  for (uint32_t t = token; t > 0 && t + kFarthest > token;) {
    --t;
    if (IsSuperlative(text, t)) return true;
    const uint8_t c = ClassOf(text, t);
    if (c == v1::SENTENCE_END || c == v1::SEMICOLON || c == v1::PERIOD ||
        text.IsNumeral(t)) {
      return false;
    }
  }
  return false;
}

// What a verb that stands at `verb` says something of one person by the word
// before it.
bool SubjectIsPerson(const Text& text, uint32_t verb) {
  static const uint16_t kHe = concepts::Find("he");
  static const uint16_t kShe = concepts::Find("she");
  static const uint16_t kWho = concepts::Find("who");
  static const uint16_t kPerson = concepts::Find("person");
  if (verb == 0) return false;
  const uint32_t subject = verb - 1;
  const uint16_t concept_id = text.ConceptAt(subject);
  if (concepts::IsA(concept_id, kHe) || concepts::IsA(concept_id, kShe) ||
      concepts::IsA(concept_id, kWho)) {
    return true;
  }
  if (subject == 0) return false;
  const uint8_t before = ClassOf(text, subject - 1);
  // "Dayana Caicedo is eight": two words, for "Arsenal were 3 up".
  if (ClassOf(text, subject) == v1::NAME_WORD && concept_id == 0)
    return before == v1::NAME_WORD;
  // "The man is 47"; but "the number of dead is 36", "her dead were 36".
  return concepts::IsA(concept_id, kPerson) &&
         (before == v1::THE || before == v1::A || before == v1::POSSESSIVE);
}

// A sign or "and" ends what is said: "is 44 and has", "is 44 and in", not "is
// 44 and 3".
bool EndsPredicate(const Cursor& cursor) {
  if (cursor.Behind() != v1::AND) return true;
  const Text& text = cursor.text();
  const uint32_t next = cursor.end() + 1;
  return next < text.tokens.size() &&
         (ClassOf(text, next) == v1::OTHER || ClassOf(text, next) == v1::IN);
}

}  // namespace

Outcome MakeAgePredicate(Cursor& cursor, Mention& mention) {
  static const uint16_t kIs = concepts::Find("is");
  const Text& text = cursor.text();
  const uint32_t begin = cursor.begin();
  if (begin == 0) return Outcome::kRefused;
  // Before the number is read, for the rule is offered at every one that ends a
  // clause.
  const uint32_t before = begin - 1;
  const bool is = text.ConceptAt(before) == kIs;
  const bool elided = IsSuperlative(text, before) ||
                      (ClassOf(text, before) == v1::DASH && before > 0 &&
                       IsSuperlative(text, before - 1));
  const uint8_t last = ClassOf(text, cursor.end() - 1);
  const bool with_unit = last == v1::TIME_UNIT || last == v1::AMBIGUOUS_WEEKDAY;
  if (!is && !elided && !with_unit) return Outcome::kRefused;
  double age;
  if (!TakeAge(cursor, age)) return Outcome::kRefused;
  const bool years = !cursor.done();
  mention.unit = "Y";
  if (years) {
    mention.unit = cursor.Code();
    if ((*mention.unit != 'Y' && *mention.unit != 'M') || cursor.Value() != 1)
      return Outcome::kRefused;
    if (!StandsBehindSuperlative(text, begin)) return Outcome::kRefused;
  } else {
    if (!EndsPredicate(cursor)) return Outcome::kRefused;
    const bool said = is && (SubjectIsPerson(text, before) ||
                             StandsBehindSuperlative(text, before));
    if (!elided && !said) return Outcome::kRefused;
  }
  mention.kind = v1::Mention::AGE;
  mention.stated = mention.stated_high = age;
  return Outcome::kMention;
}

}  // namespace concord
