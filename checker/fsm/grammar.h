// Grammars in the text format of proto/grammar.proto, over the token classes.

#ifndef CONCORD_CHECKER_FSM_GRAMMAR_H_
#define CONCORD_CHECKER_FSM_GRAMMAR_H_

#include <vector>

#include "absl/status/statusor.h"
#include "checker/fsm/compile.h"
#include "checker/fsm/pattern.h"
#include "proto/grammar.pb.h"

namespace concord {
namespace fsm {

// The names of v1::TokenClass and their numbers.
Alphabet TokenClassAlphabet();

// The rules of `grammar`, in its order, with all definitions replaced. Fails
// with the name of the definition or rule that does not parse.
absl::StatusOr<std::vector<Rule>> ParseGrammar(const v1::Grammar& grammar);

}  // namespace fsm
}  // namespace concord

#endif  // CONCORD_CHECKER_FSM_GRAMMAR_H_
