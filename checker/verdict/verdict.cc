#include "checker/verdict/verdict.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/fingerprint.h"
#include "checker/claim/value.h"
#include "checker/interval/interval.h"
#include "checker/limits.h"
#include "checker/verdict/compared.h"
#include "checker/verdict/origin.h"
#include "checker/verdict/profile.h"
#include "checker/verdict/reading.h"
#include "checker/verdict/running.h"
#include "checker/verdict/witness.h"

namespace concord {
namespace {

using v1::Assertion;
using v1::Finding;

class Judgement {
 public:
  Judgement(absl::Span<const v1::ArticleAssertions* const> articles,
            const ClaimSet& claims)
      : articles_(articles),
        claims_(claims),
        origins_(articles),
        profiles_(articles) {}

  v1::ConsistencyReport Run(std::vector<uint32_t>* claim_of) {
    v1::ConsistencyReport report;
    report.set_schema_version("1");
    for (const v1::Group& group : claims_.groups) *report.add_groups() = group;
    for (const Claim& claim : claims_.claims) Add(claim);
    std::vector<uint32_t> order(findings_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](uint32_t a, uint32_t b) {
      return Before(findings_[a], findings_[b]);
    });
    std::map<std::string, int> ids;
    for (const uint32_t c : order) {
      Finding& finding = findings_[c];
      // Two findings may be alike to the letter; the second gets an id of its
      // own.
      if (const int n = ids[finding.id()]++; n > 0) {
        finding.set_id(Fingerprint({finding.id(), absl::StrCat(n)}));
      }
      *report.add_findings() = std::move(finding);
    }
    if (claim_of != nullptr) *claim_of = std::move(order);
    Summarise(report);
    AddComparedArticles(articles_, report);
    profiles_.WriteTo(report);
    return report;
  }

 private:
  const Assertion& At(const AssertionRef& ref) const {
    return articles_[ref.article]->assertions(static_cast<int>(ref.assertion));
  }

  static int Rank(Finding::Relation relation) {
    switch (relation) {
      case Finding::DISCREPANCY:
        return 0;
      case Finding::SUPERSEDED:
        return 1;
      case Finding::COMPATIBLE:
        return 2;
      case Finding::AGREEMENT:
        return 3;
      default:
        return 4;
    }
  }

  static bool Before(const Finding& a, const Finding& b) {
    auto key = [](const Finding& f) {
      return std::make_tuple(Rank(f.relation()), absl::string_view(f.group()),
                             static_cast<int>(f.kind()),
                             absl::string_view(f.claim()),
                             absl::string_view(f.id()));
    };
    const auto x = key(a), y = key(b);
    if (x != y) return x < y;
    return a.readings(0).witnesses(0).start() <
           b.readings(0).witnesses(0).start();
  }

  v1::Reading ReadingOf(const std::vector<AssertionRef>& witnesses) {
    v1::Reading reading;
    const Assertion& value = At(Representative(articles_, witnesses));
    reading.set_display(Display(value));
    *reading.mutable_value() = ValueOf(value);
    std::set<uint32_t> carriers;
    for (const AssertionRef& ref : witnesses) {
      carriers.insert(ref.article);
      *reading.add_witnesses() = WitnessOf(*articles_[ref.article], At(ref));
    }
    reading.set_carriers(static_cast<uint32_t>(carriers.size()));
    reading.set_independent_sources(origins_.Count(witnesses));
    return reading;
  }

  // The worst that any two witnesses of two readings do to each other: who says
  // less agrees with both of two that differ.
  ValueRelation Worst(const std::vector<AssertionRef>& reading,
                      const std::vector<AssertionRef>& other) const {
    ValueRelation worst = ValueRelation::kEqual;
    for (const AssertionRef& x : reading) {
      for (const AssertionRef& y : other) {
        const ValueRelation relation = CompareValues(At(x), At(y));
        if (relation == ValueRelation::kDisjoint) return relation;
        if (relation == ValueRelation::kOverlap) worst = relation;
      }
    }
    return worst;
  }

  // The same of any two readings.
  ValueRelation Worst(const ReadingSet& set) const {
    ValueRelation worst = ValueRelation::kEqual;
    for (size_t i = 0; i < set.readings.size(); ++i) {
      for (size_t j = i + 1; j < set.readings.size(); ++j) {
        const ValueRelation relation = Worst(set.readings[i], set.readings[j]);
        if (relation == ValueRelation::kDisjoint) return relation;
        if (relation == ValueRelation::kOverlap) worst = relation;
      }
    }
    return worst;
  }

  std::string Why(const Claim& claim, const Finding& finding) const {
    const Finding::Relation relation = finding.relation();
    std::vector<std::string> values;
    for (const v1::Reading& r : finding.readings())
      values.push_back(r.display());
    const std::string all = absl::StrJoin(values, " / ");
    switch (relation) {
      case Finding::DISCREPANCY:
        return absl::StrCat(
            "the same question, answers that cannot both be true: ", all);
      case Finding::SUPERSEDED:
        if (TellsRevision(articles_, claim)) {
          return absl::StrCat(
              "an article tells which value took the other's place: ", all);
        }
        if (!IsSuperseded(articles_, claim)) {
          return absl::StrCat(
              "a figure that moves, and not surely a conflict: ", all);
        }
        return absl::StrCat(
            "a running figure; the article published later has the later "
            "word: ",
            all);
      case Finding::COMPATIBLE:
        return absl::StrCat(
            "the answers differ in precision only, all can be true: ", all);
      case Finding::AGREEMENT:
        return absl::StrCat(
            finding.readings(0).carriers(), " articles give the same value, ",
            finding.readings(0).independent_sources(), " of them independent");
      default:
        return "no other article of the group answers this";
    }
  }

  Finding::Relation RelationOf(const Claim& claim, size_t carriers,
                               ValueRelation worst) const {
    if (carriers < 2) return Finding::SINGLE_SOURCE;
    if (worst == ValueRelation::kEqual) return Finding::AGREEMENT;
    if (IsSuperseded(articles_, claim) || claim.only_moves)
      return Finding::SUPERSEDED;
    return worst == ValueRelation::kDisjoint && MayContradict(claim.kind)
               ? Finding::DISCREPANCY
               : Finding::COMPATIBLE;
  }

  void Add(const Claim& claim) {
    std::set<uint32_t> carriers;
    for (const AssertionRef& ref : claim.answers) carriers.insert(ref.article);
    const ReadingSet set = FindReadings(articles_, claim);
    Finding finding;
    finding.set_kind(claim.kind);
    finding.set_claim(claim.about);
    finding.set_group(claims_.groups[claim.group].id());
    finding.set_confidence(claim.confidence);
    finding.set_relation(RelationOf(claim, carriers.size(), Worst(set)));
    profiles_.Add(claim.kind, set, finding.relation(), origins_);
    for (const std::vector<AssertionRef>& witnesses : set.readings) {
      *finding.add_readings() = ReadingOf(witnesses);
    }
    // Not of articles, offsets or the order of readings: an id outlives them.
    std::vector<std::string> values;
    for (const v1::Reading& r : finding.readings()) {
      values.push_back(r.display());
    }
    std::sort(values.begin(), values.end());
    std::vector<absl::string_view> parts = {Assertion::Kind_Name(claim.kind),
                                            finding.claim()};
    parts.insert(parts.end(), values.begin(), values.end());
    finding.set_id(Fingerprint(parts));
    finding.set_why(Why(claim, finding));
    findings_.push_back(std::move(finding));
  }

  void Summarise(v1::ConsistencyReport& report) const {
    v1::Summary& summary = *report.mutable_summary();
    summary.set_articles(static_cast<uint32_t>(articles_.size()));
    summary.set_groups(static_cast<uint32_t>(claims_.groups.size()));
    uint32_t assertions = 0;
    for (const v1::ArticleAssertions* article : articles_) {
      assertions += static_cast<uint32_t>(article->assertions_size());
    }
    summary.set_assertions(assertions);
    summary.set_pairs_compared(claims_.pairs_compared);
    if (claims_.cut) {
      v1::Notice& notice = *summary.add_notices();
      notice.set_id("group-too-large");
      notice.set_severity(v1::WARNING);
      notice.set_text(absl::StrCat(
          "one event is told by more than ", kMostGroupArticles,
          " articles or ", kMostGroupAssertions,
          " assertions; its articles are held against each other in several "
          "groups"));
    }
    for (const v1::NotComparable& entry : claims_.not_comparable) {
      *summary.add_not_comparable() = entry;
    }
    std::map<int, uint32_t> counts;
    for (const Finding& finding : report.findings())
      ++counts[finding.relation()];
    for (int relation = Finding::AGREEMENT; relation <= Finding::SINGLE_SOURCE;
         ++relation) {
      v1::RelationCount& count = *summary.add_relations();
      count.set_relation(static_cast<Finding::Relation>(relation));
      count.set_findings(counts[relation]);
    }
  }

  const absl::Span<const v1::ArticleAssertions* const> articles_;
  const ClaimSet& claims_;
  Origins origins_;
  SourceProfiles profiles_;
  std::vector<Finding> findings_;  // of each claim
};

}  // namespace

v1::ConsistencyReport Judge(
    absl::Span<const v1::ArticleAssertions* const> articles,
    const ClaimSet& claims, std::vector<uint32_t>* claim_of) {
  return Judgement(articles, claims).Run(claim_of);
}

}  // namespace concord
