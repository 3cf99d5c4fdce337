// Figures that move while news comes in: a toll, people evacuated, flights
// cancelled so far. A later article has the later word on them.

#ifndef CONCORD_CHECKER_CLAIM_RUNNING_FIGURE_H_
#define CONCORD_CHECKER_CLAIM_RUNNING_FIGURE_H_

#include "absl/time/time.h"
#include "proto/assertion.pb.h"

namespace concord {

// When an article was published, as far as it is known: a date alone is any
// time of that day (UTC). `from` inclusive, `to` exclusive unless they are one.
struct Publication {
  absl::Time from = absl::InfinitePast();
  absl::Time to = absl::InfiniteFuture();

  bool known() const { return from != absl::InfinitePast(); }
  // Whether it is surely the earlier of the two.
  bool Before(const Publication& other) const {
    return known() && other.known() && to <= other.from && from < other.from;
  }
};

// Of `published`, else of the document time.
Publication PublicationOf(const v1::Article& article);

// Whether it counts who or what is in a state that more and more come into:
// how many came to an opening does not change the day after, nor how many
// tickets were sold for it.
bool CountsAState(const v1::Assertion& assertion);

// Whether the text itself tells that the count goes on: "so far", "rose to",
// "since January".
bool StillCounts(const v1::Assertion& assertion);

// Whether the figure may move: a toll, a state, or one of which the text itself
// tells that it does.
bool MayRun(const v1::Assertion& assertion);

// Whether such a figure may fall as well as rise: who is in hospital, in
// a critical condition or in custody.
bool MayFall(v1::Assertion::Basis basis);

// Whether it falls as news comes in: who is missing is found.
bool OnlyFalls(v1::Assertion::Basis basis);

// Whether one has the digits of the other in another order: of labelled claims
// with such figures 59 are conflicts, and two are updates.
bool IsSlip(const v1::Assertion& a, const v1::Assertion& b);

// Whether the later of two articles may have moved the figure that the earlier
// one gives.
bool MayUpdate(const v1::Assertion& a, const Publication& published_a,
               const v1::Assertion& b, const Publication& published_b);

// "At least 31" where another knows of 43, or of at least 33: how a rising toll
// is told. "At least ten" and twelve may be of one hour, and "more than 25
// miles" is no early word on 40.
bool StillRises(const v1::Quantity& a, const v1::Quantity& b);

// Whether of two tolls the one published earlier is told so, and the later one
// is higher: two figures, though both can be true of one.
bool RoseSince(const v1::Assertion& a, const Publication& published_a,
               const v1::Assertion& b, const Publication& published_b);

}  // namespace concord

#endif  // CONCORD_CHECKER_CLAIM_RUNNING_FIGURE_H_
