#include "checker/claim/align.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "checker/claim/admissible.h"
#include "checker/claim/candidate.h"
#include "checker/claim/factors.h"
#include "checker/claim/model.h"
#include "checker/claim/nearest.h"
#include "checker/claim/partition.h"
#include "checker/claim/quotes.h"
#include "checker/claim/sums.h"
#include "checker/claim/topic.h"
#include "checker/claim/value.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

using v1::Assertion;

class Aligner {
 public:
  explicit Aligner(const Group& group)
      : group_(group),
        topics_(group),
        comparisons_(group),
        factors_(group, topics_, comparisons_),
        joined_(group),
        partners_(group.items().size() * group.members(), kNoPartner) {}

  Alignment Run() {
    ComparePairs();
    AddSums();
    AlignQuotes();
    SortSurestFirst(group_, agreeing_);
    // A figure so wide that it meets nearly every other one waits for what may
    // stand against those.
    const auto wide = std::stable_partition(
        agreeing_.begin(), agreeing_.end(), [this](const Candidate& pair) {
          return Tells(At(pair.a), At(pair.b));
        });
    std::for_each(agreeing_.begin(), wide,
                  [this](const Candidate& pair) { Agree(pair); });
    SortSurestFirst(group_, revised_);
    for (const Candidate& pair : revised_) Revise(pair);
    ChooseDiffering();
    SortSurestFirst(group_, differing_);
    for (const Candidate& pair : differing_) Differ(pair);
    std::for_each(wide, agreeing_.end(),
                  [this](const Candidate& pair) { Agree(pair); });
    JoinRestatements();
    return Result();
  }

 private:
  const Item& At(uint32_t i) const { return group_.items()[i]; }

  void ComparePairs() {
    // Below this, a pair is not even worth counting as not comparable.
    constexpr double kWorthCounting = 0.3;
    const std::vector<ComparedPair>& pairs = comparisons_.pairs();
    result_.pairs_compared += pairs.size();
    result_.decisions.resize(pairs.size());
    for (uint32_t p = 0; p < pairs.size(); ++p) {
      const ComparedPair& pair = pairs[p];
      const Comparison& c = pair.comparison;
      const Item& a = At(pair.first);
      const Item& b = At(pair.second);
      const Bar bar = BarOf(a, b, c);
      const bool differ = c.values == ValueRelation::kDisjoint;
      const bool former = MayBeFormer(a, b, c);
      if (bar != Bar::kNone && !(differ && bar == Bar::kReason) && !former)
        continue;
      const Factors factors = factors_.Of(pair);
      const double probability = Probability(factors, differ);
      const double score = !differ && factors[kRetold] != 0
                               ? std::max(probability, kSureOfRetold)
                               : probability;
      const Outcome outcome =
          bar == Bar::kNone ? Outcome::kUnlikely : Outcome::kBarred;
      result_.decisions[p] = {outcome, probability, score};
      if (bar == Bar::kNone && RoseLikely(a, b, c, score, factors)) {
        const double rose = Probability(factors, /*differ=*/true);
        result_.decisions[p] = {outcome, rose, rose};
        differing_.push_back(
            {rose, pair.first, pair.second, c.clause.of_fewer, p, c.reason});
        continue;
      }
      if (score <
          (differ ? kWorthCounting : LeastScore(a, b, c.values, c.reason)))
        continue;
      if (former) {
        revised_.push_back(
            {score, pair.first, pair.second, c.clause.of_fewer, p, c.reason});
      }
      if (bar == Bar::kReason) {
        ++result_.not_comparable[static_cast<int>(c.reason)];
        continue;
      }
      (differ ? differing_ : agreeing_)
          .push_back(
              {score, pair.first, pair.second, c.clause.of_fewer, p, c.reason});
    }
  }

  // "At least five" in the morning and seven at night both can be true, and
  // hardly agree: where that does not join them, what tells that two figures
  // that differ are of one toll may.
  static bool RoseLikely(const Item& a, const Item& b, const Comparison& c,
                         double agree, const Factors& factors) {
    return c.values == ValueRelation::kOverlap &&
           agree < LeastScore(a, b, c.values, c.reason) &&
           RoseSince(*a.a, a.published, *b.a, b.published) &&
           Probability(factors, /*differ=*/true) >=
               LeastScore(a, b, ValueRelation::kDisjoint, c.reason);
  }

  // Whether one of them gives as what was so before, "up from 15", what the
  // other one gives.
  static bool MayBeFormer(const Item& a, const Item& b, const Comparison& c) {
    return a.former() != b.former() && c.values == ValueRelation::kEqual &&
           (c.reason == Reason::kComparable ||
            (c.reason == Reason::kModality && a.ahead == b.ahead));
  }

  // Told in the same words, and both can be true: "exploded on 14 March" and
  // "exploded in March" are one fact, though a month meets every day of it. All
  // such pairs of the labelled clusters are of one thing (seven).
  static constexpr double kSureOfRetold = 0.7;

  void ChooseDiffering() {
    PoolScores(group_, joined_, differing_);
    const std::vector<Outcome> outcomes = SureEnough(group_, differing_);
    std::vector<Candidate> kept;
    for (size_t i = 0; i < differing_.size(); ++i) {
      const Candidate& pair = differing_[i];
      result_.tensions.push_back({pair.a, pair.b, pair.score});
      result_.decisions[pair.comparison].score = pair.score;
      Decide(pair, outcomes[i]);
      if (outcomes[i] == Outcome::kJoined) {
        kept.push_back(pair);
      } else {
        const Reason reason =
            pair.reason == Reason::kComparable ? Reason::kContext : pair.reason;
        ++result_.not_comparable[static_cast<int>(reason)];
      }
    }
    differing_ = std::move(kept);
  }

  void Decide(const Candidate& pair, Outcome outcome) {
    if (pair.comparison != Candidate::kNoComparison)
      result_.decisions[pair.comparison].outcome = outcome;
  }

  void Agree(const Candidate& pair) {
    const bool together = joined_.Root(pair.a) == joined_.Root(pair.b);
    if (!together && joined_.WouldHoldConflict(pair.a, pair.b)) {
      Decide(pair, Outcome::kHoldsConflict);
      return;
    }
    Remember(pair);
    Decide(pair, together ? Outcome::kTogether : Outcome::kJoined);
    if (together) return;
    agreed_.push_back(pair);
    joined_.Join(pair.a, pair.b);
  }

  // One article tells both values, and which took the other's place: what
  // another one told before is of the same question.
  void Revise(const Candidate& pair) {
    const bool first = At(pair.a).former();
    const uint32_t former = first ? pair.a : pair.b;
    const uint32_t before = first ? pair.b : pair.a;
    const uint32_t present = At(former).present;
    const bool corrected = At(former).a->modality() == Assertion::CORRECTED;
    if (!corrected && (joined_.Root(former) != joined_.Root(before) ||
                       At(former).a->kind() == Assertion::PERCENTAGE)) {
      // A rate that has moved was right in its time, and is told as of that.
      return;
    }
    if (joined_.Root(before) == joined_.Root(present)) return;
    if (At(before).ahead != At(present).ahead) return;
    // Who tells both values, but not which of them is the former one, tells
    // nothing against it, and nothing for it.
    std::set<uint32_t> tell_present;
    for (const uint32_t i : joined_.Members(present))
      tell_present.insert(At(i).article);
    if (tell_present.count(At(before).article) != 0) return;
    for (const uint32_t i : joined_.Members(before)) {
      const Item& item = At(i);
      if (!item.former() && tell_present.count(item.article) == 0 &&
          !ToldBefore(item, At(former), corrected)) {
        return;
      }
    }
    Decide(pair, Outcome::kJoined);
    joined_.Join(before, former);
    joined_.Join(before, present);
    differed_.push_back(pair);
  }

  // Whether an article gave a value no later than another one that calls it
  // former; what was not wrong, but has changed, as that of its own day.
  static bool ToldBefore(const Item& told, const Item& former, bool corrected) {
    if (told.past || former.published.Before(told.published)) return false;
    if (corrected) return true;
    if (!told.a->has_event_time() || !told.published.known()) return true;
    // "8.9 percent in December" goes on being right.
    constexpr absl::Duration kDay = absl::Hours(24);
    const absl::CivilDay last =
        absl::CivilDay(1970, 1, 1) + told.a->event_time().last_day();
    return absl::FromCivil(last + 1, absl::UTCTimeZone()) + kDay >=
           told.published.from;
  }

  void Differ(const Candidate& pair) {
    const Outcome outcome = MayStillDiffer(pair);
    Decide(pair, outcome);
    if (outcome != Outcome::kJoined) return;
    Remember(pair);
    differed_.push_back(pair);
    joined_.Join(pair.a, pair.b);
  }

  // kJoined if nothing that was joined before stands against it.
  Outcome MayStillDiffer(const Candidate& pair) {
    constexpr double kRetold = 0.8;
    // Either side has found its answer in the other article already, and said
    // in words that are as near: a headline's figure does not hide that the
    // body changed one in a sentence it copied.
    if (Answered(pair.a, pair.b, pair.wording) ||
        Answered(pair.b, pair.a, pair.wording)) {
      return Outcome::kAnswered;
    }
    if (joined_.Root(pair.a) == joined_.Root(pair.b)) return Outcome::kTogether;
    if (pair.wording < kRetold && joined_.WouldContradictItself(pair.a, pair.b))
      return Outcome::kContradictsItself;
    return Outcome::kJoined;
  }

  bool Answered(uint32_t item, uint32_t other, double wording) const {
    constexpr double kClearlyNearer = 0.3;
    const double partner = partners_[group_.MemberOf(item, other)];
    return partner != kNoPartner && partner + kClearlyNearer > wording;
  }

  void Remember(const Candidate& pair) {
    // "Dozens" meets every toll and answers none.
    if (!Tells(At(pair.a), At(pair.b))) return;
    double& a = partners_[group_.MemberOf(pair.a, pair.b)];
    double& b = partners_[group_.MemberOf(pair.b, pair.a)];
    a = std::max(a, pair.wording);
    b = std::max(b, pair.wording);
  }

  // Neither side is so wide that it meets nearly every figure: "dozens" is,
  // "more than 500" beside 540 is not.
  static bool Tells(const Item& a, const Item& b) {
    constexpr double kNear = 1.3;
    const v1::Quantity& x = a.a->quantity();
    const v1::Quantity& y = b.a->quantity();
    if (x.precision() == v1::VAGUE || y.precision() == v1::VAGUE) {
      return x.stated() == y.stated();
    }
    return (!IsBound(x) && !IsBound(y)) ||
           std::max(x.stated(), y.stated()) <=
               kNear * std::min(x.stated(), y.stated());
  }

  // The parts have their answer in the total's article, and the total in
  // theirs; they stay claims of their own.
  void AddSums() {
    for (const Sum& sum : FindSums(group_)) {
      for (const uint32_t part : sum.parts) {
        partners_[group_.MemberOf(part, sum.total)] = 1;
        partners_[group_.MemberOf(sum.total, part)] = 1;
      }
    }
  }

  void AlignQuotes() {
    const MatchedQuotes quotes = MatchQuotes(group_);
    result_.pairs_compared += quotes.pairs_compared;
    for (const QuotePair& pair : quotes.pairs) {
      Agree({pair.likeness, pair.a, pair.b, pair.likeness,
             Candidate::kNoComparison, Reason::kComparable});
      // One claim, whoever is said to have said it.
      if (pair.speaker_of_a != QuotePair::kNone &&
          pair.speaker_of_b != QuotePair::kNone &&
          CompareValues(*At(pair.speaker_of_a).a, *At(pair.speaker_of_b).a) !=
              ValueRelation::kIncomparable &&
          !joined_.WouldContradictItself(pair.speaker_of_a,
                                         pair.speaker_of_b)) {
        joined_.Join(pair.speaker_of_a, pair.speaker_of_b);
      }
    }
  }

  // One article says the same thing twice: one claim.
  void JoinRestatements() {
    const std::vector<Item>& items = group_.items();
    for (uint32_t i = 0; i < items.size(); ++i) {
      for (uint32_t j = i + 1;
           j < items.size() && items[j].article == items[i].article; ++j) {
        const Assertion& x = *items[i].a;
        const Assertion& y = *items[j].a;
        if (x.kind() != y.kind() || x.kind() == Assertion::QUOTE ||
            x.kind() == Assertion::ATTRIBUTION || !x.has_quantity() ||
            !y.has_quantity()) {
          continue;
        }
        if (Compare(x.quantity(), y.quantity()) == ValueRelation::kEqual &&
            items[i].counted == items[j].counted &&
            items[i].counted_stem == items[j].counted_stem &&
            items[i].action == items[j].action && x.basis() == y.basis()) {
          joined_.Join(i, j);
        }
      }
    }
  }

  static void LowerTo(double score, AlignedClaim& claim) {
    claim.confidence = std::min(claim.confidence, score);
  }

  Alignment Result() {
    std::map<uint32_t, AlignedClaim> claims;
    for (uint32_t i = 0; i < group_.items().size(); ++i)
      claims[joined_.Root(i)].items.push_back(i);
    std::set<uint32_t> differ;  // roots
    for (const Candidate& pair : differed_) {
      const uint32_t root = joined_.Root(pair.a);
      AlignedClaim& claim = claims[root];
      const bool moves =
          pair.score < LeastToConflict(At(pair.a), At(pair.b), pair.reason);
      claim.only_moves =
          differ.insert(root).second ? moves : claim.only_moves && moves;
      LowerTo(pair.score, claim);
    }
    for (const Candidate& pair : agreed_) {
      const uint32_t root = joined_.Root(pair.a);
      if (differ.count(root) == 0) LowerTo(pair.score, claims[root]);
    }
    for (auto& [root, claim] : claims)
      result_.claims.push_back(std::move(claim));
    return std::move(result_);
  }

  const Group& group_;
  const Topics topics_;
  const Comparisons comparisons_;
  const FactorReader factors_;
  Partition joined_;
  std::vector<Candidate> agreeing_;
  std::vector<Candidate> differing_;
  std::vector<Candidate> revised_;  // of a former value and its like
  // By Group::MemberOf(): in how like words an item has its answer in an
  // article.
  static constexpr double kNoPartner = -1;
  std::vector<double> partners_;
  // The pairs that joined claims.
  std::vector<Candidate> agreed_;
  std::vector<Candidate> differed_;
  Alignment result_;
};

}  // namespace

Alignment Align(const Group& group) { return Aligner(group).Run(); }

}  // namespace concord
