// The grammar of mentions as tables, generated from grammar/.

#ifndef CONCORD_CHECKER_MENTION_GRAMMAR_TABLES_H_
#define CONCORD_CHECKER_MENTION_GRAMMAR_TABLES_H_

#include "checker/fsm/automaton.h"

namespace concord {

// RuleInfo::action is v1::Rule::Action; the edge of a text is SENTENCE_END.
extern const fsm::Tables kMentionGrammar;

}  // namespace concord

#endif  // CONCORD_CHECKER_MENTION_GRAMMAR_TABLES_H_
