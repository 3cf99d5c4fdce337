// Four digits that are a year, and not a count.

#include "checker/mention/date.h"

namespace concord {
namespace {

// Without a word that asks for a year, only these are read as one.
constexpr int kFirstBareYear = 1900;
constexpr int kLastBareYear = 2100;

// "since '82"
Outcome MakeShortYear(const Cursor& cursor, const DocumentTime& now,
                      Mention& mention) {
  if (cursor.SpaceBefore(1)) return Outcome::kRefused;
  DateParts parts;
  parts.year = static_cast<int>(cursor.numeral(1).value);
  parts.two_digit_year = true;
  bool relative;
  ResolveDate(parts, now, mention.from, relative);
  mention.kind = v1::Mention::DATE;
  mention.to = mention.from;
  return Outcome::kMention;
}

bool AsksForYear(v1::TokenClass before) {
  switch (before) {
    case v1::IN:
    case v1::SINCE:
    case v1::UNTIL:
    case v1::FROM:
    case v1::BEFORE:
    case v1::AFTER:
    case v1::DURING:
    case v1::BY:
    case v1::START_OF:
    case v1::END_OF:
      return true;
    default:
      return false;
  }
}

// "the years 1939-45": a range begins with the year.
bool BeginsRange(const Cursor& cursor) {
  const Text& text = cursor.text();
  if (cursor.end() + 1 >= text.tokens.size() ||
      !text.IsNumeral(cursor.end() + 1)) {
    return false;
  }
  const v1::TokenClass next = cursor.Behind();
  return next == v1::HYPHEN || next == v1::DASH || next == v1::SLASH;
}

// "2000 soldiers", "2000 Soldaten", "2000 de oameni"; but "în 2009 de omul de
// afaceri" and "the 2011 version".
bool IsCount(const Cursor& cursor, int year, bool asked) {
  const v1::TokenClass next = cursor.Behind();
  if (next == v1::NUMBER_OF) return !asked || year % 100 == 0;
  return (next == v1::OTHER || next == v1::NAME_WORD) &&
         cursor.Before() != v1::THE && cursor.Before() != v1::POSSESSIVE &&
         IsCountable(cursor.text(), cursor.end());
}

}  // namespace

Outcome MakeYear(Cursor& cursor, const DocumentTime& now, Mention& mention) {
  if (cursor.Is(v1::APOSTROPHE)) return MakeShortYear(cursor, now, mention);
  const Text& text = cursor.text();
  // "anul 2024", "the year of 2024"
  const bool named = cursor.Is(v1::TIME_UNIT);
  if (named) {
    if (*cursor.Code() != 'Y' || BeginsRange(cursor)) return Outcome::kRefused;
    cursor.Skip();
    cursor.Take(v1::OF);
  }
  const int year = static_cast<int>(cursor.Value());
  cursor.Skip();
  // "в 2021 году": the word behind the year.
  const bool worded = !named && cursor.Is(v1::TIME_UNIT);
  if (worded) {
    if (*cursor.Code() != 'Y') return Outcome::kRefused;
    cursor.Skip();
  }
  const bool era = cursor.Is(v1::ERA);
  const bool before_christ = era && cursor.Value() < 0;
  if (era) cursor.Skip();

  const v1::TokenClass before = cursor.Before();
  bool asked = named || worded || era || AsksForYear(before);
  // "in 1709 and 1720"
  if ((before == v1::AND || before == v1::OR) &&
      cursor.Before(2) == v1::YEAR_DIGITS && AsksForYear(cursor.Before(3))) {
    asked = true;
  }
  if (!named && cursor.begin() > 0) {
    const uint8_t flags = text.tokens[cursor.begin() - 1].flags;
    if (before == v1::OF) asked |= cursor.Behind() != v1::OTHER;
    // "Agenda 2030", "Euro 2024"
    if ((before == v1::NAME_WORD && (flags & kSentenceStart) == 0) ||
        (before == v1::CURRENCY && (flags & kCapitalised) != 0)) {
      return Outcome::kNothing;
    }
    if (before == v1::ALNUM || before == v1::CURRENCY_SIGN) {
      return Outcome::kRefused;
    }
  }
  if (!asked && (year < kFirstBareYear || year > kLastBareYear)) {
    return Outcome::kRefused;
  }
  if (!named && !worded && !era && IsCount(cursor, year, asked)) {
    return Outcome::kRefused;
  }
  mention.kind = v1::Mention::DATE;
  mention.from.year = year;
  mention.from.before_christ = before_christ;
  mention.to = mention.from;
  return Outcome::kMention;
}

}  // namespace concord
