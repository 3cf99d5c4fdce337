// What decided about a pair, in words for people.

#ifndef CONCORD_CHECKER_EXPLAIN_WORDS_H_
#define CONCORD_CHECKER_EXPLAIN_WORDS_H_

#include <string>

#include "checker/claim/admissible.h"
#include "checker/claim/comparable.h"
#include "checker/claim/decision.h"

namespace concord {

// One line, without a period: "0.31 is less than 0.87". `bar` is BarOf() the
// pair, `least` its LeastScore().
std::string WhyOf(const Comparison& comparison, Bar bar,
                  const Decision& decision, double least);

}  // namespace concord

#endif  // CONCORD_CHECKER_EXPLAIN_WORDS_H_
