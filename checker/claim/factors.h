// What speaks for and against two assertions answering one question, whatever
// their values are: the factors of comparability.
//
//   FactorReader reader(group, topics, comparisons);
//   Factors f = reader.Of(comparisons.pairs()[0]);
//   f[kClauseShared]  // 0.8: their clauses share most of their telling terms

#ifndef CONCORD_CHECKER_CLAIM_FACTORS_H_
#define CONCORD_CHECKER_CLAIM_FACTORS_H_

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/claim/comparable.h"
#include "checker/claim/nearest.h"
#include "checker/claim/topic.h"

namespace concord {

// Each 0 or 1, or from 0 to 1, unless said otherwise.
enum Factor {
  kBias,            // 1
  kClauseShared,    // share of the telling terms of the clause with fewer
  kClauseOfBoth,    // ... of the terms of both clauses
  kClauseAmount,    // weight of the shared terms, 1: four telling ones
  kSentenceShared,  // as kClauseShared, of the sentences
  kSentenceOfBoth,
  kRetold,           // one clause told again nearly word for word
  kOtherFigures,     // telling figures that both sentences have besides, 1: two
  kNearbyFigures,    // ... that the sentences before and behind have
  kAroundShared,     // as kSentenceOfBoth, with the sentences before and behind
  kCountedSame,      // what is counted: one concept that tells
  kCountedWide,      // ... both "people" or another class of everything
  kCountedNarrower,  // one below the other: soldiers, conscripts
  kCountedInWide,    // ... the upper a class of everything
  kCountedSiblings,
  kCountedOther,  // both known, unlike
  kCountedStem,   // one word that is no concept
  kCountedHalf,   // only one of them names it
  kActionSame,
  kActionNear,
  kActionOther,
  kEventSame,
  kEventNear,
  kEventOther,
  kActorsMeet,
  kActorsOther,
  kNearerThanNext,   // -0.5 to 0.5: by how much each is nearer to the other
                     // than to the next that gives another value; the lesser
  kNearerThanNext2,  // ... the greater
  kRivals,           // logarithm of how many other figures there are, 1: 63
  kAnswered,  // how sure one of them has found its value in the other article
  kBothAnswered,       // ... each of them
  kToldElsewhere,      // a third article gives the value of one of them
  kBothToldElsewhere,  // ... of each
  kSole,               // each the only figure of its topic in its article
  kPlaceInText,        // how far apart in their articles, 1: first and last
  kHeadline,           // one of them stands in a headline
  kOtherLanguage,
  kClauseAcross,  // kClauseShared, between languages
  kCasualty,      // dead and dead, injured and injured
  kBothLead,      // both are the toll that their article reports first
  kOneLead,       // one of them is
  kDate,
  kDuration,
  kMoney,
  kPercentage,
  kMeasurement,
  kOrdinal,
  kAge,
  kTroops,
  kNames,
  kPlanAndFact,
  kHypothesis,  // one of them only
  kDenial,      // one of them only
  kCorrection,
  kOtherBasis,
  kPartAndWhole,
  kPartOfBoth,
  kOtherPlace,
  kSamePlace,
  kTimesApart,
  kSameTime,
  kPastAndNow,
  kBothPast,
  kOtherCounter,
  kSameCounter,
  kOtherQualifier,
  kNounLeftOut,  // of one of them at least
  kSmall,        // one of them below ten, of no unit
  kOne,          // one of them is one
  kFarValues,    // of values that differ: how far apart, 1: by a factor of 4.5
  kFarDays,      // ... days, 1: half a month
  kEachItsDay,   // ... days, each that on which its article was written
  kDayOfWords,   // ... one of them that on which something was said
  kTransposed,   // ... one has the digits of the other in another order
  kOneDigit,     // ... two digits as printed, of which one differs: 16 and 26
  kOneDigitOfMore,   // ... three digits or more: 1,300 counts as two
  kSameUnit,         // of measures and lengths of time: as printed
  kTelling,          // of values that agree: Distinctiveness
  kTellingSentence,  // ... times kSentenceShared
  kTellingClause,    // ... times kClauseShared
  kOverlapping,      // values that may be one, no more
  kTellingOverlap,   // ... times kTelling
  kPlace,
  kFactorCount
};

using Factors = std::array<float, kFactorCount>;

const char* FactorName(int factor);  // "clause-shared"

class FactorReader {
 public:
  // All must outlive it.
  FactorReader(const Group& group, const Topics& topics,
               const Comparisons& comparisons);

  Factors Of(const ComparedPair& pair) const;

 private:
  // How many telling figures of the sentences so many steps behind those of the
  // pair are equal, the pair's own left out; 1: two or more.
  float SharedFigures(const ComparedPair& pair, int step_a, int step_b) const;
  float NearbyFigures(const ComparedPair& pair) const;

  const Group& group_;
  const Topics& topics_;
  const Comparisons& comparisons_;
  // Pairs of telling figures and times that are equal, by the sentences of
  // both: few sentences share one, and every pair asks for nine.
  absl::flat_hash_map<uint64_t, std::vector<std::pair<uint32_t, uint32_t>>>
      equal_figures_;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_FACTORS_H_
