#include "checker/fsm/grammar.h"

#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "google/protobuf/descriptor.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace fsm {
namespace {

absl::Status Annotate(absl::string_view what, absl::string_view name,
                      const absl::Status& status) {
  return absl::InvalidArgumentError(
      absl::StrCat(what, " ", name, ": ", status.message()));
}

// `wanted`, all symbols if it names none, without `unwanted`.
absl::StatusOr<SymbolSet> Context(const PatternParser& parser,
                                  const std::string& wanted,
                                  const std::string& unwanted) {
  absl::StatusOr<SymbolSet> set = parser.ParseSet(wanted);
  if (!set.ok()) return set;
  if (set->none()) set->set();
  const absl::StatusOr<SymbolSet> without = parser.ParseSet(unwanted);
  if (!without.ok()) return without;
  return *set & ~*without;
}

}  // namespace

Alphabet TokenClassAlphabet() {
  Alphabet alphabet;
  const google::protobuf::EnumDescriptor* classes = v1::TokenClass_descriptor();
  for (int i = 0; i < classes->value_count(); ++i) {
    alphabet[classes->value(i)->name()] =
        static_cast<uint8_t>(classes->value(i)->number());
  }
  return alphabet;
}

absl::StatusOr<std::vector<Rule>> ParseGrammar(const v1::Grammar& grammar) {
  PatternParser parser(TokenClassAlphabet());
  for (const v1::Definition& d : grammar.definition()) {
    if (absl::Status s = parser.Define(d.name(), d.pattern()); !s.ok()) {
      return Annotate("definition", d.name(), s);
    }
  }
  std::vector<Rule> rules;
  for (const v1::Rule& r : grammar.rule()) {
    Rule rule;
    rule.name = r.name();
    rule.action = static_cast<uint16_t>(r.action());
    absl::StatusOr<Pattern> pattern = parser.Parse(r.pattern());
    if (!pattern.ok()) return Annotate("rule", r.name(), pattern.status());
    rule.pattern = *std::move(pattern);
    absl::StatusOr<SymbolSet> after = Context(parser, r.after(), r.not_after());
    if (!after.ok()) return Annotate("rule", r.name(), after.status());
    rule.after = *after;
    absl::StatusOr<SymbolSet> before =
        Context(parser, r.before(), r.not_before());
    if (!before.ok()) return Annotate("rule", r.name(), before.status());
    rule.before = *before;
    rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace fsm
}  // namespace concord
