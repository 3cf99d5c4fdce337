// Rules over symbol strings, compiled to one table: the automaton that finds
// the longest match of any of many rules in one pass over the symbols.
//
//   constexpr Automaton kGrammar(kTables);          // tables from Compile()
//   if (kGrammar.Starts(symbols[i])) {
//     kGrammar.Match(symbols, i, [&](size_t end, uint16_t rule) {
//       return Act(rule, i, end);                   // false: refused, try the
//       next
//     });
//   }
//
// Match() offers every match that begins at one place: the longest first, and
// of equally long ones the rule that was written first; a rule whose context
// (the symbol before, the symbol after) does not fit is not offered. A match is
// at most kMaxLength symbols long, so that matching at every place of a text is
// linear in it, whatever the rules and the text.
//
// Plain tables in read-only memory: nothing is built at start-up.

#ifndef CONCORD_CHECKER_FSM_AUTOMATON_H_
#define CONCORD_CHECKER_FSM_AUTOMATON_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace concord {
namespace fsm {

// A set of symbols as bits.
struct SymbolBits {
  uint64_t word[4];
  constexpr bool Has(uint8_t symbol) const {
    return word[symbol >> 6] >> (symbol & 63) & 1;
  }
};

struct RuleInfo {
  const char* name;
  uint16_t action;    // meaning is the caller's
  SymbolBits after;   // what may stand before the match
  SymbolBits before;  // what may stand behind it
};

struct Tables {
  const uint8_t* column;  // [256] symbol -> column
  const uint8_t* starts;  // [256] 1: a rule may begin with the symbol
  const uint16_t* next;   // [state * columns + column] -> state
  const uint16_t*
      accepts;  // rules, those of one state in the order of the grammar
  const uint16_t* accepts_at;  // [states + 1] offsets into `accepts`
  const RuleInfo* rules;
  uint16_t columns;
  uint16_t states;  // 0 is dead, 1 the start
  uint16_t rule_count;
};

class Automaton {
 public:
  static constexpr size_t kMaxLength = 48;

  // The symbol that stands before the first and behind the last.
  constexpr Automaton(const Tables& tables, uint8_t edge)
      : t_(tables), edge_(edge) {}

  bool Starts(uint8_t symbol) const { return t_.starts[symbol] != 0; }
  const Tables& tables() const { return t_; }
  const RuleInfo& rule(uint16_t number) const { return t_.rules[number]; }

  // Whether a match can begin at `begin`, by its first two symbols; without a
  // branch.
  bool MayMatch(absl::string_view symbols, size_t begin) const {
    const uint16_t first =
        t_.next[t_.columns + t_.column[Symbol(symbols, begin)]];
    const uint8_t then =
        begin + 1 < symbols.size() ? Symbol(symbols, begin + 1) : edge_;
    return (t_.accepts_at[first] != t_.accepts_at[first + 1]) |
           (t_.next[first * t_.columns + t_.column[then]] != 0);
  }

  // Calls visit(end, rule) for every match that begins at `begin` until it
  // returns true; whether it did.
  template <typename Visitor>
  bool Match(absl::string_view symbols, size_t begin, Visitor visit) const {
    uint16_t path[kMaxLength];
    const size_t limit = symbols.size() - begin < kMaxLength
                             ? symbols.size() - begin
                             : kMaxLength;
    size_t length = 0;
    size_t longest = 0;
    for (uint16_t state = 1; length < limit;) {
      state = t_.next[state * t_.columns +
                      t_.column[Symbol(symbols, begin + length)]];
      if (state == 0) break;
      path[length++] = state;
      if (t_.accepts_at[state] != t_.accepts_at[state + 1]) longest = length;
    }
    for (length = longest; length > 0; --length) {
      const uint16_t state = path[length - 1];
      for (uint16_t a = t_.accepts_at[state]; a < t_.accepts_at[state + 1];
           ++a) {
        const RuleInfo& rule = t_.rules[t_.accepts[a]];
        if (!rule.after.Has(begin == 0 ? edge_ : Symbol(symbols, begin - 1)))
          continue;
        const size_t end = begin + length;
        if (!rule.before.Has(end == symbols.size() ? edge_
                                                   : Symbol(symbols, end)))
          continue;
        if (visit(end, t_.accepts[a])) return true;
      }
    }
    return false;
  }

 private:
  static uint8_t Symbol(absl::string_view symbols, size_t at) {
    return static_cast<uint8_t>(symbols[at]);
  }

  const Tables& t_;
  const uint8_t edge_;
};

}  // namespace fsm
}  // namespace concord

#endif  // CONCORD_CHECKER_FSM_AUTOMATON_H_
