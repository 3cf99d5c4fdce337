// Sums of money whose currency the text leaves out.

#ifndef CONCORD_CHECKER_ASSERTION_ELIDED_CURRENCY_H_
#define CONCORD_CHECKER_ASSERTION_ELIDED_CURRENCY_H_

#include <vector>

#include "checker/mention/mention.h"
#include "checker/text/text.h"

namespace concord {

// Makes money of numbers that count nothing named beside them:
//   millions that stand in one sentence with a sum of as many millions: "150
//     million from Germany and 40 million euros from Austria";
//   where all sums of the text are of one currency, millions by a word of
//     money ("the contract costs 31 million"), or all of them if the text
//     counts no millions of anything, and ten thousands right behind a word of
//     money ("a fine of 150,000").
// `mentions` are all of `text`, in order; others stay as they are.
void ReadElidedCurrencies(const Text& text, std::vector<Mention>& mentions);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_ELIDED_CURRENCY_H_
