#include "tests/language/toy_pack.h"

#include <cstdlib>
#include <iostream>

#include "google/protobuf/text_format.h"

namespace concord {
namespace {

template <typename Proto>
Proto Parse(const char* text) {
  Proto proto;
  if (!google::protobuf::TextFormat::ParseFromString(text, &proto)) {
    std::cerr << "the toy pack does not parse\n";
    std::abort();
  }
  return proto;
}

}  // namespace

v1::ConceptFile ToyConcepts() {
  return Parse<v1::ConceptFile>(R"pb(
    concept { id: "thing" category: THING }
    concept { id: "person" category: PERSON }
    concept { id: "troop" category: PERSON parent: "person" }
    concept { id: "soldier" category: PERSON parent: "troop" }
    concept { id: "kill" category: ACTION casualty: KILLED }
    concept { id: "may" category: MODAL modality: POSSIBILITY }
  )pb");
}

v1::LanguagePack ToyPack() {
  return Parse<v1::LanguagePack>(R"pb(
    language: "qaa"
    number_format { decimal: "," group: "." }
    paradigm {
      name: "noun"
      ending: [ "", "i", "ilor" ]
    }
    paradigm {
      name: "verb"
      ending: [ "e", "it" ]
    }
    figure { class: NUMBER_UNIT value: 3 form: "trei" }
    figure { class: NUMBER_SCALE value: 1000 form: "mie" form: "mii" }
    figure { class: ABOUT form: "circa" }
    figure { class: AT_LEAST form: "cel puțin" }
    figure { class: PERCENT form: "la sută" }
    figure { class: PERCENT_POINT form: "la sută de punct" }
    figure { class: TIME_UNIT code: "D" value: 1 form: "zi" paradigm: "noun" }
    figure { class: CURRENCY code: "EUR" form: "euro" }
    figure { class: MONTH value: 5 form: "Mai" case_sensitive: true }
    figure { class: AMBIGUOUS_SUFFIX code: "meter" value: 1e6 form: "m" }
    lexis { concept: "soldier" form: "soldat" paradigm: "noun" }
    lexis { concept: "kill" form: "ucid" paradigm: "verb" }
    lexis { concept: "kill" form: "a tras de moarte" }
    lexis { concept: "may" form: "mai" form: "într-o zi" }
    figure { class: MORE_THAN form: "mai mult" }
    lexis { concept: "thing" form: "mie" }
    lexis { concept: "thing" form: "Zi" case_sensitive: true }
    lexis { concept: "person" form: "mașină" }
    lexis { concept: "thing" form: "Circa Mare" case_sensitive: true }
    abbreviation: [ "nr", "dl" ]
    common_word: [ "trei", "și" ]
    boilerplate_line: [ "citește și*", "abonează-te" ]
    stem_ending: [ "ilor", "ii", "i" ]
    plural_ending: [ "i", "uri" ]
    future_ending: "ide"
    act_noun_ending: [ "it", "at", "e" ]
    nouns_capitalised: true
    twelve_hour_clock: true
    homonym_noun: "ucide"
    spelling { key: "ş" value: "ș" }
    head_final: true
  )pb");
}

}  // namespace concord
