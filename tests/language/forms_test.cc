#include "checker/language/compile/forms.h"

#include <string>

#include "gmock/gmock.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"
#include "proto/language_pack.pb.h"

namespace concord {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

v1::LanguagePack Pack(const std::string& text) {
  v1::LanguagePack pack;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &pack));
  return pack;
}

TEST(Forms, AParadigmAddsItsEndings) {
  const v1::LanguagePack pack =
      Pack(R"(paradigm { name: "n" ending: ["", "s"] })");
  const absl::StatusOr<Forms> forms = Forms::Of(pack);
  ASSERT_TRUE(forms.ok());
  EXPECT_THAT(*forms->Expand("day", "n"), ElementsAre("day", "days"));
  EXPECT_THAT(*forms->Expand("day", ""), ElementsAre("day"));
  EXPECT_FALSE(forms->Expand("day", "m").ok());
}

TEST(Forms, AParadigmThatStandsTwiceIsAnError) {
  const v1::LanguagePack pack =
      Pack(R"(paradigm { name: "n" } paradigm { name: "n" })");
  EXPECT_FALSE(Forms::Of(pack).ok());
}

TEST(Forms, SpellingsApplyAloneAndTogether) {
  const v1::LanguagePack pack = Pack(R"(
      spelling { key: "tre" value: "tré" }
      spelling { key: "oott" value: "ott" })");
  const absl::StatusOr<Forms> forms = Forms::Of(pack);
  ASSERT_TRUE(forms.ok());
  EXPECT_THAT(forms->Twins("ottantatré"),
              UnorderedElementsAre("oottantatré", "ottantatre", "oottantatre"));
  EXPECT_THAT(forms->Twins("l'a"), UnorderedElementsAre("l\u2019a"));
}

TEST(Forms, AreCutAsTextsAre) {
  EXPECT_THAT(CutForm("km/h"), ElementsAre("km", "/", "h"));
  EXPECT_THAT(CutForm("dell'"), ElementsAre("dell'"));
  EXPECT_THAT(CutForm("US $"), ElementsAre("US", "$"));
}

}  // namespace
}  // namespace concord
