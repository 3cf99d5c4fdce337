// Whether two assertions are about one thing: comparable before comparing.

#ifndef CONCORD_CHECKER_CLAIM_COMPARABLE_H_
#define CONCORD_CHECKER_CLAIM_COMPARABLE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/claim/running_figure.h"
#include "checker/interval/interval.h"
#include "proto/assertion.pb.h"

namespace concord {

// Why a pair may not be compared.
enum class Reason {
  kComparable,
  kKind,       // another kind, unit or dimension
  kCounted,    // another thing is counted
  kBasis,      // dead against injured
  kScope,      // a part against the whole, a city against the country
  kEventTime,  // another event, or the past
  kModality,   // a plan against an outcome, a hypothesis
  kCounter,    // organisers against police
  kContext,    // nothing tells that they are about one thing
};
const char* ReasonName(Reason reason);  // "counting-basis"

// Whether nothing stands above a concept but itself: "person", "thing".
bool IsRoot(uint16_t concept_number);

// Whether a concept stands above both that is not a class of everything.
bool ShareParent(uint16_t a, uint16_t b);

// One assertion of a group with what its comparison needs, in numbers.
struct Item {
  uint32_t article = 0;  // index into the articles given
  uint32_t assertion = 0;
  double distinctiveness = 0;  // Distinctiveness(*a)
  uint32_t member = 0;         // which of the group's articles, from 0
  const v1::Assertion* a = nullptr;
  uint16_t language = 0;           // the same number for the same language
  std::vector<uint32_t> clause;    // terms of its clause, sorted, each once
  std::vector<uint32_t> sentence;  // terms of its sentence
  std::vector<uint32_t> around;    // ... and of those before and behind it
  std::vector<uint32_t> quote;     // terms of its words, if a QUOTE
  uint16_t counted = 0;            // concept numbers, 0: none
  uint16_t action = 0;
  uint16_t event = 0;
  uint16_t qualifier = 0;
  // Its sentence among those of the group, from 1: in an article they are
  // numbered on, and from one article to the next two numbers are left out.
  uint32_t sentence_number = 0;
  // Keys of the person it is about ("n:boniot"), sorted.
  std::vector<std::string> actors;
  std::string counted_stem;  // of a counted thing that is no concept
  // Told of an event days before the article's own.
  bool past = false;
  // One of several that its sentence adds up: the 20 of "36 rescuers: 20
  // Romanians, ten Hungarians and six Serbs".
  bool addend = false;
  // The first figure of its basis in its article: the toll that it reports.
  bool lead = false;
  // Not yet true when the article was written: planned, possible, supposed, or
  // a day to come, in whatever mood it is told.
  bool ahead = false;
  // A day on which something was said: "police said on Tuesday".
  bool day_of_words = false;
  // The day on which its article was written, or an hour of it.
  bool day_of_article = false;
  // The item whose value its article says has taken the place of this one:
  // the 17's, of "rose from 15 to 17". kNoItem: none.
  static constexpr uint32_t kNoItem = static_cast<uint32_t>(-1);
  uint32_t present = kNoItem;
  bool former() const { return present != kNoItem; }
  Publication published;  // of its article
  bool headline = false;
  float position = 0;  // of its sentence in the article, 0 to 1
};

// What two sets of terms share, each term weighed by how telling it is.
struct Likeness {
  double shared = 0;    // weight of the terms that both have
  double of_fewer = 0;  // 0 to 1: share of the smaller set
  double of_both = 0;   // 0 to 1: share of their union
};

// The items of a group, and how telling each term is in it.
class Group {
 public:
  Group(absl::Span<const v1::ArticleAssertions* const> articles,
        absl::Span<const uint32_t> members);

  const std::vector<Item>& items() const { return items_; }
  uint32_t members() const { return members_; }  // how many articles
  // Where a table of what each article is to each item, items() times
  // members(), has that of the other's article to the item.
  size_t MemberOf(uint32_t item, uint32_t other) const {
    return size_t{item} * members_ + items_[other].member;
  }

  // Weight of the terms that both have and every language shares.
  double Shared(const std::vector<uint32_t>& a,
                const std::vector<uint32_t>& b) const;

  // Between languages only names, concepts and figures count.
  Likeness Compare(const std::vector<uint32_t>& a,
                   const std::vector<uint32_t>& b, bool one_language) const;

  // 0 to 1: Compare().of_fewer.
  double Overlap(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b,
                 bool one_language) const {
    return Compare(a, b, one_language).of_fewer;
  }

 private:
  // Of the items of one article, from `first` to the last.
  void LinkFormer(uint32_t first);
  void MarkAddends();
  void MarkLeads();

  std::vector<Item> items_;
  uint32_t members_ = 0;
  std::vector<double> weight_;  // of each term
  std::vector<bool> word_;      // the term is a stem
};

struct Comparison {
  Reason reason = Reason::kComparable;  // why the values may not be compared
  ValueRelation values = ValueRelation::kIncomparable;
  // 0 to 1: how sure it is that both are about one thing, before their values
  // are looked at.
  double same_thing = 0;
  Likeness clause;    // what their clauses share
  Likeness sentence;  // ... their sentences
};

// Compares two items of different articles. Nothing but the reason is filled in
// where it is Reason::kKind.
Comparison CompareItems(const Group& group, const Item& a, const Item& b);

// 0 to 1: how unlikely it is that two figures are equal by chance: "7,936" is
// telling, "two" is not.
double Distinctiveness(const v1::Assertion& a);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_COMPARABLE_H_
