#include "checker/corpus/dateline.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/corpus/iso_time.h"
#include "checker/language/fold.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

constexpr size_t kLongestDateline = 100;  // bytes

// Words that introduce the day of a page, folded.
constexpr absl::string_view kLabels[] = {
    "actualizado", "actualizat", "actualizata", "aggiornato",    "aktualisiert",
    "data",        "date",       "dated",       "datum",         "fecha",
    "last",        "modified",   "obnovleno",   "opublikovano",  "posted",
    "publicada",   "publicado",  "publicat",    "publicata",     "publication",
    "publie",      "publish",    "published",   "pubblicato",    "stand",
    "ultima",      "update",     "updated",     "veroffentlicht"};
// ... and those that may follow one.
constexpr absl::string_view kLabelParts[] = {"a",           "actualizacion",
                                             "actualizare", "am",
                                             "at",          "de",
                                             "el",          "first",
                                             "il",          "la",
                                             "le",          "of",
                                             "on",          "pe",
                                             "publicacion", "publicarii"};

template <size_t n>
bool IsOneOf(const absl::string_view (&words)[n], absl::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Reads a line from left to right; every Take moves on only if it succeeds.
class Scanner {
 public:
  explicit Scanner(absl::string_view text) : rest_(text) {}

  absl::string_view rest() const { return rest_; }
  bool done() const { return rest_.empty(); }

  // Spaces, no-break ones too.
  void SkipSpaces() {
    for (;;) {
      if (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\t')) {
        rest_.remove_prefix(1);
      } else if (!absl::ConsumePrefix(&rest_, "\xC2\xA0") &&
                 !absl::ConsumePrefix(&rest_, "\xE2\x80\xAF")) {
        return;
      }
    }
  }
  bool Take(absl::string_view sign) {
    return absl::ConsumePrefix(&rest_, sign);
  }
  bool TakeNumber(size_t most_digits, int& value) {
    size_t size = 0;
    int number = 0;
    while (size < rest_.size() && absl::ascii_isdigit(rest_[size])) {
      if (size == most_digits) return false;
      number = number * 10 + (rest_[size++] - '0');
    }
    if (size == 0) return false;
    rest_.remove_prefix(size);
    value = number;
    return true;
  }
  // Letters: of ASCII, and all that is beyond Latin-1's signs and below the
  // general punctuation.
  absl::string_view TakeWord() {
    size_t size = 0;
    while (size < rest_.size()) {
      const unsigned char c = rest_[size];
      const bool letter = absl::ascii_isalpha(c) ||
                          (c >= 0x80 && c != 0xC2 && c != 0xE2 && c != 0xE3);
      if (!letter) break;
      ++size;
    }
    const absl::string_view word = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return word;
  }

 private:
  absl::string_view rest_;
};

// Calls `visit` with each lexicon, `first` first, until it returns true.
template <typename Visit>
bool AnyLexicon(const Lexicon* first, const Visit& visit) {
  if (first != nullptr && visit(*first)) return true;
  for (const Lexicon* lexicon : AllLexicons()) {
    if (lexicon != first && visit(*lexicon)) return true;
  }
  return false;
}

int MonthOf(absl::string_view word, const Lexicon* first) {
  int month = 0;
  AnyLexicon(first, [&](const Lexicon& lexicon) {
    const uint32_t number = lexicon.Find(word);
    const uint8_t c = lexicon.word(number).token_class;
    if (number == 0 || (c != v1::MONTH && c != v1::AMBIGUOUS_MONTH))
      return false;
    month = static_cast<int>(lexicon.figure(number).value);
    return true;
  });
  return month;
}

bool IsWeekday(absl::string_view word, const Lexicon* first) {
  return AnyLexicon(first, [&](const Lexicon& lexicon) {
    const uint8_t c = lexicon.word(lexicon.Find(word)).token_class;
    return c == v1::WEEKDAY || c == v1::AMBIGUOUS_WEEKDAY;
  });
}

// A word of at most three letters that is no month: "de", "of", "den".
void SkipSmallWord(Scanner& s, const Lexicon* lexicon) {
  Scanner ahead = s;
  const absl::string_view word = ahead.TakeWord();
  if (word.empty() || word.size() > 3 || MonthOf(word, lexicon) != 0) return;
  ahead.SkipSpaces();
  s = ahead;
}

// "2025-09-03", "2025/09/03", "2025.09.03", "2025年9月3日", after the year.
bool TakeMonthAndDay(Scanner& s, int& month, int& day) {
  if (s.Take("年")) {
    return s.TakeNumber(2, month) && s.Take("月") && s.TakeNumber(2, day) &&
           s.Take("日");
  }
  for (absl::string_view sign : {"-", "/", "."}) {
    if (s.Take(sign)) {
      return s.TakeNumber(2, month) && s.Take(sign) && s.TakeNumber(2, day);
    }
  }
  return false;
}

// "September 2025" and what may stand between: "3rd of September, 2025".
bool TakeMonthAndYear(Scanner& s, const Lexicon* lexicon, int& month,
                      int& year) {
  s.TakeWord();  // "3rd", "1er"
  s.Take("º");
  s.Take(".");
  s.SkipSpaces();
  SkipSmallWord(s, lexicon);
  month = MonthOf(s.TakeWord(), lexicon);
  if (month == 0) return false;
  s.Take(".");
  s.Take(",");
  s.SkipSpaces();
  SkipSmallWord(s, lexicon);
  return s.TakeNumber(4, year);
}

// A full date, with a weekday before it or not.
bool TakeDate(Scanner& s, const Lexicon* lexicon, std::string& iso) {
  Scanner ahead = s;
  Scanner word_ahead = ahead;
  absl::string_view word = word_ahead.TakeWord();
  if (!word.empty() && IsWeekday(word, lexicon)) {
    ahead = word_ahead;
    ahead.Take(".");
    ahead.Take(",");
    ahead.SkipSpaces();
    SkipSmallWord(ahead, lexicon);
    word_ahead = ahead;
    word = word_ahead.TakeWord();
  }
  int year = 0, month = 0, day = 0, number = 0;
  if (!word.empty()) {  // "March 06, 2008"
    month = MonthOf(word, lexicon);
    if (month == 0) return false;
    ahead = word_ahead;
    ahead.Take(".");
    ahead.SkipSpaces();
    if (!ahead.TakeNumber(2, day)) return false;
    ahead.TakeWord();
    ahead.Take(",");
    ahead.SkipSpaces();
    if (!ahead.TakeNumber(4, year)) return false;
  } else if (!ahead.TakeNumber(4, number)) {
    return false;
  } else if (number >= 1000) {
    year = number;
    if (!TakeMonthAndDay(ahead, month, day)) return false;
  } else {
    day = number;
    Scanner figures = ahead;  // "3.9.2025"
    if (figures.Take(".") && figures.TakeNumber(2, month) &&
        figures.Take(".") && figures.TakeNumber(4, year)) {
      ahead = figures;
    } else if (!TakeMonthAndYear(ahead, lexicon, month, year)) {
      return false;
    }
  }
  const bool goes_on = !ahead.done() && (absl::ascii_isalnum(ahead.rest()[0]) &&
                                         ahead.rest()[0] != 'T');
  if (goes_on || !FormatIsoDay(year, month, day, iso)) return false;
  s = ahead;
  return true;
}

// "Last updated on", with a colon or without; true if there is one.
bool TakeLabel(Scanner& s) {
  Scanner ahead = s;
  bool any = false;
  for (int words = 0; words < 5; ++words) {
    ahead.SkipSpaces();
    std::string word;
    AppendFolded(ahead.TakeWord(), word);
    if (word.empty() ||
        !(IsOneOf(kLabels, word) || (any && IsOneOf(kLabelParts, word)))) {
      break;
    }
    any = true;
    ahead.Take(":");
    ahead.SkipSpaces();
    s = ahead;
  }
  return any;
}

constexpr absl::string_view kSeparators[] = {"|",   "•", "·", "–", "—",
                                             " - ", ":", ",", "."};

// What stands before the date in a dateline: nothing, a label, or something set
// apart from it.
bool MayPrecede(absl::string_view before) {
  before = absl::StripTrailingAsciiWhitespace(before);
  if (before.empty()) return true;
  for (absl::string_view separator : kSeparators) {
    if (absl::EndsWith(before, absl::StripAsciiWhitespace(separator))) {
      // "Bucharest, 3 May 2025", "Brodnica, Poland. Sunday 8 February 2026": a
      // place, not a clause.
      return (separator != "," && separator != ".") ||
             (absl::ascii_isupper(before[0]) &&
              std::count(before.begin(), before.end(), ' ') < 3);
    }
  }
  size_t label = 0;
  for (absl::string_view separator : kSeparators) {
    const size_t at = before.rfind(separator);
    if (at != absl::string_view::npos)
      label = std::max(label, at + separator.size());
  }
  Scanner s(before.substr(label));
  if (!TakeLabel(s)) return false;
  s.SkipSpaces();
  return s.done();
}

// "10:30", "at 3 p.m. EST", ", 14h05 (GMT +02:00)".
bool IsClock(absl::string_view text) {
  constexpr size_t kLongest = 28;
  if (text.size() > kLongest) return false;
  if (absl::ConsumePrefix(&text, "T")) {
    std::string iso;
    return ParseIsoTime(absl::StrCat("2000-01-01T", text), iso);
  }
  Scanner s(text);
  s.Take(",");
  s.SkipSpaces();
  if (s.TakeWord().size() > 3) return false;
  s.SkipSpaces();
  int hour;
  if (!s.TakeNumber(2, hour) || hour > 24) return false;
  s.SkipSpaces();
  if (s.done()) return false;
  const char c = absl::ascii_tolower(s.rest()[0]);
  return c == ':' || c == '.' || c == 'h' || c == 'a' || c == 'p';
}

// ... and after it: nothing, something set apart, or a clock time.
bool MayFollow(absl::string_view after) {
  after = absl::StripAsciiWhitespace(after);
  if (after.empty()) return true;
  for (absl::string_view separator : kSeparators) {
    if (separator != "," && separator != ":" && separator != "." &&
        absl::StartsWith(after, absl::StripAsciiWhitespace(separator))) {
      return after.back() != '.';
    }
  }
  return IsClock(after);
}

// Whether an article may begin with `text`: a capital letter, a quotation mark.
bool LooksLikeStart(absl::string_view text) {
  if (text.empty()) return false;
  const unsigned char c = text[0];
  if (c < 0x80)
    return absl::ascii_isupper(c) || c == '"' || c == '\'' || c == '(';
  for (absl::string_view quote : {"„", "“", "”", "«", "»", "‘", "¿", "¡"}) {
    if (absl::StartsWith(text, quote)) return true;
  }
  if (text.size() < 2) return false;
  const unsigned char d = text[1];
  if (c == 0xC3) return d >= 0x80 && d <= 0x9E;  // À to Þ
  if (c == 0xC4 || c == 0xC5 || c == 0xC8)
    return d % 2 == 0;                         // Latin Extended, mostly
  return c == 0xD0 && d >= 0x81 && d <= 0xAF;  // Cyrillic
}

// Every full date has a year in four digits.
bool HasYear(absl::string_view text) {
  size_t digits = 0;
  for (char c : text) {
    digits = absl::ascii_isdigit(c) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

// The first full date of a text, and what stands before and behind it.
bool FindDate(absl::string_view text, const Lexicon* lexicon,
              absl::string_view& before, absl::string_view& after,
              std::string& day) {
  if (!HasYear(text)) return false;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto inside = [](char c) {
      return absl::ascii_isalnum(c) || (c & 0x80);
    };
    if (!inside(text[at]) ||
        (at > 0 && inside(text[at - 1]) && (text[at] & 0x80) == 0)) {
      continue;
    }
    Scanner s(text.substr(at));
    if (!TakeDate(s, lexicon, day)) continue;
    before = text.substr(0, at);
    after = s.rest();
    return true;
  }
  return false;
}

// "VIENNA, ", "Washington, D.C. - ", "PARIS (AFP), ": a few words, the first
// of which is a name and nothing that a sentence begins with.
bool IsPlace(absl::string_view text, const Lexicon* lexicon) {
  constexpr int kMostWords = 4;
  if (!LooksLikeStart(text)) return false;
  int words = 0;
  Scanner s(text);
  while (!s.done()) {
    Scanner ahead = s;
    const absl::string_view word = ahead.TakeWord();
    if (word.empty()) {
      ahead = Scanner(s.rest().substr(1));
    } else if (++words > kMostWords ||
               (words == 1 && AnyLexicon(lexicon, [&](const Lexicon& l) {
                  const uint8_t c = l.word(l.Find(word)).token_class;
                  return c != v1::OTHER;
                }))) {
      return false;
    }
    s = ahead;
  }
  const absl::string_view end = absl::StripTrailingAsciiWhitespace(text);
  return words > 0 &&
         std::any_of(std::begin(kSeparators), std::end(kSeparators),
                     [end](absl::string_view separator) {
                       return absl::EndsWith(
                           end, absl::StripAsciiWhitespace(separator));
                     });
}

// "(Xinhua)", "/TASS/": the agency behind the day; true if there is one.
bool TakeAgency(Scanner& s) {
  constexpr size_t kLongest = 40;  // bytes
  Scanner ahead = s;
  const bool slashes = ahead.Take("/");
  if (!slashes && !ahead.Take("(")) return false;
  const size_t end = ahead.rest().substr(0, kLongest).find(slashes ? '/' : ')');
  if (end == absl::string_view::npos) return false;
  s = Scanner(ahead.rest().substr(end + 1));
  return true;
}

}  // namespace

bool IsDateline(absl::string_view line, const Lexicon* lexicon,
                std::string& day) {
  absl::string_view before, after;
  std::string iso;
  if (line.size() > kLongestDateline ||
      !FindDate(line, lexicon, before, after, iso) || !MayPrecede(before) ||
      !MayFollow(after)) {
    return false;
  }
  day = iso;
  return true;
}

size_t DateAtStart(absl::string_view text, const Lexicon* lexicon,
                   std::string& day) {
  if (!HasYear(text.substr(0, kLongestDateline))) return 0;
  Scanner s(text);
  s.SkipSpaces();
  const bool labelled = TakeLabel(s);
  std::string iso;
  if (!TakeDate(s, lexicon, iso)) return 0;
  const size_t date_end = text.size() - s.rest().size();
  s.SkipSpaces();
  const size_t end = text.size() - s.rest().size();
  if (s.done() || (end > date_end && (labelled || LooksLikeStart(s.rest())))) {
    day = iso;
    return end;
  }
  return 0;
}

bool BeginsWithDateline(absl::string_view text, const Lexicon* lexicon,
                        std::string& day) {
  absl::string_view before, after;
  std::string iso;
  // What begins with more than a short line before its day is no dateline.
  if (!FindDate(text.substr(0, kLongestDateline), lexicon, before, after,
                iso) ||
      !IsPlace(before, lexicon)) {
    return false;
  }
  Scanner s(text.substr(static_cast<size_t>(after.data() - text.data())));
  s.Take(".");
  s.SkipSpaces();
  const bool agency = TakeAgency(s);
  const bool stop = s.Take(".");
  s.SkipSpaces();
  const bool dash =
      s.Take("–") || s.Take("—") || s.Take("--") || s.Take("-") || s.Take(":");
  if (!dash && !(agency && stop)) return false;
  s.SkipSpaces();
  if (!LooksLikeStart(s.rest())) return false;
  day = iso;
  return true;
}

}  // namespace concord
