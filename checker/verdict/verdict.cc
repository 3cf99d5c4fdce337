#include "checker/verdict/verdict.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/claim/fingerprint.h"
#include "checker/claim/value.h"
#include "checker/interval/interval.h"
#include "checker/verdict/origin.h"
#include "checker/verdict/reading.h"
#include "checker/verdict/running.h"

namespace concord {
namespace {

using v1::Assertion;
using v1::Finding;

class Judgement {
 public:
  Judgement(absl::Span<const v1::ArticleAssertions* const> articles,
            const ClaimSet& claims)
      : articles_(articles), claims_(claims), origins_(articles) {}

  v1::ConsistencyReport Run() {
    v1::ConsistencyReport report;
    report.set_schema_version("1");
    for (const v1::Group& group : claims_.groups) *report.add_groups() = group;
    for (const Claim& claim : claims_.claims) Add(claim);
    std::sort(findings_.begin(), findings_.end(), Before);
    std::map<std::string, int> ids;
    for (Finding& finding : findings_) {
      // Two findings may be alike to the letter; the second gets an id of its
      // own.
      if (const int n = ids[finding.id()]++; n > 0) {
        finding.set_id(Fingerprint({finding.id(), absl::StrCat(n)}));
      }
      *report.add_findings() = std::move(finding);
    }
    Summarise(report);
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
      return std::make_tuple(Rank(f.relation()), f.group(),
                             static_cast<int>(f.kind()), f.claim(), f.id());
    };
    const auto x = key(a), y = key(b);
    if (x != y) return x < y;
    return a.readings(0).witnesses(0).start() <
           b.readings(0).witnesses(0).start();
  }

  v1::Witness WitnessOf(const AssertionRef& ref) const {
    const v1::ArticleAssertions& article = *articles_[ref.article];
    const Assertion& a = At(ref);
    v1::Witness w;
    w.set_article(article.article().id());
    w.set_source(article.article().source());
    w.set_path(article.article().path());
    w.set_published(article.article().published());
    w.set_language(article.article().language());
    w.set_start(a.start());
    w.set_end(a.end());
    w.set_modality(a.modality());
    w.set_attribution(a.attribution().name());
    if (a.sentence() < static_cast<uint32_t>(article.sentences_size())) {
      const v1::Sentence& s = article.sentences(static_cast<int>(a.sentence()));
      w.set_sentence(s.text());
      w.set_sentence_start(s.start());
      w.set_sentence_end(s.end());
      // A quote may go on behind the sentence that is kept.
      if (a.start() < s.end()) w.set_end(std::min(a.end(), s.end()));
      // The evidence may lie on a later line than its sentence begins.
      uint32_t line = s.line(), column = s.column();
      if (a.start() >= s.start() && a.start() - s.start() <= s.text().size()) {
        for (const char c :
             absl::string_view(s.text()).substr(0, a.start() - s.start())) {
          if (c == '\n') {
            ++line;
            column = 1;
          } else {
            ++column;
          }
        }
        if (w.end() >= a.start() && w.end() <= s.end()) {
          w.set_text(
              s.text().substr(a.start() - s.start(), w.end() - a.start()));
        }
      }
      w.set_line(line);
      w.set_column(column);
    }
    if (w.text().empty() && a.has_quote()) w.set_text(a.quote().words());
    return w;
  }

  v1::Reading ReadingOf(const std::vector<AssertionRef>& witnesses) {
    v1::Reading reading;
    const Assertion& first = At(witnesses.front());
    reading.set_display(Display(first));
    if (first.has_quantity()) {
      *reading.mutable_value()->mutable_quantity() = first.quantity();
    } else if (first.has_time()) {
      *reading.mutable_value()->mutable_time() = first.time();
    } else if (first.has_names()) {
      *reading.mutable_value()->mutable_names() = first.names();
    } else if (first.has_quote()) {
      *reading.mutable_value()->mutable_quote() = first.quote();
    }
    std::set<uint32_t> carriers;
    for (const AssertionRef& ref : witnesses) {
      carriers.insert(ref.article);
      *reading.add_witnesses() = WitnessOf(ref);
    }
    reading.set_carriers(static_cast<uint32_t>(carriers.size()));
    reading.set_independent_sources(origins_.Count(witnesses));
    return reading;
  }

  // The worst that any two readings of different articles do to each other.
  ValueRelation Worst(const ReadingSet& set) const {
    ValueRelation worst = ValueRelation::kEqual;
    for (size_t i = 0; i < set.readings.size(); ++i) {
      for (size_t j = i + 1; j < set.readings.size(); ++j) {
        const ValueRelation relation = CompareValues(
            At(set.readings[i].front()), At(set.readings[j].front()));
        if (relation == ValueRelation::kDisjoint) return relation;
        if (relation == ValueRelation::kOverlap) worst = relation;
      }
    }
    return worst;
  }

  std::string Why(Finding::Relation relation, const Finding& finding) const {
    std::vector<std::string> values;
    for (const v1::Reading& r : finding.readings())
      values.push_back(r.display());
    const std::string all = absl::StrJoin(values, " / ");
    switch (relation) {
      case Finding::DISCREPANCY:
        return absl::StrCat(
            "the same question, answers that cannot both be true: ", all);
      case Finding::SUPERSEDED:
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
    if (IsSuperseded(articles_, claim)) return Finding::SUPERSEDED;
    // Names apart meet in a third that each shares a word with ("Nordic Foods",
    // "Foods", "maker Foods"): nobody held them against each other.
    const bool names =
        claim.kind == Assertion::PARTICIPANTS || claim.kind == Assertion::PLACE;
    return worst == ValueRelation::kDisjoint && !names ? Finding::DISCREPANCY
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
    finding.set_why(Why(finding.relation(), finding));
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
  std::vector<Finding> findings_;
};

}  // namespace

v1::ConsistencyReport Judge(
    absl::Span<const v1::ArticleAssertions* const> articles,
    const ClaimSet& claims) {
  return Judgement(articles, claims).Run();
}

}  // namespace concord
