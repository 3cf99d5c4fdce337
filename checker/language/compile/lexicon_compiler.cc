#include "checker/language/compile/lexicon_compiler.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/language/compile/concept_compiler.h"
#include "checker/language/compile/form_table.h"
#include "checker/language/compile/forms.h"
#include "checker/language/lexicon.h"

namespace concord {
namespace {

struct Meaning {
  uint32_t token_class = 0;
  uint32_t figure = 0;
  uint32_t concept_number = 0;
  uint8_t flags = 0;
};

class Compiler {
 public:
  Compiler(const v1::ConceptFile& concepts, const v1::LanguagePack& pack,
           Forms forms)
      : pack_(pack),
        forms_(std::move(forms)),
        concepts_(NumberConcepts(concepts)) {
    for (const v1::Concept& c : concepts.concept()) {
      if (c.category() == v1::Concept::ACTION ||
          c.category() == v1::Concept::SPEECH) {
        acts_.insert(concepts_.at(c.id()));
      }
    }
    figures_.push_back({0, ""});
    words_.push_back({});
    spellings_.push_back("");
  }

  absl::StatusOr<std::string> Run() {
    // Forms as written come before their twins, so that a twin never wins.
    for (const bool twins : {false, true}) {
      for (const v1::FigureEntry& e : pack_.figure()) {
        if (absl::Status s = AddFigure(e, twins); !s.ok()) return s;
      }
      for (const v1::LexisEntry& e : pack_.lexis()) {
        if (absl::Status s = AddLexis(e, twins); !s.ok()) return s;
      }
    }
    CompleteExactWords();
    for (const std::string& w : pack_.abbreviation()) Flag(w, kAbbreviation);
    for (const std::string& w : pack_.common_word()) Flag(w, kCommonWord);
    FlagFutureForms();
    FlagActNouns();
    for (const std::string& w : pack_.homonym_noun()) Flag(w, kHomonymNoun);
    for (const std::string& w : pack_.change_from()) Flag(w, kChangeFrom);
    for (const std::string& w : pack_.change_to()) Flag(w, kChangeTo);
    for (const std::string& w : pack_.former_value()) Flag(w, kFormerValue);
    if (words_.size() > std::numeric_limits<uint32_t>::max() ||
        figures_.size() > std::numeric_limits<uint16_t>::max() ||
        nodes_.size() > std::numeric_limits<uint16_t>::max()) {
      return absl::InvalidArgumentError(
          "the pack is too large for 16-bit indices");
    }
    absl::StatusOr<FormTable> table = BuildFormTable(Spelled());
    if (!table.ok()) return table.status();
    table_ = *std::move(table);
    return Code();
  }

 private:
  absl::Status AddFigure(const v1::FigureEntry& e, bool twins) {
    const std::pair<double, std::string> figure = {e.value(), e.code()};
    auto [at, added] = figure_numbers_.emplace(figure, figures_.size());
    if (added) figures_.push_back(figure);
    for (const std::string& form : e.form()) {
      absl::StatusOr<std::vector<std::string>> forms =
          forms_.Expand(form, e.paradigm());
      if (!forms.ok()) return forms.status();
      for (const std::string& each : *forms) {
        for (const std::string& spelled :
             twins ? forms_.Twins(each) : std::set<std::string>{each}) {
          Meaning& m = words_[WordOf(spelled, e.case_sensitive())];
          if (m.token_class != 0) {
            if (twins || (m.token_class == static_cast<uint32_t>(e.class_()) &&
                          m.figure == at->second)) {
              continue;
            }
            return absl::InvalidArgumentError(absl::StrCat(
                "\"", spelled, "\" is both ",
                v1::TokenClass_Name(m.token_class), " and ",
                v1::TokenClass_Name(e.class_()),
                " (or has two values): give it a class of its own"));
          }
          m.token_class = e.class_();
          m.figure = at->second;
        }
      }
    }
    return absl::OkStatus();
  }

  absl::Status AddLexis(const v1::LexisEntry& e, bool twins) {
    const auto found = concepts_.find(e.concept());
    if (found == concepts_.end()) {
      return absl::InvalidArgumentError(
          absl::StrCat("\"", e.form_size() > 0 ? e.form(0) : "",
                       "\": unknown concept ", e.concept()));
    }
    for (const std::string& form : e.form()) {
      absl::StatusOr<std::vector<std::string>> forms =
          forms_.Expand(form, e.paradigm());
      if (!forms.ok()) return forms.status();
      for (const std::string& each : *forms) {
        for (const std::string& spelled :
             twins ? forms_.Twins(each) : std::set<std::string>{each}) {
          Meaning& m = words_[WordOf(spelled, e.case_sensitive())];
          if (m.concept_number != 0) {
            if (twins || m.concept_number == found->second) continue;
            return absl::InvalidArgumentError(absl::StrCat(
                "\"", spelled, "\" is both ", ConceptName(m.concept_number),
                " and ", e.concept()));
          }
          m.concept_number = found->second;
        }
      }
    }
    return absl::OkStatus();
  }

  std::string ConceptName(uint32_t number) const {
    for (const auto& [id, n] : concepts_) {
      if (n == number) return id;
    }
    return "";
  }

  void Flag(const std::string& form, uint8_t flag) {
    words_[WordOf(form, false)].flags |= flag;
  }

  // Number of the word or phrase that is spelled so, made if it is new.
  uint32_t WordOf(const std::string& form, bool case_sensitive) {
    const std::vector<std::string> parts = CutForm(form);
    if (parts.size() == 1) return SingleWord(parts[0], case_sensitive);
    // A phrase: a path of words. "Sept." ends with a period that ends no
    // sentence.
    uint16_t node = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
      const uint32_t word = SingleWord(parts[i], false);
      if (i == 0) {
        uint16_t& first = first_nodes_[word];
        if (first == 0) first = NewNode();
        node = first;
      } else {
        uint16_t& next = steps_[{node, word}];
        if (next == 0) next = NewNode();
        node = next;
      }
    }
    if (parts.size() == 2 && parts[1] == ".") {
      words_[SingleWord(parts[0], false)].flags |= kAbbreviation;
    }
    uint32_t& word = nodes_[node];
    if (word == 0) {
      word = static_cast<uint32_t>(words_.size());
      words_.push_back({});
      spellings_.push_back(form);
    }
    return word;
  }

  // Gives words that are read as written ("May") what only their lower-case
  // twin has. Phrases are made of words in any case; where a text has a word
  // that is read as written ("May"), it leads on as its lower-case twin does.
  void CompleteExactWords() {
    for (const auto& [form, word] : exact_) {
      const auto folded = folded_.find(LowerCase(form));
      if (folded == folded_.end()) continue;
      // What it does not mean as written, it means as its twin: "May" the month
      // is also the verb that opens a sentence.
      Meaning& exact = words_[word];
      const Meaning& twin = words_[folded->second];
      if (exact.token_class == 0) {
        exact.token_class = twin.token_class;
        exact.figure = twin.figure;
      }
      if (exact.concept_number == 0) exact.concept_number = twin.concept_number;
      exact.flags |= twin.flags;
      const auto first = first_nodes_.find(folded->second);
      if (first != first_nodes_.end()) first_nodes_[word] = first->second;
      std::vector<std::pair<uint16_t, uint16_t>> steps;
      for (const auto& [from, next] : steps_) {
        if (from.second == folded->second) steps.push_back({from.first, next});
      }
      for (const auto& [node, next] : steps) steps_[{node, word}] = next;
    }
  }

  uint16_t NewNode() {
    if (nodes_.empty()) nodes_.push_back(0);  // 0 is no node
    nodes_.push_back(0);
    return static_cast<uint16_t>(nodes_.size() - 1);
  }

  uint32_t SingleWord(const std::string& form, bool case_sensitive) {
    const std::string key = case_sensitive ? form : LowerCase(form);
    auto& table = case_sensitive ? exact_ : folded_;
    auto [at, added] = table.emplace(key, static_cast<uint32_t>(words_.size()));
    if (added) {
      words_.push_back({});
      spellings_.push_back(key);
    }
    return at->second;
  }

  void FlagFutureForms() {
    for (size_t word = 1; word < words_.size(); ++word) {
      for (const std::string& ending : pack_.future_ending()) {
        if (absl::EndsWith(spellings_[word], ending))
          words_[word].flags |= kFutureForm;
      }
    }
  }

  void FlagActNouns() {
    for (size_t word = 1; word < words_.size(); ++word) {
      if (acts_.count(words_[word].concept_number) == 0) continue;
      // What a phrase ends with says nothing of it: "nine years behind bars".
      if (absl::StrContains(spellings_[word], ' ')) continue;
      for (const std::string& ending : pack_.act_noun_ending()) {
        if (absl::EndsWith(spellings_[word], ending))
          words_[word].flags |= kActNoun;
      }
    }
  }

  // Every spelling with its word; what is read as written wins, and its lower
  // case tells of it.
  std::map<std::string, uint32_t> Spelled() const {
    std::map<std::string, uint32_t> spelled = {exact_.begin(), exact_.end()};
    for (const auto& [form, word] : folded_) {
      spelled.emplace(form, word);
    }
    for (const auto& [form, word] : exact_) {
      if (const std::string lower = LowerCase(form); lower != form)
        spelled[lower] |= kReadAsWritten;
    }
    return spelled;
  }

  std::string Code() const {
    const std::string& language = pack_.language();
    std::string code = absl::StrCat(
        "#include \"checker/language/lexicon.h\"\n\nnamespace concord "
        "{\nnamespace {\n\n"
        "constexpr Word kWords[] = {\n");
    for (size_t i = 0; i < words_.size(); ++i) {
      const Meaning& m = words_[i];
      const auto first = first_nodes_.find(static_cast<uint32_t>(i));
      absl::StrAppend(&code, "{", m.token_class, ",", m.flags, ",", m.figure,
                      ",", m.concept_number, ",",
                      first == first_nodes_.end() ? 0 : first->second, "},",
                      i % 8 == 7 ? "\n" : "");
    }
    absl::StrAppend(&code, "};\nconstexpr Figure kFigures[] = {\n");
    for (const auto& [value, text] : figures_) {
      absl::StrAppend(&code, "{", Exact(value), ",\"", absl::CEscape(text),
                      "\"},\n");
    }
    absl::StrAppend(&code, "};\nconstexpr char kSpellings[] =\n");
    std::string offsets;
    size_t offset = 0;
    for (const std::string& s : spellings_) {
      absl::StrAppend(&code, "\"", absl::CEscape(s), "\"\n");
      absl::StrAppend(&offsets, offset, ",");
      offset += s.size();
    }
    absl::StrAppend(&code, ";\nconstexpr uint32_t kSpellingAt[] = {", offsets,
                    offset, "};\nconstexpr uint64_t kSlots[] = {\n");
    for (size_t i = 0; i < table_.slots.size(); ++i) {
      absl::StrAppend(&code, table_.slots[i], "u,", i % 8 == 7 ? "\n" : "");
    }
    absl::StrAppend(&code, "};\nconstexpr uint16_t kDisplacements[] = {",
                    absl::StrJoin(table_.displacements, ","), "};\n",
                    PhraseCode());
    absl::StrAppend(&code, List("kBoilerplate", pack_.boilerplate_line(), true),
                    List("kStemEndings", pack_.stem_ending(), false),
                    List("kPluralEndings", pack_.plural_ending(), false));

    const std::string& decimal = pack_.number_format().decimal();
    std::string groups;
    for (const std::string& g : pack_.number_format().group())
      groups += g.substr(0, 1);
    groups.resize(2, '\0');
    auto character = [](char c) {
      return c == 0 ? std::string("0")
                    : absl::StrCat("'", c == '\'' ? "\\'" : std::string(1, c),
                                   "'");
    };
    absl::StrAppend(
        &code, "constexpr LexiconTables kTables = {\n    \"",
        absl::CEscape(language), "\", ",
        character(decimal.empty() ? '.' : decimal[0]), ", ",
        character(groups[0]), ", ", character(groups[1]),
        ",\n    kWords, kFigures, kSpellingAt, kSpellings, kSlots, "
        "kDisplacements,\n"
        "    absl::MakeConstSpan(kPhraseSteps, ",
        steps_.size(), "), absl::MakeConstSpan(kPhraseNodes, ",
        std::max<size_t>(nodes_.size(), 1),
        "),\n    absl::MakeConstSpan(kBoilerplate, ",
        pack_.boilerplate_line_size(), "), absl::MakeConstSpan(kStemEndings, ",
        pack_.stem_ending_size(), "), absl::MakeConstSpan(kPluralEndings, ",
        pack_.plural_ending_size(), "), ",
        pack_.future_ending().empty() ? "false" : "true", ", ",
        pack_.head_final() ? "true" : "false", ", ",
        pack_.twelve_hour_clock() ? "true" : "false", ", ",
        pack_.nouns_capitalised() ? "true" : "false",
        "};\nconstexpr Lexicon kLexicon(kTables);\n\n}  // namespace\n\n"
        "const Lexicon& Lexicon_",
        language,
        "() { return kLexicon; }\n\n"
        "}  // namespace concord\n");
    return code;
  }

  static std::string Exact(double value) {
    char buffer[40];
    snprintf(buffer, sizeof buffer, "%.17g", value);
    return buffer;
  }

  // Steps ordered by node, then word, as NextPhraseNode searches them.
  std::string PhraseCode() const {
    std::string code = "constexpr PhraseStep kPhraseSteps[] = {\n";
    std::map<uint16_t, std::pair<size_t, size_t>> ranges;
    std::map<uint16_t, uint64_t> words;
    size_t i = 0;
    for (const auto& [from, next] : steps_) {
      absl::StrAppend(&code, "{", from.second, ",", from.first, ",", next, "},",
                      i % 8 == 7 ? "\n" : "");
      auto [range, added] = ranges.emplace(from.first, std::make_pair(i, i));
      range->second.second = ++i;
      words[from.first] |= uint64_t{1} << (from.second & 63);
    }
    absl::StrAppend(&code,
                    "{0,0,0}};\nconstexpr PhraseNode kPhraseNodes[] = {\n");
    for (size_t node = 0; node < std::max<size_t>(nodes_.size(), 1); ++node) {
      const auto range = ranges.find(static_cast<uint16_t>(node));
      absl::StrAppend(&code, "{", nodes_.empty() ? 0 : nodes_[node], ",",
                      range == ranges.end() ? 0 : range->second.first, ",",
                      range == ranges.end() ? 0 : range->second.second, ",",
                      words[static_cast<uint16_t>(node)], "u},",
                      node % 8 == 7 ? "\n" : "");
    }
    return code + "};\n";
  }

  template <typename Strings>
  static std::string List(absl::string_view name, const Strings& strings,
                          bool lower) {
    std::string code = absl::StrCat("constexpr const char* ", name, "[] = {\n");
    for (const std::string& s : strings) {
      absl::StrAppend(&code, "\"", absl::CEscape(lower ? LowerCase(s) : s),
                      "\",\n");
    }
    return code + "\"\"};\n";
  }

  const v1::LanguagePack& pack_;
  const Forms forms_;
  const std::map<std::string, uint16_t> concepts_;
  std::set<uint32_t> acts_;  // numbers of the concepts of ACTION and SPEECH
  std::vector<std::pair<double, std::string>> figures_;
  std::map<std::pair<double, std::string>, uint32_t> figure_numbers_;
  std::vector<Meaning> words_;  // by number; [0] is the unknown word
  std::vector<std::string> spellings_;
  FormTable table_;
  std::map<std::string, uint32_t> folded_;  // lower-case spelling -> number
  std::map<std::string, uint32_t> exact_;   // case-sensitive spelling -> number
  std::map<uint32_t, uint16_t> first_nodes_;
  std::map<std::pair<uint16_t, uint32_t>, uint16_t> steps_;
  std::vector<uint32_t>
      nodes_;  // word of the phrase that ends there, 0 if none
};

}  // namespace

absl::StatusOr<std::string> CompileLexicon(const v1::ConceptFile& concepts,
                                           const v1::LanguagePack& pack) {
  absl::StatusOr<Forms> forms = Forms::Of(pack);
  if (!forms.ok()) return forms.status();
  return Compiler(concepts, pack, *std::move(forms)).Run();
}

}  // namespace concord
