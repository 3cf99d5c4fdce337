#include "checker/claim/factors.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/slip.h"
#include "checker/claim/value.h"
#include "checker/language/concepts.h"

namespace concord {
namespace {

using v1::Assertion;

constexpr const char* kNames_[] = {
    "bias",
    "clause-shared",
    "clause-of-both",
    "clause-amount",
    "sentence-shared",
    "sentence-of-both",
    "retold",
    "other-figures",
    "nearby-figures",
    "around-shared",
    "counted-same",
    "counted-wide",
    "counted-narrower",
    "counted-in-wide",
    "counted-siblings",
    "counted-other",
    "counted-stem",
    "counted-half",
    "action-same",
    "action-near",
    "action-other",
    "event-same",
    "event-near",
    "event-other",
    "actors-meet",
    "actors-other",
    "nearer-than-next",
    "nearer-than-next-2",
    "rivals",
    "answered",
    "both-answered",
    "told-elsewhere",
    "both-told-elsewhere",
    "sole",
    "place-in-text",
    "headline",
    "other-language",
    "clause-across",
    "casualty",
    "both-lead",
    "one-lead",
    "date",
    "duration",
    "money",
    "percentage",
    "measurement",
    "ordinal",
    "age",
    "troops",
    "names",
    "plan-and-fact",
    "hypothesis",
    "denial",
    "correction",
    "other-basis",
    "part-and-whole",
    "part-of-both",
    "other-place",
    "same-place",
    "times-apart",
    "same-time",
    "past-and-now",
    "both-past",
    "other-counter",
    "same-counter",
    "other-qualifier",
    "noun-left-out",
    "small",
    "one",
    "far-values",
    "far-days",
    "each-its-day",
    "day-of-words",
    "transposed",
    "one-digit",
    "one-digit-of-more",
    "same-unit",
    "telling",
    "telling-sentence",
    "telling-clause",
    "overlapping",
    "telling-overlap",
    "place",
};
static_assert(sizeof(kNames_) / sizeof(kNames_[0]) == kFactorCount);

void AddCounted(const Item& a, const Item& b, Factors& f) {
  const bool x = a.counted != 0 || !a.counted_stem.empty();
  const bool y = b.counted != 0 || !b.counted_stem.empty();
  if (!x && !y) return;
  if (x != y) {
    f[kCountedHalf] = 1;
    return;
  }
  if (a.counted != 0 && b.counted != 0) {
    if (a.counted == b.counted) {
      f[IsRoot(a.counted) ? kCountedWide : kCountedSame] = 1;
      return;
    }
    const bool wider = concepts::IsA(a.counted, b.counted);
    if (wider || concepts::IsA(b.counted, a.counted)) {
      f[IsRoot(wider ? b.counted : a.counted) ? kCountedInWide
                                              : kCountedNarrower] = 1;
      return;
    }
    f[ShareParent(a.counted, b.counted) ? kCountedSiblings : kCountedOther] = 1;
    return;
  }
  if (a.counted_stem == b.counted_stem) {
    f[kCountedStem] = 1;
  } else if (a.language == b.language) {
    f[kCountedOther] = 1;
  }
}

void AddConcept(uint16_t a, uint16_t b, Factor same, Factors& f) {
  if (a == 0 || b == 0) return;
  if (a == b) {
    f[same] = 1;
  } else if (concepts::IsA(a, b) || concepts::IsA(b, a) || ShareParent(a, b)) {
    f[same + 1] = 1;
  } else {
    f[same + 2] = 1;
  }
}

bool Meet(const std::vector<std::string>& a,
          const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&b](const std::string& key) {
    return std::binary_search(b.begin(), b.end(), key);
  });
}

bool OneOnly(const Assertion& a, const Assertion& b, Assertion::Modality m) {
  return (a.modality() == m) != (b.modality() == m);
}

bool Part(const Item& item) {
  return item.addend || item.a->scope().extent() != v1::Scope::WHOLE ||
         item.a->scope().each();
}

void AddKind(const Item& a, const Item& b, Factors& f) {
  switch (a.a->kind()) {
    case Assertion::DATE:
      f[kDate] = 1;
      break;
    case Assertion::DURATION:
      f[kDuration] = 1;
      break;
    case Assertion::MONEY:
      f[kMoney] = 1;
      break;
    case Assertion::PERCENTAGE:
      f[kPercentage] = 1;
      break;
    case Assertion::MEASUREMENT:
      f[kMeasurement] = 1;
      break;
    case Assertion::ORDINAL:
      f[kOrdinal] = 1;
      break;
    case Assertion::AGE:
      f[kAge] = 1;
      break;
    case Assertion::PLACE:
      f[kPlace] = 1;
      f[kNames] = 1;
      break;
    case Assertion::PARTICIPANTS:
      f[kNames] = 1;
      break;
    default:
      break;
  }
  f[kTroops] = a.a->kind() == Assertion::TROOP_COUNT &&
               b.a->kind() == Assertion::TROOP_COUNT;
  f[kCasualty] = a.a->basis() != Assertion::BASIS_UNSPECIFIED &&
                 a.a->basis() == b.a->basis();
  f[kBothLead] = f[kCasualty] * (a.lead && b.lead);
  f[kOneLead] = f[kCasualty] * (a.lead != b.lead);
  f[kOtherBasis] = a.a->basis() != b.a->basis();
}

void AddStanding(const Item& a, const Item& b, Factors& f) {
  const Assertion& x = *a.a;
  const Assertion& y = *b.a;
  f[kHypothesis] = OneOnly(x, y, Assertion::HYPOTHETICAL);
  f[kPlanAndFact] = a.ahead != b.ahead && f[kHypothesis] == 0;
  f[kDenial] = OneOnly(x, y, Assertion::DENIED);
  f[kCorrection] = x.modality() == Assertion::CORRECTED ||
                   y.modality() == Assertion::CORRECTED;
  f[kPartAndWhole] = a.addend != b.addend ||
                     x.scope().extent() != y.scope().extent() ||
                     x.scope().each() != y.scope().each();
  f[kPartOfBoth] = Part(a) && Part(b);
  if (x.scope().has_place() && y.scope().has_place()) {
    const ValueRelation places = Compare(x.scope().place(), y.scope().place());
    f[kOtherPlace] = places == ValueRelation::kDisjoint;
    f[kSamePlace] = places == ValueRelation::kEqual;
  }
  if (x.kind() != Assertion::DATE && x.has_event_time() && y.has_event_time()) {
    const ValueRelation times = Compare(x.event_time(), y.event_time());
    f[kTimesApart] = times == ValueRelation::kDisjoint;
    f[kSameTime] = times == ValueRelation::kEqual;
  }
  f[kPastAndNow] = a.past != b.past;
  f[kBothPast] = a.past && b.past;
  if (x.has_attribution() && y.has_attribution()) {
    const ValueRelation who = Compare(x.attribution(), y.attribution());
    f[kOtherCounter] = who == ValueRelation::kDisjoint;
    f[kSameCounter] = who == ValueRelation::kEqual;
  }
  f[kOtherQualifier] =
      a.qualifier != 0 && b.qualifier != 0 && a.qualifier != b.qualifier;
  f[kNounLeftOut] = x.rule() == "bare-count" || y.rule() == "bare-count";
  if (x.has_quantity() && y.has_quantity() && x.quantity().unit().empty()) {
    const double least = std::min(x.quantity().stated(), y.quantity().stated());
    f[kSmall] = least < 10;
    f[kOne] = least == 1;
  }
}

// The unit of a canonical value: "minute" of "PT20M", "meter" of "40 meter".
absl::string_view PrintedUnit(const Assertion& a) {
  const absl::string_view text = a.quantity().text();
  if (a.kind() == Assertion::DURATION) {
    return text.empty() ? text : text.substr(text.size() - 1);
  }
  const size_t space = text.find(' ');
  return space == absl::string_view::npos ? absl::string_view()
                                          : text.substr(space);
}

// News errs by a digit, not by orders of magnitude.
void AddValues(const Item& a, const Item& b, ValueRelation values, Factors& f) {
  const Assertion& x = *a.a;
  const Assertion& y = *b.a;
  if (x.has_quantity() && y.has_quantity()) {
    const absl::string_view unit = PrintedUnit(x);
    f[kSameUnit] = (x.kind() == Assertion::DURATION ||
                    x.kind() == Assertion::MEASUREMENT) &&
                   !unit.empty() && unit == PrintedUnit(y);
  }
  if (values == ValueRelation::kDisjoint) {
    constexpr double kFar = 1.5;  // natural logarithm of the ratio
    constexpr float kFarInDays = 15;
    if (x.has_time() && y.has_time()) {
      f[kFarDays] =
          std::min(1.0f, static_cast<float>(std::abs(x.time().first_day() -
                                                     y.time().first_day())) /
                             kFarInDays);
      f[kEachItsDay] = a.day_of_article && b.day_of_article;
      f[kDayOfWords] = a.day_of_words || b.day_of_words;
    } else if (x.has_quantity() && y.has_quantity()) {
      const double p = std::max(std::abs(x.quantity().stated()), 1e-9);
      const double q = std::max(std::abs(y.quantity().stated()), 1e-9);
      f[kFarValues] =
          static_cast<float>(std::min(1.0, std::abs(std::log(p / q)) / kFar));
      const bool in_units =
          x.kind() == Assertion::DURATION || x.kind() == Assertion::MEASUREMENT;
      if (in_units && f[kSameUnit] == 0) return;
      const Slip slip = SlipOf(x.quantity(), y.quantity());
      f[kTransposed] = slip == Slip::kTransposed;
      f[kOneDigit] = slip == Slip::kOneDigit;
      f[kOneDigitOfMore] = slip == Slip::kOneDigitOfMore;
    }
    return;
  }
  f[kTelling] =
      static_cast<float>(std::min(a.distinctiveness, b.distinctiveness));
  f[kTellingSentence] = f[kTelling] * f[kSentenceShared];
  f[kTellingClause] = f[kTelling] * f[kClauseShared];
  f[kOverlapping] = values == ValueRelation::kOverlap;
  f[kTellingOverlap] = f[kTelling] * f[kOverlapping];
}

// Two sentences of a group, by Item::sentence_number.
uint64_t Sentences(uint32_t a, uint32_t b) {
  return uint64_t{a} << 32 | uint64_t{b};
}

}  // namespace

const char* FactorName(int factor) { return kNames_[factor]; }

FactorReader::FactorReader(const Group& group, const Topics& topics,
                           const Comparisons& comparisons)
    : group_(group), topics_(topics), comparisons_(comparisons) {
  constexpr double kTellingEnough = 0.3;
  for (const ComparedPair& pair : comparisons.pairs()) {
    if (pair.comparison.values != ValueRelation::kEqual) continue;
    const Item& x = group.items()[pair.first];
    const Item& y = group.items()[pair.second];
    if (x.a->has_names() || x.a->kind() != y.a->kind() ||
        x.distinctiveness < kTellingEnough) {
      continue;
    }
    equal_figures_[Sentences(x.sentence_number, y.sentence_number)].push_back(
        {pair.first, pair.second});
  }
}

float FactorReader::SharedFigures(const ComparedPair& pair, int step_a,
                                  int step_b) const {
  constexpr float kMost = 2;
  const std::vector<Item>& items = group_.items();
  const Item& a = items[pair.first];
  const Item& b = items[pair.second];
  const auto at = equal_figures_.find(
      Sentences(a.sentence_number + static_cast<uint32_t>(step_a),
                b.sentence_number + static_cast<uint32_t>(step_b)));
  if (at == equal_figures_.end()) return 0;
  // Those of one figure stand together, and count once.
  float shared = 0;
  uint32_t counted = pair.first;
  for (const auto& [x, y] : at->second) {
    if (x == counted || items[x].a->start() == a.a->start() ||
        items[y].a->start() == b.a->start()) {
      continue;
    }
    counted = x;
    ++shared;
  }
  return std::min(shared, kMost) / kMost;
}

float FactorReader::NearbyFigures(const ComparedPair& pair) const {
  float most = 0;
  for (const int step_a : {-1, 0, 1}) {
    for (const int step_b : {-1, 0, 1}) {
      if (step_a == 0 && step_b == 0) continue;
      most = std::max(most, SharedFigures(pair, step_a, step_b));
    }
  }
  return most;
}

Factors FactorReader::Of(const ComparedPair& pair) const {
  const Item& a = group_.items()[pair.first];
  const Item& b = group_.items()[pair.second];
  Factors f = {};
  f[kBias] = 1;
  const bool one_language = a.language == b.language;
  const Likeness& clause = pair.comparison.clause;
  const Likeness& sentence = pair.comparison.sentence;
  f[one_language ? kClauseShared : kClauseAcross] = clause.of_fewer;
  f[kClauseOfBoth] = clause.of_both;
  f[kClauseAmount] = std::min(1.0, clause.shared / 4);
  f[kSentenceShared] = sentence.of_fewer;
  f[kSentenceOfBoth] = sentence.of_both;
  f[kRetold] = one_language && clause.of_fewer >= 0.8 &&
               std::min(a.clause.size(), b.clause.size()) >= 3;
  f[kOtherFigures] = SharedFigures(pair, 0, 0);
  f[kNearbyFigures] = NearbyFigures(pair);
  f[kAroundShared] = static_cast<float>(
      group_.Compare(a.around, b.around, one_language).of_both);
  AddCounted(a, b, f);
  AddConcept(a.action, b.action, kActionSame, f);
  AddConcept(a.event, b.event, kEventSame, f);
  if (!a.actors.empty() && !b.actors.empty()) {
    f[Meet(a.actors, b.actors) ? kActorsMeet : kActorsOther] = 1;
  }
  const Standing x = comparisons_.StandingOf(pair, true);
  const Standing y = comparisons_.StandingOf(pair, false);
  auto margin = [](double m) {
    return static_cast<float>(std::clamp(m, -0.5, 0.5));
  };
  f[kNearerThanNext] = margin(std::min(x.margin, y.margin));
  f[kNearerThanNext2] = margin(std::max(x.margin, y.margin));
  constexpr float kMostRivals = 6;  // as a power of two
  f[kRivals] =
      std::min(1.0f, std::log2(1 + static_cast<float>(x.rivals + y.rivals)) /
                         kMostRivals);
  if (pair.comparison.values == ValueRelation::kDisjoint) {
    f[kAnswered] = static_cast<float>(std::max(x.answered, y.answered));
    f[kBothAnswered] = static_cast<float>(std::min(x.answered, y.answered));
  }
  const bool first_told = comparisons_.ToldElsewhere(pair.first, b.article);
  const bool second_told = comparisons_.ToldElsewhere(pair.second, a.article);
  f[kToldElsewhere] = first_told || second_told;
  f[kBothToldElsewhere] = first_told && second_told;
  f[kSole] = topics_.Sole(pair.first, pair.second);
  f[kPlaceInText] = std::abs(a.position - b.position);
  f[kHeadline] = a.headline || b.headline;
  f[kOtherLanguage] = !one_language;
  AddKind(a, b, f);
  AddStanding(a, b, f);
  AddValues(a, b, pair.comparison.values, f);
  return f;
}

}  // namespace concord
