#include "checker/mention/unit.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace concord {
namespace {

// Sorted by id. A litre of rain on a square metre is a millimetre. Factors are
// exact where the definition of the unit is (BIPM, and NIST Special Publication
// 811 for the others); years are of 365.2425 days.
constexpr UnitInfo kUnits[] = {
    {"acre", "square-meter", 4046.8564224, 0.0, false},
    {"ampere", "ampere", 1.0, 0.0, true},
    {"are", "square-meter", 100.0, 0.0, true},
    {"bar", "pascal", 100000.0, 0.0, true},
    {"barrel", "cubic-meter", 0.158987294928, 0.0, false},
    {"barrel-per-day", "cubic-meter-per-second", 1.8401307283333336e-06, 0.0,
     false},
    {"bit", "byte", 0.125, 0.0, true},
    {"bushel", "cubic-meter", 0.03523907016688, 0.0, false},
    {"byte", "byte", 1.0, 0.0, true},
    {"calorie", "joule", 4.184, 0.0, false},
    {"carat", "kilogram", 0.0002, 0.0, true},
    {"celsius", "celsius", 1.0, 0.0, true},
    {"centiliter", "cubic-meter", 1e-05, 0.0, true},
    {"centimeter", "meter", 0.01, 0.0, true},
    {"centimeter-per-second", "meter-per-second", 0.01, 0.0, true},
    {"centimeter-per-year", "meter-per-second", 3.168873850681143e-10, 0.0,
     true},
    {"cubic-centimeter", "cubic-meter", 1e-06, 0.0, true},
    {"cubic-foot", "cubic-meter", 0.028316846592000004, 0.0, false},
    {"cubic-foot-per-second", "cubic-meter-per-second", 0.028316846592, 0.0,
     false},
    {"cubic-inch", "cubic-meter", 1.6387064e-05, 0.0, false},
    {"cubic-kilometer", "cubic-meter", 1000000000.0, 0.0, true},
    {"cubic-meter", "cubic-meter", 1.0, 0.0, true},
    {"cubic-meter-per-day", "cubic-meter-per-second", 1.1574074074074073e-05,
     0.0, true},
    {"cubic-meter-per-hour", "cubic-meter-per-second", 0.0002777777777777778,
     0.0, true},
    {"cubic-meter-per-second", "cubic-meter-per-second", 1.0, 0.0, true},
    {"cubic-mile", "cubic-meter", 4168181825.44058, 0.0, false},
    {"cubic-millimeter", "cubic-meter", 1e-09, 0.0, true},
    {"cubic-yard", "cubic-meter", 0.764554857984, 0.0, false},
    {"cup", "cubic-meter", 0.0002365882365, 0.0, false},
    {"decibel", "decibel", 1.0, 0.0, true},
    {"deciliter", "cubic-meter", 0.0001, 0.0, true},
    {"decimeter", "meter", 0.1, 0.0, true},
    {"degree", "degree", 1.0, 0.0, true},
    {"fahrenheit", "celsius", 0.5555555555555556, -17.77777777777778, false},
    {"fluid-ounce", "cubic-meter", 2.95735295625e-05, 0.0, false},
    {"foot", "meter", 0.3048, 0.0, false},
    {"foot-per-minute", "meter-per-second", 0.00508, 0.0, false},
    {"foot-per-second", "meter-per-second", 0.3048, 0.0, false},
    {"gallon", "cubic-meter", 0.003785411784, 0.0, false},
    {"gallon-imperial", "cubic-meter", 0.00454609, 0.0, false},
    {"gallon-per-day", "cubic-meter-per-second", 4.381263638888889e-08, 0.0,
     false},
    {"gallon-per-minute", "cubic-meter-per-second", 6.30901964e-05, 0.0, false},
    {"gigabit", "byte", 125000000.0, 0.0, true},
    {"gigabit-per-second", "byte-per-second", 125000000.0, 0.0, true},
    {"gigabyte", "byte", 1000000000.0, 0.0, true},
    {"gigahertz", "hertz", 1000000000.0, 0.0, true},
    {"gigawatt", "watt", 1000000000.0, 0.0, true},
    {"gigawatt-hour", "joule", 3600000000000.0, 0.0, true},
    {"gram", "kilogram", 0.001, 0.0, true},
    {"gram-per-kilometer", "kilogram-per-meter", 1e-06, 0.0, true},
    {"gram-per-liter", "kilogram-per-cubic-meter", 1.0, 0.0, true},
    {"hectare", "square-meter", 10000.0, 0.0, true},
    {"hectoliter", "cubic-meter", 0.1, 0.0, true},
    {"hectopascal", "pascal", 100.0, 0.0, true},
    {"hertz", "hertz", 1.0, 0.0, true},
    {"horsepower", "watt", 745.6998715822702, 0.0, false},
    {"inch", "meter", 0.0254, 0.0, false},
    {"inch-per-hour", "meter-per-second", 7.055555555555555e-06, 0.0, false},
    {"joule", "joule", 1.0, 0.0, true},
    {"kelvin", "celsius", 1.0, -273.15, true},
    {"kilobit", "byte", 125.0, 0.0, true},
    {"kilobyte", "byte", 1000.0, 0.0, true},
    {"kilocalorie", "joule", 4184.0, 0.0, false},
    {"kilogram", "kilogram", 1.0, 0.0, true},
    {"kilogram-per-day", "kilogram-per-second", 1.1574074074074073e-05, 0.0,
     true},
    {"kilogram-per-hectare", "kilogram-per-square-meter", 0.0001, 0.0, true},
    {"kilogram-per-square-meter", "kilogram-per-square-meter", 1.0, 0.0, true},
    {"kilohertz", "hertz", 1000.0, 0.0, true},
    {"kilojoule", "joule", 1000.0, 0.0, true},
    {"kilometer", "meter", 1000.0, 0.0, true},
    {"kilometer-per-day", "meter-per-second", 0.011574074074074073, 0.0, true},
    {"kilometer-per-hour", "meter-per-second", 0.2777777777777778, 0.0, true},
    {"kilometer-per-minute", "meter-per-second", 16.666666666666668, 0.0, true},
    {"kilometer-per-second", "meter-per-second", 1000.0, 0.0, true},
    {"kilopascal", "pascal", 1000.0, 0.0, true},
    {"kilotonne", "kilogram", 1000000.0, 0.0, true},
    {"kilovolt", "volt", 1000.0, 0.0, true},
    {"kilowatt", "watt", 1000.0, 0.0, true},
    {"kilowatt-hour", "joule", 3600000.0, 0.0, true},
    {"knot", "meter-per-second", 0.5144444444444445, 0.0, false},
    {"light-year", "meter", 9460730472580800.0, 0.0, false},
    {"liter", "cubic-meter", 0.001, 0.0, true},
    {"liter-per-day", "cubic-meter-per-second", 1.1574074074074074e-08, 0.0,
     true},
    {"liter-per-hour", "cubic-meter-per-second", 2.7777777777777776e-07, 0.0,
     true},
    {"liter-per-minute", "cubic-meter-per-second", 1.6666666666666667e-05, 0.0,
     true},
    {"liter-per-second", "cubic-meter-per-second", 0.001, 0.0, true},
    {"liter-per-square-meter", "meter", 0.001, 0.0, true},
    {"megabit", "byte", 125000.0, 0.0, true},
    {"megabit-per-second", "byte-per-second", 125000.0, 0.0, true},
    {"megabyte", "byte", 1000000.0, 0.0, true},
    {"megabyte-per-second", "byte-per-second", 1000000.0, 0.0, true},
    {"megahertz", "hertz", 1000000.0, 0.0, true},
    {"megaliter", "cubic-meter", 1000.0, 0.0, true},
    {"megapixel", "pixel", 1000000.0, 0.0, true},
    {"megatonne", "kilogram", 1000000000.0, 0.0, true},
    {"megawatt", "watt", 1000000.0, 0.0, true},
    {"megawatt-hour", "joule", 3600000000.0, 0.0, true},
    {"meter", "meter", 1.0, 0.0, true},
    {"meter-per-day", "meter-per-second", 1.1574074074074073e-05, 0.0, true},
    {"meter-per-hour", "meter-per-second", 0.0002777777777777778, 0.0, true},
    {"meter-per-minute", "meter-per-second", 0.016666666666666666, 0.0, true},
    {"meter-per-second", "meter-per-second", 1.0, 0.0, false},
    {"microgram", "kilogram", 1e-09, 0.0, true},
    {"microgram-per-cubic-meter", "kilogram-per-cubic-meter", 1e-09, 0.0, true},
    {"micrometer", "meter", 1e-06, 0.0, true},
    {"mile", "meter", 1609.344, 0.0, false},
    {"mile-per-gallon", "meter-per-cubic-meter", 425143.707430272, 0.0, false},
    {"mile-per-hour", "meter-per-second", 0.44704, 0.0, false},
    {"mile-per-second", "meter-per-second", 1609.344, 0.0, false},
    {"millibar", "pascal", 100.0, 0.0, true},
    {"milligram", "kilogram", 1e-06, 0.0, true},
    {"milligram-per-cubic-meter", "kilogram-per-cubic-meter", 1e-06, 0.0, true},
    {"milligram-per-liter", "kilogram-per-cubic-meter", 0.001, 0.0, true},
    {"milliliter", "cubic-meter", 1e-06, 0.0, true},
    {"millimeter", "meter", 0.001, 0.0, true},
    {"millimeter-per-hour", "meter-per-second", 2.7777777777777776e-07, 0.0,
     true},
    {"millimeter-per-year", "meter-per-second", 3.168873850681143e-11, 0.0,
     true},
    {"milliwatt", "watt", 0.001, 0.0, true},
    {"nanometer", "meter", 1e-09, 0.0, true},
    {"nautical-mile", "meter", 1852.0, 0.0, false},
    {"nautical-mile-per-hour", "meter-per-second", 0.5144444444444445, 0.0,
     false},
    {"ounce", "kilogram", 0.028349523125, 0.0, false},
    {"ounce-troy", "kilogram", 0.0311034768, 0.0, false},
    {"pascal", "pascal", 1.0, 0.0, true},
    {"petabyte", "byte", 1000000000000000.0, 0.0, true},
    {"pint", "cubic-meter", 0.000473176473, 0.0, false},
    {"pixel", "pixel", 1.0, 0.0, true},
    {"pound", "kilogram", 0.45359237, 0.0, false},
    {"quart", "cubic-meter", 0.000946352946, 0.0, false},
    {"quintal", "kilogram", 100.0, 0.0, true},
    {"square-centimeter", "square-meter", 0.0001, 0.0, true},
    {"square-foot", "square-meter", 0.09290304, 0.0, false},
    {"square-inch", "square-meter", 0.00064516, 0.0, false},
    {"square-kilometer", "square-meter", 1000000.0, 0.0, true},
    {"square-meter", "square-meter", 1.0, 0.0, true},
    {"square-mile", "square-meter", 2589988.110336, 0.0, false},
    {"square-millimeter", "square-meter", 1e-06, 0.0, true},
    {"square-yard", "square-meter", 0.83612736, 0.0, false},
    {"stone", "kilogram", 6.35029318, 0.0, false},
    {"tablespoon", "cubic-meter", 1.478676478125e-05, 0.0, false},
    {"teaspoon", "cubic-meter", 4.92892159375e-06, 0.0, false},
    {"terabyte", "byte", 1000000000000.0, 0.0, true},
    {"terawatt", "watt", 1000000000000.0, 0.0, true},
    {"terawatt-hour", "joule", 3600000000000000.0, 0.0, true},
    {"ton", "kilogram", 907.18474, 0.0, false},
    {"ton-per-day", "kilogram-per-second", 0.01049982337962963, 0.0, false},
    {"ton-per-year", "kilogram-per-second", 2.8747540003229718e-05, 0.0, false},
    {"tonne", "kilogram", 1000.0, 0.0, true},
    {"tonne-per-day", "kilogram-per-second", 0.011574074074074073, 0.0, true},
    {"tonne-per-hectare", "kilogram-per-square-meter", 0.1, 0.0, true},
    {"tonne-per-hour", "kilogram-per-second", 0.2777777777777778, 0.0, true},
    {"tonne-per-year", "kilogram-per-second", 3.168873850681143e-05, 0.0, true},
    {"volt", "volt", 1.0, 0.0, true},
    {"watt", "watt", 1.0, 0.0, true},
    {"watt-hour", "joule", 3600.0, 0.0, true},
    {"yard", "meter", 0.9144, 0.0, false},
};

}  // namespace

const UnitInfo* FindUnit(absl::string_view id) {
  const UnitInfo* at =
      std::lower_bound(std::begin(kUnits), std::end(kUnits), id,
                       [](const UnitInfo& unit, absl::string_view key) {
                         return unit.id < key;
                       });
  return at != std::end(kUnits) && at->id == id ? at : nullptr;
}

const UnitInfo* ComposeUnit(absl::string_view power, absl::string_view unit,
                            absl::string_view per_power,
                            absl::string_view per) {
  char id[64];
  size_t size = 0;
  bool fits = true;
  auto append = [&](absl::string_view part, absl::string_view link) {
    if (part.empty()) return;
    for (const absl::string_view piece : {part, link}) {
      if (size + piece.size() > sizeof id) {
        fits = false;
        return;
      }
      std::memcpy(id + size, piece.data(), piece.size());
      size += piece.size();
    }
  };
  append(power, "-");
  append(unit, "");
  if (!per.empty()) append("-per-", "");
  append(per_power, "-");
  append(per, "");
  return fits ? FindUnit(absl::string_view(id, size)) : nullptr;
}

absl::string_view TimeUnitId(absl::string_view code) {
  if (code == "TS") return "second";
  if (code == "TM") return "minute";
  if (code == "TH") return "hour";
  if (code == "D") return "day";
  if (code == "W") return "week";
  if (code == "M") return "month";
  if (code == "Y") return "year";
  return "";
}

double SecondsIn(absl::string_view code) {
  if (code == "TS") return 1;
  if (code == "TM") return 60;
  if (code == "TH") return 3600;
  if (code == "D") return 86400;
  if (code == "W") return 7 * 86400;
  if (code == "M") return 365.2425 / 12 * 86400;
  if (code == "Y") return 365.2425 * 86400;
  return 0;
}

}  // namespace concord
