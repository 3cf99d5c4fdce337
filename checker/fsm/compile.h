// Compiles rules to the tables of an Automaton: patterns to one
// nondeterministic automaton (Thompson), that to a deterministic one (subset
// construction), that to the smallest (Moore). Symbols that no rule tells apart
// share a column.
//
// Used at build time; tests use it, too, to run small grammars.

#ifndef CONCORD_CHECKER_FSM_COMPILE_H_
#define CONCORD_CHECKER_FSM_COMPILE_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/fsm/automaton.h"
#include "checker/fsm/pattern.h"

namespace concord {
namespace fsm {

struct Rule {
  std::string name;
  Pattern pattern;
  uint16_t action = 0;
  SymbolSet after = SymbolSet().set();
  SymbolSet before = SymbolSet().set();
};

// Owns what Tables point to.
class CompiledRules {
 public:
  CompiledRules(const CompiledRules&) = delete;
  CompiledRules& operator=(const CompiledRules&) = delete;
  CompiledRules(CompiledRules&&) = default;
  CompiledRules& operator=(CompiledRules&&) = default;

  // Good as long as this lives and is not moved.
  Tables tables() const;

  // C++ that defines `const fsm::Tables <name>` in `namespace concord`, to be
  // compiled beside a header that declares it.
  std::string ToCode(absl::string_view header, absl::string_view name) const;

 private:
  friend absl::StatusOr<CompiledRules> Compile(std::vector<Rule> rules);
  CompiledRules() = default;

  std::array<uint8_t, 256> column_ = {};
  std::array<uint8_t, 256> starts_ = {};
  std::vector<uint16_t> next_;
  std::vector<uint16_t> accepts_;
  std::vector<uint16_t> accepts_at_;
  std::vector<Rule> rules_;
  std::vector<RuleInfo> infos_;
  uint16_t columns_ = 0;
  uint16_t states_ = 0;
};

// Fails if there is no rule, if one matches the empty sequence or nothing at
// all, and if there are more than 65,535 states.
absl::StatusOr<CompiledRules> Compile(std::vector<Rule> rules);

}  // namespace fsm
}  // namespace concord

#endif  // CONCORD_CHECKER_FSM_COMPILE_H_
