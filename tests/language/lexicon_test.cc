// Look-up in a lexicon that is compiled from the toy pack.

#include "checker/language/lexicon.h"

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/language/compile/concept_compiler.h"
#include "checker/language/segment.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"
#include "tests/language/toy_pack.h"

namespace concord {

const Lexicon& Lexicon_qaa();  // generated

namespace {

using ::testing::ElementsAre;

const Lexicon& Toy() { return Lexicon_qaa(); }

const Word& Lookup(absl::string_view form) {
  return Toy().word(Toy().Find(form));
}

uint16_t ConceptNumber(const std::string& id) {
  return NumberConcepts(ToyConcepts()).at(id);
}

// The word that these words together count as, 0 if they are no phrase.
uint32_t FindPhrase(absl::string_view words) {
  uint16_t node = 0;
  bool first = true;
  for (size_t at = 0; at < words.size();) {
    const Segment segment = NextSegment(words, at);
    const absl::string_view form = words.substr(at, segment.end - at);
    at = segment.end;
    if (segment.kind == SegmentKind::kSpace) continue;
    const uint32_t word = Toy().Find(form);
    node =
        first ? Toy().word(word).phrase_node : Toy().NextPhraseNode(node, word);
    first = false;
    if (node == 0) return 0;
  }
  return Toy().PhraseWord(node);
}

TEST(Lookup, FindsAFormAsWrittenCapitalisedAndInCapitals) {
  for (const char* form : {"trei", "Trei", "TREI"}) {
    EXPECT_NE(Toy().Find(form), 0u) << form;
    EXPECT_EQ(Lookup(form).token_class, v1::NUMBER_UNIT) << form;
    EXPECT_EQ(Toy().figure(Toy().Find(form)).value, 3) << form;
    EXPECT_EQ(Toy().spelling(Toy().Find(form)), "trei") << form;
  }
}

TEST(Lookup, FindsFormsWithLettersBeyondAscii) {
  for (const char* form : {"mașină", "Mașină", "MAȘINĂ"}) {
    EXPECT_EQ(Lookup(form).concept_id, ConceptNumber("person")) << form;
  }
}

TEST(Lookup, FindsNothingElse) {
  for (const char* form :
       {"", "t", "tre", "treii", "trei ", " trei", "masina", "puțin ",
        "cel puțin", "4", "soldatul", "Soldații"}) {
    EXPECT_EQ(Toy().Find(form), 0u) << "'" << form << "'";
  }
  EXPECT_EQ(Toy().word(0).token_class, v1::OTHER);
  EXPECT_EQ(Toy().word(0).concept_id, 0);
  EXPECT_EQ(Toy().word(0).figure, 0);
  EXPECT_EQ(Toy().word(0).phrase_node, 0);
  EXPECT_EQ(Toy().word(0).flags, 0);
  EXPECT_EQ(Toy().figure(0).value, 0);
  EXPECT_STREQ(Toy().figure(0).code, "");
}

TEST(Lookup, FindsTheFormsOfAParadigm) {
  for (const char* form :
       {"soldat", "soldati", "soldatilor", "Soldatilor", "SOLDATI"}) {
    EXPECT_EQ(Lookup(form).concept_id, ConceptNumber("soldier")) << form;
    EXPECT_EQ(Lookup(form).token_class, v1::OTHER) << form;
  }
  EXPECT_EQ(Lookup("ucide").concept_id, ConceptNumber("kill"));
  EXPECT_EQ(Lookup("ucidit").concept_id, ConceptNumber("kill"));
  EXPECT_EQ(Toy().Find("ucid"), 0u) << "no ending of the paradigm is empty";
  EXPECT_EQ(Lookup("ziilor").token_class, v1::TIME_UNIT);
}

TEST(Lookup, GivesValueAndCode) {
  EXPECT_EQ(Toy().figure(Toy().Find("mii")).value, 1000);
  EXPECT_STREQ(Toy().figure(Toy().Find("mii")).code, "");
  EXPECT_STREQ(Toy().figure(Toy().Find("Euro")).code, "EUR");
  EXPECT_EQ(Toy().figure(Toy().Find("m")).value, 1e6);
  EXPECT_STREQ(Toy().figure(Toy().Find("m")).code, "meter");
  EXPECT_EQ(Toy().figure(Toy().Find("circa")).value, 0);
}

TEST(Lookup, ReadsACaseSensitiveFormOnlyAsWritten) {
  EXPECT_EQ(Lookup("Mai").token_class, v1::MONTH);
  EXPECT_EQ(Lookup("Zi").concept_id, ConceptNumber("thing"));
  EXPECT_EQ(Lookup("zi").concept_id, 0);
  EXPECT_EQ(Lookup("zi").token_class, v1::TIME_UNIT);
  EXPECT_EQ(Lookup("mai").token_class, v1::OTHER);
  EXPECT_EQ(Lookup("MAI").token_class, v1::OTHER);
}

TEST(Lookup, AFormMayHaveAMeaningInEachLayer) {
  for (const char* form : {"mie", "Mie", "MIE"}) {
    EXPECT_EQ(Lookup(form).token_class, v1::NUMBER_SCALE) << form;
    EXPECT_EQ(Lookup(form).concept_id, ConceptNumber("thing")) << form;
  }
  EXPECT_EQ(Lookup("mii").concept_id, 0);
}

// A case-sensitive form hides what the same form in small letters means in the
// other layer.
TEST(Lookup, ACaseSensitiveFormHidesNoMeaningInTheOtherLayer) {
  EXPECT_EQ(Lookup("Mai").token_class, v1::MONTH);
  EXPECT_EQ(Lookup("Mai").concept_id, ConceptNumber("may"));
  EXPECT_EQ(Lookup("Zi").concept_id, ConceptNumber("thing"));
  EXPECT_EQ(Lookup("Zi").token_class, v1::TIME_UNIT);
}

TEST(Lookup, AWordOfACaseSensitivePhraseKeepsItsOwnMeaning) {
  EXPECT_EQ(Lookup("Circa").token_class, v1::ABOUT);
}

TEST(Lookup, MarksAbbreviationsAndCommonWords) {
  EXPECT_TRUE(Lookup("nr").flags & kAbbreviation);
  EXPECT_TRUE(Lookup("Nr").flags & kAbbreviation);
  EXPECT_FALSE(Lookup("nr").flags & kCommonWord);
  EXPECT_TRUE(Lookup("trei").flags & kCommonWord);
  EXPECT_TRUE(Lookup("și").flags & kCommonWord);
  EXPECT_FALSE(Lookup("trei").flags & kAbbreviation);
  EXPECT_FALSE(Lookup("soldat").flags & (kAbbreviation | kCommonWord));
}

TEST(Lookup, ReadsLettersThatStandForOneAnother) {
  EXPECT_EQ(Lookup("maşină").concept_id, ConceptNumber("person"));
}

TEST(Phrases, CountAsOneWord) {
  ASSERT_NE(FindPhrase("cel puțin"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("cel puțin")).token_class, v1::AT_LEAST);
  ASSERT_NE(FindPhrase("la sută"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("la sută")).token_class, v1::PERCENT);
  ASSERT_NE(FindPhrase("a tras de moarte"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("a tras de moarte")).concept_id,
            ConceptNumber("kill"));
}

TEST(Phrases, AreFoundAlsoCapitalisedAndInCapitals) {
  for (const char* phrase : {"Cel puțin", "CEL PUȚIN"}) {
    ASSERT_NE(FindPhrase(phrase), 0u) << phrase;
    EXPECT_EQ(Toy().word(FindPhrase(phrase)).token_class, v1::AT_LEAST)
        << phrase;
  }
}

TEST(Phrases, MayBeginWithAWordThatHasAMeaningOfItsOwn) {
  ASSERT_NE(FindPhrase("Mai mult"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("Mai mult")).token_class, v1::MORE_THAN);
  ASSERT_NE(FindPhrase("Circa Mare"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("Circa Mare")).concept_id,
            ConceptNumber("thing"));
}

// Phrases are made of words in any case.
TEST(Phrases, DISABLED_AreReadOnlyAsWrittenIfTheyAreCaseSensitive) {
  EXPECT_NE(FindPhrase("Circa Mare"), 0u);
  EXPECT_EQ(FindPhrase("circa mare"), 0u);
  EXPECT_EQ(FindPhrase("circa Mare"), 0u);
}

TEST(Phrases, MayBeginAnother) {
  ASSERT_NE(FindPhrase("la sută de punct"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("la sută de punct")).token_class,
            v1::PERCENT_POINT);
  EXPECT_EQ(FindPhrase("la sută de"), 0u);
  EXPECT_EQ(FindPhrase("la"), 0u);
}

TEST(Phrases, AreCutAsTheTextIs) {
  ASSERT_NE(FindPhrase("într-o zi"), 0u);
  EXPECT_EQ(Toy().word(FindPhrase("într-o zi")).concept_id,
            ConceptNumber("may"));
}

TEST(Phrases, OfOtherWordsAreNone) {
  EXPECT_EQ(FindPhrase("cel mult"), 0u);
  EXPECT_EQ(FindPhrase("puțin cel"), 0u);
  EXPECT_EQ(FindPhrase("de moarte"), 0u);
  EXPECT_EQ(Toy().NextPhraseNode(0, Toy().Find("trei")), 0);
}

TEST(Tables, HoldThePacksOwnSettings) {
  const LexiconTables& tables = Toy().tables();
  EXPECT_STREQ(Toy().language(), "qaa");
  EXPECT_EQ(tables.decimal_separator, ',');
  EXPECT_EQ(tables.group_separator, '.');
  EXPECT_EQ(tables.second_group_separator, 0);
  EXPECT_TRUE(tables.head_final);
  EXPECT_THAT(std::vector<std::string>(tables.boilerplate.begin(),
                                       tables.boilerplate.end()),
              ::testing::UnorderedElementsAre("citește și*", "abonează-te"));
  EXPECT_THAT(std::vector<std::string>(tables.stem_endings.begin(),
                                       tables.stem_endings.end()),
              ElementsAre("ilor", "ii", "i"));
  EXPECT_THAT(std::vector<std::string>(tables.plural_endings.begin(),
                                       tables.plural_endings.end()),
              ::testing::UnorderedElementsAre("i", "uri"));
  EXPECT_TRUE(tables.future_forms);
  EXPECT_TRUE(Toy().IsFutureForm(Toy().Find("ucide")));
  EXPECT_FALSE(Toy().IsFutureForm(Toy().Find("ucidit")));
  EXPECT_FALSE(Toy().IsFutureForm(Toy().Find("soldat")));
  EXPECT_TRUE(tables.nouns_capitalised);
  EXPECT_TRUE(tables.twelve_hour_clock);
  EXPECT_TRUE(Toy().IsActNoun(Toy().Find("ucidit")));
  EXPECT_FALSE(Toy().IsActNoun(Toy().Find("soldat")));  // is no act
  EXPECT_FALSE(Toy().IsActNoun(FindPhrase("a tras de moarte")));
  EXPECT_TRUE(Toy().IsHomonymNoun(Toy().Find("ucide")));
  EXPECT_FALSE(Toy().IsHomonymNoun(Toy().Find("ucidit")));
}

}  // namespace
}  // namespace concord
