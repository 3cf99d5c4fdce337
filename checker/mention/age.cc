// Ages: "aged 58", "a 71-year-old man", "în vârstă de 91 de ani", "Name, 56,".

#include "checker/language/concepts.h"
#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {
namespace {

constexpr double kOldest = 115;

// A phrase of the concept layer may begin with the word: "old man" is one
// token.
bool BeginsOld(const Cursor& cursor, uint32_t& end) {
  const absl::string_view spelling = cursor.text().Spelling(cursor.at());
  const size_t first = spelling.find(' ');
  if (first == absl::string_view::npos) return false;
  const Lexicon& lexicon = *cursor.text().lexicon;
  const uint32_t word = lexicon.Find(spelling.substr(0, first));
  if (lexicon.word(word).token_class != v1::OLD) return false;
  end = cursor.text().tokens[cursor.at()].begin + static_cast<uint32_t>(first);
  return true;
}

bool IsPerson(const Text& text, uint32_t token) {
  static const uint16_t kPerson = concepts::Find("person");
  return concepts::IsA(text.ConceptAt(token), kPerson);
}

bool IsParent(const Text& text, uint32_t token) {
  static const uint16_t kParent = concepts::Find("parent");
  static const uint16_t kGrandparent = concepts::Find("grandparent");
  const uint16_t concept_id = text.ConceptAt(token);
  return concepts::IsA(concept_id, kParent) ||
         concepts::IsA(concept_id, kGrandparent);
}

// What follows the age of a person: a sign or a small word, not what is
// counted.
bool EndsAge(const Cursor& cursor) {
  switch (cursor.Behind()) {
    case v1::COMMA:
    case v1::PERIOD:
    case v1::SEMICOLON:
    case v1::CLOSE_PAREN:
    case v1::SENTENCE_END:
    case v1::AND:
    case v1::FROM:
    case v1::DASH:
      return true;
    default:
      return false;
  }
}

}  // namespace

Outcome MakeAge(Cursor& cursor, Mention& mention) {
  Hedges hedges;
  hedges.TakeAll(cursor);
  const bool aged = cursor.Take(v1::AGED);
  Amount amount;
  amount.hedges = hedges;
  if (cursor.Is(v1::A) && cursor.Class(1) == v1::TIME_UNIT) {  // "a year old"
    cursor.Skip();
    amount.first.value = amount.first.high = 1;
    amount.unit.kind = v1::Mention::DURATION;
    if (!TakeUnit(v1::Mention::DURATION, false, cursor, amount.unit))
      return Outcome::kRefused;
  } else if (!ParseAmount(v1::Mention::DURATION, cursor, amount)) {
    return Outcome::kRefused;
  }
  if (!amount.unit.found) {
    if (!aged && !cursor.Is(v1::OLD)) return Outcome::kRefused;
    amount.unit.unit = "Y";
  }
  if (!aged) {
    const bool hyphen = cursor.Take(v1::HYPHEN);
    uint32_t end;
    if (cursor.Is(v1::OTHER) && hyphen && BeginsOld(cursor, end)) {
      mention.last_token = cursor.at();
      mention.end = end;
      cursor.Skip();
    } else if (!cursor.Take(v1::OLD) && !cursor.Take(v1::AGED)) {
      return Outcome::kRefused;
    }
  }
  if (!cursor.done()) return Outcome::kRefused;
  amount.unit.found = true;
  amount.unit.kind = v1::Mention::AGE;
  Fill(amount, mention);
  return Outcome::kMention;
}

Outcome MakePersonAge(Cursor& cursor, Mention& mention) {
  const Text& text = cursor.text();
  const uint32_t begin = cursor.begin();
  if (begin < 2) return Outcome::kRefused;
  Number number;
  if (!ParseNumber(cursor, false, number)) return Outcome::kRefused;
  const double age = number.value;
  if (number.place != 1 || number.vague || number.part || age < 1 ||
      age > kOldest) {
    return Outcome::kRefused;
  }
  cursor.Take(v1::NUMBER_OF);
  const bool years = !cursor.done();
  if (years && (*cursor.Code() != 'Y' || cursor.Value() != 1))
    return Outcome::kRefused;
  const bool name = cursor.Before(2) == v1::NAME_WORD;
  const bool person = IsPerson(text, begin - 2);
  // "a mother of two"
  if (cursor.Before() == v1::OF && !years && IsParent(text, begin - 2)) {
    return Outcome::kRefused;
  }
  switch (cursor.Before()) {
    case v1::COMMA:
      if (!name && !person) return Outcome::kRefused;
      break;
    case v1::OPEN_PAREN:
      if (!years || (!name && !person)) return Outcome::kRefused;
      break;
    case v1::NUMBER_OF:
      // "Sorin M., de 30 de ani,"
      if (!person && !(years && cursor.Before(2) == v1::COMMA)) {
        return Outcome::kRefused;
      }
      break;
    default:
      if (!person) return Outcome::kRefused;
      break;
  }
  // "a boy of 14 died"; but "a man of 14 trades"
  const bool verb = person && cursor.Before() == v1::OF &&
                    cursor.Behind() == v1::OTHER &&
                    CategoryAt(text, cursor.end()) == v1::Concept::ACTION;
  if (!EndsAge(cursor) && !verb && !(years && person)) {
    return Outcome::kRefused;
  }
  mention.kind = v1::Mention::AGE;
  mention.unit = "Y";
  mention.stated = mention.stated_high = age;
  return Outcome::kMention;
}

Outcome MakeDecadeAge(Cursor& cursor, Mention& mention) {
  double first = 0, last = 9;
  if (cursor.Take(v1::START_OF)) {
    last = 3;
  } else if (cursor.Take(v1::MIDDLE_OF)) {
    first = 4;
    last = 6;
  } else if (cursor.Take(v1::END_OF)) {
    first = 7;
  }
  if (!cursor.Take(v1::HYPHEN)) cursor.Take(v1::OF);
  const double decade = cursor.Value();
  if (decade < 20 || decade > 90 || static_cast<int>(decade) % 10 != 0)
    return Outcome::kRefused;
  mention.kind = v1::Mention::AGE;
  mention.unit = "Y";
  mention.precision = v1::RANGE;
  mention.stated = decade + first;
  mention.stated_high = decade + last;
  return Outcome::kMention;
}

}  // namespace concord
