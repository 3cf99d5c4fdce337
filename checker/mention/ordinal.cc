// Ordinals: "80th", "third", "twenty-first", "al 80-lea", "a șaptea".

#include "checker/mention/action.h"
#include "checker/mention/number.h"

namespace concord {
namespace {

bool IsOrdinalWord(v1::TokenClass c) {
  return c == v1::ORDINAL_WORD || c == v1::ORDINAL_FRACTION ||
         c == v1::SECOND_WORD || c == v1::MARKED_ORDINAL;
}

// "A second." is a length of time; "a second man" is not.
bool IsUnitOfTime(const Cursor& cursor) {
  const v1::TokenClass before = cursor.Before();
  const v1::TokenClass behind = cursor.Behind();
  return cursor.Is(v1::SECOND_WORD) && cursor.begin() + 1 == cursor.end() &&
         (before == v1::PER || before == v1::A) && behind != v1::OTHER &&
         behind != v1::NAME_WORD;
}

}  // namespace

namespace {

// "zum 80. Jahrestag", where the words before the figure ask for an ordinal and
// a word follows, in the next sentence if the period was taken for its end.
bool IsDotted(const Cursor& cursor) {
  if (cursor.Class(1) != v1::PERIOD || cursor.SpaceBefore(1) ||
      !cursor.AskedFor("ordinal") || cursor.numeral().grouped) {
    return false;
  }
  const bool ended = cursor.Behind() == v1::SENTENCE_END;
  const v1::TokenClass next = cursor.Behind(ended ? 1 : 0);
  if (next != v1::OTHER && next != v1::NAME_WORD && next != v1::TIME_UNIT)
    return false;
  // "... der 80. Er ging"
  const Text& text = cursor.text();
  return !ended || (text.lexicon->word(text.WordAt(cursor.end() + 1)).flags &
                    kCommonWord) == 0;
}

}  // namespace

Outcome MakeOrdinal(Cursor& cursor, Mention& mention) {
  if (IsUnitOfTime(cursor)) return Outcome::kRefused;
  if (cursor.IsNumeral() && cursor.Class(1) == v1::PERIOD) {
    if (!IsDotted(cursor)) return Outcome::kRefused;
    mention.kind = v1::Mention::ORDINAL;
    mention.stated = mention.stated_high = cursor.Value();
    return Outcome::kMention;
  }
  const bool marked = cursor.Take(v1::ORDINAL_MARK);
  double value = 0;
  if (cursor.Is(v1::ROMAN_NUMERAL)) {
    // "Carol al XII-lea"
    if (cursor.Before() == v1::NAME_WORD) return Outcome::kNothing;
    value = cursor.Value();
    cursor.Skip();
    if (cursor.done() && !marked) {  // "el XX aniversario"
      mention.kind = v1::Mention::ORDINAL;
      mention.stated = mention.stated_high = value;
      return Outcome::kMention;
    }
  } else if (!IsOrdinalWord(cursor.Class())) {
    Number number;
    if (!ParseNumber(cursor, false, number) || number.part || number.vague ||
        number.place < 1) {
      return Outcome::kRefused;
    }
    value = number.value;
  }
  if (!cursor.Take(v1::AND)) cursor.Take(v1::HYPHEN);
  if (IsOrdinalWord(cursor.Class())) {
    // "three hundredth", "twenty-first"
    const double last = cursor.Value();
    value = last >= 100 && value != 0 ? value * last : value + last;
  } else if (value == 0 || cursor.SpaceBefore() ||
             !(cursor.Is(v1::ORDINAL_SUFFIX) ||
               (marked && cursor.Is(v1::ORDINAL_MARK)))) {
    return Outcome::kRefused;
  }
  cursor.Skip();
  if (value < 1 || !cursor.done()) return Outcome::kRefused;
  mention.kind = v1::Mention::ORDINAL;
  mention.stated = mention.stated_high = value;
  return Outcome::kMention;
}

}  // namespace concord
