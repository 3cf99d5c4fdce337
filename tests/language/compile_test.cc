// What the compilers of packs and concepts refuse, and what they say.

#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/language/compile/concept_compiler.h"
#include "checker/language/compile/lexicon_compiler.h"
#include "checker/language/compile/registry_compiler.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"
#include "tests/language/toy_pack.h"

namespace concord {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;

std::string Error(const v1::LanguagePack& pack) {
  const absl::StatusOr<std::string> code = CompileLexicon(ToyConcepts(), pack);
  return code.ok() ? "" : std::string(code.status().message());
}

v1::LexisEntry& AddLexis(const char* concept, const char* form,
                         v1::LanguagePack& pack) {
  v1::LexisEntry& entry = *pack.add_lexis();
  entry.set_concept(concept);
  entry.add_form(form);
  return entry;
}

v1::FigureEntry& AddFigure(v1::TokenClass token_class, double value,
                           const char* form, v1::LanguagePack& pack) {
  v1::FigureEntry& entry = *pack.add_figure();
  entry.set_class_(token_class);
  entry.set_value(value);
  entry.add_form(form);
  return entry;
}

TEST(CompileLexicon, TakesAPackWithoutFault) {
  EXPECT_EQ(Error(ToyPack()), "");
}

TEST(CompileLexicon, RefusesAnUnknownConcept) {
  v1::LanguagePack pack = ToyPack();
  AddLexis("soldire", "militar", pack);
  EXPECT_THAT(Error(pack), HasSubstr("soldire"));
}

TEST(CompileLexicon, RefusesAnUnknownParadigm) {
  v1::LanguagePack pack = ToyPack();
  AddLexis("soldier", "militar", pack).set_paradigm("nuon");
  EXPECT_THAT(Error(pack), HasSubstr("nuon"));

  pack = ToyPack();
  AddFigure(v1::TIME_UNIT, 7, "săptămân", pack).set_paradigm("nuon");
  EXPECT_THAT(Error(pack), HasSubstr("nuon"));
}

TEST(CompileLexicon, RefusesTwoMeaningsOfAFormInOneLayer) {
  v1::LanguagePack pack = ToyPack();
  AddLexis("person", "soldat", pack);
  EXPECT_THAT(Error(pack), HasSubstr("soldat"));

  pack = ToyPack();
  AddFigure(v1::NUMBER_UNIT, 4, "trei", pack);
  EXPECT_THAT(Error(pack), HasSubstr("trei"));

  pack = ToyPack();
  AddFigure(v1::NUMBER_TEEN, 3, "trei", pack);
  EXPECT_THAT(Error(pack), HasSubstr("trei"));
}

TEST(CompileLexicon, RefusesTwoMeaningsOfAnInflectedForm) {
  v1::LanguagePack pack = ToyPack();
  AddLexis("person", "soldatilor", pack);
  EXPECT_THAT(Error(pack), HasSubstr("soldatilor"));
}

TEST(CompileLexicon, RefusesTwoMeaningsOfAPhrase) {
  v1::LanguagePack pack = ToyPack();
  AddFigure(v1::AT_MOST, 0, "cel puțin", pack);
  EXPECT_THAT(Error(pack), HasSubstr("cel puțin"));
}

TEST(CompileLexicon, TakesAMeaningInEachLayer) {
  v1::LanguagePack pack = ToyPack();
  AddLexis("person", "trei", pack);
  EXPECT_EQ(Error(pack), "");
}

TEST(CompileLexicon, TakesACaseSensitiveMeaningBesideAnother) {
  v1::LanguagePack pack = ToyPack();
  AddLexis("thing", "SOLDAT", pack).set_case_sensitive(true);
  EXPECT_EQ(Error(pack), "");
}

TEST(NumberConcepts, NumbersFromOneInTheOrderOfTheIds) {
  EXPECT_THAT(
      NumberConcepts(ToyConcepts()),
      ElementsAre(Pair("kill", 1), Pair("may", 2), Pair("person", 3),
                  Pair("soldier", 4), Pair("thing", 5), Pair("troop", 6)));
}

v1::Concept& AddConcept(const char* id, const char* parent,
                        v1::ConceptFile& concepts) {
  v1::Concept& added = *concepts.add_concept();
  added.set_id(id);
  added.set_category(v1::Concept::PERSON);
  if (*parent != 0) added.add_parent(parent);
  return added;
}

std::string Error(const v1::ConceptFile& concepts) {
  const absl::StatusOr<std::string> code = CompileConcepts(concepts);
  return code.ok() ? "" : std::string(code.status().message());
}

TEST(CompileConcepts, TakesAFileWithoutFault) {
  EXPECT_EQ(Error(ToyConcepts()), "");
}

TEST(CompileConcepts, RefusesAnIdThatStandsTwice) {
  v1::ConceptFile concepts = ToyConcepts();
  AddConcept("soldier", "person", concepts);
  EXPECT_THAT(Error(concepts), HasSubstr("soldier"));
}

TEST(CompileConcepts, RefusesAnUnknownParent) {
  v1::ConceptFile concepts = ToyConcepts();
  AddConcept("sailor", "trop", concepts);
  EXPECT_THAT(Error(concepts), HasSubstr("trop"));
}

TEST(CompileConcepts, RefusesACircleOfParents) {
  v1::ConceptFile concepts = ToyConcepts();
  AddConcept("hen", "egg", concepts);
  AddConcept("egg", "hen", concepts);
  EXPECT_THAT(Error(concepts),
              ::testing::AnyOf(HasSubstr("hen"), HasSubstr("egg")));

  concepts = ToyConcepts();
  AddConcept("self", "self", concepts);
  EXPECT_THAT(Error(concepts), HasSubstr("self"));
}

TEST(CompileConcepts, TakesTwoWaysUpToOneConcept) {
  v1::ConceptFile concepts = ToyConcepts();
  AddConcept("medic", "soldier", concepts).add_parent("person");
  EXPECT_EQ(Error(concepts), "");
}

TEST(CompileRegistry, TellsAsManyLanguagesAsItHasBitsFor) {
  std::vector<v1::LanguagePack> packs(32, ToyPack());
  EXPECT_TRUE(CompileRegistry(packs).ok());
  packs.push_back(ToyPack());
  EXPECT_FALSE(CompileRegistry(packs).ok());
}

}  // namespace
}  // namespace concord
