#include "checker/explain/words.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace concord {
namespace {

std::string WhyNotComparable(Reason reason) {
  switch (reason) {
    case Reason::kComparable:
      return "";
    case Reason::kKind:
      return "another kind of value, or another unit";
    case Reason::kCounted:
      return "another thing is counted, or another person meant";
    case Reason::kBasis:
      return "counted on another basis, as the dead and the injured are";
    case Reason::kScope:
      return "of another scope, as a part and the whole are";
    case Reason::kEventTime:
      return "of another event, or of the past";
    case Reason::kModality:
      return "not stated alike, as a plan, a denial and an outcome are not";
    case Reason::kCounter:
      return "counted by others, each of them named";
    case Reason::kContext:
      return "nothing tells that they are about one thing";
  }
  return "";
}

std::string WhyBarred(const Comparison& comparison, Bar bar) {
  switch (bar) {
    case Bar::kNone:
      return "";
    case Bar::kReason:
      return WhyNotComparable(comparison.reason);
    case Bar::kFarBound:
      return "a bound too far from the other figure to be of one thing";
    case Bar::kNames:
      return "names that differ are not held against each other";
    case Bar::kOne:
      return "a count of one is not held against others";
    case Bar::kFraction:
      return "a fraction counts nothing";
    case Bar::kFormer:
      return "one of them is told as what was so before";
    case Bar::kFarApart:
      return "the values are too far apart to be of one thing";
  }
  return "";
}

std::string Against(double score, absl::string_view relation, double least) {
  return absl::StrFormat("%.2f %s %.2f", score, relation, least);
}

}  // namespace

std::string WhyOf(const Comparison& comparison, Bar bar,
                  const Decision& decision, double least) {
  switch (decision.outcome) {
    case Outcome::kBarred:
      return WhyBarred(comparison, bar);
    case Outcome::kUnlikely:
      return Against(decision.score, "is less than", least);
    case Outcome::kAmbiguous:
      return "an article offers another answer that is as likely";
    case Outcome::kHoldsConflict:
      return "it agrees with answers that cannot both be true";
    case Outcome::kAnswered:
      return "one of them has its answer in the other article already";
    case Outcome::kTogether:
      return "surer pairs had joined them already";
    case Outcome::kContradictsItself:
      return "one article would give two answers to one question";
    case Outcome::kJoined:
      return absl::StrCat(comparison.values == ValueRelation::kDisjoint
                              ? "two answers to one question: "
                              : "one answer to one question: ",
                          Against(decision.score, "is at least", least));
  }
  return "";
}

}  // namespace concord
