// ValidateAssertions(): what other programs made is held against what this one
// counts on.

#include <cmath>
#include <cstdint>
#include <limits>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "checker/checker.h"
#include "checker/limits.h"

namespace concord {
namespace {

template <typename Indices>
bool AllBelow(const Indices& indices, int size) {
  for (uint32_t index : indices) {
    if (index >= static_cast<uint32_t>(size)) return false;
  }
  return true;
}

// "" if nothing is wrong.
absl::string_view ObjectionTo(const v1::Quantity& quantity) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  // Written so that it is false of what is no number.
  const bool holds_some = quantity.low() <= quantity.high() &&
                          quantity.low() < kInfinity &&
                          quantity.high() > -kInfinity;
  if (!holds_some) return " has a quantity that holds no number";
  if (!std::isfinite(quantity.stated()))
    return " has a quantity whose `stated` is no finite number";
  return "";
}

absl::string_view ObjectionTo(const v1::TimeInterval& time) {
  if (time.first_day() > time.last_day())
    return " has a time that holds no day";
  if (time.first_day() < -kMostDays || time.last_day() > kMostDays) {
    return " has a time more than 10000 years from 1970; expected days since "
           "1970-01-01";
  }
  if (time.first_minute() > time.last_minute())
    return " has a time that holds no minute";
  if (time.last_minute() > kMostMinutes) {
    return " has a time that ends after the next day; expected minutes after "
           "midnight";
  }
  return "";
}

absl::string_view ObjectionTo(const v1::Assertion& assertion) {
  if (assertion.start() > assertion.end()) return " ends before it starts";
  if (assertion.has_quantity()) {
    const absl::string_view objection = ObjectionTo(assertion.quantity());
    if (!objection.empty()) return objection;
  }
  for (const v1::TimeInterval* time :
       {&assertion.time(), &assertion.event_time(),
        &assertion.scope().period()}) {
    const absl::string_view objection = ObjectionTo(*time);
    if (!objection.empty()) return objection;
  }
  return "";
}

}  // namespace

absl::Status InvalidAssertions(const v1::ArticleAssertions& assertions,
                               absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(
      "assertions of article \"",
      absl::Utf8SafeCEscape(assertions.article().id()), "\": ", what));
}

absl::Status ValidateAssertions(const v1::ArticleAssertions& assertions) {
  const auto invalid = [&](absl::string_view what) {
    return InvalidAssertions(assertions, what);
  };
  if (assertions.schema_version() != "1") {
    return invalid(
        absl::StrCat("schema_version is \"",
                     absl::Utf8SafeCEscape(assertions.schema_version()),
                     "\"; expected \"1\""));
  }
  if (assertions.article().id().empty())
    return invalid("the article has no id; expected one");
  if (assertions.document_day() < -kMostDays ||
      assertions.document_day() > kMostDays) {
    return invalid(
        "document_day is more than 10000 years from 1970; expected days since "
        "1970-01-01");
  }
  const int terms = assertions.terms_size();
  const auto no_term = [&](absl::string_view where) {
    return invalid(absl::StrCat(
        where, " points to a term that is not there; terms: ", terms));
  };
  for (const std::string& term : assertions.terms()) {
    if (term.size() < 2 || term[1] != ':') {
      return invalid(absl::StrCat("a term is \"", absl::Utf8SafeCEscape(term),
                                  "\"; expected its kind before it, such as "
                                  "\"n:putin\" or \"c:soldier\""));
    }
  }
  if (!AllBelow(assertions.key_terms(), terms)) return no_term("key_terms");
  for (int i = 0; i < assertions.sentences_size(); ++i) {
    if (!AllBelow(assertions.sentences(i).terms(), terms))
      return no_term(absl::StrCat("sentence ", i));
  }
  for (int i = 0; i < assertions.assertions_size(); ++i) {
    const v1::Assertion& assertion = assertions.assertions(i);
    const std::string where = absl::StrCat("assertion ", i);
    if (!AllBelow(assertion.context(), terms) ||
        !AllBelow(assertion.quote().terms(), terms)) {
      return no_term(where);
    }
    if (assertion.sentence() >=
        static_cast<uint32_t>(assertions.sentences_size())) {
      return invalid(
          absl::StrCat(where, " points to sentence ", assertion.sentence(),
                       "; sentences: ", assertions.sentences_size()));
    }
    if (assertion.about() >
        static_cast<uint32_t>(assertions.assertions_size())) {
      return invalid(
          absl::StrCat(where, " is about assertion ", assertion.about() - 1,
                       "; assertions: ", assertions.assertions_size()));
    }
    const absl::string_view objection = ObjectionTo(assertion);
    if (!objection.empty()) return invalid(absl::StrCat(where, objection));
  }
  return absl::OkStatus();
}

}  // namespace concord
