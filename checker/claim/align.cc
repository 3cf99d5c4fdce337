#include "checker/claim/align.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "checker/claim/factors.h"
#include "checker/claim/model.h"
#include "checker/claim/nearest.h"
#include "checker/claim/running_figure.h"
#include "checker/claim/topic.h"
#include "checker/claim/value.h"
#include "proto/assertion.pb.h"

namespace concord {
namespace {

using v1::Assertion;

// How sure it must be that two items are about one thing. A conflict is an
// editor's time, an agreement is not.
constexpr double kAgree = 0.42;
constexpr double kDiffer = 0.87;
// An update is no conflict.
constexpr double kUpdates = 0.6;
// Below this, a pair is not even worth counting as not comparable.
constexpr double kAlike = 0.3;
constexpr double kQuoteAgrees = 0.55;
constexpr double kSumAgrees = 0.4;
constexpr double kRetold = 0.8;
constexpr double kClearlyNearer = 0.3;
constexpr double kEverydayFigure = 0.3;

bool CanDiffer(Assertion::Kind kind) {
  return kind != Assertion::PLACE && kind != Assertion::PARTICIPANTS &&
         kind != Assertion::QUOTE && kind != Assertion::ATTRIBUTION;
}

// "one crew", "a submarine": hardly ever what two articles disagree about.
bool CountsOne(const Item& item) {
  return item.a->kind() == Assertion::COUNT && item.a->quantity().stated() < 2;
}

// "4.6 points": nobody counts parts of things.
bool IsMeasured(const Item& item) {
  const double stated = item.a->quantity().stated();
  return IsCount(item.a->kind()) && stated != std::floor(stated);
}

// Values so far apart that they are of two things: a slip changes a digit or
// two, and news takes no week for a month.
bool FarApart(const Assertion& a, const Assertion& b) {
  constexpr double kFactor = 8;
  constexpr double kCasualtyFactor = 25;
  constexpr int kDays = 31;
  if (a.has_time() && b.has_time()) {
    if (a.time().any_day() || b.time().any_day()) return false;
    const bool days = a.time().first_day() == a.time().last_day() &&
                      b.time().first_day() == b.time().last_day();
    return !days ||
           std::abs(a.time().first_day() - b.time().first_day()) > kDays;
  }
  if (!a.has_quantity() || !b.has_quantity()) return false;
  const double x = std::abs(a.quantity().stated());
  const double y = std::abs(b.quantity().stated());
  const bool casualty = a.basis() != Assertion::BASIS_UNSPECIFIED;
  if (std::min(x, y) == 0) return !casualty;
  // Durations are printed in units of their own: compare the intervals.
  const double low = a.quantity().unit().empty() ? x : a.quantity().high();
  const double high = a.quantity().unit().empty() ? y : b.quantity().high();
  if (!std::isfinite(low) || !std::isfinite(high) || low <= 0 || high <= 0) {
    return false;
  }
  return std::max(low, high) / std::min(low, high) >
         (casualty ? kCasualtyFactor : kFactor);
}

// "More than 800 feet" and "2,900 metres": not the same thing to an editor,
// though both can be true of one. A toll rises far.
bool FarBound(const Assertion& a, const Assertion& b) {
  constexpr double kFar = 3;
  if (!a.has_quantity() || !b.has_quantity() ||
      a.basis() != Assertion::BASIS_UNSPECIFIED) {
    return false;
  }
  const auto bound = [](const v1::Quantity& q) {
    return q.precision() == v1::LOWER_BOUND || q.precision() == v1::UPPER_BOUND;
  };
  if (!bound(a.quantity()) && !bound(b.quantity())) return false;
  const double x = std::abs(a.quantity().stated());
  const double y = std::abs(b.quantity().stated());
  return std::max(x, y) > kFar * std::min(x, y);
}

struct Pair {
  double score;
  uint32_t a, b;
  double wording;  // share of the words of their clauses that both have
};

class Aligner {
 public:
  explicit Aligner(const Group& group)
      : group_(group),
        topics_(group),
        comparisons_(group),
        factors_(group, topics_, comparisons_),
        parent_(group.items().size()),
        members_(group.items().size()) {
    std::iota(parent_.begin(), parent_.end(), 0u);
    for (uint32_t i = 0; i < members_.size(); ++i) members_[i] = {i};
  }

  Alignment Run() {
    ComparePairs();
    AddSums();
    AlignQuotes();
    SortByScore(agreeing_);
    for (const Pair& pair : agreeing_) Agree(pair);
    PoolDiffering();
    SortByScore(differing_);
    for (const Pair& pair : differing_) Differ(pair);
    JoinRestatements();
    return Result();
  }

 private:
  const Item& At(uint32_t i) const { return group_.items()[i]; }

  // The surest first. Ties are broken by what the items say, not by where
  // their articles stand: which source says it must not matter.
  void SortByScore(std::vector<Pair>& pairs) const {
    auto key = [this](uint32_t i) {
      const Assertion& a = *At(i).a;
      return std::make_tuple(a.start(), a.end(), static_cast<int>(a.kind()));
    };
    std::sort(pairs.begin(), pairs.end(), [&](const Pair& x, const Pair& y) {
      if (x.score != y.score) return x.score > y.score;
      if (x.wording != y.wording) return x.wording > y.wording;
      const auto a = key(x.a), b = key(x.b), c = key(y.a), d = key(y.b);
      const auto kx = std::make_pair(std::min(a, b), std::max(a, b));
      const auto ky = std::make_pair(std::min(c, d), std::max(c, d));
      if (kx != ky) return kx < ky;
      return std::tie(x.a, x.b) < std::tie(y.a, y.b);
    });
  }

  uint32_t Root(uint32_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  void Union(uint32_t a, uint32_t b) {
    a = Root(a);
    b = Root(b);
    if (a == b) return;
    const uint32_t keep = std::min(a, b), gone = std::max(a, b);
    parent_[gone] = keep;
    members_[keep].insert(members_[keep].end(), members_[gone].begin(),
                          members_[gone].end());
    members_[gone].clear();
  }

  // Whether the joined claim would hold two answers that cannot both be true:
  // what agrees with both, "thousands" or "at least ten", tells neither.
  bool WouldHoldConflict(uint32_t a, uint32_t b) {
    if (!CanDiffer(At(a).a->kind())) return false;
    for (const uint32_t i : members_[Root(a)]) {
      for (const uint32_t j : members_[Root(b)]) {
        if (CompareValues(*At(i).a, *At(j).a) == ValueRelation::kDisjoint) {
          return true;
        }
      }
    }
    return false;
  }

  // Whether one article would give two answers to the joined claim that cannot
  // both be true: then they are two claims.
  bool WouldContradictItself(uint32_t a, uint32_t b) {
    for (const uint32_t i : members_[Root(a)]) {
      for (const uint32_t j : members_[Root(b)]) {
        if (At(i).article != At(j).article) continue;
        if (CompareValues(*At(i).a, *At(j).a) == ValueRelation::kDisjoint) {
          return true;
        }
      }
    }
    return false;
  }

  void ComparePairs() {
    const std::vector<Item>& items = group_.items();
    result_.pairs_compared += comparisons_.pairs().size();
    for (const ComparedPair& pair : comparisons_.pairs()) {
      const Item& a = items[pair.first];
      const Item& b = items[pair.second];
      const Comparison& c = pair.comparison;
      if (c.values == ValueRelation::kEqual ||
          c.values == ValueRelation::kOverlap) {
        if (!MayAgree(a, b, c.reason) || FarBound(*a.a, *b.a)) continue;
        const double score = ProbablyAgree(factors_.Of(pair));
        if (score >= kAgree) {
          agreeing_.push_back({score, pair.first, pair.second, c.clause});
        }
        continue;
      }
      if (!CanDiffer(a.a->kind()) || CountsOne(a) || CountsOne(b) ||
          IsMeasured(a) || IsMeasured(b) || FarApart(*a.a, *b.a)) {
        continue;
      }
      const double score = ProbablyDiffer(factors_.Of(pair));
      // Only what looks alike is worth counting.
      if (score < kAlike) continue;
      if (!MayDiffer(a, b, c.reason)) {
        ++result_.not_comparable[static_cast<int>(c.reason)];
        continue;
      }
      differing_.push_back({score, pair.first, pair.second, c.clause});
    }
  }

  // Where several articles agree, each of them tells whether an item is
  // another answer to their question: what they say together is surer than
  // what the surest of them says, though they are no independent judges.
  // Keeps the pairs that are sure enough.
  void PoolDiffering() {
    constexpr double kOfOthers = 0.3;
    // The surest pair of an item with each article of a claim, as the
    // logarithm of its odds.
    std::map<std::pair<uint32_t, uint32_t>, std::map<uint32_t, double>> odds;
    for (const Pair& pair : differing_) {
      const double sure = LogOdds(pair.score);
      for (const auto& [item, other] :
           {std::make_pair(pair.a, pair.b), std::make_pair(pair.b, pair.a)}) {
        const auto [at, added] =
            odds[{item, Root(other)}].try_emplace(At(other).article, sure);
        if (!added) at->second = std::max(at->second, sure);
      }
    }
    auto of_others = [&](uint32_t item, uint32_t other) {
      double sum = 0;
      for (const auto& [article, sure] : odds.at({item, Root(other)})) {
        if (article != At(other).article) sum += std::max(0.0, sure);
      }
      return kOfOthers * sum;
    };
    for (Pair& pair : differing_) {
      const double sure =
          LogOdds(pair.score) +
          std::max(of_others(pair.a, pair.b), of_others(pair.b, pair.a));
      pair.score = 1 / (1 + std::exp(-sure));
      result_.tensions.push_back({pair.a, pair.b, pair.score});
    }
    // Where an article offers two answers that are as likely, nobody can tell.
    std::map<std::pair<uint32_t, uint32_t>, std::vector<Pair>> offered;
    for (const Pair& pair : differing_) {
      offered[{pair.a, At(pair.b).article}].push_back(pair);
      offered[{pair.b, At(pair.a).article}].push_back(
          {pair.score, pair.b, pair.a, pair.wording});
    }
    auto ambiguous = [&](uint32_t item, uint32_t other, double score) {
      constexpr double kAlike = 0.25;
      for (const Pair& pair : offered.at({item, At(other).article})) {
        if (std::abs(LogOdds(pair.score) - LogOdds(score)) < kAlike &&
            CompareValues(*At(pair.b).a, *At(other).a) ==
                ValueRelation::kDisjoint) {
          return true;
        }
      }
      return false;
    };
    std::vector<Pair> kept;
    for (const Pair& pair : differing_) {
      const Item& a = At(pair.a);
      const Item& b = At(pair.b);
      const bool update = MayUpdate(*a.a, a.published, *b.a, b.published);
      if (pair.score >= (update ? kUpdates : kDiffer) &&
          !ambiguous(pair.a, pair.b, pair.score) &&
          !ambiguous(pair.b, pair.a, pair.score)) {
        kept.push_back(pair);
      } else {
        ++result_.not_comparable[static_cast<int>(Reason::kContext)];
      }
    }
    differing_ = std::move(kept);
  }

  static double LogOdds(double probability) {
    constexpr double kLeast = 1e-6;
    const double p = std::clamp(probability, kLeast, 1 - kLeast);
    return std::log(p / (1 - p));
  }

  static bool MayDiffer(const Item& a, const Item& b, Reason reason) {
    switch (reason) {
      case Reason::kComparable:
        return true;
      case Reason::kModality:
        // How long a visit is and what a loan costs is told before and after
        // alike; how many came is not.
        return a.a->has_quantity() && !IsCount(a.a->kind()) &&
               MayComeTrue(a.a->modality()) && MayComeTrue(b.a->modality());
      default:
        return false;
    }
  }

  // A plan that was carried out as announced agrees with its outcome; what is
  // counted on another basis does not, even if the figures are alike.
  static bool MayComeTrue(Assertion::Modality modality) {
    return modality != Assertion::DENIED &&
           modality != Assertion::HYPOTHETICAL &&
           modality != Assertion::CORRECTED;
  }

  static bool MayAgree(const Item& a, const Item& b, Reason reason) {
    switch (reason) {
      case Reason::kComparable:
      case Reason::kCounter:
        return true;
      case Reason::kScope:
        // One victim of several is not the toll of an earlier hour.
        return Distinctiveness(*a.a) > kEverydayFigure;
      case Reason::kModality:
        // As planned; but what is denied or corrected confirms nothing.
        return MayComeTrue(a.a->modality()) && MayComeTrue(b.a->modality());
      case Reason::kBasis:
        // One of them does not say what became of those it counts.
        return a.a->kind() == Assertion::COUNT ||
               b.a->kind() == Assertion::COUNT;
      default:
        return false;
    }
  }

  void Agree(const Pair& pair) {
    if (Root(pair.a) != Root(pair.b) && WouldHoldConflict(pair.a, pair.b)) {
      return;
    }
    Remember(pair);
    Union(pair.a, pair.b);
  }

  void Differ(const Pair& pair) {
    // Either side has found its answer in the other article already, and said
    // in words that are as near: a headline's figure does not hide that the
    // body changed one in a sentence it copied.
    if (Answered(pair.a, pair.b, pair.wording) ||
        Answered(pair.b, pair.a, pair.wording)) {
      return;
    }
    if (Root(pair.a) == Root(pair.b)) return;
    if (pair.wording < kRetold && WouldContradictItself(pair.a, pair.b)) return;
    Remember(pair);
    confidence_[{std::min(pair.a, pair.b), std::max(pair.a, pair.b)}] =
        pair.score;
    Union(pair.a, pair.b);
  }

  bool Answered(uint32_t item, uint32_t other, double wording) const {
    const auto at = partners_.find({item, At(other).article});
    return at != partners_.end() && at->second + kClearlyNearer > wording;
  }

  void Remember(const Pair& pair) {
    // "Dozens" meets every toll and answers none.
    if (!Tells(At(pair.a), At(pair.b))) return;
    double& a = partners_[{pair.a, At(pair.b).article}];
    double& b = partners_[{pair.b, At(pair.a).article}];
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
    const bool bound =
        x.precision() == v1::LOWER_BOUND || x.precision() == v1::UPPER_BOUND ||
        y.precision() == v1::LOWER_BOUND || y.precision() == v1::UPPER_BOUND;
    return !bound || std::max(x.stated(), y.stated()) <=
                         kNear * std::min(x.stated(), y.stated());
  }

  // One sentence, told again nearly word for word.
  static bool Retold(const Item& a, const Item& b, const Comparison& c) {
    constexpr size_t kFewestTerms = 3;
    return a.language == b.language && c.clause >= kRetold &&
           std::min(a.clause.size(), b.clause.size()) >= kFewestTerms;
  }

  // Parts that one article counts and another adds up: "140 prisoners and the
  // rebels 85" against "a total of 225 prisoners".
  void AddSums() {
    const std::vector<Item>& items = group_.items();
    for (uint32_t i = 0; i < items.size(); ++i) {
      const Assertion& first = *items[i].a;
      if (!IsPart(first)) continue;
      double sum = first.quantity().stated();
      std::vector<uint32_t> parts = {i};
      for (uint32_t j = i + 1;
           j < items.size() && items[j].article == items[i].article; ++j) {
        const Assertion& next = *items[j].a;
        if (next.sentence() != first.sentence()) break;
        if (!IsPart(next) || items[j].counted != items[i].counted ||
            items[j].counted_stem != items[i].counted_stem ||
            next.basis() != first.basis()) {
          continue;
        }
        sum += next.quantity().stated();
        parts.push_back(j);
        AgreeWithSum(parts, sum);
      }
    }
  }

  static bool IsPart(const Assertion& a) {
    return IsCount(a.kind()) && a.quantity().precision() == v1::EXACT &&
           a.quantity().stated() > 0;
  }

  void AgreeWithSum(const std::vector<uint32_t>& parts, double sum) {
    const std::vector<Item>& items = group_.items();
    for (uint32_t k = 0; k < items.size(); ++k) {
      if (items[k].article == items[parts[0]].article || !IsPart(*items[k].a) ||
          items[k].a->quantity().stated() != sum ||
          items[k].a->basis() != items[parts[0]].a->basis()) {
        continue;
      }
      const Comparison c = CompareItems(group_, items[parts[0]], items[k]);
      if (c.reason == Reason::kKind || c.reason == Reason::kCounted ||
          c.same_thing < kSumAgrees) {
        continue;
      }
      // The parts have their answer in the total's article, and the total in
      // theirs; they stay claims of their own.
      for (const uint32_t part : parts) {
        partners_[{part, items[k].article}] = 1;
        partners_[{k, items[part].article}] = 1;
      }
    }
  }

  // Enough words in common to be one quote: of a short one all, of a longer one
  // at least three; between languages only concepts, names and figures are
  // shared, and a few of them are no proof.
  bool TellingQuotes(const Item& a, const Item& b, bool one_language) const {
    if (!one_language) return group_.Shared(a.quote, b.quote) >= 2;
    std::vector<uint32_t> both;
    std::set_intersection(a.quote.begin(), a.quote.end(), b.quote.begin(),
                          b.quote.end(), std::back_inserter(both));
    const size_t fewest = std::min(a.quote.size(), b.quote.size());
    return both.size() >= 3 || both.size() == fewest;
  }

  void AlignQuotes() {
    const std::vector<Item>& items = group_.items();
    std::map<std::pair<uint32_t, uint32_t>, uint32_t> speaker_of;
    for (uint32_t i = 0; i < items.size(); ++i) {
      if (items[i].a->kind() == Assertion::ATTRIBUTION &&
          items[i].a->about() > 0) {
        speaker_of[{items[i].article, items[i].a->about() - 1}] = i;
      }
    }
    for (uint32_t i = 0; i < items.size(); ++i) {
      if (items[i].a->kind() != Assertion::QUOTE || items[i].quote.size() < 2)
        continue;
      for (uint32_t j = i + 1; j < items.size(); ++j) {
        if (items[j].a->kind() != Assertion::QUOTE ||
            items[j].article == items[i].article || items[j].quote.size() < 2) {
          continue;
        }
        ++result_.pairs_compared;
        const bool one_language = items[i].language == items[j].language;
        const double likeness =
            group_.Overlap(items[i].quote, items[j].quote, one_language);
        // Between languages only concepts, names and figures are shared: a few
        // of them are no proof.
        if (likeness < kQuoteAgrees ||
            !TellingQuotes(items[i], items[j], one_language)) {
          continue;
        }
        Agree({likeness, i, j, likeness});
        const auto x = speaker_of.find({items[i].article, items[i].assertion});
        const auto y = speaker_of.find({items[j].article, items[j].assertion});
        if (x == speaker_of.end() || y == speaker_of.end()) continue;
        // One claim, whoever is said to have said it.
        if (WouldContradictItself(x->second, y->second)) continue;
        Union(x->second, y->second);
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
          Union(i, j);
        }
      }
    }
  }

  Alignment Result() {
    std::map<uint32_t, AlignedClaim> claims;
    for (uint32_t i = 0; i < parent_.size(); ++i)
      claims[Root(i)].items.push_back(i);
    for (const auto& [pair, score] : confidence_) {
      AlignedClaim& claim = claims[Root(pair.first)];
      claim.confidence = std::min(claim.confidence, score);
    }
    for (auto& [root, claim] : claims)
      result_.claims.push_back(std::move(claim));
    return std::move(result_);
  }

  const Group& group_;
  const Topics topics_;
  const Comparisons comparisons_;
  const FactorReader factors_;
  std::vector<uint32_t> parent_;
  std::vector<std::vector<uint32_t>> members_;  // of each root
  std::vector<Pair> agreeing_;
  std::vector<Pair> differing_;
  // (item, article) that an item has its answer in, and in how like words.
  std::map<std::pair<uint32_t, uint32_t>, double> partners_;
  std::map<std::pair<uint32_t, uint32_t>, double> confidence_;
  Alignment result_;
};

}  // namespace

Alignment Align(const Group& group) { return Aligner(group).Run(); }

}  // namespace concord
