// Ages: "aged 58", "a 71-year-old man", "în vârstă de 91 de ani", "Name, 56,".

#include "checker/mention/age.h"

#include "checker/language/concepts.h"
#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {
namespace {

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

bool IsChild(const Text& text, uint32_t token) {
  static const uint16_t kChild = concepts::Find("child");
  return concepts::IsA(text.ConceptAt(token), kChild);
}

// "died at", "è morto a": the word that asks for an age stands before the
// preposition.
bool IsDeath(const Text& text, uint32_t token) {
  static const uint16_t kDie = concepts::Find("die");
  return concepts::IsA(text.ConceptAt(token), kDie);
}

// What an adjective of years stands by: "25-летний мужчина", "34-jähriger
// deutscher Student", "der 34-Jährige"; not "10-летний контракт".
bool MeansPerson(const Cursor& cursor) {
  constexpr uint32_t kReach = 3;
  const Text& text = cursor.text();
  constexpr uint8_t kNoun = kCapitalised | kAllCapitals | kSentenceStart;
  // Nouns are capitalised: "der 34-Jährige".
  if ((text.tokens[cursor.end() - 1].flags & kNoun) == kCapitalised)
    return true;
  for (uint32_t t = cursor.end(); t < cursor.end() + kReach; ++t) {
    if (t + 1 >= text.tokens.size()) return false;
    const auto c = static_cast<uint8_t>(text.classes[t]);
    if (c != v1::OTHER && c != v1::NAME_WORD) return false;
    if (IsPerson(text, t)) return true;
    // "ein 44-jähriger Rumäne": a noun, as its capital tells.
    if (c == v1::NAME_WORD && CategoryAt(text, t) == v1::Concept::DESCRIPTOR &&
        static_cast<uint8_t>(text.classes[t + 1]) != v1::NAME_WORD) {
      return true;
    }
    // "die 34-jährige Maria Schmidt"
    if (c == v1::NAME_WORD)
      return static_cast<uint8_t>(text.classes[t + 1]) == v1::NAME_WORD;
    switch (CategoryAt(text, t)) {
      case v1::Concept::DESCRIPTOR: {  // "ein 34-jähriger Deutscher"
        const auto next = static_cast<uint8_t>(text.classes[t + 1]);
        if (next != v1::OTHER && next != v1::NAME_WORD) return true;
        break;
      }
      case v1::Concept::CATEGORY_UNSPECIFIED:
        break;
      case v1::Concept::TITLE:
        return true;
      default:
        return false;
    }
  }
  return false;
}

// "женщина 57 лет": a word for somebody of whom no years are told but those of
// life.
bool IsOneOfAge(const Cursor& cursor) {
  static const uint16_t kMan = concepts::Find("man");
  static const uint16_t kWoman = concepts::Find("woman");
  static const uint16_t kChild = concepts::Find("child");
  if (cursor.Before() != v1::OTHER || cursor.begin() == 0) return false;
  const uint16_t who = cursor.text().ConceptAt(cursor.begin() - 1);
  return concepts::IsA(who, kMan) || concepts::IsA(who, kWoman) ||
         concepts::IsA(who, kChild);
}

// Years or months behind a word that makes an age of them, with at most one
// adverb between: "tiene 34 años", "solo tenía cinco años".
bool IsMarked(const Cursor& cursor) {
  // "mit 12 Jahren Haft"
  if (cursor.Behind() == v1::NAME_WORD) return false;
  if (cursor.Behind() == v1::OTHER) {
    const int category = CategoryAt(cursor.text(), cursor.end());
    if (category == v1::Concept::THING || category == v1::Concept::EVENT ||
        category == v1::Concept::QUANTITY ||
        (cursor.text().tokens[cursor.end()].flags & kCapitalised) != 0) {
      return false;
    }
  }
  return cursor.Before() == v1::AGE_MARK || IsOneOfAge(cursor) ||
         (cursor.Before() == v1::OTHER && cursor.Before(2) == v1::AGE_MARK &&
          CategoryAt(cursor.text(), cursor.begin() - 1) != v1::Concept::ACTION);
}

bool IsAgeUnit(absl::string_view unit) { return unit == "Y" || unit == "M"; }

// "Gaston Ribes, castanéiculteur de 67 ans": who a name is, however rare the
// trade; but "Renault, une garantie de 5 ans".
bool StandsBehindName(const Cursor& cursor) {
  constexpr uint32_t kLongest = 4;
  for (uint32_t back = 2; back <= kLongest; ++back) {
    const auto c = cursor.Before(back);
    if (c == v1::COMMA)
      return back > 2 && cursor.Before(back + 1) == v1::NAME_WORD;
    if (c != v1::OTHER) return false;
  }
  return false;
}

// "Zenon K.,": the comma stands behind a name that is cut short.
bool EndsShortName(const Cursor& cursor) {
  const Text& text = cursor.text();
  const uint32_t begin = cursor.begin();
  return begin >= 4 && cursor.Before(2) == v1::PERIOD &&
         cursor.Before(4) == v1::NAME_WORD &&
         text.tokens[begin - 3].end - text.tokens[begin - 3].begin <= 2 &&
         (text.tokens[begin - 3].flags & kCapitalised) != 0;
}

// "a Spaniard of 47": somebody by where he is from.
bool IsNational(const Cursor& cursor) {
  const Text& text = cursor.text();
  return cursor.Before(3) == v1::A &&
         CategoryAt(text, cursor.begin() - 2) == v1::Concept::DESCRIPTOR &&
         (text.tokens[cursor.begin() - 2].flags & kCapitalised) != 0;
}

// Whether a number in brackets of its own begins at the token.
bool IsBracketed(const Text& text, uint32_t open) {
  return open + 2 < text.tokens.size() &&
         static_cast<uint8_t>(text.classes[open]) == v1::OPEN_PAREN &&
         text.IsNumeral(open + 1) &&
         static_cast<uint8_t>(text.classes[open + 2]) == v1::CLOSE_PAREN;
}

// "Anna Schmidt (58)": a name of two words at least that mean nothing else, for
// a party or a club has its seats or goals so, and old enough for a name in
// full. Nor are "Harry Kane (76), Bukayo Saka (12)" ages.
bool IsGrownPerson(const Cursor& cursor, double age) {
  constexpr double kGrown = 16;
  constexpr uint32_t kFarthest = 12;
  const Text& text = cursor.text();
  const uint32_t open = cursor.begin() - 1;
  if (age < kGrown || open < 2 || cursor.Before(3) != v1::NAME_WORD ||
      text.ConceptAt(open - 1) != 0 || text.ConceptAt(open - 2) != 0) {
    return false;
  }
  const auto ends = [&text](uint32_t t) {
    return static_cast<uint8_t>(text.classes[t]) == v1::SENTENCE_END;
  };
  for (uint32_t t = open; t > 0 && open - t < kFarthest && !ends(t - 1); --t) {
    if (IsBracketed(text, t - 1)) return false;
  }
  for (uint32_t t = open + 1; t <= open + kFarthest && !ends(t); ++t) {
    if (IsBracketed(text, t)) return false;
  }
  return true;
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

namespace {

// "25-летний", "zweijährig", of a person.
Outcome MakeAdjectiveAge(Cursor& cursor, const Hedges& hedges,
                         Mention& mention) {
  if (!MeansPerson(cursor)) return Outcome::kRefused;
  if (cursor.Is(v1::DURATION_ADJECTIVE)) {
    mention.unit = cursor.Code();
    mention.stated = mention.stated_high = cursor.Value();
    hedges.Apply(mention);
    cursor.Skip();
  } else {
    Amount amount;
    amount.hedges = hedges;
    if (!ParseAmount(v1::Mention::DURATION, cursor, amount) ||
        !amount.unit.found || amount.unit.factor != 1) {
      return Outcome::kRefused;
    }
    Fill(amount, mention);
  }
  mention.kind = v1::Mention::AGE;
  return cursor.done() && *mention.unit != 'T' ? Outcome::kMention
                                               : Outcome::kRefused;
}

}  // namespace

Outcome MakeAge(Cursor& cursor, Mention& mention) {
  Hedges hedges;
  hedges.TakeAll(cursor);
  const v1::TokenClass last = cursor.Class(cursor.end() - cursor.at() - 1);
  if (last == v1::ADJECTIVE_UNIT || last == v1::DURATION_ADJECTIVE)
    return MakeAdjectiveAge(cursor, hedges, mention);
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
  if (!aged && last == v1::TIME_UNIT) {
    if (!IsMarked(cursor) || !IsAgeUnit(amount.unit.unit) ||
        amount.unit.factor != 1 || amount.unit.hyphen) {
      return Outcome::kRefused;
    }
  } else if (!aged) {
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

bool TakeAge(Cursor& cursor, double& age) {
  constexpr double kOldest = 115;
  Number number;
  if (!ParseNumber(cursor, false, number) || number.place != 1 ||
      number.vague || number.part || number.value < 1 ||
      number.value > kOldest) {
    return false;
  }
  cursor.Take(v1::NUMBER_OF);
  age = number.value;
  return true;
}

Outcome MakePersonAge(Cursor& cursor, Mention& mention) {
  const Text& text = cursor.text();
  const uint32_t begin = cursor.begin();
  if (begin < 2) return Outcome::kRefused;
  double age;
  if (!TakeAge(cursor, age)) return Outcome::kRefused;
  const bool years = !cursor.done();
  mention.unit = "Y";
  if (years) {
    mention.unit = cursor.Code();
    const bool child = IsChild(text, begin - 2) && *mention.unit != 'T';
    if ((*mention.unit != 'Y' && !child) || cursor.Value() != 1)
      return Outcome::kRefused;
  }
  const bool name = cursor.Before(2) == v1::NAME_WORD || EndsShortName(cursor);
  const bool person = IsPerson(text, begin - 2) ||
                      (cursor.Before() == v1::OF && IsNational(cursor));
  // "six membres sur sept"
  if (cursor.Before() == v1::OF &&
      absl::string_view(text.FigureAt(begin - 1).code) == "ratio") {
    return Outcome::kRefused;
  }
  // "a mother of two"
  if (cursor.Before() == v1::OF && !years && IsParent(text, begin - 2)) {
    return Outcome::kRefused;
  }
  switch (cursor.Before()) {
    case v1::COMMA:
      if (!name && !person) return Outcome::kRefused;
      break;
    case v1::OPEN_PAREN:
      if (!name && !person) return Outcome::kRefused;
      if (!years && !(cursor.Behind() == v1::CLOSE_PAREN &&
                      (person || IsGrownPerson(cursor, age)))) {
        return Outcome::kRefused;
      }
      break;
    case v1::AT:
    case v1::TO:
      if (!IsDeath(text, begin - 2) || !EndsAge(cursor) ||
          cursor.Behind() == v1::FROM ||
          (!years && cursor.Before() != v1::AT)) {
        return Outcome::kRefused;
      }
      break;
    case v1::NUMBER_OF:
      // "Sorin M., de 30 de ani,"
      // "Helena Brandim, de 34,"
      if (!person &&
          !(cursor.Before(2) == v1::COMMA &&
            (years || cursor.Before(3) == v1::NAME_WORD)) &&
          !(years && StandsBehindName(cursor))) {
        return Outcome::kRefused;
      }
      break;
    default:
      if (!person && !(years && StandsBehindName(cursor)))
        return Outcome::kRefused;
      break;
  }
  // "a boy of 14 died", "a nurse of 44 who"; but "a man of 14 trades"
  const int behind = CategoryAt(text, cursor.end());
  const bool verb =
      person && cursor.Before() == v1::OF && cursor.Behind() == v1::OTHER &&
      (behind == v1::Concept::ACTION || behind == v1::Concept::PRONOUN ||
       behind == v1::Concept::FUNCTION);
  if (!EndsAge(cursor) && !verb && !(years && person)) {
    return Outcome::kRefused;
  }
  mention.kind = v1::Mention::AGE;
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
