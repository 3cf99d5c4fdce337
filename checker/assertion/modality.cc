#include "checker/assertion/modality.h"

#include <algorithm>

#include "checker/assertion/revision.h"
#include "proto/language_pack.pb.h"

namespace concord {

void ModalityFinder::ReadSentence(const SentenceView& view) {
  sentence_ = view.number;
  clause_ = kNone;
  hypothesis_ = hearsay_ = told_ahead_ = kNone;
  uint32_t would = kNone;
  bool told = false;
  for (const Anchor& a : view.anchors) {
    told |= a.traits.category == v1::Concept::SPEECH;
    if (a.concept_id == Known().would) {
      would = std::min(would, a.token);
    } else if (a.traits.modality == v1::Concept::HYPOTHESIS) {
      hypothesis_ = std::min(hypothesis_, a.token);
    }
    if (a.traits.modality == v1::Concept::HEARSAY)
      hearsay_ = std::min(hearsay_, a.token);
  }
  // "Said it would pay 3,000 euros" is a plan, unless it is on a condition.
  if (told && hypothesis_ == kNone) {
    told_ahead_ = would;
  } else {
    hypothesis_ = std::min(hypothesis_, would);
  }
}

void ModalityFinder::ReadClause(const SentenceView& view, Range clause) {
  clause_ = clause.first;
  early_ = revised_ = denial_ = possibility_ = plan_ = action_ = kNone;
  const Anchor* const end = view.anchors.end();
  const Anchor* at = AnchorFrom(view, clause.first);
  for (; at != end && at->token < clause.last; ++at) {
    const Anchor& a = *at;
    switch (a.traits.modality) {
      case v1::Concept::CORRECTION:
        if (a.concept_id == Known().earlier_version ||
            a.concept_id == Known().initially ||
            a.concept_id == Known().mistaken) {
          early_ = std::min(early_, a.token);
        } else if (a.concept_id == Known().revised) {
          revised_ = std::min(revised_, a.token);
        }
        break;
      case v1::Concept::DENIAL:
        denial_ = std::min(denial_, a.token);
        break;
      case v1::Concept::POSSIBILITY:
        possibility_ = std::min(possibility_, a.token);
        break;
      case v1::Concept::PLAN:
        plan_ = std::min(plan_, a.token);
        break;
      case v1::Concept::HYPOTHESIS:
        if (a.token >= told_ahead_) plan_ = std::min(plan_, a.token);
        break;
      default:
        if (a.traits.category == v1::Concept::ACTION)
          action_ = std::min(action_, a.token);
        break;
    }
  }
  ands_.clear();
  for (uint32_t t = clause.first; t < clause.last; ++t) {
    if (view.Class(t) == v1::AND && MentionAt(view, t) < 0) ands_.push_back(t);
  }
}

v1::Assertion::Modality ModalityFinder::At(const SentenceView& view,
                                           uint32_t token) {
  if (IsReplaced(view.text, token)) return v1::Assertion::CORRECTED;
  if (!view.modal) return v1::Assertion::ASSERTED;
  if (sentence_ != view.number) ReadSentence(view);
  const Range clause = ClauseAt(view, token);
  if (clause_ != clause.first) ReadClause(view, clause);

  // What is planned behind an "and" is another thing: "carries interest of 0.9
  // percent and will pay for a plant".
  const auto next = std::lower_bound(ands_.begin(), ands_.end(), token);
  const uint32_t end = next != ands_.end() ? *next : clause.last;
  const auto here = [end](uint32_t at) { return at <= end; };

  // The value that was wrong or early, not the one that replaces it:
  // "initially put at 5", "revised from 15 to 17".
  const bool from =
      token > view.sentence.first_token && view.Class(token - 1) == v1::FROM;
  uint32_t corrected = here(early_) ? early_ : kNone;
  if (from && here(revised_)) corrected = std::min(corrected, revised_);
  // Of these, who comes first has it; "would" and "denies" reach forwards.
  const uint32_t supposed = hypothesis_ < token ? hypothesis_ : kNone;
  const uint32_t denied = denial_ < token ? denial_ : kNone;
  const uint32_t first = std::min({corrected, supposed, denied});
  if (first != kNone) {
    if (first == corrected) return v1::Assertion::CORRECTED;
    if (first == denied) return v1::Assertion::DENIED;
    return v1::Assertion::HYPOTHETICAL;
  }
  if (here(possibility_)) return v1::Assertion::POSSIBLE;
  // "Three people were killed in a crush where the band was to play": the plan
  // is another's.
  const bool happened = action_ < plan_ && token < plan_;
  const uint32_t planned = here(plan_) && !happened ? plan_ : kNone;
  if (planned < hearsay_) return v1::Assertion::PLANNED;
  return hearsay_ != kNone ? v1::Assertion::REPORTED : v1::Assertion::ASSERTED;
}

}  // namespace concord
