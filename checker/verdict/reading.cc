#include "checker/verdict/reading.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "absl/strings/str_cat.h"
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

}  // namespace

ValueRelation CompareAnswers(const Assertion& a, const Assertion& b) {
  if (a.has_quantity() && b.has_quantity()) {
    const ValueRelation relation = Compare(a.quantity(), b.quantity());
    if (relation == ValueRelation::kEqual && a.scope().has_period() &&
        b.scope().has_period() && a.kind() == Assertion::ORDINAL) {
      return Compare(a.scope().period(), b.scope().period());
    }
    return relation;
  }
  if (a.has_time() && b.has_time()) return Compare(a.time(), b.time());
  if (a.has_names() && b.has_names() && a.names().entities_size() > 0 &&
      b.names().entities_size() > 0) {
    return Compare(a.names().entities(0), b.names().entities(0));
  }
  if (a.has_quote() && b.has_quote()) return ValueRelation::kEqual;
  return ValueRelation::kIncomparable;
}

ReadingSet FindReadings(absl::Span<const v1::ArticleAssertions* const> articles,
                        const Claim& claim) {
  ReadingSet set;
  for (const AssertionRef& ref : claim.answers) {
    std::vector<AssertionRef>* home = nullptr;
    for (std::vector<AssertionRef>& reading : set.readings) {
      const ValueRelation relation =
          CompareAnswers(At(articles, reading.front()), At(articles, ref));
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

std::string Display(const Assertion& a) {
  if (a.has_quantity()) {
    const std::string& text = a.quantity().text();
    const bool count = a.kind() == Assertion::COUNT ||
                       a.kind() == Assertion::CASUALTY_COUNT ||
                       a.kind() == Assertion::TROOP_COUNT ||
                       a.kind() == Assertion::PARTICIPANT_COUNT;
    if (a.kind() == Assertion::PERCENTAGE) {
      return absl::StrCat(
          text, a.quantity().unit() == "percentage-point" ? " pp" : "%");
    }
    if (a.kind() == Assertion::ORDINAL) {
      return a.scope().has_period()
                 ? absl::StrCat(text, ". since ", a.scope().period().text())
                 : absl::StrCat(text, ". ", Counted(a));
    }
    return count ? absl::StrCat(text, " ", Counted(a)) : text;
  }
  if (a.has_time()) return a.time().text();
  if (a.has_names() && a.names().entities_size() > 0)
    return a.names().entities(0).name();
  if (a.has_quote()) return a.quote().words();
  return "";
}

}  // namespace concord
