#include "checker/language/cldr/units.h"

#include <set>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/language/cldr/counted.h"
#include "unicode/measunit.h"
#include "unicode/numberformatter.h"
#include "unicode/unumberformatter.h"

namespace concord {
namespace {

// Cases of CLDR; a language without one of them answers with the nominative.
constexpr const char* kCases[] = {"nominative",    "accusative", "genitive",
                                  "dative",        "ablative",   "instrumental",
                                  "prepositional", "locative"};
// One of each plural form of the languages of Europe.
constexpr double kCounts[] = {1, 2, 5, 1.5, 20, 1000000};

// Without those that add a word to another one: "de kilometri" beside
// "kilometri" is how a count joins its unit.
std::set<std::string> WithoutLinks(const std::set<std::string>& names) {
  std::set<std::string> kept;
  for (const std::string& name : names) {
    const size_t space = name.find(' ');
    if (space == std::string::npos || names.count(name.substr(space + 1)) == 0)
      kept.insert(name);
  }
  return kept;
}

std::set<std::string> Names(const icu::Locale& locale,
                            const icu::MeasureUnit& unit,
                            UNumberUnitWidth width,
                            const char* grammatical_case) {
  const auto format = icu::number::NumberFormatter::withLocale(locale)
                          .unit(unit)
                          .unitWidth(width)
                          .unitDisplayCase(grammatical_case);
  std::set<std::string> names;
  for (const double count : kCounts) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString text =
        format.formatDouble(count, error).toString(error);
    if (U_SUCCESS(error)) names.insert(CountedThing(text));
  }
  return names;
}

}  // namespace

absl::Status AddUnits(const icu::Locale& locale,
                      const v1::CldrSelection& selection,
                      Collector& collector) {
  for (const v1::CldrSelection::Unit& u : selection.unit()) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::MeasureUnit unit =
        icu::MeasureUnit::forIdentifier(u.unit(), error);
    if (U_FAILURE(error))
      return absl::InvalidArgumentError(absl::StrCat("no unit ", u.unit()));
    const FigureMeaning meaning = {
        u.class_() == v1::OTHER ? v1::UNIT : u.class_(), u.value(),
        u.class_() == v1::OTHER ? u.unit() : u.code()};
    std::set<std::string> names;
    for (const char* const grammatical_case : kCases)
      names.merge(
          Names(locale, unit, UNUM_UNIT_WIDTH_FULL_NAME, grammatical_case));
    if (!u.names_only())
      names.merge(Names(locale, unit, UNUM_UNIT_WIDTH_SHORT, kCases[0]));
    for (const std::string& name : WithoutLinks(names)) {
      if (HasTwoLetters(name)) collector.AddFigure(meaning, name);
    }
  }
  return absl::OkStatus();
}

}  // namespace concord
