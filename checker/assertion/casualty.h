// Casualties: what befell people, and those told of without a figure.

#ifndef CONCORD_CHECKER_ASSERTION_CASUALTY_H_
#define CONCORD_CHECKER_ASSERTION_CASUALTY_H_

#include <cstdint>
#include <vector>

#include "checker/assertion/builder.h"
#include "checker/assertion/facts.h"
#include "checker/assertion/sentence_view.h"

namespace concord {

// The counting basis of a word by its v1::Concept::Casualty.
v1::Assertion::Basis BasisOf(uint8_t casualty);

// Adds casualties told without a figure: "a man was killed" is 1, "nobody was
// hurt" and "no injuries" are 0.
void ReadCasualtiesWithoutFigure(const SentenceView& view, Builder& builder);

// Marks as parts what tells of some of the victims that the article counts in
// all: "a man was killed", and smaller figures behind a larger one. Removes
// that there were none where the article itself counts some.
void MarkPartsOfTolls(std::vector<Fact>& facts);

}  // namespace concord

#endif  // CONCORD_CHECKER_ASSERTION_CASUALTY_H_
