// Patterns: regular expressions over named symbols, such as the token classes.
//
//   Alphabet alphabet = {{"DAY", 2}, {"MONTH", 104}, {"OF", 77}};
//   PatternParser parser(alphabet);
//   parser.Define("Month", "MONTH OF?");
//   absl::StatusOr<Pattern> p = parser.Parse("DAY{1,2} (OF Month | [MONTH
//   OF]+)");
//
// A name in capitals is one symbol; any other name stands for its definition,
// which must come first. Juxtaposition is sequence; `|` choice; `* + ?` and
// `{m}`, `{m,}`, `{m,n}` repeat (at most 64 times); `[A B]` is one symbol out
// of a set,
// `[^A B]` one outside of it; `.` any symbol; parentheses group. A set may name
// definitions that are sets themselves. White space separates. What is wrong is
// told with the offset into the pattern.

#ifndef CONCORD_CHECKER_FSM_PATTERN_H_
#define CONCORD_CHECKER_FSM_PATTERN_H_

#include <bitset>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace concord {
namespace fsm {

// Symbols are bytes.
using Alphabet = std::map<std::string, uint8_t>;
using SymbolSet = std::bitset<256>;

// The tree of a pattern. A pattern that matches the empty sequence is allowed
// as a part; a rule that does is refused by Compile().
struct Pattern {
  enum Kind { kSet, kSequence, kChoice, kRepeat };
  static constexpr int kUnbounded = -1;

  Kind kind = kSequence;
  SymbolSet set;              // kSet
  std::vector<Pattern> part;  // kSequence and kChoice: any number; kRepeat: one
  int min = 0;                // kRepeat
  int max = 0;                // kRepeat; kUnbounded
};

class PatternParser {
 public:
  explicit PatternParser(Alphabet alphabet) : alphabet_(std::move(alphabet)) {}

  // Makes `name` stand for `pattern` from now on. Fails if the pattern does not
  // parse, the name has no lower-case letter or is taken.
  absl::Status Define(absl::string_view name, absl::string_view pattern);

  absl::StatusOr<Pattern> Parse(absl::string_view pattern) const;

  // Names of symbols, separated by spaces; definitions that are sets, too.
  absl::StatusOr<SymbolSet> ParseSet(absl::string_view names) const;

 private:
  const Alphabet alphabet_;
  std::map<std::string, Pattern> definitions_;
};

// The same pattern as RE2 writes it, for RE2::Latin1 with dot_nl: the oracle of
// the tests.
std::string ToRe2(const Pattern& pattern);

}  // namespace fsm
}  // namespace concord

#endif  // CONCORD_CHECKER_FSM_PATTERN_H_
