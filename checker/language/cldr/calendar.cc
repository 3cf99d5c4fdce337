#include "checker/language/cldr/calendar.h"

#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "unicode/dtfmtsym.h"
#include "unicode/reldatefmt.h"

namespace concord {
namespace {

using Symbols = icu::DateFormatSymbols;

constexpr Symbols::DtContextType kContexts[] = {Symbols::FORMAT,
                                                Symbols::STANDALONE};

void AddMonths(const Symbols& symbols, Collector& collector) {
  std::set<std::string> wide;
  for (const auto context : kContexts) {
    int count = 0;
    const icu::UnicodeString* const months =
        symbols.getMonths(count, context, Symbols::WIDE);
    for (int m = 0; m < count; ++m) {
      const std::string name = PlainText(months[m]);
      collector.AddFigure({v1::MONTH, m + 1.0, ""}, name);
      wide.insert(name);
    }
  }
  for (const auto context : kContexts) {
    int count = 0;
    const icu::UnicodeString* const months =
        symbols.getMonths(count, context, Symbols::ABBREVIATED);
    for (int m = 0; m < count; ++m) {
      const std::string text = PlainText(months[m]);
      const std::string word(absl::StripSuffix(text, "."));
      // "mai" is no abbreviation, and a period behind it ends the sentence.
      if (wide.count(word) > 0) continue;
      collector.AddFigure({v1::MONTH, m + 1.0, ""}, absl::StrCat(word, "."));
      collector.AddFigure({v1::AMBIGUOUS_MONTH, m + 1.0, ""}, word);
    }
  }
}

void AddWeekdays(const Symbols& symbols, Collector& collector) {
  for (const auto context : kContexts) {
    int count = 0;
    const icu::UnicodeString* const days =
        symbols.getWeekdays(count, context, Symbols::WIDE);
    for (int d = 1; d < count; ++d) {
      const double value = d == 1 ? 7 : d - 1;  // ICU begins with 1, Sunday
      collector.AddFigure({v1::WEEKDAY, value, ""}, PlainText(days[d]));
    }
  }
}

}  // namespace

absl::Status AddCalendar(const icu::Locale& locale, Collector& collector) {
  UErrorCode error = U_ZERO_ERROR;
  const Symbols symbols(locale, error);
  const icu::RelativeDateTimeFormatter relative(locale, error);
  if (U_FAILURE(error)) return absl::InternalError(u_errorName(error));
  AddMonths(symbols, collector);
  AddWeekdays(symbols, collector);
  constexpr UDateDirection kDays[] = {
      UDAT_DIRECTION_LAST_2, UDAT_DIRECTION_LAST, UDAT_DIRECTION_THIS,
      UDAT_DIRECTION_NEXT, UDAT_DIRECTION_NEXT_2};
  double value = -2;
  for (const UDateDirection day : kDays) {
    icu::UnicodeString text;
    relative.format(day, UDAT_ABSOLUTE_DAY, text, error);
    collector.AddFigure({v1::RELATIVE_DAY, value++, ""}, PlainText(text));
  }
  return absl::OkStatus();
}

}  // namespace concord
