#include "checker/fsm/compile.h"

#include <algorithm>
#include <map>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"

namespace concord {
namespace fsm {
namespace {

constexpr size_t kMaxStates = 65535;

// A state of the nondeterministic automaton: one edge over a set of symbols or
// any number of empty edges.
struct NfaState {
  SymbolSet set;
  int over_set = -1;
  std::vector<int> empty;
  int accepts = -1;  // rule
};

class Nfa {
 public:
  // Adds the states of `pattern` in front of `to`; the state to begin at.
  int Add(const Pattern& pattern, int to) {
    switch (pattern.kind) {
      case Pattern::kSet: {
        const int state = NewState();
        states_[state].set = pattern.set;
        states_[state].over_set = to;
        return state;
      }
      case Pattern::kSequence:
        for (auto part = pattern.part.rbegin(); part != pattern.part.rend();
             ++part) {
          to = Add(*part, to);
        }
        return to;
      case Pattern::kChoice: {
        const int state = NewState();
        for (const Pattern& part : pattern.part) {
          const int begin = Add(part, to);
          states_[state].empty.push_back(begin);
        }
        return state;
      }
      case Pattern::kRepeat:
        return AddRepeat(pattern, to);
    }
    return to;
  }

  int NewState() {
    states_.emplace_back();
    return static_cast<int>(states_.size()) - 1;
  }

  NfaState& operator[](int state) { return states_[state]; }

  // Adds all that empty edges reach; sorts and makes unique.
  void Close(std::vector<int>& set) {
    std::vector<bool> seen(states_.size());
    for (int state : set) seen[state] = true;
    for (size_t i = 0; i < set.size(); ++i) {
      for (int next : states_[set[i]].empty) {
        if (!seen[next]) {
          seen[next] = true;
          set.push_back(next);
        }
      }
    }
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
  }

  const std::vector<NfaState>& states() const { return states_; }

 private:
  int AddRepeat(const Pattern& pattern, int to) {
    const Pattern& part = pattern.part[0];
    if (pattern.max == Pattern::kUnbounded) {
      const int loop = NewState();
      const int begin = Add(part, loop);
      states_[loop].empty = {begin, to};
      to = loop;
    } else {
      const int end = to;
      for (int i = pattern.min; i < pattern.max; ++i) {
        const int skip = NewState();
        const int begin = Add(part, to);
        states_[skip].empty = {begin, end};
        to = skip;
      }
    }
    for (int i = 0; i < pattern.min; ++i) to = Add(part, to);
    return to;
  }

  std::vector<NfaState> states_;
};

// Numbers the classes of symbols that every set treats alike. (Fewer may do:
// see MergeColumns.)
int NumberColumns(const Nfa& nfa, std::array<uint8_t, 256>& column) {
  std::map<std::vector<bool>, int> numbers;
  std::vector<const SymbolSet*> sets;
  for (const NfaState& state : nfa.states()) {
    if (state.over_set >= 0) sets.push_back(&state.set);
  }
  for (int symbol = 0; symbol < 256; ++symbol) {
    std::vector<bool> in;
    in.reserve(sets.size());
    for (const SymbolSet* set : sets) in.push_back((*set)[symbol]);
    const int next = static_cast<int>(numbers.size());
    column[symbol] = static_cast<uint8_t>(
        numbers.emplace(std::move(in), next).first->second);
  }
  return static_cast<int>(numbers.size());
}

struct Dfa {
  std::vector<std::vector<int>> next;  // [state][column]
  std::vector<std::vector<uint16_t>> accepts;
};

absl::StatusOr<Dfa> Determinise(Nfa& nfa, const std::vector<int>& begins,
                                const std::array<uint8_t, 256>& column,
                                int columns) {
  std::vector<int> symbol_of(columns);
  for (int symbol = 0; symbol < 256; ++symbol)
    symbol_of[column[symbol]] = symbol;
  Dfa dfa;
  std::map<std::vector<int>, int> numbers;
  std::vector<std::vector<int>> sets;
  auto number = [&](std::vector<int> set) {
    nfa.Close(set);
    const auto [at, added] =
        numbers.emplace(std::move(set), static_cast<int>(sets.size()));
    if (added) sets.push_back(at->first);
    return at->second;
  };
  number({});      // dead
  number(begins);  // start
  for (size_t state = 0; state < sets.size(); ++state) {
    if (sets.size() > kMaxStates) {
      return absl::ResourceExhaustedError(
          "the rules need more than 65535 states");
    }
    const std::vector<int> set = sets[state];
    std::vector<uint16_t> accepts;
    for (int s : set) {
      if (nfa[s].accepts >= 0)
        accepts.push_back(static_cast<uint16_t>(nfa[s].accepts));
    }
    std::sort(accepts.begin(), accepts.end());
    dfa.accepts.push_back(std::move(accepts));
    std::vector<int> row(columns);
    for (int c = 0; c < columns; ++c) {
      std::vector<int> to;
      for (int s : set) {
        if (nfa[s].over_set >= 0 && nfa[s].set[symbol_of[c]])
          to.push_back(nfa[s].over_set);
      }
      row[c] = number(std::move(to));
    }
    dfa.next.push_back(std::move(row));
  }
  return dfa;
}

// Moore: splits blocks of states until all of a block agree on the blocks they
// lead to. Dead and start stay states 0 and 1: some rule matches something, so
// that they differ.
Dfa Minimise(const Dfa& dfa) {
  const size_t n = dfa.next.size();
  std::vector<int> block(n);
  size_t blocks = 0;
  {
    std::map<std::vector<uint16_t>, int> numbers;
    for (size_t s = 0; s < n; ++s) {
      block[s] =
          numbers.emplace(dfa.accepts[s], static_cast<int>(numbers.size()))
              .first->second;
    }
    blocks = numbers.size();
  }
  for (;;) {
    std::map<std::vector<int>, int> numbers;
    std::vector<int> split(n);
    for (size_t s = 0; s < n; ++s) {
      std::vector<int> key = {block[s]};
      for (int to : dfa.next[s]) key.push_back(block[to]);
      split[s] =
          numbers.emplace(std::move(key), static_cast<int>(numbers.size()))
              .first->second;
    }
    block = std::move(split);
    if (numbers.size() == blocks) break;
    blocks = numbers.size();
  }
  Dfa small;
  small.next.resize(blocks);
  small.accepts.resize(blocks);
  for (size_t s = 0; s < n; ++s) {
    if (!small.next[block[s]].empty()) continue;
    for (int to : dfa.next[s]) small.next[block[s]].push_back(block[to]);
    small.accepts[block[s]] = dfa.accepts[s];
  }
  return small;
}

// Columns that are alike in every state become one; the new number of columns.
int MergeColumns(Dfa& dfa, std::array<uint8_t, 256>& column) {
  std::map<std::vector<int>, int> numbers;
  std::vector<int> merged(dfa.next[0].size());
  std::vector<std::vector<int>> next(dfa.next.size());
  for (size_t c = 0; c < merged.size(); ++c) {
    std::vector<int> key;
    for (const std::vector<int>& row : dfa.next) key.push_back(row[c]);
    const int number = static_cast<int>(numbers.size());
    const auto [at, added] = numbers.emplace(key, number);
    merged[c] = at->second;
    if (added) {
      for (size_t s = 0; s < next.size(); ++s) next[s].push_back(key[s]);
    }
  }
  dfa.next = std::move(next);
  for (uint8_t& c : column) c = static_cast<uint8_t>(merged[c]);
  return static_cast<int>(numbers.size());
}

SymbolBits ToBits(const SymbolSet& set) {
  SymbolBits bits = {};
  for (int c = 0; c < 256; ++c) {
    if (set[c]) bits.word[c >> 6] |= uint64_t{1} << (c & 63);
  }
  return bits;
}

template <typename Numbers>
void AppendArray(absl::string_view type, absl::string_view name,
                 const Numbers& numbers, std::string& code) {
  absl::StrAppend(&code, "constexpr ", type, " ", name, "[] = {");
  size_t i = 0;
  for (const auto number : numbers) {
    absl::StrAppend(&code, i % 24 == 0 ? "\n    " : " ",
                    static_cast<int>(number), ",");
    ++i;
  }
  // C++ has no empty arrays.
  if (i == 0) absl::StrAppend(&code, "0");
  absl::StrAppend(&code, "};\n\n");
}

std::string BitsToCode(const SymbolBits& bits) {
  return absl::StrFormat("{{0x%xu, 0x%xu, 0x%xu, 0x%xu}}", bits.word[0],
                         bits.word[1], bits.word[2], bits.word[3]);
}

}  // namespace

absl::StatusOr<CompiledRules> Compile(std::vector<Rule> rules) {
  Nfa nfa;
  std::vector<int> begins;
  for (size_t r = 0; r < rules.size(); ++r) {
    const int end = nfa.NewState();
    nfa[end].accepts = static_cast<int>(r);
    begins.push_back(nfa.Add(rules[r].pattern, end));
  }
  CompiledRules compiled;
  const int columns = NumberColumns(nfa, compiled.column_);
  const absl::StatusOr<Dfa> large =
      Determinise(nfa, begins, compiled.column_, columns);
  if (!large.ok()) return large.status();
  if (!large->accepts[1].empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat("rule ", rules[large->accepts[1][0]].name,
                     " matches the empty sequence"));
  }
  std::vector<bool> reached(rules.size());
  for (const std::vector<uint16_t>& accepts : large->accepts) {
    for (uint16_t rule : accepts) reached[rule] = true;
  }
  for (size_t r = 0; r < rules.size(); ++r) {
    if (!reached[r]) {
      return absl::InvalidArgumentError(
          absl::StrCat("rule ", rules[r].name, " matches nothing"));
    }
  }
  if (rules.empty()) return absl::InvalidArgumentError("no rules");
  Dfa dfa = Minimise(*large);
  const int merged = MergeColumns(dfa, compiled.column_);
  for (size_t state = 0; state < dfa.next.size(); ++state) {
    for (int to : dfa.next[state]) {
      compiled.next_.push_back(static_cast<uint16_t>(to));
    }
    compiled.accepts_at_.push_back(
        static_cast<uint16_t>(compiled.accepts_.size()));
    for (uint16_t rule : dfa.accepts[state]) compiled.accepts_.push_back(rule);
  }
  compiled.accepts_at_.push_back(
      static_cast<uint16_t>(compiled.accepts_.size()));
  if (compiled.accepts_.size() > kMaxStates) {
    return absl::ResourceExhaustedError("the rules accept in too many states");
  }
  for (int symbol = 0; symbol < 256; ++symbol) {
    compiled.starts_[symbol] = dfa.next[1][compiled.column_[symbol]] != 0;
  }
  compiled.columns_ = static_cast<uint16_t>(merged);
  compiled.states_ = static_cast<uint16_t>(dfa.next.size());
  compiled.rules_ = std::move(rules);
  for (const Rule& rule : compiled.rules_) {
    compiled.infos_.push_back({rule.name.c_str(), rule.action,
                               ToBits(rule.after), ToBits(rule.before)});
  }
  return compiled;
}

Tables CompiledRules::tables() const {
  return {column_.data(),
          starts_.data(),
          next_.data(),
          accepts_.data(),
          accepts_at_.data(),
          infos_.data(),
          columns_,
          states_,
          static_cast<uint16_t>(rules_.size())};
}

std::string CompiledRules::ToCode(absl::string_view header,
                                  absl::string_view name) const {
  std::string code =
      absl::StrCat("// Generated by the grammar compiler.\n\n#include \"",
                   header, "\"\n\nnamespace concord {\nnamespace {\n\n");
  AppendArray("uint8_t", "kColumn", column_, code);
  AppendArray("uint8_t", "kStarts", starts_, code);
  AppendArray("uint16_t", "kNext", next_, code);
  AppendArray("uint16_t", "kAccepts", accepts_, code);
  AppendArray("uint16_t", "kAcceptsAt", accepts_at_, code);
  absl::StrAppend(&code, "constexpr fsm::RuleInfo kRules[] = {\n");
  for (const RuleInfo& rule : infos_) {
    absl::StrAppend(&code, "    {\"", absl::CEscape(rule.name), "\", ",
                    rule.action, ", ", BitsToCode(rule.after), ", ",
                    BitsToCode(rule.before), "},\n");
  }
  absl::StrAppend(
      &code, "};\n\n}  // namespace\n\nconst fsm::Tables ", name,
      " = {\n    kColumn, kStarts, kNext, kAccepts, kAcceptsAt, kRules, ",
      columns_, ", ", states_, ", ", rules_.size(),
      "};\n\n}  // namespace concord\n");
  return code;
}

}  // namespace fsm
}  // namespace concord
