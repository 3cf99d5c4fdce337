#include "checker/fsm/pattern.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace concord {
namespace fsm {
namespace {

constexpr int kMaxRepeat = 64;
constexpr int kMaxDepth = 100;

bool IsNameCharacter(char c) { return absl::ascii_isalnum(c) || c == '_'; }

bool IsSymbolName(absl::string_view name) {
  for (char c : name) {
    if (absl::ascii_islower(c)) return false;
  }
  return true;
}

class Parser {
 public:
  Parser(absl::string_view text, const Alphabet& alphabet,
         const std::map<std::string, Pattern>& definitions)
      : text_(text), alphabet_(alphabet), definitions_(definitions) {}

  absl::StatusOr<Pattern> ParseAll() {
    absl::StatusOr<Pattern> choice = ParseChoice(0);
    if (choice.ok() && at_ < text_.size()) return Error("unexpected character");
    return choice;
  }

  // The names up to `end`, which is consumed ('\0': the end of the text).
  absl::StatusOr<SymbolSet> ParseNames(char end) {
    SymbolSet set;
    for (;;) {
      SkipSpace();
      if (Peek() == end) {
        if (end != '\0') ++at_;
        return set;
      }
      absl::StatusOr<Pattern> one = ParseName();
      if (!one.ok()) return one.status();
      if (one->kind != Pattern::kSet)
        return Error("only sets can stand in a set");
      set |= one->set;
    }
  }

 private:
  absl::StatusOr<Pattern> ParseChoice(int depth) {
    if (depth > kMaxDepth) return Error("nested too deeply");
    Pattern choice;
    choice.kind = Pattern::kChoice;
    for (;;) {
      absl::StatusOr<Pattern> sequence = ParseSequence(depth);
      if (!sequence.ok()) return sequence;
      choice.part.push_back(*std::move(sequence));
      if (Peek() != '|') break;
      ++at_;
    }
    if (choice.part.size() == 1) return std::move(choice.part[0]);
    return choice;
  }

  absl::StatusOr<Pattern> ParseSequence(int depth) {
    Pattern sequence;
    for (;;) {
      SkipSpace();
      const char c = Peek();
      if (c == '\0' || c == '|' || c == ')') break;
      absl::StatusOr<Pattern> atom = ParseAtom(depth);
      if (!atom.ok()) return atom;
      absl::StatusOr<Pattern> repeated = ParseRepeats(*std::move(atom));
      if (!repeated.ok()) return repeated;
      sequence.part.push_back(*std::move(repeated));
    }
    if (sequence.part.size() == 1) return std::move(sequence.part[0]);
    return sequence;
  }

  absl::StatusOr<Pattern> ParseAtom(int depth) {
    Pattern pattern;
    switch (Peek()) {
      case '(': {
        ++at_;
        absl::StatusOr<Pattern> inner = ParseChoice(depth + 1);
        if (!inner.ok()) return inner;
        if (Peek() != ')') return Error("missing )");
        ++at_;
        return inner;
      }
      case '[': {
        ++at_;
        const bool negated = Peek() == '^';
        if (negated) ++at_;
        absl::StatusOr<SymbolSet> set = ParseNames(']');
        if (!set.ok()) return set.status();
        pattern.kind = Pattern::kSet;
        pattern.set = negated ? ~*set : *set;
        return pattern;
      }
      case '.':
        ++at_;
        pattern.kind = Pattern::kSet;
        pattern.set.set();
        return pattern;
      default:
        return ParseName();
    }
  }

  absl::StatusOr<Pattern> ParseName() {
    size_t end = at_;
    while (end < text_.size() && IsNameCharacter(text_[end])) ++end;
    if (end == at_) return Error("a name was expected");
    const std::string name(text_.substr(at_, end - at_));
    if (IsSymbolName(name)) {
      const auto symbol = alphabet_.find(name);
      if (symbol == alphabet_.end())
        return Error(absl::StrCat("unknown symbol ", name));
      at_ = end;
      Pattern pattern;
      pattern.kind = Pattern::kSet;
      pattern.set.set(symbol->second);
      return pattern;
    }
    const auto definition = definitions_.find(name);
    if (definition == definitions_.end())
      return Error(absl::StrCat("undefined ", name));
    at_ = end;
    return definition->second;
  }

  absl::StatusOr<Pattern> ParseRepeats(Pattern pattern) {
    for (;;) {
      SkipSpace();
      Pattern repeat;
      repeat.kind = Pattern::kRepeat;
      switch (Peek()) {
        case '*':
          repeat.max = Pattern::kUnbounded;
          break;
        case '+':
          repeat.min = 1;
          repeat.max = Pattern::kUnbounded;
          break;
        case '?':
          repeat.max = 1;
          break;
        case '{':
          ++at_;
          if (!ParseNumber(repeat.min)) return Error("a number was expected");
          repeat.max = repeat.min;
          if (Peek() == ',') {
            ++at_;
            if (Peek() == '}') {
              repeat.max = Pattern::kUnbounded;
            } else if (!ParseNumber(repeat.max)) {
              return Error("a number was expected");
            }
          }
          if (Peek() != '}') return Error("missing }");
          if (repeat.min > kMaxRepeat || repeat.max > kMaxRepeat ||
              (repeat.max != Pattern::kUnbounded && repeat.max < repeat.min)) {
            return Error("bad bounds of a repetition");
          }
          break;
        default:
          return pattern;
      }
      ++at_;
      repeat.part.push_back(std::move(pattern));
      pattern = std::move(repeat);
    }
  }

  bool ParseNumber(int& number) {
    const size_t begin = at_;
    while (absl::ascii_isdigit(Peek())) ++at_;
    return absl::SimpleAtoi(text_.substr(begin, at_ - begin), &number);
  }

  void SkipSpace() {
    while (at_ < text_.size() && absl::ascii_isspace(text_[at_])) ++at_;
  }

  char Peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  absl::Status Error(absl::string_view what) const {
    return absl::InvalidArgumentError(
        absl::StrCat(what, " at offset ", at_, " of \"", text_, "\""));
  }

  const absl::string_view text_;
  const Alphabet& alphabet_;
  const std::map<std::string, Pattern>& definitions_;
  size_t at_ = 0;
};

std::string SetToRe2(const SymbolSet& set) {
  std::string out = "[";
  for (int c = 0; c < 256; ++c) {
    if (set[c]) absl::StrAppend(&out, absl::StrFormat("\\x%02x", c));
  }
  // RE2 knows no empty set; its complement of everything is one.
  return out == "[" ? "[^\\x00-\\xff]" : out + "]";
}

}  // namespace

absl::Status PatternParser::Define(absl::string_view name,
                                   absl::string_view pattern) {
  if (IsSymbolName(name)) {
    return absl::InvalidArgumentError(
        absl::StrCat("definition ", name, " has no lower-case letter"));
  }
  absl::StatusOr<Pattern> parsed = Parse(pattern);
  if (!parsed.ok()) return parsed.status();
  if (!definitions_.emplace(std::string(name), *std::move(parsed)).second) {
    return absl::InvalidArgumentError(absl::StrCat(name, " is defined twice"));
  }
  return absl::OkStatus();
}

absl::StatusOr<Pattern> PatternParser::Parse(absl::string_view pattern) const {
  return Parser(pattern, alphabet_, definitions_).ParseAll();
}

absl::StatusOr<SymbolSet> PatternParser::ParseSet(
    absl::string_view names) const {
  return Parser(names, alphabet_, definitions_).ParseNames('\0');
}

std::string ToRe2(const Pattern& pattern) {
  std::string out;
  switch (pattern.kind) {
    case Pattern::kSet:
      return SetToRe2(pattern.set);
    case Pattern::kSequence:
      for (const Pattern& part : pattern.part)
        absl::StrAppend(&out, ToRe2(part));
      return absl::StrCat("(?:", out, ")");
    case Pattern::kChoice:
      for (const Pattern& part : pattern.part) {
        absl::StrAppend(&out, out.empty() ? "" : "|", ToRe2(part));
      }
      return absl::StrCat("(?:", out, ")");
    case Pattern::kRepeat:
      return absl::StrCat(
          "(?:", ToRe2(pattern.part[0]), "){", pattern.min, ",",
          pattern.max == Pattern::kUnbounded ? "" : absl::StrCat(pattern.max),
          "}");
  }
  return out;
}

}  // namespace fsm
}  // namespace concord
