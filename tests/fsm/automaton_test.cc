// The automaton against RE2: the same rules over the same symbols must match
// the same, for random rules and for the grammar of mentions.

#include "checker/fsm/automaton.h"

#include <cstdint>
#include <iostream>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/fsm/compile.h"
#include "checker/fsm/grammar.h"
#include "checker/textproto/text_files.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/grammar.pb.h"
#include "re2/re2.h"

namespace concord {
namespace fsm {
namespace {

using Matches = std::vector<std::pair<size_t, uint16_t>>;  // end, rule

std::vector<std::string> grammar_paths;

Alphabet Letters() { return {{"A", 'a'}, {"B", 'b'}, {"C", 'c'}, {"D", 'd'}}; }

Rule MakeRule(const std::string& name, const std::string& pattern) {
  Rule rule;
  rule.name = name;
  rule.pattern = *PatternParser(Letters()).Parse(pattern);
  return rule;
}

Matches AllMatches(const Automaton& automaton, const std::string& symbols,
                   size_t begin) {
  Matches all;
  if (!automaton.Starts(static_cast<uint8_t>(symbols[begin])) ||
      !automaton.MayMatch(symbols, begin)) {
    return all;
  }
  automaton.Match(symbols, begin, [&](size_t end, uint16_t rule) {
    all.emplace_back(end, rule);
    return false;
  });
  return all;
}

// The rules as RE2s, tried at every length: slow and obviously right.
class Oracle {
 public:
  explicit Oracle(const std::vector<Rule>& rules) : rules_(rules) {
    RE2::Options options(RE2::Latin1);
    options.set_dot_nl(true);
    options.set_max_mem(256 << 20);
    for (const Rule& rule : rules) {
      res_.push_back(std::make_unique<RE2>(ToRe2(rule.pattern), options));
    }
  }

  Matches All(const std::string& symbols, size_t begin, uint8_t edge) const {
    Matches all;
    const size_t limit =
        std::min(symbols.size() - begin, Automaton::kMaxLength);
    for (size_t length = limit; length > 0; --length) {
      const re2::StringPiece part(symbols.data() + begin, length);
      const uint8_t before =
          begin == 0 ? edge : static_cast<uint8_t>(symbols[begin - 1]);
      const uint8_t behind =
          begin + length == symbols.size()
              ? edge
              : static_cast<uint8_t>(symbols[begin + length]);
      for (size_t r = 0; r < rules_.size(); ++r) {
        if (rules_[r].after[before] && rules_[r].before[behind] &&
            RE2::FullMatch(part, *res_[r])) {
          all.emplace_back(begin + length, static_cast<uint16_t>(r));
        }
      }
    }
    return all;
  }

 private:
  const std::vector<Rule>& rules_;
  std::vector<std::unique_ptr<RE2>> res_;
};

TEST(Automaton, LongestFirstThenTheOrderOfRules) {
  absl::StatusOr<CompiledRules> rules =
      Compile({MakeRule("one", "A+"), MakeRule("two", "A B?"),
               MakeRule("three", "A A")});
  ASSERT_TRUE(rules.ok());
  const Tables tables = rules->tables();
  const Automaton automaton(tables, 'z');
  EXPECT_EQ(AllMatches(automaton, "aab", 0),
            (Matches{{2, 0}, {2, 2}, {1, 0}, {1, 1}}));
  EXPECT_EQ(AllMatches(automaton, "aab", 1), (Matches{{3, 1}, {2, 0}, {2, 1}}));
  EXPECT_EQ(AllMatches(automaton, "ba", 0), Matches());
}

TEST(Automaton, StopsAtTheFirstThatIsTaken) {
  absl::StatusOr<CompiledRules> rules = Compile({MakeRule("one", "A{1,5}")});
  const Tables tables = rules->tables();
  const Automaton automaton(tables, 'z');
  std::vector<size_t> offered;
  EXPECT_TRUE(automaton.Match("aaaa", 0, [&](size_t end, uint16_t) {
    offered.push_back(end);
    return end == 3;
  }));
  EXPECT_EQ(offered, (std::vector<size_t>{4, 3}));
}

TEST(Automaton, Context) {
  Rule rule = MakeRule("one", "A");
  rule.after = SymbolSet().set('b').set('z');
  rule.before = ~SymbolSet().set('c');
  absl::StatusOr<CompiledRules> rules = Compile({rule});
  const Tables tables = rules->tables();
  const Automaton automaton(tables, 'z');
  EXPECT_EQ(AllMatches(automaton, "a", 0).size(), 1u);  // the edge counts as z
  EXPECT_EQ(AllMatches(automaton, "ba", 1).size(), 1u);
  EXPECT_EQ(AllMatches(automaton, "ca", 1).size(), 0u);
  EXPECT_EQ(AllMatches(automaton, "ac", 0).size(), 0u);
}

TEST(Automaton, NoMatchIsLongerThanTheLimit) {
  absl::StatusOr<CompiledRules> rules = Compile({MakeRule("one", "A+")});
  const Tables tables = rules->tables();
  const Automaton automaton(tables, 'z');
  EXPECT_EQ(AllMatches(automaton, std::string(1000, 'a'), 0).size(),
            Automaton::kMaxLength);
}

TEST(Compile, RefusesRulesThatMatchNothing) {
  EXPECT_FALSE(Compile({MakeRule("empty", "A*")}).ok());
  Rule never = MakeRule("never", "A B");
  never.pattern.part[1].set.reset();
  EXPECT_FALSE(Compile({never}).ok());
}

TEST(Compile, SharesStatesAndColumns) {
  absl::StatusOr<CompiledRules> rules =
      Compile({MakeRule("one", "A [C D] | B [C D]")});
  ASSERT_TRUE(rules.ok());
  EXPECT_EQ(rules->tables().columns, 3);  // a or b, c or d, the rest
  EXPECT_EQ(rules->tables().states, 4);   // dead, start, middle, end
}

// A random pattern over the letters.
std::string RandomPattern(std::mt19937& random, int depth) {
  static constexpr const char* kAtoms[] = {"A",     "B",      "C",    "D",
                                           "[A B]", "[^A C]", "[B D]"};
  const int kind = static_cast<int>(random() % (depth <= 0 ? 1 : 6));
  switch (kind) {
    case 1:
    case 2:
      return absl::StrCat(RandomPattern(random, depth - 1), " ",
                          RandomPattern(random, depth - 1));
    case 3:
      return absl::StrCat("(", RandomPattern(random, depth - 1), " | ",
                          RandomPattern(random, depth - 1), ")");
    case 4:
      return absl::StrCat("(", RandomPattern(random, depth - 1), ")",
                          random() % 2 == 0 ? "?" : "*");
    case 5:
      return absl::StrCat("(", RandomPattern(random, depth - 1), "){",
                          random() % 2, ",", 1 + random() % 3, "}");
    default:
      return kAtoms[random() % 7];
  }
}

TEST(Automaton, MatchesWhatRe2Matches) {
  std::mt19937 random(20250903);
  int compiled = 0;
  for (int round = 0; round < 600; ++round) {
    std::vector<Rule> rules;
    const int count = 1 + static_cast<int>(random() % 4);
    for (int r = 0; r < count; ++r) {
      rules.push_back(MakeRule(absl::StrCat("r", r), RandomPattern(random, 4)));
      if (random() % 3 == 0) rules.back().after = SymbolSet(random()) << 90;
      if (random() % 3 == 0) rules.back().before = SymbolSet(random()) << 90;
    }
    absl::StatusOr<CompiledRules> automaton_rules = Compile(rules);
    if (!automaton_rules.ok()) continue;  // one matches the empty sequence
    ++compiled;
    const Tables tables = automaton_rules->tables();
    const Automaton automaton(tables, 'd');
    const Oracle oracle(rules);
    for (int text = 0; text < 20; ++text) {
      std::string symbols;
      for (size_t i = 0; i < 1 + random() % 12; ++i) {
        symbols.push_back(static_cast<char>('a' + random() % 5));
      }
      for (size_t at = 0; at < symbols.size(); ++at) {
        ASSERT_EQ(AllMatches(automaton, symbols, at),
                  oracle.All(symbols, at, 'd'))
            << symbols << " at " << at << ", first rule "
            << ToRe2(rules[0].pattern);
      }
    }
  }
  EXPECT_GT(compiled, 100);
}

// Random classes that follow the grammar now and then: a step goes where the
// automaton can go, more often than not.
std::string RandomClasses(const Tables& tables, std::mt19937& random) {
  std::string classes;
  uint16_t state = 1;
  while (classes.size() < 40) {
    uint8_t symbol = static_cast<uint8_t>(random() % 184);
    for (int tries = 0; tries < 30 && random() % 16 != 0; ++tries) {
      if (tables.next[state * tables.columns + tables.column[symbol]] != 0) {
        break;
      }
      symbol = static_cast<uint8_t>(random() % 184);
    }
    state = tables.next[state * tables.columns + tables.column[symbol]];
    if (state == 0) state = 1;
    classes.push_back(static_cast<char>(symbol));
  }
  return classes;
}

TEST(MentionGrammar, MatchesWhatRe2Matches) {
  v1::Grammar grammar;
  ASSERT_TRUE(MergeTextFiles(grammar_paths, grammar).ok());
  const absl::StatusOr<std::vector<Rule>> rules = ParseGrammar(grammar);
  ASSERT_TRUE(rules.ok()) << rules.status().message();
  absl::StatusOr<CompiledRules> compiled = Compile(*rules);
  ASSERT_TRUE(compiled.ok()) << compiled.status().message();
  const Tables tables = compiled->tables();
  const uint8_t edge = TokenClassAlphabet().at("SENTENCE_END");
  const Automaton automaton(tables, edge);
  const Oracle oracle(*rules);
  std::cout << tables.states << " states, " << tables.columns << " columns\n";

  std::mt19937 random(7);
  size_t matches = 0;
  for (int round = 0; round < 40; ++round) {
    const std::string classes = RandomClasses(tables, random);
    for (size_t at = 0; at < classes.size(); ++at) {
      const Matches found = AllMatches(automaton, classes, at);
      matches += found.size();
      ASSERT_EQ(found, oracle.All(classes, at, edge)) << "at " << at;
    }
  }
  EXPECT_GT(matches, 500u);
}

}  // namespace
}  // namespace fsm
}  // namespace concord

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  concord::fsm::grammar_paths = {argv + 1, argv + argc};
  return RUN_ALL_TESTS();
}
