// Numbers without a unit, shares, and what only looks like a number.

#include <cmath>

#include "checker/language/concepts.h"
#include "checker/mention/action.h"
#include "checker/mention/amount.h"

namespace concord {

int CategoryAt(const Text& text, uint32_t token) {
  if (token >= text.tokens.size()) return v1::Concept::CATEGORY_UNSPECIFIED;
  return concepts::Get(text.ConceptAt(token)).category;
}

bool IsCountable(const Text& text, uint32_t token) {
  const int category = CategoryAt(text, token);
  return category == v1::Concept::PERSON || category == v1::Concept::THING;
}

namespace {

bool IsWordBehind(const Cursor& cursor) {
  switch (cursor.Behind()) {
    case v1::OTHER:
    case v1::NAME_WORD:
    case v1::NUMBER_OF:
    case v1::OF:
      return true;
    case v1::HYPHEN:
      return cursor.Behind(1) == v1::OTHER;
    default:
      return false;
  }
}

// "one" that counts nothing: "the one", "one of them", "a new one."
bool PronounOne(const Cursor& cursor) {
  switch (cursor.Before()) {
    case v1::THE:
    case v1::THIS:
    case v1::LAST:
    case v1::NEXT:
    case v1::NO:
    case v1::EVERY:
    case v1::A:
    case v1::DETERMINER:
    case v1::POSSESSIVE:
    case v1::ORDINAL_WORD:
    case v1::ORDINAL_FRACTION:
    case v1::SECOND_WORD:
    case v1::HYPHEN:
      return true;
    default:
      break;
  }
  switch (cursor.Behind()) {
    case v1::OF:
    case v1::PERIOD:
    case v1::SENTENCE_END:
    case v1::HYPHEN:
    case v1::APOSTROPHE:
      return true;
    default:
      break;
  }
  return cursor.end() < cursor.text().tokens.size() &&
         cursor.text().IsOwnerMark(cursor.end());
}

// "Boeing 737", "Apollo 11": digits behind a name that count nothing.
bool NumberOfName(const Cursor& cursor) {
  if (cursor.Before() != v1::NAME_WORD || IsWordBehind(cursor)) return false;
  const Token& name = cursor.text().tokens[cursor.begin() - 1];
  return (name.flags & kSentenceStart) == 0;
}

v1::TokenClass ClassAt(const Cursor& cursor, uint32_t token) {
  return static_cast<v1::TokenClass>(
      static_cast<uint8_t>(cursor.text().classes[token]));
}

// "până la 30 septembrie", "hasta el 1 de junio": the day of a date, not a
// bound.
bool BeforeMonth(const Cursor& cursor) {
  if (ClassAt(cursor, cursor.end() - 1) != v1::DAY_DIGITS) return false;
  const bool linked =
      cursor.Behind() == v1::NUMBER_OF || cursor.Behind() == v1::OF;
  const v1::TokenClass next = cursor.Behind(linked ? 1 : 0);
  return next == v1::MONTH || (!linked && next == v1::AMBIGUOUS_MONTH);
}

// U+00BC to U+00BE, U+2150 to U+215E.
bool IsFractionSign(const Cursor& cursor) {
  const char lead = cursor.text().Spelling(cursor.begin())[0];
  return lead == '\xC2' || lead == '\xE2';
}

// "połowa mieszkańców", "сократили на треть"
bool SharesWhatFollows(const Cursor& cursor) {
  return absl::string_view(cursor.text().FigureAt(cursor.begin()).code) ==
             "of" &&
         (IsWordBehind(cursor) || cursor.Before() == v1::ON ||
          cursor.Before() == v1::BY);
}

// "до 2030 года", "do 2030 roku": until then, not as many as that.
bool BoundsYear(const Cursor& cursor) {
  const Text& text = cursor.text();
  const uint32_t first = cursor.begin();
  if (first + 2 != cursor.end() ||
      ClassAt(cursor, first + 1) != v1::YEAR_DIGITS ||
      ClassAt(cursor, first) != v1::AT_MOST ||
      absl::string_view(text.FigureAt(first).code) != "until") {
    return false;
  }
  if (cursor.Behind() == v1::TIME_UNIT)
    return *text.FigureAt(cursor.end()).code == 'Y';
  return !IsCountable(text, cursor.end()) && cursor.Behind() != v1::NUMBER_OF;
}

bool SmallWhole(const Number& number) {
  return number.digits && number.value < 100 && number.place == 1;
}

}  // namespace

namespace {

// "une quarantaine": a word that counts in round figures, says its pack.
bool IsRoundWord(const Cursor& cursor) {
  const Text& text = cursor.text();
  for (uint32_t t = cursor.begin(); t < cursor.end(); ++t) {
    if (static_cast<uint8_t>(text.classes[t]) == v1::COLLECTIVE &&
        text.FigureAt(t).code[0] == '~') {
      return true;
    }
  }
  return false;
}

}  // namespace

Outcome MakeNumber(Cursor& cursor, Mention& mention) {
  const bool bare_one =
      cursor.Is(v1::NUMBER_ONE) && cursor.begin() + 1 == cursor.end();
  if (bare_one && (*cursor.Code() != 0 || PronounOne(cursor))) {
    return Outcome::kRefused;
  }
  const bool single = cursor.begin() + 1 == cursor.end();
  // "o nouă constituție": a number word behind the article is another word, but
  // for "a three-storey house".
  if (single && cursor.Is(v1::NUMBER_UNIT) && cursor.Before() == v1::A &&
      cursor.Behind() != v1::HYPHEN) {
    return Outcome::kRefused;
  }
  const bool part = cursor.Is(v1::FRACTION) || cursor.Is(v1::QUARTER);
  Amount amount;
  if (!ParseAmount(v1::Mention::NUMBER, cursor, amount) || !cursor.done()) {
    return Outcome::kRefused;
  }
  // "about 3rd": an ordinal
  if (cursor.Behind() == v1::ORDINAL_SUFFIX &&
      (cursor.text().tokens[cursor.end()].flags & kSpaceBefore) == 0) {
    return Outcome::kRefused;
  }
  const bool of_them =
      CategoryAt(cursor.text(), cursor.end()) == v1::Concept::SCOPE;
  if (BeforeMonth(cursor) || BoundsYear(cursor)) return Outcome::kRefused;
  // "under one command", "a quarrel about one word"
  if (ClassAt(cursor, cursor.end() - 1) == v1::NUMBER_ONE &&
      (ClassAt(cursor, cursor.begin()) == v1::ABOUT ||
       ClassAt(cursor, cursor.begin()) == v1::LESS_THAN)) {
    return Outcome::kRefused;
  }
  // "a third round of talks" counts; "by a third" is a part.
  if (amount.first.part && !amount.range && !amount.hedges.any() &&
      cursor.Before() != v1::BY && cursor.Behind() == v1::OTHER && !of_them &&
      ClassAt(cursor, cursor.end() - 1) == v1::ORDINAL_FRACTION &&
      ClassAt(cursor, cursor.begin()) == v1::A) {
    return Outcome::kRefused;
  }
  const Number& last = amount.range ? amount.second : amount.first;
  if (amount.first.foreign || last.foreign) return Outcome::kRefused;
  if (amount.range && amount.hyphen_joined && SmallWhole(amount.first) &&
      SmallWhole(last) && !IsWordBehind(cursor)) {
    return Outcome::kNothing;  // "won 2-3"
  }
  if (single && amount.first.digits && NumberOfName(cursor))
    return Outcome::kNothing;
  // "half" and "quarter" are numbers before what they are parts of.
  if (single && part && !IsFractionSign(cursor) && !of_them &&
      !SharesWhatFollows(cursor) && cursor.Behind() != v1::OF &&
      cursor.Behind() != v1::THE && cursor.Behind() != v1::POSSESSIVE) {
    return Outcome::kRefused;
  }
  Fill(amount, mention);
  if (mention.precision == v1::EXACT && IsRoundWord(cursor)) {
    mention.precision = v1::APPROXIMATE;
  }
  return Outcome::kMention;
}

Outcome MakeRatio(Cursor& cursor, Mention& mention) {
  Number part, whole;
  if (cursor.Take(v1::A)) {  // "une personne sur cinq"
    part.value = 1;
  } else if (!ParseNumber(cursor, false, part)) {
    return Outcome::kRefused;
  }
  const bool noun = cursor.Take(v1::OTHER);
  const v1::TokenClass link = cursor.Class();
  if (link != v1::IN && link != v1::OF) return Outcome::kRefused;
  // "two men in five cars" is no share, nor "a boy of 14".
  if (noun && cursor.Class(1) != v1::EVERY &&
      (absl::string_view(cursor.Code()) != "ratio" || IsWordBehind(cursor) ||
       cursor.Behind() == v1::TIME_UNIT || cursor.Behind() == v1::UNIT)) {
    return Outcome::kRefused;
  }
  cursor.Skip();
  const bool every = cursor.Take(v1::EVERY);
  if (!ParseNumber(cursor, false, whole) || !cursor.done())
    return Outcome::kRefused;
  // "six of seven members", "seven out of 19 wells" were counted: shares are
  // told of round numbers.
  if (!every && whole.value > 6 && whole.value != 8 && whole.value != 10 &&
      whole.value != 12 && whole.value != 20) {
    return Outcome::kRefused;
  }
  // "one in five", "nine out of ten"; not "two in 2019", "3 of 240 seats".
  if (part.vague || whole.vague || part.part || whole.part || part.value < 1 ||
      part.value >= whole.value || part.value > 9 || whole.value > 20 ||
      std::fmod(whole.value, 1) != 0) {
    return Outcome::kRefused;
  }
  mention.kind = v1::Mention::NUMBER;
  mention.stated = mention.stated_high = part.value / whole.value;
  mention.place = 1 / whole.value;
  return Outcome::kMention;
}

Outcome SkipScore(Cursor& cursor) {
  // "1 414 021 100" is a number, no telephone's.
  {
    Cursor ahead = cursor;
    Number number;
    if (ahead.IsNumeral() && ParseNumber(ahead, false, number) &&
        ahead.done() && !number.foreign && !number.part) {
      return Outcome::kRefused;
    }
  }
  if (!cursor.IsNumeral()) return Outcome::kNothing;
  // Groups of digits: a telephone's begin with zero or are many.
  if (cursor.IsNumeral(1) && cursor.end() - cursor.begin() == 3 &&
      cursor.text().Spelling(cursor.begin())[0] != '0') {
    return Outcome::kRefused;
  }
  // Two numbers that make a range before something counted, or a fraction.
  if (cursor.end() - cursor.begin() == 3) {
    const double a = cursor.numeral().value;
    const double b = cursor.IsNumeral(2) ? cursor.numeral(2).value : 0;
    const v1::TokenClass join = cursor.Class(1);
    // "555-1212"
    if (join == v1::HYPHEN && cursor.numeral().digits == 3 &&
        cursor.IsNumeral(2) && cursor.numeral(2).digits == 4 &&
        !cursor.numeral(2).grouped && !IsWordBehind(cursor)) {
      return Outcome::kNothing;
    }
    if ((join == v1::HYPHEN || join == v1::DASH) && a < b &&
        (IsWordBehind(cursor) || b >= 100)) {
      return Outcome::kRefused;
    }
    if (join == v1::SLASH && a < b && b <= 10 &&
        cursor.Class() != v1::DECIMAL) {
      return Outcome::kRefused;
    }
    if (join == v1::DASH && cursor.SpaceBefore(1) && a < b)
      return Outcome::kRefused;
  }
  return Outcome::kNothing;
}

}  // namespace concord
