#include "checker/explain/explain.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "checker/claim/admissible.h"
#include "checker/claim/align.h"
#include "checker/claim/comparable.h"
#include "checker/claim/decision.h"
#include "checker/claim/factors.h"
#include "checker/claim/model.h"
#include "checker/claim/nearest.h"
#include "checker/claim/quotes.h"
#include "checker/claim/topic.h"
#include "checker/claim/value.h"
#include "checker/explain/words.h"
#include "checker/verdict/reading.h"
#include "checker/verdict/witness.h"

namespace concord {
namespace {

using v1::PairExplanation;

// Of a finding that one article alone makes.
constexpr size_t kMostNearest = 3;

PairExplanation::Values ValuesOf(ValueRelation relation) {
  switch (relation) {
    case ValueRelation::kEqual:
      return PairExplanation::EQUAL;
    case ValueRelation::kOverlap:
      return PairExplanation::OVERLAP;
    case ValueRelation::kDisjoint:
      return PairExplanation::DISJOINT;
    case ValueRelation::kIncomparable:
      break;
  }
  return PairExplanation::VALUES_UNSPECIFIED;
}

PairExplanation::Outcome OutcomeOf(Outcome outcome) {
  switch (outcome) {
    case Outcome::kBarred:
      return PairExplanation::BARRED;
    case Outcome::kUnlikely:
      return PairExplanation::UNLIKELY;
    case Outcome::kAmbiguous:
      return PairExplanation::AMBIGUOUS;
    case Outcome::kHoldsConflict:
      return PairExplanation::HOLDS_CONFLICT;
    case Outcome::kAnswered:
      return PairExplanation::ANSWERED;
    case Outcome::kTogether:
      return PairExplanation::TOGETHER;
    case Outcome::kContradictsItself:
      return PairExplanation::CONTRADICTS_ITSELF;
    case Outcome::kJoined:
      return PairExplanation::JOINED;
  }
  return PairExplanation::OUTCOME_UNSPECIFIED;
}

double LogOdds(double probability) {
  return std::log(probability / (1 - probability));
}

class Explainer {
 public:
  Explainer(absl::Span<const v1::ArticleAssertions* const> articles,
            const ClaimSet& claims, const Claim& claim)
      : articles_(articles),
        group_(articles, claims.members[claim.group]),
        topics_(group_),
        comparisons_(group_),
        factors_(group_, topics_, comparisons_),
        alignment_(Align(group_)) {
    std::map<std::pair<uint32_t, uint32_t>, uint32_t> items;
    for (uint32_t i = 0; i < group_.items().size(); ++i) {
      const Item& item = group_.items()[i];
      items[{item.article, item.assertion}] = i;
    }
    for (const AssertionRef& answer : claim.answers)
      answers_.insert(items.at({answer.article, answer.assertion}));
  }

  // Comparisons of the claim's answers with each other.
  void AddOwn(v1::Explanation& out) {
    std::vector<uint32_t> own;
    for (uint32_t p = 0; p < comparisons_.pairs().size(); ++p) {
      const ComparedPair& pair = comparisons_.pairs()[p];
      if (answers_.count(pair.first) && answers_.count(pair.second))
        own.push_back(p);
    }
    std::stable_sort(own.begin(), own.end(), [this](uint32_t x, uint32_t y) {
      return OwnOrder(x) < OwnOrder(y);
    });
    for (const uint32_t p : own) Add(p, *out.add_pairs());
    AddQuotes(out);
    AddRestated(out);
  }

  // Comparisons of the claim's answers with those of other articles.
  void AddNearest(v1::Explanation& out) {
    std::vector<std::pair<double, uint32_t>> others;  // by what is least likely
    for (uint32_t p = 0; p < comparisons_.pairs().size(); ++p) {
      const ComparedPair& pair = comparisons_.pairs()[p];
      if (answers_.count(pair.first) || answers_.count(pair.second))
        others.emplace_back(-ProbabilityOf(pair), p);
    }
    std::sort(others.begin(), others.end());
    for (size_t i = 0; i < std::min(others.size(), kMostNearest); ++i)
      Add(others[i].second, *out.add_nearest());
    out.set_nearest_cut(others.size() -
                        static_cast<size_t>(out.nearest_size()));
  }

 private:
  // Joined before not joined, agreeing before differing, surest first.
  std::tuple<bool, bool, double> OwnOrder(uint32_t p) const {
    const Decision& decision = alignment_.decisions[p];
    const ValueRelation values = comparisons_.pairs()[p].comparison.values;
    return {decision.outcome != Outcome::kJoined,
            values == ValueRelation::kDisjoint, -decision.score};
  }

  double ProbabilityOf(const ComparedPair& pair) const {
    return Probability(factors_.Of(pair),
                       pair.comparison.values == ValueRelation::kDisjoint);
  }

  void SetSide(uint32_t i, v1::ComparedAssertion& out) const {
    const Item& item = group_.items()[i];
    *out.mutable_witness() = WitnessOf(*articles_[item.article], *item.a);
    out.set_display(Display(*item.a));
    *out.mutable_value() = ValueOf(*item.a);
    out.set_rule(item.a->rule());
  }

  void Add(uint32_t p, PairExplanation& out) const {
    const ComparedPair& pair = comparisons_.pairs()[p];
    const Comparison& comparison = pair.comparison;
    const Decision& decision = alignment_.decisions[p];
    SetSide(pair.first, *out.mutable_first());
    SetSide(pair.second, *out.mutable_second());
    out.set_values(ValuesOf(comparison.values));
    out.set_comparable(ReasonName(comparison.reason));
    out.set_outcome(OutcomeOf(decision.outcome));
    const Item& a = group_.items()[pair.first];
    const Item& b = group_.items()[pair.second];
    const double least = LeastScore(a, b, comparison.values, comparison.reason);
    out.set_why(WhyOf(comparison, BarOf(a, b, comparison), decision, least));
    AddFactors(pair, out);
    out.set_probability(ProbabilityOf(pair));
    out.set_score(out.probability());
    // A pair that is barred need not reach anything.
    if (decision.outcome == Outcome::kBarred) return;
    out.set_least(least);
    out.set_score(decision.score);
    if (decision.score != decision.probability) {
      out.set_of_others(LogOdds(decision.score) -
                        LogOdds(decision.probability));
    }
  }

  void AddFactors(const ComparedPair& pair, PairExplanation& out) const {
    const bool differ = pair.comparison.values == ValueRelation::kDisjoint;
    const Factors factors = factors_.Of(pair);
    std::vector<std::pair<float, int>> order;  // what weighs most first
    for (int f = 0; f < kFactorCount; ++f) {
      if (factors[f] != 0)
        order.emplace_back(-std::abs(factors[f] * Weight(f, differ)), f);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [size, f] : order) {
      v1::FactorShare& share = *out.add_factors();
      share.set_factor(FactorName(f));
      share.set_value(factors[f]);
      share.set_weight(Weight(f, differ));
      share.set_share(factors[f] * Weight(f, differ));
    }
  }

  void AddJoined(uint32_t i, uint32_t j, PairExplanation::Outcome outcome,
                 const char* why, v1::Explanation& out) {
    PairExplanation& pair = *out.add_pairs();
    SetSide(i, *pair.mutable_first());
    SetSide(j, *pair.mutable_second());
    pair.set_values(
        ValuesOf(CompareValues(*group_.items()[i].a, *group_.items()[j].a)));
    pair.set_comparable(ReasonName(Reason::kComparable));
    pair.set_outcome(outcome);
    pair.set_why(why);
  }

  void AddQuotes(v1::Explanation& out) {
    for (const QuotePair& pair : MatchQuotes(group_).pairs) {
      if (answers_.count(pair.a) && answers_.count(pair.b)) {
        AddJoined(pair.a, pair.b, PairExplanation::SAME_QUOTE,
                  "they share most of their words", out);
        PairExplanation& added = *out.mutable_pairs(out.pairs_size() - 1);
        added.set_probability(pair.likeness);
        added.set_score(pair.likeness);
      }
      if (pair.speaker_of_a != QuotePair::kNone &&
          pair.speaker_of_b != QuotePair::kNone &&
          answers_.count(pair.speaker_of_a) &&
          answers_.count(pair.speaker_of_b)) {
        AddJoined(pair.speaker_of_a, pair.speaker_of_b,
                  PairExplanation::SAME_QUOTE, "they tell who said one quote",
                  out);
      }
    }
  }

  // What an article says twice needs no other article to be of one claim.
  void AddRestated(v1::Explanation& out) {
    for (auto i = answers_.begin(); i != answers_.end(); ++i) {
      const auto j = std::next(i);
      if (j == answers_.end()) break;
      const Item& a = group_.items()[*i];
      const Item& b = group_.items()[*j];
      if (a.article != b.article ||
          CompareValues(*a.a, *b.a) != ValueRelation::kEqual) {
        continue;
      }
      AddJoined(*i, *j, PairExplanation::RESTATED, "the article says it twice",
                out);
    }
  }

  const absl::Span<const v1::ArticleAssertions* const> articles_;
  const Group group_;
  const Topics topics_;
  const Comparisons comparisons_;
  const FactorReader factors_;
  const Alignment alignment_;
  std::set<uint32_t> answers_;  // items of the claim
};

}  // namespace

v1::Explanation Explain(absl::Span<const v1::ArticleAssertions* const> articles,
                        const ClaimSet& claims, const Claim& claim,
                        const v1::Finding& finding) {
  v1::Explanation explanation;
  explanation.set_schema_version("1");
  *explanation.mutable_finding() = finding;
  explanation.set_group_articles(
      static_cast<uint32_t>(claims.members[claim.group].size()));
  Explainer explainer(articles, claims, claim);
  explainer.AddOwn(explanation);
  if (finding.relation() == v1::Finding::SINGLE_SOURCE)
    explainer.AddNearest(explanation);
  return explanation;
}

}  // namespace concord
