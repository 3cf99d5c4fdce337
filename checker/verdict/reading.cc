#include "checker/verdict/reading.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/value.h"
#include "checker/claim/wording.h"

namespace concord {
namespace {

using v1::Assertion;

std::string Counted(const Assertion& a) {
  const std::string basis = ReadableBasis(a.basis());
  if (!basis.empty()) return basis;
  for (const v1::Role& role : a.roles()) {
    if (role.name() == v1::Role::COUNTED) {
      return ReadableConcept(role.concept());
    }
  }
  return "";
}

const v1::Assertion& At(absl::Span<const v1::ArticleAssertions* const> articles,
                        const AssertionRef& ref) {
  return articles[ref.article]->assertions(static_cast<int>(ref.assertion));
}

// How many parts its name has.
int Parts(const Assertion& a) {
  return a.has_names() && a.names().entities_size() > 0
             ? a.names().entities(0).key_size()
             : 0;
}

// Sorts what says more first, then by what is said and where in its text.
std::tuple<bool, bool, int, absl::string_view, uint32_t, uint32_t> Telling(
    const Assertion& a) {
  absl::string_view value;
  if (a.has_time()) value = a.time().text();
  if (a.has_quantity()) value = a.quantity().text();
  if (a.has_names() && a.names().entities_size() > 0)
    value = a.names().entities(0).name();
  return {a.time().any_day(), !a.time().has_time(),
          -Parts(a),          value,
          a.start(),          a.end()};
}

// The day of an hour of which the text names no day is not known: "03:12".
std::string TimeDisplay(const v1::TimeInterval& time) {
  const size_t hour = time.text().find('T');
  return time.any_day() && time.has_time() && hour != std::string::npos &&
                 absl::ascii_isdigit(time.text()[hour + 1])
             ? time.text().substr(hour + 1)
             : time.text();
}

}  // namespace

ReadingSet FindReadings(absl::Span<const v1::ArticleAssertions* const> articles,
                        const Claim& claim) {
  ReadingSet set;
  // "Monday" is equal to "Monday at nine" and to "Monday at ten": who comes
  // first decides, so that must be what says most, whoever says it.
  std::vector<AssertionRef> answers = claim.answers;
  std::stable_sort(answers.begin(), answers.end(),
                   [&](const AssertionRef& x, const AssertionRef& y) {
                     return Telling(At(articles, x)) < Telling(At(articles, y));
                   });
  for (const AssertionRef& ref : answers) {
    std::vector<AssertionRef>* home = nullptr;
    for (std::vector<AssertionRef>& reading : set.readings) {
      const ValueRelation relation =
          CompareValues(At(articles, reading.front()), At(articles, ref));
      // What cannot be compared (a speaker "he") stands with the first reading.
      if (relation == ValueRelation::kEqual ||
          relation == ValueRelation::kIncomparable) {
        home = &reading;
        break;
      }
    }
    if (home == nullptr) {
      set.readings.emplace_back();
      home = &set.readings.back();
    }
    home->push_back(ref);
  }
  for (std::vector<AssertionRef>& reading : set.readings) {
    const auto place = [&claim](const AssertionRef& ref) {
      return std::find(claim.answers.begin(), claim.answers.end(), ref);
    };
    std::sort(reading.begin(), reading.end(),
              [&](const AssertionRef& x, const AssertionRef& y) {
                return place(x) < place(y);
              });
  }
  auto rank = [&](const std::vector<AssertionRef>& reading) {
    std::set<uint32_t> carriers;
    for (const AssertionRef& ref : reading) carriers.insert(ref.article);
    const AssertionRef& first = reading.front();
    return std::make_tuple(-static_cast<int>(carriers.size()),
                           articles[first.article]->article().id(),
                           first.assertion);
  };
  std::stable_sort(
      set.readings.begin(), set.readings.end(),
      [&](const auto& x, const auto& y) { return rank(x) < rank(y); });
  return set;
}

const AssertionRef& Representative(
    absl::Span<const v1::ArticleAssertions* const> articles,
    const std::vector<AssertionRef>& reading) {
  // An hour of a day that is not said tells more than the day alone.
  const auto vagueness = [&](const AssertionRef& ref) {
    const Assertion& a = At(articles, ref);
    return std::make_tuple(!a.time().has_time(), a.time().any_day(), -Parts(a));
  };
  return *std::min_element(reading.begin(), reading.end(),
                           [&](const AssertionRef& x, const AssertionRef& y) {
                             return vagueness(x) < vagueness(y);
                           });
}

v1::Reading::Value ValueOf(const Assertion& a) {
  v1::Reading::Value value;
  if (a.has_quantity()) {
    *value.mutable_quantity() = a.quantity();
  } else if (a.has_time()) {
    *value.mutable_time() = a.time();
  } else if (a.has_names()) {
    *value.mutable_names() = a.names();
  } else if (a.has_quote()) {
    *value.mutable_quote() = a.quote();
  }
  return value;
}

std::string Display(const Assertion& a) {
  if (a.has_quantity()) {
    const std::string& text = a.quantity().text();
    if (a.kind() == Assertion::PERCENTAGE) {
      return absl::StrCat(
          text, a.quantity().unit() == "percentage-point" ? " pp" : "%");
    }
    if (a.kind() == Assertion::ORDINAL) {
      return a.scope().has_period()
                 ? absl::StrCat(text, ". since ", a.scope().period().text())
                 : absl::StrCat(text, ". ", Counted(a));
    }
    return IsCount(a.kind()) ? absl::StrCat(text, " ", Counted(a)) : text;
  }
  if (a.has_time()) return TimeDisplay(a.time());
  if (a.has_names() && a.names().entities_size() > 0)
    return a.names().entities(0).name();
  if (a.has_quote()) return a.quote().words();
  return "";
}

}  // namespace concord
